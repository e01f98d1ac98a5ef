#include "desktop/start/start_page.h"

#include "desktop/backup/copy_words.h"
#include "desktop/start/chart_view.h"
#include "desktop/start/due_list.h"
#include "desktop/start/figure_strip.h"
#include "desktop/start/preparation.h"
#include "desktop/start/target_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMap>
#include <QScrollArea>
#include <QShortcut>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueWidth = 372;
constexpr int chartWidth = 324;
constexpr int paneHead = 44;

QLabel *emptyNote(const QString &text)
{
    auto *note = textLabel(text, 10, tokens().text2);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    note->setContentsMargins(16, 12, 16, 12);
    note->hide();
    return note;
}

QVBoxLayout *columnOf(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QHBoxLayout *headOf(QVBoxLayout *column)
{
    auto *head = new QWidget;
    head->setFixedHeight(paneHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    column->addWidget(head);
    return row;
}

} // namespace

StartPage::StartPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_year(context.office.today().year())
    , m_strip(new FigureStrip)
    , m_due(new DueList)
    , m_dueCount(textLabel({}, 10, tokens().text2))
    , m_noDue(emptyNote(tr("Nothing falls due. Terms come from the records: contracts that end, households to visit, "
                           "proposals to answer, reminders.")))
    , m_planTitle(textLabel({}, 12, tokens().text, true))
    , m_standings(new QWidget)
    , m_plan(new RecordTable)
    , m_targets(new TargetModel(this))
    , m_noPlan(emptyNote(tr("This year has no targets yet. Import the sheet of targets, or record them one by one; the "
                            "board then measures them by the records.")))
    , m_preparation(new Preparation(context))
    , m_noCharts(emptyNote(tr("Charts appear with the first visits, members and payments.")))
    , m_copies(new Button(Icon::Database, {}, Button::Link))
    , m_run(context.office)
{
    setFill(this, tokens().base);
    setFocusPolicy(Qt::ClickFocus);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeDue());
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makePlan(), 1);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeCharts());
    auto *layout = columnOf(this);
    layout->addWidget(m_strip);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(columns, 1);
    connect(m_strip, &FigureStrip::chosen, this, [this](const app::StripFigure &figure) {
        openRows(figure.figure.definition, domain::Period::ofYear(m_year), figure.figure.label);
    });
    connect(m_due, &DueList::chosen, this, &StartPage::recordWanted);
    connect(&m_run, &app::StartRun::computed, this, &StartPage::showBoard);
    connect(&m_run, &app::StartRun::failed, this,
            [this](const app::Failure &failure) { m_context.dialogs.showFailure(this, failure.message); });
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(again, &QShortcut::activated, this, &StartPage::compute);
    const auto changed = [this] {
        if (isVisible())
            compute();
        else
            m_stale = true;
    };
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, changed);
    connect(&m_context.office.store(), &app::Store::figuresChanged, this, changed);
    connect(&m_context.office.store(), &app::Store::profileChanged, this, changed);
}

QWidget *StartPage::makeDue()
{
    auto *pane = new QWidget;
    pane->setFixedWidth(dueWidth);
    auto *column = columnOf(pane);
    QHBoxLayout *head = headOf(column);
    head->addWidget(textLabel(tr("Due and overdue"), 12, tokens().text, true));
    head->addWidget(m_dueCount);
    head->addStretch();
    column->addWidget(m_noDue, 1);
    column->addWidget(m_due, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 6);
    foot->setSpacing(6);
    const auto hint = [&](const QString &key, const QString &text) {
        foot->addWidget(new KeyCap(key));
        foot->addWidget(textLabel(text, 9, tokens().text2));
        foot->addSpacing(8);
    };
    hint(u"Enter"_s, tr("open"));
    hint(u"Ctrl+1…9"_s, tr("pages"));
    hint(u"F5"_s, tr("recompute"));
    foot->addStretch();
    column->addLayout(foot);
    return pane;
}

QWidget *StartPage::makePlan()
{
    auto *pane = new QWidget;
    auto *column = columnOf(pane);
    QHBoxLayout *head = headOf(column);
    head->addWidget(m_planTitle);
    auto *standings = new QHBoxLayout(m_standings);
    standings->setContentsMargins(0, 0, 0, 0);
    standings->setSpacing(14);
    head->addWidget(m_standings);
    head->addStretch();
    auto *board = new Button(tr("Plan board"), Button::Link);
    head->addWidget(board);
    connect(board, &QPushButton::clicked, this, &StartPage::planWanted);
    auto *documents = new Button(tr("Plan and summary"), Button::Link);
    head->addWidget(documents);
    connect(documents, &QPushButton::clicked, this, &StartPage::documentsWanted);

    m_plan->setModel(m_targets);
    m_plan->setItemDelegate(new TargetDelegate(m_plan, *m_targets));
    m_plan->setGutter(6); // in line with the title above
    m_plan->setAccessibleName(tr("Targets of the year"));
    QHeaderView *header = m_plan->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TargetModel::Wording, QHeaderView::Stretch);
    m_plan->setColumnWidth(TargetModel::Wanted, 96);
    m_plan->setColumnWidth(TargetModel::Actual, 96);
    m_plan->setColumnWidth(TargetModel::Progress, 110);
    m_plan->setColumnWidth(TargetModel::Standing, 134);
    m_preparation->hide();
    column->addWidget(m_preparation);
    column->addWidget(m_noPlan);
    column->addWidget(m_plan, 1);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 6);
    foot->addWidget(m_copies);
    foot->addStretch();
    column->addLayout(foot);
    connect(m_copies, &QPushButton::clicked, this, &StartPage::backupsWanted);
    connect(m_preparation, &Preparation::importWanted, this, &StartPage::importWanted);
    connect(m_preparation, &Preparation::officeWanted, this, &StartPage::officeWanted);
    connect(m_plan, &RecordTable::enterPressed, this, [this](const QModelIndex &index) { openTarget(index.row()); });
    connect(m_plan, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openTarget(index.row()); });
    return pane;
}

QWidget *StartPage::makeCharts()
{
    auto *inside = new FilledPage(tokens().base);
    m_chartColumn = columnOf(inside);
    m_chartColumn->addWidget(m_noCharts);
    m_chartColumn->addStretch();
    QScrollArea *scroll = scrolled(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(chartWidth);
    return scroll;
}

void StartPage::setYear(int year)
{
    m_year = year;
    if (isVisible())
        compute();
    else
        m_stale = true;
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        compute();
    if (m_due->isHidden())
        setFocus();
    else
        m_due->setFocus();
}

void StartPage::compute() { m_run.compute(m_year); }

void StartPage::showBoard()
{
    const app::StartBoard &board = m_run.board();
    const QDate today = m_context.office.today();
    m_strip->show(board.strip, board.year);
    m_due->show(board.due, today);
    if (m_due->hasFocus() && board.due.isEmpty())
        setFocus(); // not on the next button that comes
    m_due->setVisible(!board.due.isEmpty());
    m_noDue->setVisible(board.due.isEmpty());
    m_dueCount->setText(board.due.isEmpty() ? QString() : QLocale().toString(board.due.size()));
    for (int row = 0; row < m_due->count() && !m_due->currentItem(); ++row)
        if (m_due->item(row)->flags() != Qt::NoItemFlags)
            m_due->setCurrentRow(row);
    m_planTitle->setText(tr("Plan of %1").arg(board.year));
    m_targets->show(board.targets);
    m_plan->setVisible(!board.targets.isEmpty());
    const bool prepared = !board.targets.isEmpty() || m_preparation->look();
    m_preparation->setVisible(!prepared);
    m_noPlan->setVisible(prepared && board.targets.isEmpty());
    showStandings();
    showCharts();
    Q_EMIT statusChanged();
}

void StartPage::showCopies(const app::CopyStanding &standing)
{
    const CopyState state = stateOf(standing, m_context.office.today());
    m_copies->setLook(state.icon, state.colour);
    m_copies->setText(state.text);
    m_copies->setToolTip(state.details);
}

QString StartPage::copiesText() const { return m_copies->text(); }

void StartPage::showStandings()
{
    qDeleteAll(m_standings->findChildren<StateLabel *>());
    QMap<figures::TargetState, int> counts;
    for (int row = 0; row < m_targets->rowCount(); ++row)
        ++counts[m_targets->target(row).state];
    const auto add = [&](figures::TargetState standing, const QString &words) {
        if (!counts.contains(standing))
            return;
        auto *label = new StateLabel;
        label->setState(lookOf(standing).icon, words.arg(counts[standing]), lookOf(standing).colour);
        m_standings->layout()->addWidget(label);
    };
    add(figures::TargetState::Done, tr("done %1"));
    add(figures::TargetState::Due, tr("going on %1"));
    add(figures::TargetState::AtRisk, tr("at risk %1"));
    add(figures::TargetState::NotMeasurable, tr("missing %1"));
    add(figures::TargetState::Missed, tr("overdue %1"));
}

void StartPage::showCharts()
{
    const QList<app::Chart> &charts = m_run.board().charts;
    while (m_charts.size() > charts.size())
        delete m_charts.takeLast();
    while (m_charts.size() < charts.size()) {
        auto *view = new ChartView;
        m_chartColumn->insertWidget(m_chartColumn->count() - 1, view);
        m_charts << view;
        connect(view, &ChartView::chosen, this, [this](const app::ChartBar &bar, const QString &title) {
            openRows(bar.definition, bar.period, title + u" · "_s + bar.label);
        });
    }
    for (qsizetype i = 0; i < charts.size(); ++i)
        m_charts[i]->show(charts[i]);
    m_noCharts->setVisible(charts.isEmpty());
}

void StartPage::openRows(const figures::Definition &definition, const domain::Period &period, const QString &label)
{
    figures::FigureValue value;
    if (guarded(m_context, this, "rows of a figure", [&] { value = m_run.evaluate(definition, period); })
        && value.entity)
        Q_EMIT rowsWanted(*value.entity, value.rows, label);
}

void StartPage::openTarget(int row)
{
    const figures::TargetResult &target = m_targets->target(row);
    const figures::ParsedDefinition parsed = figures::parseExpression(target.expression);
    if (parsed.definition)
        openRows(*parsed.definition, domain::Period::ofYear(m_year), target.wording);
    else
        Q_EMIT recordWanted(figures::targetEntity(), target.id);
}

QString StartPage::statusText() const
{
    const QDate today = m_context.office.today();
    const QLocale locale;
    const QString divider = u"&nbsp;&nbsp;<span style='color:%1'>|</span>&nbsp;&nbsp;"_s.arg(tokens().border.name());
    return statText(tr("Today"), today.toString(Qt::ISODate) + u' ' + locale.dayName(today.dayOfWeek())) + divider
        + statText(tr("Due"), locale.toString(m_run.board().due.size())) + divider
        + statText(tr("Overdue"), locale.toString(m_due->overdue()));
}

} // namespace desktop
