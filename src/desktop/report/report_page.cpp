#include "desktop/report/report_page.h"

#include "desktop/report/figure_panel.h"
#include "desktop/report/outline_panel.h"
#include "desktop/report/page_view.h"
#include "desktop/report/paragraph_panel.h"
#include "desktop/report/text_panel.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/small_widgets.h"
#include "reporting/layout/typesetter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int sideWidth = 356;
}

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.today().year())
    , m_outline(new OutlinePanel)
    , m_view(new PageView)
    , m_side(new QStackedWidget)
    , m_blank(new QWidget)
    , m_figure(new FigurePanel(context))
    , m_text(new TextPanel)
    , m_paragraph(new ParagraphPanel)
    , m_run(context.office)
{
    setFill(m_blank, tokens().base);
    auto *blank = new QVBoxLayout(m_blank);
    blank->setContentsMargins(16, 20, 16, 16);
    auto *note
        = textLabel(tr("Click a figure to see how it is counted and the rows behind it. N goes to the next figure. "
                       "Double-click a paragraph to word it yourself."),
                    10, tokens().text2);
    note->setWordWrap(true);
    blank->addWidget(note, 0, Qt::AlignTop);
    for (QWidget *page : {m_blank, static_cast<QWidget *>(m_figure), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_paragraph)})
        m_side->addWidget(page);
    m_side->setFixedWidth(sideWidth);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_outline);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_view, 1);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolbar());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(body, 1);
    makePager();
    m_pager->hide();
    connectRun();
    setYear(m_year);
    connect(&context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *entity) {
        m_stale = true;
        if (entity == nullptr || entity == &reporting::templateEntity())
            fillKinds();
    });
    connect(&context.office.store(), &app::Store::settingsChanged, this, [this] {
        if (isVisible() && !isTypedIn())
            recompute();
    });
}

QWidget *ReportPage::makeToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(topBarHeight);
    setFill(bar, tokens().window);
    m_from = new QLineEdit;
    m_to = new QLineEdit;
    for (QLineEdit *line : {m_from, m_to})
        line->setFixedWidth(104);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_recompute = new Button(Icon::Refresh, tr("Recompute"), Button::Flat);
    m_recompute->setKey(QKeySequence(Qt::Key_F5));
    m_state = new StateLabel;
    m_pdf = new Button(tr("Make PDF"), Button::Primary);
    m_pdf->setKey(QKeySequence(u"Ctrl+P"_s));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    for (QWidget *choice : makeChoices())
        row->addWidget(choice);
    row->addWidget(m_from);
    row->addWidget(textLabel(tr("to"), 10, tokens().text2));
    row->addWidget(m_to);
    row->addWidget(m_recompute);
    row->addWidget(new Hairline(Qt::Vertical, 16));
    row->addWidget(m_state, 1);
    auto *figures = new Button(Icon::List, tr("All figures"), Button::Flat);
    m_more = new Button(Icon::Down, tr("More"), Button::Flat);
    m_more->setIconBehind();
    row->addWidget(figures);
    row->addWidget(m_more);
    row->addWidget(m_pdf);
    fillMore();
    connect(figures, &QPushButton::clicked, this, &ReportPage::figuresWanted);
    connect(m_from, &QLineEdit::returnPressed, this, &ReportPage::recompute);
    connect(m_to, &QLineEdit::returnPressed, this, &ReportPage::recompute);
    connect(m_recompute, &QPushButton::clicked, this, &ReportPage::recompute);
    connect(m_pdf, &QPushButton::clicked, this, &ReportPage::writePdf);
    return bar;
}

QWidget *ReportPage::makePager()
{
    m_pager = new QWidget(m_view);
    m_pager->setObjectName(u"pager"_s);
    m_pager->setStyleSheet(u"#pager{background:%1;border:1px solid %2;border-radius:4px}"_s.arg(
        tokens().base.name(), tokens().border.name()));
    auto *previous = Button::iconOnly(Icon::Previous, tr("Previous page"));
    auto *next = Button::iconOnly(Icon::Next, tr("Next page"));
    auto *smaller = Button::iconOnly(Icon::Minus, tr("Smaller"));
    auto *larger = Button::iconOnly(Icon::Add, tr("Larger"));
    auto *figure = new Button(tr("Next figure"), Button::Flat);
    figure->setKey(QKeySequence(u"N"_s));
    m_place = textLabel({}, 9, tokens().text);
    m_zoom = textLabel({}, 9, tokens().text);
    for (QLabel *label : {m_place, m_zoom}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMinimumWidth(44);
    }
    auto *row = new QHBoxLayout(m_pager);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(2);
    for (QWidget *widget :
         {static_cast<QWidget *>(previous), static_cast<QWidget *>(m_place), static_cast<QWidget *>(next),
          static_cast<QWidget *>(new Hairline(Qt::Vertical, 16)), static_cast<QWidget *>(smaller),
          static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(larger),
          static_cast<QWidget *>(new Hairline(Qt::Vertical, 16)), static_cast<QWidget *>(figure)})
        row->addWidget(widget);
    connect(previous, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.1); });
    connect(larger, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.1); });
    connect(figure, &QPushButton::clicked, this, [this] { chooseFigure(m_view->nextFigure(), true); });
    connect(m_view, &PageView::zoomChanged, this, &ReportPage::showPager);
    connect(m_view, &PageView::pageChanged, this, [this](int page) {
        m_outline->markPlace(page);
        showPager();
    });
    return m_pager;
}

void ReportPage::connectRun()
{
    connect(&m_run, &app::ReportRun::made, this, &ReportPage::showDocument);
    // Queued: the job tells its end before it tells what it made.
    connect(
        &m_run.job(), &app::JobRunner::finished, this,
        [this] {
            if (std::exchange(m_again, false))
                recompute();
        },
        Qt::QueuedConnection);
    connect(&m_run, &app::ReportRun::written, this, [this](const QString &path, int pages) {
        m_pdf->setEnabled(true);
        Q_EMIT noticed(pages > 0 ? tr("%1 written, %n page(s)", nullptr, pages).arg(path) : tr("%1 written").arg(path),
                       {});
    });
    connect(&m_run, &app::ReportRun::printed, this, [this](int pages) {
        m_pdf->setEnabled(true);
        Q_EMIT noticed(tr("%n page(s) sent to the printer", nullptr, pages), {});
    });
    connect(&m_run, &app::ReportRun::failed, this, [this](const app::Failure &failure) {
        m_recompute->setEnabled(true);
        m_state->setState(Icon::Error, failure.message, tokens().error);
        m_pdf->setEnabled(!m_run.document().blocks.isEmpty());
    });
    connect(m_view, &PageView::figureChosen, this, [this](int figure) { chooseFigure(figure, false); });
    connect(m_view, &PageView::blockChosen, this, &ReportPage::openParagraph);
    connect(&m_run, &app::ReportRun::paragraphOpened, this, [this](const app::Paragraph &paragraph) {
        m_paragraph->setInsertable(reporting::templateMenu(m_context.office.session(), m_kindName));
        m_paragraph->open(paragraph);
        m_side->setCurrentWidget(m_paragraph);
        m_paragraph->edit()->setFocus();
    });
    connect(m_paragraph, &ParagraphPanel::saveWanted, this, [this](const auto &paragraph, const auto &own) {
        if (guarded(m_context, this, "own wording", [&] { app::saveOwnWording(m_context.office, paragraph, own); })) {
            m_side->setCurrentWidget(m_blank);
            recompute();
        }
    });
    connect(m_outline, &OutlinePanel::placeWanted, m_view, &PageView::goTo);
    connect(m_outline, &OutlinePanel::figureWanted, this, [this](int figure) { chooseFigure(figure, true); });
    connect(m_outline, &OutlinePanel::textWanted, this, &ReportPage::openText);
    connect(m_figure, &FigurePanel::rowsWanted, this, &ReportPage::rowsWanted);
    connect(m_text, &TextPanel::saveWanted, this, [this](const QString &name, const QString &text) {
        if (guarded(m_context, this, "year text",
                    [&] { m_context.office.saveYearText(m_kindName, m_textYear, name, text); }))
            recompute();
    });
}

void ReportPage::setYear(int year)
{
    m_year = year;
    const domain::Period period = domain::Period::ofYear(year);
    m_from->setText(period.from.toString(Qt::ISODate));
    m_to->setText(period.to.toString(Qt::ISODate));
    m_stale = true;
    if (m_side->currentWidget() == m_text && !m_text->hasChanges())
        m_side->setCurrentWidget(m_blank); // it is another year's
    if (isVisible())
        recompute();
}

std::optional<domain::Period> ReportPage::period() const
{
    const auto from = domain::Date::parse(m_from->text());
    const auto to = domain::Date::parse(m_to->text());
    if (!from || !to)
        return std::nullopt;
    const domain::Period period{from->firstDay(), to->firstDay()};
    return period.isValid() ? std::optional(period) : std::nullopt;
}

void ReportPage::recompute()
{
    if (m_run.job().isBusy()) {
        m_again = true;
        return;
    }
    const auto wanted = period();
    if (!wanted) {
        m_state->setState(Icon::Error, tr("The period must be two dates such as 2025-01-01 and 2025-12-31."),
                          tokens().error);
        return;
    }
    reporting::ReportRequest request;
    request.kind = m_kindName;
    request.period = *wanted;
    request.draftNote = m_draftNote;
    if (const reporting::TemplateInfo *info = templateInfo()) {
        request.templateFile = info->name;
        request.record = info->ledger ? m_records.value(info->ledger->name()) : 0;
        if (info->ledger && request.record == 0) {
            askForRecord();
            return;
        }
    }
    m_year = wanted->from.year();
    m_stale = false;
    m_recompute->setEnabled(false);
    m_pdf->setEnabled(false);
    m_run.make(request);
}

bool ReportPage::isReady() const { return !m_run.job().isBusy() && m_view->pageCount() > 0; }

void ReportPage::showDocument()
{
    m_recompute->setEnabled(true);
    m_pdf->setEnabled(true);
    const reporting::Document &document = m_run.document();
    m_view->setDisplayList(reporting::typeset(document, m_fonts));
    m_outline->show(m_view->displayList(), document);
    loadTexts();
    showState();
    if (m_side->currentWidget() == m_figure)
        m_side->setCurrentWidget(m_blank);
    showPager();
    Q_EMIT statusChanged();
}

void ReportPage::showState()
{
    const reporting::Document &document = m_run.document();
    const int missing = static_cast<int>(document.missing.size());
    const int unplaced = static_cast<int>(document.unplacedWordings.size());
    m_state->setToolTip(document.unplacedWordings.join(u'\n'));
    if (missing > 0)
        m_state->setState(Icon::Warning, tr("Draft · %n figure(s) missing", nullptr, missing), tokens().warn);
    else if (unplaced > 0)
        m_state->setState(Icon::Warning,
                          tr("Draft · %n paragraph(s) of yours have no place in this template", nullptr, unplaced),
                          tokens().warn);
    else
        m_state->setState(Icon::Done, tr("Draft · nothing missing"), tokens().ok);
}

void ReportPage::showPager()
{
    m_place->setText(tr("%1 / %2").arg(m_view->currentPage() + 1).arg(m_view->pageCount()));
    m_zoom->setText(QString::number(qRound(m_view->zoom() * 100)) + u'%');
    m_pager->setVisible(m_view->pageCount() > 0);
    m_pager->adjustSize();
    m_pager->move((m_view->width() - m_pager->width()) / 2, m_view->height() - m_pager->height() - 8);
}

void ReportPage::chooseFigure(int figure, bool reveal)
{
    const reporting::Document &document = m_run.document();
    if (figure < 0 || figure >= document.figures.size() || !mayLeave())
        return;
    m_view->choose(figure, reveal);
    guarded(m_context, this, "figure", [&] {
        m_figure->show(document.figures[figure], m_run.evaluate(document.figures[figure]));
        m_side->setCurrentWidget(m_figure);
    });
}

QString ReportPage::statusText() const
{
    const QLocale locale;
    const reporting::Document &document = m_run.document();
    return statText(tr("Figures"), locale.toString(document.figures.size())) + u"&nbsp;&nbsp;&nbsp;"_s
        + statText(tr("missing"), locale.toString(document.missing.size())) + u"&nbsp;&nbsp;&nbsp;"_s
        + statText(tr("pages"), locale.toString(m_view->pageCount()));
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_view->setFocus();
    if (m_stale)
        recompute();
}

} // namespace desktop
