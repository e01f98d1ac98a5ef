#pragma once
// 计划总结: a document of the year as it will be printed; every figure opens its rows.

#include "app/report_run.h"
#include "desktop/context.h"
#include "desktop/frame/page.h"
#include "reporting/content/template_store.h"
#include "reporting/drawing/fonts.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace desktop {

class Button;
class ComboBox;
class FigurePanel;
class OutlinePanel;
class PageView;
class ParagraphPanel;
class StateLabel;
class TextPanel;

class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const Context &context, QWidget *parent = nullptr);

    void setYear(int year) override;
    /// Which document, by the name of its kind; its template is the one chosen for that kind last.
    void chooseKind(const QString &kind);
    void chooseTemplate(const QString &name);
    /// Which record a document about one record is about.
    void setRecord(qint64 record);
    void chooseRecord();
    /// The document about a record, where there is one about records of its ledger.
    void showAbout(const domain::Entity &ledger, qint64 record);
    void editTemplates();
    void recompute();
    void chooseFigure(int figure, bool reveal);
    void writePdf() { save(tr("Make PDF"), QStringLiteral(".pdf"), tr("PDF (*.pdf)"), false); }
    void writeWord() { save(tr("Make a Word file"), QStringLiteral(".docx"), tr("Word (*.docx)"), false); }
    void writeArchival() { save(tr("Make PDF/A"), QStringLiteral(".pdf"), tr("PDF (*.pdf)"), true); }
    void writeEvidence();
    void print();
    void issue();
    void showIssued();
    bool mayLeave() override;
    bool isTypedIn() const override;
    QString statusText() const override;
    bool isReady() const;
    const app::ReportRun &run() const { return m_run; }
    PageView *view() const { return m_view; }
    FigurePanel *figurePanel() const { return m_figure; }
    TextPanel *textPanel() const { return m_text; }
    ParagraphPanel *paragraphPanel() const { return m_paragraph; }
    QStringList templateNames() const; // to choose from
    QString stateText() const;

Q_SIGNALS:
    void figuresWanted(); // the page of all figures

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeToolbar();
    QWidget *makePager();
    void fillMore();
    void save(const QString &title, const QString &ending, const QString &filter, bool archival);
    void connectRun();
    void showDocument();
    void showPager();
    void openText(const QString &name);
    void openParagraph(int block);
    bool mayLeaveParagraph();
    void showState();
    void loadTexts();
    QList<QWidget *> makeChoices();
    void fillKinds();
    void fillTemplates();
    void setRecordLabel();
    void askForRecord();
    void kindChosen();
    const reporting::TemplateInfo *templateInfo() const; // of the chosen one; null: none
    std::optional<domain::Period> period() const;

    Context m_context;
    int m_year;
    int m_textYear = 0; // of the text that is open
    QString m_draftNote; // under the title
    bool m_stale = true;
    bool m_again = false; // computed anew when the job that runs has ended
    QString m_kindName;
    QList<reporting::TemplateInfo> m_templates; // of the kind
    QHash<QString, qint64> m_records; // by ledger: the record its documents are about
    ComboBox *m_kind = nullptr;
    ComboBox *m_template = nullptr;
    Button *m_about = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    StateLabel *m_state = nullptr;
    Button *m_pdf = nullptr;
    Button *m_more = nullptr;
    Button *m_recompute = nullptr;
    OutlinePanel *m_outline;
    PageView *m_view;
    QWidget *m_pager = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_zoom = nullptr;
    QStackedWidget *m_side;
    QWidget *m_blank;
    FigurePanel *m_figure;
    TextPanel *m_text;
    ParagraphPanel *m_paragraph;
    reporting::FontBook m_fonts;
    app::ReportRun m_run; // last: its job ends before the widgets go
};

} // namespace desktop
