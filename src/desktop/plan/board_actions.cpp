// What the plan board does with the chosen target.

#include "app/undo.h"
#include "desktop/plan/board_model.h"
#include "desktop/plan/board_page.h"
#include "desktop/plan/change_dialog.h"
#include "desktop/plan/link_dialog.h"
#include "desktop/plan/next_plan_dialog.h"

namespace desktop {

using namespace Qt::StringLiterals;
using figures::TargetResult;

void BoardPage::openRows(const QString &expression, const domain::Period &period, const QString &label)
{
    const figures::ParsedDefinition parsed = figures::parseExpression(expression);
    if (!parsed.definition)
        return;
    figures::FigureValue value;
    const bool known = guarded(m_context, this, "rows of a target", [&] {
        value = figures::Evaluator(m_context.office.session()).evaluate(*parsed.definition, period, true);
    });
    if (known && value.entity)
        Q_EMIT rowsWanted(*value.entity, value.rows, label);
}

void BoardPage::openRows()
{
    const TargetResult *target = chosen();
    if (!target)
        return;
    if (target->expression.isEmpty())
        openRecord();
    else
        openRows(target->expression, target->period, target->wording);
}

void BoardPage::openLacking()
{
    const TargetResult *target = chosen();
    if (!target)
        return;
    figures::LedgerRows lacking;
    const bool known = guarded(m_context, this, "lacking rows",
                               [&] { lacking = figures::lackingRows(m_context.office.session(), *target); });
    if (known && lacking.entity)
        Q_EMIT rowsWanted(*lacking.entity, lacking.rows, tr("lacking: %1").arg(target->wording));
}

void BoardPage::openPart(int index)
{
    const TargetResult *target = chosen();
    if (!target || index >= target->parts.size())
        return;
    figures::ParsedDefinition parsed = figures::parseExpression(target->expression);
    if (!parsed.definition)
        return;
    parsed.definition->per.reset();
    parsed.definition->period.reset();
    const figures::TargetPart &part = target->parts[index];
    openRows(figures::expressionText(*parsed.definition), part.period, target->wording + u" · "_s + part.label);
}

void BoardPage::openRecord()
{
    if (const TargetResult *target = chosen())
        Q_EMIT recordWanted(figures::targetEntity(), target->id);
}

void BoardPage::change(const QString &text, const std::function<app::PlanChange()> &work)
{
    app::PlanChange change;
    if (!guarded(m_context, this, "change of a target", [&] { change = work(); }))
        return;
    if (domain::hasErrors(change.issues)) {
        m_context.dialogs.showFailure(this, change.issues.first().message);
        return;
    }
    if (change.operation == 0)
        return; // nothing changed
    Q_EMIT noticed(text, [this, operation = change.operation] {
        guarded(m_context, this, "take back", [&] { app::undoOperation(m_context.office, operation); });
    });
}

LinkDialog *BoardPage::link()
{
    const TargetResult *target = chosen();
    if (!target)
        return nullptr;
    auto *dialog = new LinkDialog(m_context, target->wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = target->id] {
        if (dialog->record() != 0)
            change(tr("The record was linked"),
                   [&] { return app::linkRecord(m_context.office, id, *dialog->entity(), dialog->record()); });
    });
    dialog->open();
    return dialog;
}

ChangeDialog *BoardPage::ask(int kind, QDate proposed)
{
    const TargetResult *target = chosen();
    if (!target)
        return nullptr;
    auto *dialog = new ChangeDialog(m_context, static_cast<ChangeDialog::Kind>(kind), target->wording, proposed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = target->id] {
        app::Office &office = m_context.office;
        if (kind == ChangeDialog::Done)
            change(tr("Marked as done"), [&] { return app::finishTarget(office, id, dialog->day()); });
        else if (kind == ChangeDialog::Moved)
            change(tr("Moved to %1").arg(dialog->day().toIso()),
                   [&] { return app::moveTarget(office, id, dialog->day(), dialog->reason()); });
        else
            change(tr("Dropped from the plan"), [&] { return app::dropTarget(office, id, dialog->reason()); });
    });
    dialog->open();
    return dialog;
}

ChangeDialog *BoardPage::finish() { return ask(ChangeDialog::Done, m_context.office.today()); }

ChangeDialog *BoardPage::move()
{
    const TargetResult *target = chosen();
    return ask(ChangeDialog::Moved, target ? target->due.addMonths(1) : QDate());
}

ChangeDialog *BoardPage::drop() { return ask(ChangeDialog::Dropped, {}); }

void BoardPage::reopen()
{
    const TargetResult *target = chosen();
    if (!target)
        return;
    const qint64 id = target->id;
    change(tr("Back as it was planned"), [&] { return app::reopenTarget(m_context.office, id); });
}

NextPlanDialog *BoardPage::planNextYear()
{
    if (m_model->all().isEmpty())
        return nullptr;
    auto *dialog = new NextPlanDialog(m_context, m_year, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NextPlanDialog::written, this, [this](int year, int targets, qint64 operation) {
        Q_EMIT noticed(tr("%n target(s) added to the plan of %1", nullptr, targets).arg(year), [this, operation] {
            guarded(m_context, this, "take back", [&] { app::undoOperation(m_context.office, operation); });
        });
    });
    dialog->open();
    return dialog;
}

} // namespace desktop
