#pragma once
// The window: top bar, one page per section, status bar. Pages are made when they are first looked at.

#include "desktop/context.h"
#include "desktop/frame/navigation.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace desktop {

class FiguresPage;
class ImportWizard;
class ImportsDialog;
class LedgersPage;
class BoardPage;
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
    /// Opens the import window, with a file where one is named; null when one is refused because changes are not saved.
    ImportWizard *startImport(const domain::Entity &entity, const QString &file = {});
    /// As for a file that is dropped on the window.
    ImportWizard *importFile(const QString &file);
    /// All imports; batch: the one that is looked at, 0 for the last.
    ImportsDialog *showImports(qint64 batch = 0);
    /// All records of a ledger into a form of another office.
    void fillForm(const domain::Entity &entity);
    QWidget *currentPage() const;
    TopBar *topBar() const { return m_top; }
    bool mayLeave();
    /// Asks this page and every window that stands open over it; false when the person wants to go on in one of them.
    bool mayClose();

Q_SIGNALS:
    /// Another database was asked for; an empty path asks for the start dialog.
    void databaseWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fillMenu();
    void connectBars();
    void tabChanged(int index);
    /// withKept: also ledgers only the program writes in.
    void fillLedgerMenu(QMenu *menu, bool withKept, const std::function<void(const domain::Entity &)> &action);
    void showPage(QWidget *page);
    int tabOf(const QWidget *page) const;
    void openRecord(const domain::Entity &entity, qint64 id); // 0: a new one
    void showRows(const domain::Entity &entity, const std::vector<qint64> &ids, const QString &label);
    void askAboutOffice();
    void showStatus();
    void showOffice();
    void followJobs();

    Context m_context;
    QList<Section> m_sections;
    TopBar *m_top;
    QStackedWidget *m_pages;
    StatusBar *m_status;
    QHash<const domain::Entity *, RecordPage *> m_ledgers;
    ReportPage *m_documents = nullptr;
    FiguresPage *m_figures = nullptr;
    LedgersPage *m_smaller = nullptr;
    StartPage *m_start = nullptr;
    BoardPage *m_plan = nullptr;
    int m_tab = 0;
};

} // namespace desktop
