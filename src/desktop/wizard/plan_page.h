#pragma once
// 核对计划: the mapping in a strip, counts that filter, the rows with their marks, and the current row in detail.

#include "importing/plan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace desktop {

class CompareTable;
class CountChip;
class PlanModel;
class RecordTable;
class StateLabel;

class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(QWidget *parent = nullptr);
    void setPlan(const importing::ImportPlan &plan);
    void nextProblem();
    PlanModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    CompareTable *comparison() const { return m_compare; }
    /// Decides about the current row, where it probably is there already.
    void decide(importing::RowDecision::What what);

Q_SIGNALS:
    void mappingWanted();
    /// row: as in ImportOptions::rows.
    void decided(const QString &row, const importing::RowDecision &decision);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStrip();
    QWidget *makeCounts();
    QWidget *makeDetail();
    void fillStrip(const importing::ImportPlan &plan);
    void fitColumns();
    QWidget *makeComparison();
    void showDetail(int row);
    void showComparison(const importing::PlannedRow *row);

    const importing::ImportPlan *m_plan = nullptr;
    PlanModel *m_model;
    RecordTable *m_table;
    QWidget *m_strip = nullptr;
    QHBoxLayout *m_stripRow = nullptr;
    QList<CountChip *> m_counts;
    StateLabel *m_detailTitle = nullptr;
    QLabel *m_detailPlace = nullptr;
    QLabel *m_detailGiven = nullptr;
    QLabel *m_detailHint = nullptr;
    int m_decidedRow = -1; // a decision about it is being worked in
    QWidget *m_comparison = nullptr;
    CompareTable *m_compare = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_update = nullptr;
};

} // namespace desktop
