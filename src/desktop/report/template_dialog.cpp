#include "desktop/report/template_dialog.h"

#include "app/records.h"
#include "desktop/report/insert_menu.h"
#include "desktop/report/page_view.h"
#include "desktop/report/template_text.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "reporting/layout/typesetter.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 350; // ms
constexpr int errorsHeight = 112;
constexpr int listWidth = 300;
constexpr int lineRole = Qt::UserRole;

QWidget *bar(int height)
{
    auto *widget = new QWidget;
    widget->setFixedHeight(height);
    setFill(widget, tokens().window);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    return widget;
}

QWidget *column(std::initializer_list<QWidget *> parts, int stretched)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int place = 0;
    for (QWidget *part : parts)
        layout->addWidget(part, place++ == stretched ? 1 : 0);
    return widget;
}

} // namespace

TemplateDialog::TemplateDialog(const Context &context, const reporting::ReportRequest &request, const QString &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(request)
    , m_delay(new QTimer(this))
    , m_preview(context.office)
{
    setWindowTitle(tr("Templates"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1320, 700);
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeEditor());
    split->addWidget(makePreview());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 580, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(split, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    connect(m_delay, &QTimer::timeout, this, &TemplateDialog::compute);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateDialog::textTouched);
    connect(m_errors, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_text->goToLine(item->data(lineRole).toInt()); });
    connect(m_errors, &QListWidget::itemClicked, m_errors, &QListWidget::itemActivated);
    connect(m_menu, &InsertMenu::chosen, this, [this](const QString &text) {
        m_text->insertPlainText(text);
        m_text->setFocus();
    });
    connect(&m_preview, &app::TemplatePreview::checked, this, &TemplateDialog::showErrors);
    connect(&m_preview, &app::TemplatePreview::made, this, &TemplateDialog::showDocument);
    connect(&m_preview, &app::TemplatePreview::failed, this, [this](const app::Failure &failure) {
        m_previewState->setState(Icon::Warning, failure.message.section(u'\n', 0, 0), tokens().warn);
        m_previewState->setToolTip(failure.message);
    });
    for (Button *button : findChildren<Button *>())
        button->setAutoDefault(false); // Enter belongs to the text and the lists
    loadList();
    load(name);
}

QWidget *TemplateDialog::makeEditor()
{
    QWidget *head = bar(topBarHeight);
    m_title = textLabel({}, 12, tokens().text, true);
    auto *insert = new Button(Icon::Add, tr("Insert"));
    insert->setKey(QKeySequence(u"Ctrl+I"_s));
    auto *asOther = new Button(tr("Save as…"), Button::Flat);
    m_remove = new Button(tr("Remove"), Button::Flat);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_remove), static_cast<QWidget *>(asOther), static_cast<QWidget *>(insert)})
        head->layout()->addWidget(widget);
    static_cast<QHBoxLayout *>(head->layout())->insertWidget(0, m_title, 1);
    m_text = new TemplateText;
    m_menu = new InsertMenu(this);
    QWidget *checkBar = bar(rowHeight);
    m_check = new StateLabel;
    checkBar->layout()->addWidget(m_check);
    m_errors = new QListWidget;
    m_errors->setFrameShape(QFrame::NoFrame);
    m_errors->setFixedHeight(errorsHeight);
    m_errors->setWordWrap(true);
    m_errors->setStyleSheet(
        u"QListView{background:%3}QListView::item{border:0;padding:4px 12px;color:%2}QListView::item:selected{background:%1;color:%2}"_s
            .arg(tokens().selected.name(), tokens().text.name(), tokens().base.name()));
    m_errors->setAccessibleName(tr("Errors of the template"));
    connect(insert, &QPushButton::clicked, this, [this, insert] { m_menu->openBelow(insert); });
    connect(asOther, &QPushButton::clicked, this, &TemplateDialog::saveAs);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDialog::remove);
    return column({head, new Hairline(Qt::Horizontal), m_text, new Hairline(Qt::Horizontal), checkBar, m_errors}, 2);
}

QWidget *TemplateDialog::makePreview()
{
    QWidget *head = bar(topBarHeight);
    m_previewState = new StateLabel;
    head->layout()->addWidget(m_previewState);
    m_view = new PageView;
    m_view->setMinimumWidth(320);
    return column({head, new Hairline(Qt::Horizontal), m_view}, 2);
}

QWidget *TemplateDialog::makeFoot()
{
    QWidget *foot = bar(56);
    auto *import = new Button(Icon::Import, tr("Import from file…"));
    auto *exporting = new Button(Icon::Export, tr("Export to file…"));
    m_state = new StateLabel;
    m_undo = new Button(Icon::Undo, tr("Undo"), Button::Link);
    m_undo->hide();
    auto *closing = new Button(tr("Close"));
    m_save = new Button(tr("Save"), Button::Primary);
    m_save->setKey(QKeySequence::Save);
    auto *row = static_cast<QHBoxLayout *>(foot->layout());
    row->addWidget(import);
    row->addWidget(exporting);
    row->addWidget(m_state, 1);
    row->addWidget(m_undo);
    row->addWidget(closing);
    row->addWidget(m_save);
    connect(import, &QPushButton::clicked, this, &TemplateDialog::importFile);
    connect(exporting, &QPushButton::clicked, this, &TemplateDialog::exportFile);
    connect(m_undo, &QPushButton::clicked, this, &TemplateDialog::undo);
    connect(closing, &QPushButton::clicked, this, &TemplateDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TemplateDialog::save);
    return foot;
}

void TemplateDialog::textTouched()
{
    showButtons();
    m_delay->start();
}

void TemplateDialog::showButtons()
{
    m_save->setEnabled(hasChanges());
    m_remove->setText(m_info.overrides ? tr("Back to the shipped one") : tr("Remove"));
    m_remove->setVisible(m_info.own);
    m_title->setText(m_info.name);
    m_title->setToolTip(m_info.suits);
}

bool TemplateDialog::hasChanges() const { return m_text->toPlainText() != m_original; }

bool TemplateDialog::isReady() const { return !m_delay->isActive() && !m_preview.isBusy(); }

QString TemplateDialog::stateText() const { return m_state->text(); }

void TemplateDialog::compute()
{
    m_delay->stop();
    reporting::ReportRequest request = m_request;
    request.kind = m_info.kind;
    const QString text = m_text->toPlainText();
    const domain::Entity *ledger = reporting::readTemplateHead(text).ledger;
    m_aboutTitle.clear();
    app::attempt("preview", [&] { // while typing, nobody is interrupted
        if (ledger == nullptr)
            return;
        app::Records records(m_context.office, *ledger);
        if (m_info.ledger != ledger || !records.load(request.record))
            request.record = app::anyRecord(m_context.office, *ledger);
        if (const auto record = records.load(request.record))
            m_aboutTitle = record->title();
    });
    m_preview.show(request, m_info.name, text);
}

void TemplateDialog::showErrors()
{
    const QList<reporting::TemplateError> &errors = m_preview.errors();
    m_text->setErrors(errors);
    m_errors->clear();
    for (const reporting::TemplateError &error : errors) {
        auto *item = new QListWidgetItem(tr("Line %1: %2").arg(error.line).arg(error.message), m_errors);
        item->setData(lineRole, error.line);
    }
    m_errors->setVisible(!errors.isEmpty());
    if (errors.isEmpty()) {
        m_check->setState(Icon::Done, tr("Nothing is wrong in this template."), tokens().ok);
        m_previewState->setState(Icon::Info, tr("There is no record yet to make a document about."), tokens().text2);
        return; // showDocument() says more where there is one
    }
    m_check->setState(Icon::Error, tr("%n error(s)", nullptr, static_cast<int>(errors.size())), tokens().error);
    m_previewState->setState(Icon::Warning, tr("As it was before the errors"), tokens().warn);
}

void TemplateDialog::showDocument()
{
    const double place = m_view->pageCount() > 0 ? m_view->currentPage() : 0;
    m_view->setDisplayList(reporting::typeset(m_preview.document(), m_fonts));
    m_view->goTo(qMin(static_cast<int>(place), m_view->pageCount() - 1));
    const QString pages = tr("%n page(s)", nullptr, m_view->pageCount());
    const QString about = m_aboutTitle.isEmpty()
        ? tr("%1 to %2").arg(m_request.period.from.toString(Qt::ISODate), m_request.period.to.toString(Qt::ISODate))
        : m_aboutTitle;
    const int missing = static_cast<int>(m_preview.document().missing.size());
    QString sentence = tr("Preview") + u" · "_s + about + u" · "_s + pages;
    if (missing > 0)
        sentence += u" · "_s + tr("%n figure(s) missing", nullptr, missing);
    m_previewState->setState(missing > 0 ? Icon::Warning : Icon::Document, sentence,
                             missing > 0 ? tokens().warn : tokens().text2);
    m_previewState->setToolTip(sentence);
}

void TemplateDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

} // namespace desktop
