#pragma once
// 核对计划: the mapping in a strip, notes on the sheet, counts that filter, the rows with their marks, and the current
// row in detail.

#include "importing/import_plan.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace desktop {

class ComboBox;
class CompareTable;
class CountChip;
class MappingStrip;
class PlanModel;
class RecordTable;
class RowDetail;
class SheetNotes;

class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(QWidget *parent = nullptr);
    /// again: of the same file, so the filter, the search and the current row stay.
    void setPlan(const importing::ImportPlan &plan, bool again = false);
    /// The plan shown is going away.
    void clear();
    void nextProblem();
    /// Shows which policy holds, without asking for it.
    void showPolicy(importing::OnDuplicate policy);
    /// As a person chooses it.
    void choosePolicy(importing::OnDuplicate policy);
    /// Shows the rows of one chip, a value of PlanModel::Show.
    void choose(int show);
    PlanModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    RowDetail *detail() const { return m_detail; }
    SheetNotes *notes() const { return m_notes; }
    CompareTable *comparison() const;
    QLineEdit *searchField() const { return m_search; }
    /// Decides about the current row, where it probably is there already.
    void decide(importing::RowDecision::What what);

Q_SIGNALS:
    void mappingWanted();
    void policyChosen(importing::OnDuplicate policy);
    /// row: as in ImportOptions::rows.
    void decided(const QString &row, const importing::RowDecision &decision);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCounts();
    QWidget *makeTools();
    void fitColumns();
    void showDetail(int row);
    void search();

    const importing::ImportPlan *m_plan = nullptr;
    PlanModel *m_model;
    RecordTable *m_table;
    MappingStrip *m_strip;
    SheetNotes *m_notes;
    RowDetail *m_detail;
    QList<CountChip *> m_counts; // by PlanModel::Show
    ComboBox *m_policy = nullptr;
    QLineEdit *m_search = nullptr;
    QTimer *m_typing;
    QString m_currentSheet; // of the row in detail
    int m_currentNumber = 0;
    bool m_decided = false; // a decision about the current row is being worked in
};

} // namespace desktop
