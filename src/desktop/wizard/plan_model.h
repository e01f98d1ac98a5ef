#pragma once
// The rows of an import plan as a table: row number, what happens, the imported fields, the reason.

#include "importing/import_plan.h"

#include <QAbstractTableModel>
#include <QSet>

namespace desktop {

class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, // CellMark
        OutcomeRole, // importing::RowOutcome
    };
    enum CellMark { None, Wrong, Doubtful, Changed };
    enum Show { All, Create, Update, Unchanged, Reject, Warned, Probable };

    explicit PlanModel(QObject *parent = nullptr);
    /// The plan stays owned by the caller and outlives its display here; null: none.
    void setPlan(const importing::ImportPlan *plan);
    void setShown(Show show);
    Show shown() const { return m_show; }
    /// Only rows with this text in a cell, as it was given or as it will be, or in the reason; empty: all.
    void setSearch(const QString &text);
    void setProblemsFirst(bool first);
    int warned() const; // rows with a warning that are not rejected
    const importing::PlannedRow *rowAt(int row) const;
    /// Where the row of a sheet stands now; -1 when it is not shown.
    int rowOf(const QString &sheet, int number) const;
    /// The next row after `row` that probably is there already and is not decided about; -1 when there is none.
    int nextUndecided(int row) const;
    /// The next row after `row` that is rejected or warned; -1 when there is none.
    int nextProblem(int row) const;
    const QList<const domain::Field *> &fields() const { return m_fields; }
    /// Fields with a mark in some row: the ones worth seeing.
    QSet<const domain::Field *> markedFields() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    bool isShown(const importing::PlannedRow &row) const;
    bool isFound(const importing::PlannedRow &row) const;
    const domain::Field *fieldAt(int column) const;
    QString cellText(const importing::PlannedRow &row, const domain::Field &field) const;
    CellMark mark(const importing::PlannedRow &row, const domain::Field &field) const;
    QString reason(const importing::PlannedRow &row) const;
    QString formerValue(const importing::PlannedRow &row, const domain::Field &field) const;
    QString cellTip(const importing::PlannedRow &row, const domain::Field &field) const;

    const importing::ImportPlan *m_plan = nullptr;
    QList<const domain::Field *> m_fields;
    std::vector<size_t> m_order;
    Show m_show = All;
    QString m_search;
    bool m_problemsFirst = true;
};

/// "Reject", "New" … and the icon and colour that go with it.
QString outcomeWord(importing::RowOutcome outcome);

} // namespace desktop
