// Ctrl+Z and Ctrl+Y in the window, what they would do in the menu, and who works here.

#include "desktop/frame/main_window.h"
#include "desktop/frame/operator_dialog.h"
#include "desktop/frame/status_bar.h"
#include "desktop/history/operations_page.h"
#include "desktop/list/record_page.h"

#include <QAction>
#include <QMenu>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

/// "Undo: Changed Members “张三”: Post"; long sentences by their beginning.
QString stepText(const QString &word, const app::NextStep &step)
{
    constexpr qsizetype longest = 40;
    if (step.operation == 0)
        return word;
    const QString sentence
        = step.sentence.size() > longest ? step.sentence.left(longest) + QChar(0x2026) : step.sentence;
    return MainWindow::tr("%1: %2").arg(word, sentence);
}

} // namespace

void MainWindow::addEditMenu(QMenu *menu)
{
    QMenu *edit = menu->addMenu(tr("Edit"));
    m_undoAction = edit->addAction(tr("Undo"));
    m_undoAction->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redoAction = edit->addAction(tr("Redo"));
    m_redoAction->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    // Text that is being typed keeps its own undo: the field takes the keys before the window does.
    addActions({m_undoAction, m_redoAction});
    edit->addSeparator();
    connect(edit->addAction(tr("History of the office")), &QAction::triggered, this, [this] { showHistory(); });
    connect(m_undoAction, &QAction::triggered, this, &MainWindow::undoLast);
    connect(m_redoAction, &QAction::triggered, this, &MainWindow::redoLast);
    connect(edit, &QMenu::aboutToShow, this, [this] {
        guarded(m_context, this, "next step", [this] {
            m_undoAction->setText(stepText(tr("Undo"), app::nextToUndo(m_context.office)));
            m_redoAction->setText(stepText(tr("Redo"), app::nextToRedo(m_context.office)));
        });
    });
}

void MainWindow::connectUndo()
{
    connect(&m_undo, &app::UndoRun::done, this, &MainWindow::showUndone);
    connect(&m_undo, &app::UndoRun::failed, this, [this](const app::Failure &failure) {
        if (!failure.isCancelled())
            m_context.dialogs.showFailure(this, failure.message);
    });
    const app::JobRunner &job = m_undo.job();
    connect(&job, &app::JobRunner::started, this, [this, &job] { m_status->setJob(job.title(), 0, 0); });
    connect(&job, &app::JobRunner::progressed, this,
            [this, &job](qint64 done, qint64 total) { m_status->setJob(job.title(), done, total); });
    connect(&job, &app::JobRunner::finished, this, [this] { m_status->setJob({}, 0, 0); });
    connect(m_status, &StatusBar::stopWanted, this, [this] { m_undo.cancel(); });
    connect(m_status, &StatusBar::operatorWanted, this, &MainWindow::askForOperator);
    const auto showOperator = [this] { m_status->setOperator(m_context.office.operatorName()); };
    connect(&m_context.office.store(), &app::Store::operatorChanged, this, showOperator);
    showOperator();
}

void MainWindow::step(bool forward)
{
    if (m_undo.job().isBusy())
        return;
    if (currentPage() && currentPage()->isTypedIn()) {
        m_status->notice(tr("Save what is typed, or press Esc, before another step is taken back"), {});
        return;
    }
    app::NextStep next;
    if (!guarded(m_context, this, "next step",
                 [&] { next = forward ? app::nextToRedo(m_context.office) : app::nextToUndo(m_context.office); }))
        return;
    if (next.operation == 0)
        m_status->notice(forward ? tr("There is nothing to bring back") : tr("There is nothing of yours to take back"),
                         {});
    else if (forward)
        m_undo.redo(next.operation);
    else
        m_undo.undo(next.operation);
}

void MainWindow::showUndone(const app::Undone &undone)
{
    const QString said = (undone.isBack ? tr("Taken back: %1") : tr("Brought back: %1")).arg(undone.sentence);
    m_status->offer(said, undone.isBack ? tr("Redo") : tr("Undo"),
                    [this, work = undone.work, back = undone.isBack] { back ? m_undo.redo(work) : m_undo.undo(work); });
    const auto *list = qobject_cast<RecordPage *>(currentPage());
    if (!list)
        return; // another page reads what it shows anew
    const app::UndoneRecords *shown = nullptr;
    for (const app::UndoneRecords &ledger : undone.ledgers)
        if (!ledger.ids.empty() && (&list->entity() == ledger.entity || (!shown && hasTab(*ledger.entity))))
            shown = &ledger;
    if (shown == nullptr)
        return;
    if (RecordPage *page = showLedger(*shown->entity))
        page->showAffected(shown->ids, said);
}

void MainWindow::connectOwn(OperationsPage *page)
{
    connect(page, &OperationsPage::undoWanted, this, [this](qint64 operation) {
        if (!m_undo.job().isBusy())
            m_undo.undo(operation);
    });
}

void MainWindow::askForOperator()
{
    auto *dialog = new OperatorDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace desktop
