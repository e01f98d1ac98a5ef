#pragma once
// The templates of documents: choosing one, changing its text with errors by line and the document beside it, sharing
// it as a file. A changed shipped template becomes the office's own and can be taken back.

#include "app/template_preview.h"
#include "desktop/context.h"
#include "reporting/content/template_store.h"
#include "reporting/drawing/fonts.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QTimer;
class QTreeWidget;
class QTreeWidgetItem;

namespace desktop {

class Button;
class InsertMenu;
class PageView;
class StateLabel;
class TemplateText;

class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// request: what the preview is made for (period, record); name: the template that is open first.
    TemplateDialog(const Context &context, const reporting::ReportRequest &request, const QString &name,
                   QWidget *parent = nullptr);

    /// Asks about unsaved text first. Returns whether the template is open now.
    bool open(const QString &name);
    bool save();
    void saveAs();
    void revert();
    void remove();
    void importFile();
    void exportFile();
    void undo(); // the removal or import just done
    bool hasChanges() const;
    bool isReady() const; // checked, and the preview made
    QString name() const { return m_info.name; }
    QString stateText() const;
    TemplateText *text() const { return m_text; }
    QTreeWidget *list() const { return m_list; }
    QListWidget *errors() const { return m_errors; }
    InsertMenu *menu() const { return m_menu; }
    PageView *view() const { return m_view; }

    void reject() override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePreview();
    QWidget *makeFoot();
    void loadList();
    void load(const QString &name);
    bool store(const QString &name, const QString &text);
    void rename(const QString &name);
    void offerUndo(const QString &done, const std::function<void()> &undo);
    void textTouched();
    void compute();
    void showErrors();
    void showDocument();
    void showButtons();
    bool mayLeave();

    Context m_context;
    reporting::ReportRequest m_request;
    QString m_aboutTitle; // of the record in the preview
    QList<reporting::TemplateInfo> m_templates;
    reporting::TemplateInfo m_info; // of the open one
    QString m_original;
    std::function<void()> m_undoWork;
    QTreeWidget *m_list = nullptr;
    QLabel *m_title = nullptr;
    TemplateText *m_text = nullptr;
    InsertMenu *m_menu = nullptr;
    StateLabel *m_check = nullptr;
    QListWidget *m_errors = nullptr;
    StateLabel *m_previewState = nullptr;
    PageView *m_view = nullptr;
    StateLabel *m_state = nullptr;
    Button *m_undo = nullptr;
    Button *m_remove = nullptr;
    Button *m_save = nullptr;
    QTimer *m_delay;
    reporting::FontBook m_fonts;
    app::TemplatePreview m_preview; // last: its job ends before the widgets go
};

} // namespace desktop
