#pragma once
// The window: top bar, one page per section, status bar. Pages are made when they are first looked at.

#include "desktop/context.h"
#include "desktop/frame/navigation.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace desktop {

class ImportWizard;
class RecordPage;
class ReportPage;
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
    void showPage(QWidget *page);
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
    int m_tab = 0;
};

} // namespace desktop
