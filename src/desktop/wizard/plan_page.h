#pragma once
// 核对计划: the mapping in a strip, counts that filter, the rows with their marks, and the current row in detail.

#include "importing/plan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desktop {

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

Q_SIGNALS:
    void mappingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeStrip();
    QWidget *makeCounts();
    QWidget *makeDetail();
    void fillStrip(const importing::ImportPlan &plan);
    void fitColumns();
    void showDetail(int row);

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
};

} // namespace desktop
