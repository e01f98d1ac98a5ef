#pragma once
// Next year's plan before it is written: each target with why it is there, its value and its base. Only what is ticked
// is added, in one step that can be taken back.

#include "app/next_plan.h"
#include "desktop/widgets/typed_dialog.h"

#include <QSet>

class QTableWidget;

namespace desktop {

class Button;
class StateLabel;

class NextPlanDialog : public TypedDialog
{
    Q_OBJECT

public:
    NextPlanDialog(const Context &context, int year, QWidget *parent = nullptr);
    QTableWidget *table() const { return m_table; }
    Button *addButton() const { return m_add; }
    const app::NextPlan &draft() const { return m_draft; }
    void write();
    void accept() override { write(); }

Q_SIGNALS:
    void written(int year, int targets, qint64 operation);

protected:
    int unsaved() const override { return static_cast<int>(m_changed.size()); }

private:
    void fill();
    void showCount();
    void take(int row, int column);

    app::NextPlan m_draft;
    QSet<QPair<int, int>> m_changed; // cells: row, column
    QTableWidget *m_table;
    StateLabel *m_state;
    Button *m_add;
};

} // namespace desktop
