#pragma once
// One row of a plan in full: what is wrong and what the sheet says there; what changes, old beside new; and a row that
// probably is there already beside that record, to be decided.

#include "importing/import_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desktop {

class CompareTable;
class StateLabel;

class RowDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RowDetail(QWidget *parent = nullptr);
    /// place: "12 / 328". row: null where there is none. The plan outlives its display here.
    void setRow(const importing::ImportPlan *plan, const importing::PlannedRow *row, const QString &place);
    CompareTable *comparison() const { return m_compare; }
    QString changes() const; // plain text, one line each

Q_SIGNALS:
    void decided(importing::RowDecision::What what);

private:
    QWidget *makeTexts();
    QWidget *makeComparison();
    void showIssues(const importing::PlannedRow &row);
    void showChanges(const importing::PlannedRow &row);
    void showProbable(const importing::PlannedRow &row);
    const domain::Record *recordOf(const importing::ProbableMatch &match) const;

    const importing::ImportPlan *m_plan = nullptr;
    StateLabel *m_title;
    QLabel *m_place;
    QWidget *m_texts = nullptr;
    QLabel *m_given = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_comparison = nullptr;
    QWidget *m_decisions = nullptr;
    CompareTable *m_compare = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_update = nullptr;
    QStringList m_changes;
};

} // namespace desktop
