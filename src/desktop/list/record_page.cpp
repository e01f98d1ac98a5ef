#include "desktop/list/record_page.h"

#include "app/attempt.h"
#include "app/record_list_model.h"
#include "desktop/list/filter_bar.h"
#include "desktop/list/saved_lists.h"
#include "desktop/record/record_form.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/small_widgets.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelWidth = 384;
constexpr int gutter = 26;
constexpr int pathHeight = 32;
} // namespace

RecordPage::RecordPage(const Context &context, const Section &section, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_section(section)
    , m_model(new app::RecordListModel(context.office, *section.entity, this))
    , m_lists(new SavedLists(context, section))
    , m_filter(new FilterBar(context, *section.entity, section.createText))
    , m_table(new RecordTable)
    , m_empty(new EmptyState)
    , m_splitter(new QSplitter)
    , m_panel(new RecordPanel(context, *section.entity))
    , m_year(context.office.today().year())
{
    buildTable();
    auto *left = new QWidget;
    setFill(left, tokens().window);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!hasTab(entity()))
        column->addWidget(makePathBar());
    column->addWidget(m_lists);
    column->addWidget(m_filter);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_table, 1);
    auto *below = new QVBoxLayout(m_table->viewport()); // the header stays above an empty list
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_empty);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_panel->setMaximumWidth(560);
    m_splitter->setSizes({982, panelWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_empty->showBeginning(section.icon, section.emptySentence, section.emptyHint, section.createText);
    connectParts();
    addHeadButtons();
    addShortcuts();
}

// Where the ledger stands, for those without a tab, and the way back there.
QWidget *RecordPage::makePathBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(pathHeight);
    auto *back = new Button(Icon::Previous, tr("More ledgers"), Button::Link);
    back->setObjectName(u"back"_s);
    back->setToolTip(tr("Back to the ledgers  Alt+Left"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(4);
    row->addWidget(back);
    auto *arrow = new QLabel;
    arrow->setPixmap(icon(Icon::Next, tokens().text2).pixmap(12, 12));
    row->addWidget(arrow);
    row->addWidget(textLabel(m_section.label, 10, tokens().text, true));
    row->addSpacing(8);
    row->addWidget(textLabel(domain::areaLabel(entity().options.area), 9, tokens().text2));
    row->addStretch();
    connect(back, &QPushButton::clicked, this, &RecordPage::backWanted);
    return bar;
}

void RecordPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setGutter(gutter);
    m_table->setAccessibleName(domain::labelOf(entity()));
    fitColumns(*m_table, *m_model, gutter);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    guarded(m_context, this, "columns", [this] { showColumns(app::keptColumns(m_context.office, entity())); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_sort = column >= 0 && column < m_model->columns().size() ? m_model->columns().at(column) : nullptr;
        m_descending = order == Qt::DescendingOrder;
        rereadRows();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { chooseColumns(header->mapToGlobal(at)); });
    header->setSectionsMovable(true);
    connect(
        header, &QHeaderView::sectionMoved, this,
        [this](int, int from, int to) {
            if (from != to)
                moveColumn(from, to);
        },
        Qt::QueuedConnection); // the header is still at it
}

void RecordPage::connectParts()
{
    connect(m_lists, &SavedLists::chosen, this, [this] {
        applyList();
        reload();
    });
    connect(m_lists, &SavedLists::counted, this, &RecordPage::showState);
    connect(m_lists, &SavedLists::replaceWanted, this, &RecordPage::replaceList);
    connect(m_lists, &SavedLists::noticed, this, &RecordPage::noticed);
    connect(m_filter, &FilterBar::saveWanted, this, &RecordPage::saveAsList);
    connect(m_filter, &FilterBar::changed, this, &RecordPage::reload);
    connect(m_filter, &FilterBar::rowsChipRemoved, this, [this] { m_rows.reset(); });
    connect(m_filter, &FilterBar::importWanted, this, [this] { Q_EMIT importWanted(entity()); });
    connect(m_filter, &FilterBar::exportWanted, this, &RecordPage::exportList);
    connect(m_filter, &FilterBar::formFillWanted, this, &RecordPage::fillForm);
    connect(m_filter, &FilterBar::blankFormWanted, this, &RecordPage::saveBlankForm);
    connect(m_filter, &FilterBar::printWanted, this, &RecordPage::printLedger);
    connect(m_filter, &FilterBar::createWanted, this, &RecordPage::newRecord);
    connect(m_filter->columnsButton(), &QAbstractButton::clicked, this, [this] {
        const QAbstractButton *button = m_filter->columnsButton();
        chooseColumns(button->mapToGlobal(QPoint(0, button->height())));
    });
    connect(m_empty, &EmptyState::importWanted, this, [this] { Q_EMIT importWanted(entity()); });
    connect(m_empty, &EmptyState::createWanted, this, &RecordPage::newRecord);
    connect(m_empty, &EmptyState::formWanted, this, &RecordPage::saveBlankForm);
    connect(m_empty, &EmptyState::clearWanted, this, [this] {
        m_filter->clear();
        m_lists->chooseAll();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, &RecordPage::currentRowChanged);
    connect(m_table, &RecordTable::enterPressed, this, [this] {
        if (m_panel->hasRecord())
            m_panel->current()->form()->focusFirst();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::statusChanged);
    connect(m_model, &app::RecordListModel::failed, m_filter, &FilterBar::showError);
    connect(m_panel->view(), &RecordView::saving, this, [this](bool begins) {
        m_ownWork = begins;
        if (begins && isVisible())
            m_lists->expect({m_panel->view()->id()});
    });
    connect(m_panel, &RecordPanel::saved, this, &RecordPage::recordSaved);
    connect(m_panel, &RecordPanel::draftDropped, this, [this] {
        m_panel->showNothing();
        m_current = std::exchange(m_beforeDraft, 0);
        settleChoice(0);
    });
    connect(m_panel, &RecordPanel::removeWanted, this,
            [this](const domain::Entity &of, qint64 id) { archive(of, {id}); });
    connect(m_panel, &RecordPanel::operationWanted, this, &RecordPage::operationWanted);
    connect(&m_context.office.store(), &app::Store::settingsChanged, this, [this] {
        guarded(m_context, this, "columns", [this] { showColumns(app::keptColumns(m_context.office, entity())); });
    });
    connect(m_panel, &RecordPanel::restoreWanted, this, [this](const domain::Entity &, qint64 id) { restore({id}); });
    connect(&m_context.office.store(), &app::Store::recordsChanged, this, [this](const domain::Entity *changed) {
        if (m_ownWork || (changed && changed != m_section.entity))
            return; // refreshRows() follows own work
        if (isVisible())
            reloadKeeping();
        else
            m_stale = true;
    });
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        reloadKeeping();
    if (!m_panel->hasRecord() || !m_panel->current()->hasChanges())
        m_table->setFocus();
}

void RecordPage::setYear(int year)
{
    m_year = year;
    m_filter->setYear(year);
    m_lists->setYear(year);
    if (isVisible())
        reloadKeeping();
    else
        m_stale = true;
}

void RecordPage::reload()
{
    readRows();
    settleChoice(0);
}

void RecordPage::reloadKeeping()
{
    m_lists->recount();
    rereadRows();
}

void RecordPage::rereadRows()
{
    const int former = m_model->rowOf(m_current);
    readRows();
    settleChoice(former);
}

/// After work of this page itself: only the rows of these records are read anew, and put where they stand now. fields:
/// what changed in them; none: they came or went. saved: one of them as it is now, where that is known.
void RecordPage::refreshRows(const std::vector<qint64> &ids, const std::vector<const domain::Field *> &fields,
                             const domain::Record *saved)
{
    const SavedLists::Choice choice = m_lists->current();
    const domain::Field *sort = m_model->query().sort ? m_model->query().sort : entity().options.sort;
    const app::CountedList shown{m_model->query().filter, choice.incomplete, false};
    const bool moved = fields.empty() || std::ranges::find(fields, sort) != fields.end()
        || app::canMoveInto(shown, entity(), fields);
    const int former = m_model->rowOf(m_current);
    m_marking = true; // rows that are taken out would let the table choose another one
    const auto failure = app::attempt("list", [&] {
        if (choice.incomplete && moved)
            m_model->setOnly(app::Records(m_context.office, entity()).incomplete());
        m_model->refresh(ids, moved, saved);
    });
    m_marking = false;
    if (failure)
        m_filter->showError(failure->message);
    m_lists->follow(ids);
    settleChoice(former);
}

void RecordPage::readRows()
{
    const SavedLists::Choice choice = m_lists->current();
    app::ListQuery query = m_model->query();
    const domain::Filter typed = m_filter->filter();
    query.filter.terms = choice.filter.terms + typed.terms;
    query.filter.words = choice.filter.words + typed.words;
    query.archived = choice.archived;
    query.sort = m_sort;
    query.descending = m_descending;
    const auto failure = app::attempt("list", [&] {
        if (choice.incomplete)
            m_model->setOnly(app::Records(m_context.office, entity()).incomplete());
        else
            m_model->setOnly(m_rows);
        m_model->setQuery(query);
    });
    m_filter->showError(failure ? failure->message : m_filter->error());
    m_stale = false;
    if (!m_fitted && isVisible() && m_model->rowCount() > 0) {
        m_fitted = true;
        fitColumns(*m_table, *m_model, gutter);
    }
}

void RecordPage::showState()
{
    const bool draft = m_panel->hasRecord() && m_panel->view()->isNew();
    const bool unknown = m_lists->total() < 0 && !(m_lists->currentIsAll() && m_filter->isEmpty());
    const bool begun
        = unknown || m_lists->total() > 0 || draft || m_lists->current().archived || m_model->rowCount() > 0;
    const bool rows = m_model->rowCount() > 0;
    if (!begun)
        m_empty->showBeginning(m_section.icon, m_section.emptySentence, m_section.emptyHint, m_section.createText);
    else if (!rows) {
        QString words = m_filter->inWords();
        if (!m_lists->currentIsAll())
            words = words.isEmpty() ? m_lists->currentLabel() : m_lists->currentLabel() + u" · "_s + words;
        m_empty->showNothingFound(words);
    }
    m_empty->setVisible(!rows);
    m_panel->setVisible(m_panelWanted && begun);
    m_filter->setExportEnabled(rows);
    Q_EMIT statusChanged();
}

bool RecordPage::mayLeave() { return m_panel->mayLeave(); }

QString RecordPage::statusText() const
{
    const QLocale locale;
    const QString unit = entity().unit();
    QString text = statText(tr("This list"), locale.toString(m_model->rowCount()) + u' ' + unit);
    const auto selected = m_table->selectionModel()->selectedRows().size();
    if (selected > 1)
        text += u"&nbsp;&nbsp;<span style='color:%1'>|</span>&nbsp;&nbsp;"_s.arg(tokens().border.name())
            + statText(tr("Selected"), locale.toString(selected) + u' ' + unit);
    return text;
}

} // namespace desktop
