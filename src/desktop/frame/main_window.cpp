#include "desktop/frame/main_window.h"

#include "desktop/figures/figures_page.h"
#include "desktop/frame/ledgers_page.h"
#include "desktop/frame/office_dialog.h"
#include "desktop/frame/quick_find.h"
#include "desktop/frame/status_bar.h"
#include "desktop/frame/top_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/plan/board_page.h"
#include "desktop/report/report_page.h"
#include "desktop/start/start_page.h"
#include "desktop/theme.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/widgets/tab_strip.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

namespace desktop {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sections(mainSections())
    , m_top(new TopBar(m_sections))
    , m_pages(new QStackedWidget)
    , m_status(new StatusBar)
{
    setFill(this, tokens().base);
    resize(1366, 768);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    fillMenu();
    connectBars();
    showOffice();
    const int year = context.office.today().year();
    m_top->setYears(year + 1, year);
    showSection(0);
}

void MainWindow::fillMenu()
{
    QMenu *menu = m_top->menu();
    fillLedgerMenu(menu->addMenu(tr("All ledgers")), true, [this](const domain::Entity &of) { showLedger(of); });
    fillLedgerMenu(menu->addMenu(tr("Import into")), false, [this](const domain::Entity &of) { startImport(of); });
    fillLedgerMenu(menu->addMenu(tr("Fill an official form")), false,
                   [this](const domain::Entity &of) { fillForm(of); });
    fillLedgerMenu(menu->addMenu(tr("Blank import form")), false, [this](const domain::Entity &of) {
        if (RecordPage *page = showLedger(of))
            page->saveBlankForm();
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Plan board")), &QAction::triggered, this, &MainWindow::showPlan);
    connect(menu->addAction(tr("All figures")), &QAction::triggered, this, &MainWindow::showFigures);
    connect(menu->addAction(tr("Imports so far…")), &QAction::triggered, this, [this] { showImports(); });
    connect(menu->addAction(tr("About this office…")), &QAction::triggered, this, &MainWindow::askAboutOffice);
    connect(menu->addAction(tr("Open or create a database…")), &QAction::triggered, this, [this] {
        if (mayClose())
            Q_EMIT databaseWanted();
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Quit")), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::askAboutOffice()
{
    auto *dialog = new OfficeDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::fillLedgerMenu(QMenu *menu, bool withKept, const std::function<void(const domain::Entity &)> &action)
{
    for (const LedgerGroup &group : ledgersByArea()) {
        QMenu *area = menu->addMenu(domain::areaLabel(group.area));
        for (const domain::Entity *entity : group.ledgers) {
            if (!withKept && entity->options.keptByProgram)
                continue;
            connect(area->addAction(domain::labelOf(*entity)), &QAction::triggered, this,
                    [entity, action] { action(*entity); });
        }
        area->menuAction()->setVisible(!area->isEmpty());
    }
}

void MainWindow::connectBars()
{
    connect(m_top->tabs(), &QTabBar::currentChanged, this, &MainWindow::tabChanged);
    connect(m_top->tabs(), &QTabBar::tabBarClicked, this, [this](int index) {
        if (index == m_tab) // back from a ledger that was opened through the menu
            showSection(index);
    });
    connect(m_top, &TopBar::yearChanged, this, [this](int year) {
        for (RecordPage *page : std::as_const(m_ledgers))
            page->setYear(year);
        if (m_documents)
            m_documents->setYear(year);
        if (m_smaller)
            m_smaller->setYear(year);
        if (m_start)
            m_start->setYear(year);
        if (m_figures)
            m_figures->setYear(year);
        if (m_plan)
            m_plan->setYear(year);
    });
    for (int i = 0; i < m_sections.size() && i < 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { showSection(i); });
    }
    auto *find = new QuickFind(m_context, m_top->search(), this);
    connect(find, &QuickFind::chosen, this, [this](const domain::Entity &entity, qint64 id) {
        RecordPage *page = showLedger(entity);
        if (page && id != 0)
            page->openRecord(id);
    });
    connect(&m_context.office.store(), &app::Store::profileChanged, this, &MainWindow::showOffice);
}

void MainWindow::showOffice()
{
    app::OfficeProfile profile;
    guarded(m_context, this, "profile", [&] { profile = m_context.office.profile(); });
    const QString name = profile.fullName.isEmpty() ? m_context.office.fileName() : profile.fullName;
    m_top->setOfficeName(name);
    setWindowTitle(name + u" – "_s + QCoreApplication::applicationName());
    m_status->setPlace(m_context.office.fileName() + u" · "_s
                       + (m_context.office.onNetworkShare() ? tr("network share") : tr("this computer")));
}

void MainWindow::tabChanged(int index)
{
    if (index == m_tab)
        return;
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_top->tabs());
        m_top->tabs()->setCurrentIndex(m_tab);
        return;
    }
    showSection(index);
}

void MainWindow::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return;
    switch (m_sections[index].place) {
    case Place::Start:
        showStart();
        break;
    case Place::Ledger:
        showLedger(*m_sections[index].entity);
        break;
    case Place::Documents:
        showDocuments();
        break;
    case Place::Ledgers:
        showLedgers();
        break;
    }
}

RecordPage *MainWindow::showLedger(const domain::Entity &entity)
{
    RecordPage *&page = m_ledgers[&entity];
    if (page != currentPage() && !mayLeave())
        return nullptr;
    if (!page) {
        page = new RecordPage(m_context, sectionFor(entity));
        page->setYear(m_top->year() ? m_top->year() : m_context.office.today().year());
        m_pages->addWidget(page);
        connect(page, &RecordPage::statusChanged, this, &MainWindow::showStatus);
        connect(page, &RecordPage::importWanted, this, [this](const domain::Entity &of) { startImport(of); });
        connect(page, &RecordPage::noticed, m_status, &StatusBar::notice);
        connect(page, &RecordPage::backWanted, this, &MainWindow::showLedgers);
        connect(page, &RecordPage::documentWanted, this, [this](const domain::Entity &of, qint64 id) {
            if (ReportPage *documents = showDocuments())
                documents->showAbout(of, id);
        });
    }
    showPage(page);
    return page;
}

LedgersPage *MainWindow::showLedgers()
{
    if (!m_smaller) {
        m_smaller = new LedgersPage(m_context);
        m_smaller->setYear(m_top->year());
        m_pages->addWidget(m_smaller);
        connect(m_smaller, &LedgersPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_smaller, &LedgersPage::chosen, this, &MainWindow::showLedger);
    }
    if (currentPage() != m_smaller && !mayLeave())
        return nullptr;
    showPage(m_smaller);
    return m_smaller;
}

ReportPage *MainWindow::showDocuments()
{
    if (!m_documents) {
        m_documents = new ReportPage(m_context);
        m_documents->setYear(m_top->year());
        m_pages->addWidget(m_documents);
        connect(m_documents, &ReportPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_documents, &ReportPage::noticed, m_status, &StatusBar::notice);
        connect(m_documents, &ReportPage::rowsWanted, this, &MainWindow::showRows);
        connect(m_documents, &ReportPage::figuresWanted, this, &MainWindow::showFigures);
        followJobs();
    }
    if (currentPage() != m_documents && !mayLeave())
        return nullptr;
    showPage(m_documents);
    return m_documents;
}

FiguresPage *MainWindow::showFigures()
{
    if (!m_figures) {
        m_figures = new FiguresPage(m_context);
        m_figures->setYear(m_top->year());
        m_pages->addWidget(m_figures);
        connect(m_figures, &FiguresPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_figures, &FiguresPage::noticed, m_status, &StatusBar::notice);
        connect(m_figures, &FiguresPage::rowsWanted, this, &MainWindow::showRows);
    }
    if (currentPage() != m_figures && !mayLeave())
        return nullptr;
    showPage(m_figures);
    return m_figures;
}

StartPage *MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage(m_context);
        m_start->setYear(m_top->year());
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_start, &StartPage::documentsWanted, this, &MainWindow::showDocuments);
        connect(m_start, &StartPage::recordWanted, this, &MainWindow::openRecord);
        connect(m_start, &StartPage::planWanted, this, &MainWindow::showPlan);
        connect(m_start, &StartPage::rowsWanted, this, &MainWindow::showRows);
        connect(m_start, &StartPage::importWanted, this, [this](const domain::Entity &of) { startImport(of); });
        connect(m_start, &StartPage::officeWanted, this, &MainWindow::askAboutOffice);
    }
    if (currentPage() != m_start && !mayLeave())
        return nullptr;
    showPage(m_start);
    return m_start;
}

BoardPage *MainWindow::showPlan()
{
    if (!m_plan) {
        m_plan = new BoardPage(m_context);
        m_plan->setYear(m_top->year());
        m_pages->addWidget(m_plan);
        connect(m_plan, &BoardPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_plan, &BoardPage::noticed, m_status, &StatusBar::notice);
        connect(m_plan, &BoardPage::rowsWanted, this, &MainWindow::showRows);
        connect(m_plan, &BoardPage::recordWanted, this, &MainWindow::openRecord);
        connect(m_plan, &BoardPage::importWanted, this, [this](const domain::Entity &of) { startImport(of); });
    }
    if (currentPage() != m_plan && !mayLeave())
        return nullptr;
    showPage(m_plan);
    return m_plan;
}

void MainWindow::openRecord(const domain::Entity &entity, qint64 id)
{
    RecordPage *page = showLedger(entity);
    if (page && id != 0)
        page->openRecord(id);
    else if (page)
        page->newRecord();
}

void MainWindow::showRows(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label)
{
    if (RecordPage *page = showLedger(entity))
        page->showRows(ids, label);
}

void MainWindow::followJobs()
{
    const app::JobRunner &job = m_documents->run().job();
    connect(&job, &app::JobRunner::started, this, [this, &job] { m_status->setJob(job.title(), 0, 0); });
    connect(&job, &app::JobRunner::finished, this, [this] { m_status->setJob({}, 0, 0); });
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const QSignalBlocker quiet(m_top->tabs());
    m_tab = tabOf(page);
    m_top->tabs()->setCurrentIndex(m_tab);
    showStatus();
}

int MainWindow::tabOf(const QWidget *page) const
{
    Place place = Place::Ledgers; // also of the ledgers that are reached from there
    if (page == m_documents || page == m_figures || page == m_plan)
        place = Place::Documents;
    else if (page == m_start)
        place = Place::Start;
    for (int i = 0; i < m_sections.size(); ++i) {
        const domain::Entity *entity = m_sections[i].entity;
        if (entity ? m_ledgers.value(entity) == page : m_sections[i].place == place)
            return i;
    }
    return m_tab;
}

QWidget *MainWindow::currentPage() const { return m_pages->currentWidget(); }

void MainWindow::showStatus()
{
    if (const auto *page = qobject_cast<RecordPage *>(currentPage()))
        m_status->setStatus(page->statusText());
    else if (m_figures && currentPage() == m_figures)
        m_status->setStatus(m_figures->statusText());
    else if (m_plan && currentPage() == m_plan)
        m_status->setStatus(m_plan->statusText());
    else if (m_start && currentPage() == m_start)
        m_status->setStatus(m_start->statusText());
    else if (m_smaller && currentPage() == m_smaller)
        m_status->setStatus(m_smaller->statusText());
    else if (m_documents)
        m_status->setStatus(m_documents->statusText());
}

bool MainWindow::mayLeave()
{
    if (auto *page = qobject_cast<RecordPage *>(currentPage()))
        return page->mayLeave();
    if (m_plan && currentPage() == m_plan)
        return m_plan->mayLeave();
    return !m_documents || currentPage() != m_documents || m_documents->mayLeave();
}

bool MainWindow::mayClose()
{
    for (const QPointer<QWidget> window : findChildren<QWidget *>()) {
        if (!window || !window->isWindow() || !window->isVisible())
            continue;
        window->close();
        if (window && window->isVisible())
            return false;
    }
    return mayLeave();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (mayClose())
        event->accept();
    else
        event->ignore();
}

} // namespace desktop
