#pragma once
// 计划: the year's targets with how they stand, what is missing and what to do next; each opens its rows, takes a
// reason, a link, a new date; and next year's plan begins here.

#include "app/plan_board.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"

class QLabel;

namespace desktop {

class Button;
class ChangeDialog;
class ComboBox;
class LinkDialog;
class ListChip;
class NextPlanDialog;
class BoardModel;
class RecordTable;
class SearchField;
class TargetPanel;

class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(const Context &context, QWidget *parent = nullptr);

    void setYear(int year) override;
    void choose(qint64 target);
    /// Rows behind the chosen target's number.
    void openRows();
    /// Opens the form of the chosen target's record.
    void openRecord();
    LinkDialog *link();
    ChangeDialog *finish();
    ChangeDialog *move();
    ChangeDialog *drop();
    void reopen();
    NextPlanDialog *planNextYear();
    /// Asks about a reason that is typed and not saved; false when the person wants to stay.
    bool mayLeave() override;
    bool isTypedIn() const override;
    QString statusText() const override; // rich text

    const app::PlanRun &run() const { return m_run; }
    BoardModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    TargetPanel *panel() const { return m_panel; }
    ListChip *chip(std::optional<figures::TargetState> state) const;
    ComboBox *areas() const { return m_areas; }
    ComboBox *responsible() const { return m_responsible; }
    ComboBox *assigners() const { return m_assigners; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolbar();
    QWidget *makeFilters();
    QWidget *makeSide();
    void connectParts();
    void compute();
    void showBoard();
    void narrow();
    void showTarget();
    void openPart(int index);
    void openLacking();
    void openRows(const QString &expression, const domain::Period &period, const QString &label);
    const figures::TargetResult *chosen() const;
    ChangeDialog *ask(int kind, QDate proposed);
    void change(const QString &text, const std::function<app::PlanChange()> &work);

    Context m_context;
    int m_year;
    bool m_stale = true;
    qint64 m_target = 0; // chosen
    QLabel *m_title;
    Button *m_next;
    SearchField *m_search;
    QWidget *m_chips;
    ComboBox *m_areas, *m_responsible, *m_assigners;
    BoardModel *m_model;
    RecordTable *m_table;
    QWidget *m_empty;
    TargetPanel *m_panel;
    Button *m_link, *m_done, *m_move, *m_drop, *m_reopen, *m_open;
    QWidget *m_side = nullptr;
    QList<std::pair<std::optional<figures::TargetState>, ListChip *>> m_states;
    app::PlanRun m_run; // last: its job ends before the widgets go
};

} // namespace desktop
