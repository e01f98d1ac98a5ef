// How a file comes into the import window, and when the window lets go of it.

#include "desktop/wizard/file_page.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/mapping_page.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/step_bar.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace desktop {

void ImportWizard::chooseFile()
{
    if (m_run.job().isBusy() || m_step == Finished)
        return;
    const QString path = m_context.dialogs.openFile(
        this, tr("Choose a table"), tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportWizard::openFile(const QString &path)
{
    if (m_run.job().isBusy() || !mayDropDecisions())
        return;
    m_file = path;
    m_decisions.clear();
    m_policy = importing::OnDuplicate::Update;
    m_mapping->forget();
    m_filePage->clearProblem();
    m_planPage->clear();
    m_run.forget();
    m_steps->setDetail(QFileInfo(path).fileName());
    replan(Then::Decide);
}

/// What a person said about this file that is in no ledger yet.
int ImportWizard::decisionsMade() const
{
    if (m_step == Finished)
        return 0;
    return static_cast<int>(m_decisions.size() + m_mapping->chosen().size() + m_mapping->codes().size());
}

bool ImportWizard::mayDropDecisions()
{
    const int made = decisionsMade();
    return made == 0
        || m_context.dialogs.askDiscard(
            this,
            tr("%n decision(s) about this file were made and nothing is imported yet. They are not kept.", nullptr,
               made));
}

/// The window goes when the work has stopped, so that it never stands still waiting.
void ImportWizard::closeEvent(QCloseEvent *event)
{
    if (!m_closing && !mayDropDecisions()) {
        event->ignore();
        return;
    }
    if (!m_run.job().isBusy()) {
        QWidget::closeEvent(event);
        return;
    }
    m_closing = true;
    m_run.cancel();
    event->ignore();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_step != File || m_run.job().isBusy())
        return;
    event->acceptProposedAction();
    m_filePage->setDropping(true);
}

void ImportWizard::dragLeaveEvent(QDragLeaveEvent *) { m_filePage->setDropping(false); }

void ImportWizard::dropEvent(QDropEvent *event)
{
    m_filePage->setDropping(false);
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            openFile(url.toLocalFile());
            return;
        }
    }
}

} // namespace desktop
