#pragma once
// The window: top bar, one page at a time, status bar. Pages are made when they are first looked at; which there are is
// one array, kinds().

#include "app/copy_keeper.h"
#include "app/undo.h"
#include "desktop/backup/restore_choice.h"
#include "desktop/context.h"
#include "desktop/frame/navigation.h"
#include "desktop/frame/page.h"

#include <span>

class QMenu;
class QStackedWidget;

namespace desktop {

class BackupPage;
class FiguresPage;
class ImportWizard;
class ImportsDialog;
class LedgersPage;
class BoardPage;
class OperationsPage;
class RecordPage;
class ReportPage;
class StartPage;
class StatusBar;
class TopBar;

class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);

    void showSection(int index);
    RecordPage *showLedger(const domain::Entity &entity);
    ReportPage *showDocuments();
    /// Every figure, reached from the documents they are printed in.
    FiguresPage *showFigures();
    StartPage *showStart();
    /// The plan board, reached from the first page and the documents' menu.
    BoardPage *showPlan();
    /// The page of the ledgers that have no tab.
    LedgersPage *showLedgers();
    /// What was done in the office; operation: the one that is looked at, 0 for the newest.
    OperationsPage *showHistory(qint64 operation = 0);
    /// The copies of the office, and the way back.
    BackupPage *showBackups();
    app::CopyKeeper &copies() { return m_copies; }
    /// Ctrl+Z and Ctrl+Y: the newest work of who works here, and what was taken back last.
    void undoLast() { step(false); }
    void redoLast() { step(true); }
    /// Opens the import window, with a file where one is named; null when one is refused because changes are not saved.
    ImportWizard *startImport(const domain::Entity &entity, const QString &file = {});
    /// As for a file that is dropped on the window.
    ImportWizard *importFile(const QString &file);
    /// All imports; batch: the one that is looked at, 0 for the last.
    ImportsDialog *showImports(qint64 batch = 0);
    /// All records of a ledger into a form of another office.
    void fillForm(const domain::Entity &entity);
    Page *currentPage() const;
    TopBar *topBar() const { return m_top; }
    bool mayLeave();
    /// Something is being taken back or brought back just now.
    bool isUndoing() const { return m_undo.job().isBusy(); }
    /// Asks this page and every window that stands open over it; false when the person wants to go on in one of them.
    bool mayClose();

Q_SIGNALS:
    /// Another database was asked for; an empty path asks for the start dialog.
    void databaseWanted();
    /// A copy shall take the office's place: as soon as nobody has it open.
    void restoreWanted(const desktop::RestoreChoice &choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// One page of the window beside the ledgers.
    struct Kind
    {
        const QMetaObject *type;
        Place place; // the tab it stands under
        const char *menuText; // null: it is reached from other pages
        Page *(*make)(MainWindow &);
    };
    static std::span<const Kind> kinds();
    template <typename Type> static constexpr Kind kind(Place place, const char *menuText = nullptr);
    static const Kind *kindOf(const QMetaObject &type);
    template <typename Type> Type *open() { return static_cast<Type *>(showKind(*kindOf(Type::staticMetaObject))); }
    /// Makes the page when it is first wanted; null when the present one is not to be left.
    Page *showKind(const Kind &kind);
    void add(Page *page);
    // What only one page asks for.
    void connectOwn(Page *) { }
    void connectOwn(StartPage *page);
    void connectOwn(LedgersPage *page);
    void connectOwn(ReportPage *page);
    void connectOwn(RecordPage *page);
    void connectOwn(OperationsPage *page);
    void connectOwn(BackupPage *page);

    void fillMenu();
    void addEditMenu(QMenu *menu);
    void connectUndo();
    void connectCopies();
    void step(bool forward);
    void showUndone(const app::Undone &undone);
    void connectBars();
    void tabChanged(int index);
    /// withKept: also ledgers only the program writes in.
    void fillLedgerMenu(QMenu *menu, bool withKept, const std::function<void(const domain::Entity &)> &action);
    void showPage(Page *page);
    int tabOf(const Page *page) const;
    void openRecord(const domain::Entity &entity, qint64 id); // 0: a new one
    void showRows(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label);
    void askAboutOffice();
    void askForOperator();
    void showStatus();
    void showOffice();
    void fileLost(const QString &message);

    Context m_context;
    QList<Section> m_sections;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    QList<Page *> m_pages; // as they were made
    int m_tab = 0;
    QAction *m_undoAction = nullptr, *m_redoAction = nullptr;
    app::CopyKeeper m_copies;
    app::UndoRun m_undo; // last: its job ends before the widgets go
};

} // namespace desktop
