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
class LedgersPage;
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
    /// The page of the ledgers that have no tab.
    LedgersPage *showLedgers();
    /// Opens the import window; null when one is refused because changes are not saved.
    ImportWizard *startImport(const domain::Entity &entity);
    QWidget *currentPage() const;
    TopBar *topBar() const { return m_top; }
    bool mayLeave();

Q_SIGNALS:
    /// Another database was asked for; an empty path asks for the start dialog.
    void databaseWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void fillMenu();
    void connectBars();
    void tabChanged(int index);
    void fillLedgerMenu(QMenu *menu, bool forImport);
    void showPage(QWidget *page);
    int tabOf(const QWidget *page) const;
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
    int m_tab = 0;
};

} // namespace desktop
