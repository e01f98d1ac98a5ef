#include "desktop/frame/main_window.h"

#include "desktop/frame/imports_dialog.h"
#include "desktop/frame/office_dialog.h"
#include "desktop/frame/quick_find.h"
#include "desktop/frame/status_bar.h"
#include "desktop/frame/top_bar.h"
#include "desktop/list/record_page.h"
#include "desktop/report/report_page.h"
#include "desktop/theme.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/widgets/tab_strip.h"
#include "desktop/wizard/import_wizard.h"
#include "domain/registry.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
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
    QMenu *ledgers = menu->addMenu(tr("All ledgers"));
    for (const domain::Entity *entity : domain::allEntities())
        connect(ledgers->addAction(domain::labelOf(*entity)), &QAction::triggered, this,
                [this, entity] { showLedger(*entity); });
    QMenu *imports = menu->addMenu(tr("Import into"));
    for (const domain::Entity *entity : domain::allEntities())
        connect(imports->addAction(domain::labelOf(*entity)), &QAction::triggered, this,
                [this, entity] { startImport(*entity); });
    menu->addSeparator();
    connect(menu->addAction(tr("Imports so far…")), &QAction::triggered, this, [this] {
        auto *dialog = new ImportsDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(menu->addAction(tr("About this office…")), &QAction::triggered, this, [this] {
        auto *dialog = new OfficeDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(menu->addAction(tr("Open or create a database…")), &QAction::triggered, this, [this] {
        if (mayLeave())
            Q_EMIT databaseWanted();
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Quit")), &QAction::triggered, this, &QWidget::close);
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
    });
    for (int i = 0; i < m_sections.size() && i < 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { showSection(i); });
    }
    auto *find = new QuickFind(m_context, m_top->search(), this);
    connect(find, &QuickFind::chosen, this, [this](const domain::Entity &entity, qint64 id) {
        if (RecordPage *page = showLedger(entity))
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
    if (m_sections[index].entity)
        showLedger(*m_sections[index].entity);
    else
        showDocuments();
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
        connect(page, &RecordPage::importWanted, this, &MainWindow::startImport);
        connect(page, &RecordPage::noticed, m_status, &StatusBar::notice);
    }
    showPage(page);
    return page;
}

ReportPage *MainWindow::showDocuments()
{
    if (!m_documents) {
        m_documents = new ReportPage(m_context);
        m_documents->setYear(m_top->year());
        m_pages->addWidget(m_documents);
        connect(m_documents, &ReportPage::statusChanged, this, &MainWindow::showStatus);
        connect(m_documents, &ReportPage::noticed, m_status, &StatusBar::notice);
        connect(m_documents, &ReportPage::rowsWanted, this,
                [this](const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label) {
                    if (RecordPage *page = showLedger(entity))
                        page->showRows(ids, label);
                });
        followJobs();
    }
    showPage(m_documents);
    return m_documents;
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
    for (int i = 0; i < m_sections.size(); ++i) {
        const bool documents = !m_sections[i].entity && page == m_documents;
        if (documents || (m_sections[i].entity && m_ledgers.value(m_sections[i].entity) == page)) {
            const QSignalBlocker quiet(m_top->tabs());
            m_tab = i;
            m_top->tabs()->setCurrentIndex(i);
        }
    }
    showStatus();
}

QWidget *MainWindow::currentPage() const { return m_pages->currentWidget(); }

void MainWindow::showStatus()
{
    if (const auto *page = qobject_cast<RecordPage *>(currentPage()))
        m_status->setStatus(page->statusText());
    else if (m_documents)
        m_status->setStatus(m_documents->statusText());
}

ImportWizard *MainWindow::startImport(const domain::Entity &entity)
{
    if (!mayLeave())
        return nullptr;
    auto *wizard = new ImportWizard(m_context, entity, this);
    wizard->show();
    return wizard;
}

bool MainWindow::mayLeave()
{
    if (auto *page = qobject_cast<RecordPage *>(currentPage()))
        return page->mayLeave();
    return !m_documents || currentPage() != m_documents || m_documents->mayLeave();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (mayLeave())
        event->accept();
    else
        event->ignore();
}

} // namespace desktop
