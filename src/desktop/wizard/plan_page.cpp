#include "desktop/wizard/plan_page.h"

#include "desktop/list/compare_table.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/wizard/count_chip.h"
#include "desktop/wizard/plan_delegate.h"
#include "desktop/wizard/plan_model.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <algorithm>
#include <numeric>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::RowOutcome;

namespace {
constexpr int stripHeight = 64;
constexpr int stripCell = 104;
constexpr int countsHeight = 48;
constexpr int detailHeight = 102;
constexpr int comparisonHeight = 232;
constexpr int mostFieldWidth = 190;
} // namespace

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_table(new RecordTable)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Rows of the plan"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeCounts());
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeDetail());
    layout->addWidget(makeComparison());
    connect(m_table, &RecordTable::currentRowChanged, this, &PlanPage::showDetail);
}

QWidget *PlanPage::makeStrip()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(stripHeight);
    setFill(bar, tokens().window);
    auto *heads = new QVBoxLayout;
    heads->setSpacing(6);
    heads->addStretch();
    heads->addWidget(textLabel(tr("Column"), 9, tokens().text2));
    heads->addWidget(textLabel(tr("Field"), 9, tokens().text2));
    heads->addStretch();
    m_strip = new FilledPage(tokens().window);
    m_stripRow = new QHBoxLayout(m_strip);
    m_stripRow->setContentsMargins(0, 0, 0, 0);
    m_stripRow->setSpacing(0);
    auto *area = new QScrollArea;
    area->setWidget(m_strip);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *change = new Button(Icon::Pencil, tr("Change"), Button::Link);
    change->setHint(u"Alt+2"_s);
    connect(change, &QPushButton::clicked, this, &PlanPage::mappingWanted);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addLayout(heads);
    row->addWidget(area, 1);
    row->addWidget(change);
    return bar;
}

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
        connect(m_counts[i], &QAbstractButton::clicked, this, [this, i] {
            m_model->setShown(static_cast<PlanModel::Show>(i));
            m_table->chooseRow(0);
        });
    }
    m_counts.first()->setChecked(true);
    row->addStretch();
    auto *next = new Button(tr("Next problem"), Button::Flat);
    next->setKey(QKeySequence(Qt::Key_F8));
    auto *first = new ComboBox;
    first->addItems({tr("Problems first"), tr("In the sheet's order")});
    first->setMinimumContentsLength(10);
    first->setAccessibleName(tr("Order"));
    row->addWidget(next);
    row->addWidget(first);
    connect(next, &QPushButton::clicked, this, &PlanPage::nextProblem);
    connect(first, &QComboBox::activated, this, [this](int index) { m_model->setProblemsFirst(index == 0); });
    return bar;
}

QWidget *PlanPage::makeDetail()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(detailHeight);
    setFill(bar, tokens().base);
    m_detailTitle = new StateLabel;
    m_detailTitle->setFont(uiFont(10, true));
    m_detailPlace = textLabel({}, 9, tokens().text2);
    m_detailGiven = new QLabel;
    m_detailGiven->setFont(uiFont(10));
    m_detailHint = textLabel({}, 10, tokens().text2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_detailTitle, 1);
    top->addWidget(m_detailPlace);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_detailGiven);
    layout->addWidget(m_detailHint);
    layout->addStretch();
    return bar;
}

QWidget *PlanPage::makeComparison()
{
    m_comparison = new FilledPage(tokens().base);
    m_comparison->setFixedHeight(comparisonHeight);
    m_compare = new CompareTable;
    m_reason = textLabel({}, 10, tokens().text, true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    const auto add = [&](const QString &text, importing::RowDecision::What what) {
        auto *button = new Button(text);
        connect(button, &QPushButton::clicked, this, [this, what] { decide(what); });
        row->addWidget(button);
        return button;
    };
    add(tr("It is a new one"), importing::RowDecision::New);
    add(tr("Leave the row out"), importing::RowDecision::Skip);
    m_update = add(tr("It is this record"), importing::RowDecision::Update);
    auto *layout = new QVBoxLayout(m_comparison);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(row);
    layout->addWidget(m_compare, 1);
    m_comparison->hide();
    return m_comparison;
}

void PlanPage::decide(importing::RowDecision::What what)
{
    const importing::PlannedRow *row = m_model->rowAt(m_table->currentIndex().row());
    if (row == nullptr || !row->probable || (what == importing::RowDecision::Update && !row->probable->record))
        return;
    m_decidedRow = m_table->currentIndex().row();
    Q_EMIT decided(row->sheet + u'!' + QString::number(row->row),
                   {what, what == importing::RowDecision::Update ? row->probable->record->id : 0});
}

void PlanPage::showComparison(const importing::PlannedRow *row)
{
    m_comparison->setVisible(row != nullptr && row->probable.has_value());
    if (row == nullptr || !row->probable)
        return;
    const importing::ProbableMatch &match = *row->probable;
    m_reason->setText(match.reason);
    m_update->setEnabled(match.record.has_value());
    const domain::Record *other = match.record ? &*match.record : nullptr;
    for (const importing::PlannedRow &earlier : m_plan->rows)
        if (other == nullptr && earlier.sheet == match.sheet && earlier.row == match.row)
            other = &earlier.record;
    if (other != nullptr)
        m_compare->setRecords(
            row->record, *other, tr("Row %1").arg(row->row),
            match.record ? tr("Record %1, there already").arg(other->id) : tr("Row %1").arg(match.row), false);
}

void PlanPage::setPlan(const importing::ImportPlan &plan)
{
    m_plan = &plan;
    m_model->setPlan(&plan);
    const int counts[] = {static_cast<int>(plan.rows.size()),
                          plan.created,
                          plan.updated,
                          plan.unchanged,
                          plan.rejected,
                          m_model->warned(),
                          plan.probableDuplicates};
    for (qsizetype i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setCount(counts[i]);
    // After a decision the person goes on with the next row of the same kind.
    const bool same = m_decidedRow >= 0;
    if (!same) {
        m_counts.first()->setChecked(true);
        m_model->setShown(PlanModel::All);
    }
    fillStrip(plan);
    fitColumns();
    const int row = same ? qMin(m_decidedRow, m_model->rowCount() - 1) : 0;
    m_decidedRow = -1;
    m_table->chooseRow(row);
    showDetail(row);
}

void PlanPage::fillStrip(const importing::ImportPlan &plan)
{
    while (QLayoutItem *item = m_stripRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList shown;
    for (const importing::SheetMatch &sheet : plan.sheets) {
        for (const importing::ColumnMatch &column : sheet.columns) {
            if (column.header.isEmpty() || shown.contains(column.header))
                continue;
            shown << column.header;
            auto *cell = new QWidget;
            cell->setFixedWidth(stripCell);
            const QString field = column.field ? domain::labelOf(*plan.entity, *column.field) : tr("not imported");
            const QFontMetrics small(uiFont(9)), normal(uiFont(10, !column.certain));
            auto *box = new QVBoxLayout(cell);
            box->setContentsMargins(10, 0, 4, 0);
            box->setSpacing(4);
            box->addStretch();
            box->addWidget(
                textLabel(small.elidedText(column.header, Qt::ElideRight, stripCell - 16), 9, tokens().text2));
            box->addWidget(textLabel(normal.elidedText(field, Qt::ElideRight, stripCell - 16), 10,
                                     !column.field        ? tokens().text2
                                         : column.certain ? tokens().text
                                                          : tokens().warn,
                                     !column.certain));
            box->addStretch();
            cell->setToolTip(column.header + u" → "_s + field);
            m_stripRow->addWidget(new Hairline(Qt::Vertical, 40));
            m_stripRow->addWidget(cell);
        }
    }
    m_stripRow->addStretch();
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
    if (row >= 0) {
        m_table->chooseRow(row);
    }
}

void PlanPage::showDetail(int index)
{
    const importing::PlannedRow *row = m_model->rowAt(index);
    m_detailTitle->clear();
    m_detailGiven->clear();
    m_detailHint->clear();
    showComparison(row);
    m_detailPlace->setText(row ? tr("%1 / %2").arg(index + 1).arg(m_model->rowCount()) : QString());
    if (!row)
        return;
    OutcomeLook look = outcomeLook(row->outcome);
    if (row->outcome != RowOutcome::Reject && !row->issues.isEmpty())
        look = {Icon::Warning, tokens().warn};
    const QString name = row->record.title();
    const QString who = name.isEmpty() ? tr("Row %1").arg(row->row) : tr("Row %1 %2").arg(row->row).arg(name);
    m_detailTitle->setState(
        look.icon, who + u": "_s + (row->issues.isEmpty() ? outcomeWord(row->outcome) : row->issues.first().message),
        row->issues.isEmpty() ? tokens().text : look.colour);
    QStringList given;
    for (const domain::Issue &issue : row->issues) {
        if (issue.field && given.size() < 4)
            given << statText(domain::labelOf(*m_plan->entity, *issue.field),
                              issue.value.isEmpty() ? u"—"_s : issue.value);
    }
    m_detailGiven->setText(given.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s));
    m_detailHint->setText(row->outcome == RowOutcome::Reject
                              ? tr("Nothing is guessed. Correct the cell in the sheet and import again, or send it "
                                   "back with the rejected rows.")
                              : QString());
}

} // namespace desktop
