// The pages of the window: one line each in one array, and one for each ledger that is looked at.

#include "desktop/backup/backup_page.h"
#include "desktop/figures/figures_page.h"
#include "desktop/frame/ledgers_page.h"
#include "desktop/frame/main_window.h"
#include "desktop/frame/status_bar.h"
#include "desktop/frame/top_bar.h"
#include "desktop/history/operations_page.h"
#include "desktop/list/record_page.h"
#include "desktop/plan/board_page.h"
#include "desktop/report/report_page.h"
#include "desktop/start/start_page.h"

#include <QStackedWidget>
#include <algorithm>

namespace desktop {

template <typename Type> constexpr MainWindow::Kind MainWindow::kind(Place place, const char *menuText)
{
    return {&Type::staticMetaObject, place, menuText, [](MainWindow &window) -> Page * {
                Type *page = nullptr;
                if constexpr (std::is_constructible_v<Type, const Context &, app::CopyKeeper &>)
                    page = new Type(window.m_context, window.m_copies);
                else
                    page = new Type(window.m_context);
                window.connectOwn(page);
                return page;
            }};
}

std::span<const MainWindow::Kind> MainWindow::kinds()
{
    static const Kind all[] = {
        kind<StartPage>(Place::Start),
        kind<ReportPage>(Place::Documents),
        kind<LedgersPage>(Place::Ledgers),
        kind<BoardPage>(Place::Documents, QT_TR_NOOP("Plan board")),
        kind<FiguresPage>(Place::Documents, QT_TR_NOOP("All figures")),
        kind<OperationsPage>(Place::Ledgers),
        kind<BackupPage>(Place::Start, QT_TR_NOOP("Backup and restore")),
    };
    return all;
}

const MainWindow::Kind *MainWindow::kindOf(const QMetaObject &type)
{
    const auto found = std::ranges::find(kinds(), &type, &Kind::type);
    return found == kinds().end() ? nullptr : &*found;
}

Page *MainWindow::showKind(const Kind &kind)
{
    const auto made = std::ranges::find_if(m_pages, [&](Page *page) { return page->metaObject() == kind.type; });
    Page *page = made == m_pages.end() ? nullptr : *made;
    if ((!page || page != currentPage()) && !mayLeave())
        return nullptr;
    if (!page) {
        page = kind.make(*this);
        add(page);
    }
    showPage(page);
    return page;
}

void MainWindow::add(Page *page)
{
    page->setYear(m_top->year() ? m_top->year() : m_context.office.today().year());
    m_pages << page;
    m_stack->addWidget(page);
    connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    connect(page, &Page::noticed, m_status, &StatusBar::notice);
    connect(page, &Page::rowsWanted, this, &MainWindow::showRows);
    connect(page, &Page::recordWanted, this, &MainWindow::openRecord);
    connect(page, &Page::operationWanted, this, &MainWindow::showHistory);
    connect(page, &Page::importWanted, this, [this](const domain::Entity &of) { startImport(of); });
}

void MainWindow::connectOwn(StartPage *page)
{
    connect(page, &StartPage::documentsWanted, this, &MainWindow::showDocuments);
    connect(page, &StartPage::planWanted, this, &MainWindow::showPlan);
    connect(page, &StartPage::officeWanted, this, &MainWindow::askAboutOffice);
    connect(page, &StartPage::backupsWanted, this, &MainWindow::showBackups);
    connect(&m_copies, &app::CopyKeeper::changed, page, [this, page] { page->showCopies(m_copies.standing()); });
    page->showCopies(m_copies.standing());
}

void MainWindow::connectOwn(LedgersPage *page) { connect(page, &LedgersPage::chosen, this, &MainWindow::showLedger); }

void MainWindow::connectOwn(ReportPage *page)
{
    connect(page, &ReportPage::figuresWanted, this, &MainWindow::showFigures);
    const app::JobRunner &job = page->run().job();
    connect(&job, &app::JobRunner::started, this, [this, &job] { m_status->setJob(job.title(), 0, 0); });
    connect(&job, &app::JobRunner::finished, this, [this] { m_status->setJob({}, 0, 0); });
}

void MainWindow::connectOwn(RecordPage *page)
{
    connect(page, &RecordPage::backWanted, this, &MainWindow::showLedgers);
    connect(page, &RecordPage::documentWanted, this, [this](const domain::Entity &of, qint64 id) {
        if (ReportPage *documents = showDocuments())
            documents->showAbout(of, id);
    });
}

StartPage *MainWindow::showStart() { return open<StartPage>(); }
ReportPage *MainWindow::showDocuments() { return open<ReportPage>(); }
FiguresPage *MainWindow::showFigures() { return open<FiguresPage>(); }
BoardPage *MainWindow::showPlan() { return open<BoardPage>(); }
OperationsPage *MainWindow::showHistory(qint64 operation)
{
    auto *page = open<OperationsPage>();
    if (page && operation != 0)
        page->choose(operation);
    return page;
}

LedgersPage *MainWindow::showLedgers() { return open<LedgersPage>(); }

RecordPage *MainWindow::showLedger(const domain::Entity &entity)
{
    RecordPage *page = nullptr;
    for (Page *made : std::as_const(m_pages))
        if (auto *ledger = qobject_cast<RecordPage *>(made); ledger && &ledger->entity() == &entity)
            page = ledger;
    if ((!page || page != currentPage()) && !mayLeave())
        return nullptr;
    if (!page) {
        page = new RecordPage(m_context, sectionFor(entity));
        connectOwn(page);
        add(page);
    }
    showPage(page);
    return page;
}

void MainWindow::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    const Section &section = m_sections[index];
    if (section.place == Place::Ledger) {
        showLedger(*section.entity);
        return;
    }
    // The first kind of a place is what its tab leads to.
    if (const auto found = std::ranges::find(kinds(), section.place, &Kind::place); found != kinds().end())
        showKind(*found);
}

int MainWindow::tabOf(const Page *page) const
{
    const auto *ledger = qobject_cast<const RecordPage *>(page);
    const Kind *kind = kindOf(*page->metaObject());
    for (int i = 0; i < m_sections.size(); ++i)
        if (ledger ? m_sections[i].entity == &ledger->entity() : kind && m_sections[i].place == kind->place)
            return i;
    for (int i = 0; i < m_sections.size(); ++i) // ledgers without a tab are reached from their page
        if (m_sections[i].place == Place::Ledgers)
            return i;
    return m_tab;
}

} // namespace desktop
