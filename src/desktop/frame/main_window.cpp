#include "desktop/frame/main_window.h"

#include "app/office_watch.h"
#include "desktop/frame/office_dialog.h"
#include "desktop/frame/quick_find.h"
#include "desktop/frame/status_bar.h"
#include "desktop/frame/top_bar.h"
#include "desktop/list/record_page.h"
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
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar)
    , m_copies(context.office)
    , m_undo(context.office)
{
    setFill(this, tokens().base);
    resize(1366, 768);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    fillMenu();
    connectBars();
    connectUndo();
    connectCopies();
    showOffice();
    const int year = context.office.today().year();
    m_top->setYears(year + 1, year);
    showSection(0);
}

void MainWindow::fillMenu()
{
    QMenu *menu = m_top->menu();
    addEditMenu(menu);
    fillLedgerMenu(menu->addMenu(tr("All ledgers")), true, [this](const domain::Entity &of) { showLedger(of); });
    fillLedgerMenu(menu->addMenu(tr("Import into")), false, [this](const domain::Entity &of) { startImport(of); });
    fillLedgerMenu(menu->addMenu(tr("Fill an official form")), false,
                   [this](const domain::Entity &of) { fillForm(of); });
    fillLedgerMenu(menu->addMenu(tr("Blank import form")), false, [this](const domain::Entity &of) {
        if (RecordPage *page = showLedger(of))
            page->saveBlankForm();
    });
    menu->addSeparator();
    for (const Kind &kind : kinds())
        if (kind.menuText)
            connect(menu->addAction(tr(kind.menuText)), &QAction::triggered, this, [this, &kind] { showKind(kind); });
    connect(menu->addAction(tr("Imports so far…")), &QAction::triggered, this, [this] { showImports(); });
    connect(menu->addAction(tr("About this office…")), &QAction::triggered, this, &MainWindow::askAboutOffice);
    connect(menu->addAction(tr("Who works here…")), &QAction::triggered, this, &MainWindow::askForOperator);
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
        for (Page *page : std::as_const(m_pages))
            page->setYear(year);
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
    // Queued: its question must not be asked within the timer that noticed.
    connect(new app::OfficeWatch(m_context.office, this), &app::OfficeWatch::fileLost, this, &MainWindow::fileLost,
            Qt::QueuedConnection);
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

void MainWindow::fileLost(const QString &message)
{
    switch (m_context.dialogs.askLostFile(this, message)) {
    case Dialogs::LostFile::SaveCopy: {
        const QString path = m_context.dialogs.saveFile(this, tr("Save the office as a new file"),
                                                        m_context.office.path(), tr("Office (*.uhall)"));
        if (path.isEmpty()
            || !guarded(m_context, this, "save office", [&] { app::saveOfficeAs(m_context.office, path); }))
            return;
        Q_EMIT databaseWanted();
        return;
    }
    case Dialogs::LostFile::OpenAnother:
        Q_EMIT databaseWanted();
        return;
    case Dialogs::LostFile::Later:
        return;
    }
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

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    const QSignalBlocker quiet(m_top->tabs());
    m_tab = tabOf(page);
    m_top->tabs()->setCurrentIndex(m_tab);
    showStatus();
}

Page *MainWindow::currentPage() const { return static_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showStatus()
{
    if (const Page *page = currentPage())
        m_status->setStatus(page->statusText());
}

bool MainWindow::mayLeave() { return !currentPage() || currentPage()->mayLeave(); }

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
