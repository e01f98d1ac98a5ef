// Copies of the office in the window: how it stands with them, their page, and the way back.

#include "desktop/backup/backup_page.h"
#include "desktop/backup/copy_words.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/status_bar.h"
#include "desktop/start/start_page.h"

namespace desktop {

void MainWindow::connectCopies()
{
    const auto show = [this] {
        const CopyState state = stateOf(m_copies.standing(), m_context.office.today());
        m_status->setCopies(state.icon, state.text, state.colour, state.details);
    };
    connect(&m_copies, &app::CopyKeeper::changed, this, show);
    connect(m_status, &StatusBar::copiesWanted, this, &MainWindow::showBackups);
    const app::JobRunner &job = m_copies.job();
    connect(&job, &app::JobRunner::started, this, [this, &job] { m_status->setJob(job.title(), 0, 0); });
    connect(&job, &app::JobRunner::finished, this, [this] { m_status->setJob({}, 0, 0); });
    connect(m_status, &StatusBar::stopWanted, this, [this] { m_copies.job().cancel(); });
    m_copies.read();
}

BackupPage *MainWindow::showBackups() { return open<BackupPage>(); }

void MainWindow::connectOwn(BackupPage *page)
{
    connect(page, &BackupPage::restoreWanted, this, [this](const RestoreChoice &choice) {
        if (mayClose())
            Q_EMIT restoreWanted(choice);
    });
}

} // namespace desktop
