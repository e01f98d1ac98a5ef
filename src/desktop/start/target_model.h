#pragma once
// The year's targets as rows: wording, what is wanted, what there is, how far, how it stands.

#include "desktop/icons.h"
#include "desktop/widgets/row_delegate.h"
#include "figures/targets.h"

#include <QAbstractTableModel>

namespace desktop {

class TargetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Wording, Wanted, Actual, Progress, Standing };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<figures::TargetResult> &targets);
    const figures::TargetResult &target(int row) const { return m_targets[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A cell and the head of a column, as every table of targets shows them.
    static QVariant cell(const figures::TargetResult &target, Column column, int role);
    static QVariant heading(Column column, int role);

private:
    QList<figures::TargetResult> m_targets;
};

// Words and looks of a target, the same on the first page and on the plan board.
QString wantedText(const figures::TargetResult &target); // ≥ 3 家
QString actualText(const figures::TargetResult &target); // 2 家; of a dated item the day it was done
QString standingText(const figures::TargetResult &target); // by 12-31

/// Icon and colours of how a target stands; the words are those of standingText.
struct StandingLook
{
    Icon icon;
    QColor colour;
    QColor bar;
};
StandingLook lookOf(figures::TargetState state);
/// The bar of what is reached; nothing where a target is not measured that way.
void paintReached(QPainter &painter, const QRect &cell, const figures::TargetResult &target);

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
