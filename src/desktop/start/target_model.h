#pragma once
// The year's targets as rows: wording, what is wanted, what there is, how far, how it stands.

#include "app/start_board.h"
#include "desktop/icons.h"
#include "desktop/widgets/row_delegate.h"

#include <QAbstractTableModel>

namespace desktop {

class TargetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Wording, Wanted, Actual, Progress, Standing };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<figures::TargetResult> &targets, QDate today);
    const figures::TargetResult &target(int row) const { return m_targets[row]; }
    app::Standing standing(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<figures::TargetResult> m_targets;
    QDate m_today;
};

/// Icon and colour of a standing; its words are in the model.
struct StandingLook
{
    Icon icon;
    QColor colour;
    QColor bar;
};
StandingLook lookOf(app::Standing standing);

class TargetDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TargetDelegate(RecordTable *table, const TargetModel &model);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const override;

private:
    const TargetModel &m_model;
};

} // namespace desktop
