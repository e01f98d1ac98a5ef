#pragma once
// The targets of a year as rows of the plan board, narrowed by how they stand, their area and who answers for them.

#include "desktop/start/target_model.h"
#include "desktop/widgets/row_delegate.h"
#include "figures/targets.h"

#include <QAbstractTableModel>
#include <QMap>
#include <optional>

namespace desktop {

struct BoardFilter
{
    std::optional<figures::TargetState> state;
    QString area, responsible, assignedBy; // empty: all
    QString words; // in number or wording
};

class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Wording, Wanted, Actual, Progress, Parts, Standing, Responsible, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<figures::TargetResult> &targets);
    void narrow(const BoardFilter &filter);
    const figures::TargetResult &target(int row) const { return m_targets[m_rows[row]]; }
    int rowOf(qint64 target) const; // −1: not shown
    const QList<figures::TargetResult> &all() const { return m_targets; }
    QMap<figures::TargetState, int> counts() const; // of all targets
    /// Every value of a text of the targets, sorted.
    QStringList values(QString figures::TargetResult::*text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static std::optional<TargetModel::Column> sharedColumn(int column);
    bool fits(const figures::TargetResult &target) const;
    void fill();

    QList<figures::TargetResult> m_targets;
    QList<int> m_rows;
    BoardFilter m_filter;
};

class BoardDelegate : public RowDelegate
{
    Q_OBJECT

public:
    BoardDelegate(RecordTable *table, const BoardModel &model);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const override;

private:
    const BoardModel &m_model;
};

/// 责任人, else 责任单位.
QString responsibleOf(const figures::TargetResult &target);

} // namespace desktop
