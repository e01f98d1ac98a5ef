#include "desktop/wizard/plan_page.h"

#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/count_chip.h"
#include "desktop/wizard/mapping_strip.h"
#include "desktop/wizard/plan_delegate.h"
#include "desktop/wizard/plan_model.h"
#include "desktop/wizard/row_detail.h"
#include "desktop/wizard/sheet_notes.h"

#include <QBoxLayout>
#include <QTimer>
#include <algorithm>
#include <numeric>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::OnDuplicate;
using importing::RowOutcome;

namespace {
constexpr int countsHeight = 48;
constexpr int toolsHeight = 40;
constexpr int searchWidth = 240;
constexpr int policyWidth = 190;
constexpr int orderWidth = 140;
constexpr int mostFieldWidth = 190;
constexpr int typingPause = 200; // ms before the rows follow
} // namespace

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_table(new RecordTable)
    , m_strip(new MappingStrip)
    , m_notes(new SheetNotes)
    , m_detail(new RowDetail)
    , m_typing(new QTimer(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeCounts());
    layout->addWidget(makeTools());
    layout->addWidget(m_notes);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_detail);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &PlanPage::search);
    connect(m_strip, &MappingStrip::changeWanted, this, &PlanPage::mappingWanted);
    connect(m_table, &RecordTable::currentRowChanged, this, &PlanPage::showDetail);
    connect(m_detail, &RowDetail::decided, this, &PlanPage::decide);
}

CompareTable *PlanPage::comparison() const { return m_detail->comparison(); }

QWidget *PlanPage::makeCounts()
{
    const Tokens &t = tokens();
    auto *bar = new QWidget;
    bar->setFixedHeight(countsHeight);
    setFill(bar, t.base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    m_counts = {new CountChip(Icon::List, tr("All"), t.text),
                new CountChip(Icon::Add, outcomeWord(RowOutcome::Create), t.ok),
                new CountChip(Icon::Pencil, outcomeWord(RowOutcome::Update), t.info),
                new CountChip(Icon::Equal, outcomeWord(RowOutcome::Unchanged), t.text2),
                new CountChip(Icon::Error, outcomeWord(RowOutcome::Reject), t.error),
                new CountChip(Icon::Warning, tr("With notes"), t.warn),
                new CountChip(Icon::People, tr("Probably there"), t.warn)};
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (i == PlanModel::Warned)
            row->addWidget(new Hairline(Qt::Vertical, 16));
        row->addWidget(m_counts[i]);
        connect(m_counts[i], &QAbstractButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
    }
    row->addStretch();
    m_search = new SearchField(tr("Search the rows"), u"Ctrl+F"_s);
    m_search->setFixedWidth(searchWidth);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &PlanPage::search);
    return bar;
}

QWidget *PlanPage::makeTools()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(toolsHeight);
    setFill(bar, tokens().base);
    m_policy = new ComboBox;
    m_policy->setFixedWidth(policyWidth);
    m_policy->setAccessibleName(tr("Records that are there already"));
    m_policy->addItem(tr("update them"), static_cast<int>(OnDuplicate::Update));
    m_policy->addItem(tr("fill only what is empty"), static_cast<int>(OnDuplicate::Fill));
    m_policy->addItem(tr("leave them as they are"), static_cast<int>(OnDuplicate::Skip));
    auto *order = new ComboBox;
    order->addItems({tr("Problems first"), tr("In the sheet's order")});
    order->setFixedWidth(orderWidth);
    order->setAccessibleName(tr("Order"));
    auto *next = new Button(tr("Next problem"), Button::Flat);
    next->setKey(QKeySequence(Qt::Key_F8));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    row->addWidget(textLabel(tr("Records that are there already:"), 9, tokens().text2));
    row->addWidget(m_policy);
    row->addStretch();
    row->addWidget(next);
    row->addWidget(textLabel(tr("Order"), 9, tokens().text2));
    row->addWidget(order);
    connect(next, &QPushButton::clicked, this, &PlanPage::nextProblem);
    connect(order, &QComboBox::activated, this, [this](int index) { m_model->setProblemsFirst(index == 0); });
    connect(m_policy, &QComboBox::activated, this,
            [this] { Q_EMIT policyChosen(static_cast<OnDuplicate>(m_policy->currentData().toInt())); });
    return bar;
}

void PlanPage::showPolicy(OnDuplicate policy)
{
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(policy)));
}

void PlanPage::choosePolicy(OnDuplicate policy)
{
    showPolicy(policy);
    Q_EMIT policyChosen(policy);
}

void PlanPage::choose(int show)
{
    m_counts[show]->setChecked(true);
    m_model->setShown(static_cast<PlanModel::Show>(show));
    m_table->chooseRow(0);
    showDetail(0);
}

void PlanPage::search()
{
    m_typing->stop();
    m_model->setSearch(m_search->text());
    m_table->chooseRow(0);
    showDetail(0);
}

void PlanPage::decide(importing::RowDecision::What what)
{
    const importing::PlannedRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (row == nullptr || !row->probable || (what == importing::RowDecision::Update && !row->probable->record))
        return;
    m_decided = true;
    Q_EMIT decided(row->sheet + u'!' + QString::number(row->row),
                   {what, what == importing::RowDecision::Update ? row->probable->record->id : 0});
}

void PlanPage::setPlan(const importing::ImportPlan &plan, bool again)
{
    const QString sheet = m_currentSheet;
    const int number = again ? m_currentNumber : 0;
    m_plan = &plan;
    m_model->setPlan(&plan);
    if (!again) {
        m_search->clear();
        m_model->setSearch({});
        m_counts.first()->setChecked(true);
        m_model->setShown(PlanModel::All);
    }
    const int counts[] = {static_cast<int>(plan.rows.size()),
                          plan.created,
                          plan.updated,
                          plan.unchanged,
                          plan.rejected,
                          m_model->warned(),
                          plan.probableDuplicates};
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setCount(counts[i]);
    m_strip->setPlan(plan);
    m_notes->setNotes(sheetNotes(plan));
    showPolicy(plan.options.onDuplicate);
    fitColumns();
    // After a decision the person goes on with the next row that waits for one.
    int row = qMax(0, m_model->rowOf(sheet, number));
    if (m_decided)
        if (const int next = m_model->nextUndecided(row); next >= 0)
            row = next;
    m_decided = false;
    m_table->chooseRow(row);
    showDetail(row);
}

void PlanPage::clear()
{
    m_plan = nullptr;
    m_model->setPlan(nullptr);
    showDetail(-1);
}

void PlanPage::fitColumns()
{
    if (!m_plan || !m_plan->entity)
        return;
    constexpr int rowNumber = 52, outcome = 108, reason = 380, scrollBar = 14;
    m_table->setColumnWidth(0, rowNumber);
    m_table->setColumnWidth(1, outcome);
    m_table->setColumnWidth(m_model->columnCount() - 1, reason);
    // The reason stays in sight. Fields that need a look come first, then what a row is known by, then the others.
    const QSet<const domain::Field *> marked = m_model->markedFields();
    const QList<const domain::Field *> &fields = m_model->fields();
    const auto rank = [&](const domain::Field *field) {
        if (field == m_plan->entity->options.title)
            return 0;
        return marked.contains(field) ? 1 : field->has(domain::Required) ? 2 : field->has(domain::InList) ? 3 : 4;
    };
    QList<qsizetype> order(fields.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rank(fields[a]) < rank(fields[b]); });
    int room = width() - scrollBar - rowNumber - outcome - reason;
    for (const qsizetype i : order) {
        const int width = qMin(mostFieldWidth, columnWidth(*m_plan->entity, *fields[i]) + 8);
        const bool fits = width <= room;
        room -= fits ? width : 0;
        m_table->setColumnWidth(static_cast<int>(i) + 2, width);
        m_table->setColumnHidden(static_cast<int>(i) + 2, !fits);
    }
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PlanPage::nextProblem()
{
    const int row = m_model->nextProblem(m_table->currentIndex().row());
    if (row >= 0)
        m_table->chooseRow(row);
}

void PlanPage::showDetail(int index)
{
    const importing::PlannedRow *row = m_model->rowAt(index);
    m_currentSheet = row ? row->sheet : QString();
    m_currentNumber = row ? row->row : 0;
    m_detail->setRow(m_plan, row, row ? tr("%1 / %2").arg(index + 1).arg(m_model->rowCount()) : QString());
}

} // namespace desktop
