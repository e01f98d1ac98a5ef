#pragma once
// The copies of the office as a table, newest first: when, why, how much is in it, where it lies, whether it was tried.

#include "app/copies.h"
#include "desktop/widgets/row_delegate.h"

#include <QAbstractTableModel>

namespace desktop {

class CopiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Reason, Records, Size, Place, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// places: of the office, for the words of the folders.
    void show(const QList<app::ListedCopy> &copies, const app::CopyPlaces &places, QDate today);
    const app::ListedCopy *copy(int row) const;
    int rowOf(const QString &path) const; // -1: it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QDate today() const { return m_today; }

private:
    QString placeText(const app::ListedCopy &copy) const;

    QList<app::ListedCopy> m_copies;
    app::CopyPlaces m_places;
    QDate m_today;
};

class CopiesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    CopiesDelegate(RecordTable *table, const CopiesModel &model);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const override;

private:
    const CopiesModel &m_model;
};

} // namespace desktop
