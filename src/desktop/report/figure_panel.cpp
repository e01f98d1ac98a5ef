#include "desktop/report/figure_panel.h"

#include "app/record_list_model.h"
#include "desktop/figures/figure_words.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/folding_tabs.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/small_widgets.h"
#include "desktop/widgets/tab_strip.h"
#include "figures/definition_sentence.h"

#include <QBoxLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 4;

/// The single measure whose rows of a ledger are shown: of a sum the first side over it, of a share or other
/// calculation its left side's. Null where there is none.
const figures::Definition *measureOver(const domain::Entity &entity, const figures::Definition &definition)
{
    if (definition.isLeaf())
        return definition.entity == &entity ? &definition : nullptr;
    const figures::Definition *left = measureOver(entity, *definition.left);
    return left || definition.measure != figures::Measure::Plus ? left : measureOver(entity, *definition.right);
}

// The columns that tell most: the date it counts by, its name, what is measured, amounts.
QList<const domain::Field *> tellingColumns(const domain::Entity &entity,
                                            const std::optional<figures::Definition> &definition)
{
    QList<const domain::Field *> columns;
    const domain::Field *measured = nullptr;
    const domain::Field *date = entity.options.start;
    if (const figures::Definition *leaf = definition ? measureOver(entity, *definition) : nullptr) {
        measured = entity.field(leaf->field);
        if (const domain::Field *other = entity.field(leaf->dateField.value_or(QString())))
            date = other;
    }
    for (const domain::Field *field : {date, entity.options.title, measured}) {
        if (field && !columns.contains(field))
            columns << field;
    }
    for (const domain::Field *field : app::defaultColumns(entity)) {
        if (!columns.contains(field) && columns.size() < mostColumns)
            columns << field;
    }
    return columns;
}

} // namespace

FigurePanel::FigurePanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(textLabel({}, 12, tokens().text, true))
    , m_value(new QLabel)
    , m_before(textLabel({}, 9, tokens().text2))
    , m_definition(new QLabel)
    , m_period(new QLabel)
    , m_basis(new QLabel)
    , m_count(textLabel({}, 10, tokens().text, true))
    , m_foot(textLabel({}, 10, tokens().text, true))
    , m_ledgers(new FoldingTabs)
    , m_table(new RecordTable)
    , m_open(new Button(tr("Open these records"), Button::Link))
{
    setFill(this, tokens().base);
    for (QLabel *label : {m_name, m_definition, m_period, m_basis})
        label->setWordWrap(true);
    for (QLabel *label : {m_definition, m_period, m_basis})
        label->setFont(uiFont(9));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->viewport()->installEventFilter(this);
    m_table->setAccessibleName(tr("Rows of the figure"));
    m_ledgers->strip()->setAccessibleName(tr("Ledgers of the figure"));
    m_ledgers->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(4);
    auto *values = new QHBoxLayout;
    values->addWidget(m_value, 1);
    values->addWidget(m_before);
    head->addWidget(m_name);
    head->addLayout(values);
    for (QWidget *widget : {m_definition, m_period, m_basis})
        head->addWidget(widget);
    auto *count = new QHBoxLayout;
    count->setContentsMargins(16, 8, 16, 6);
    count->addWidget(m_count);
    auto *foot = new QWidget;
    foot->setFixedHeight(40);
    setFill(foot, tokens().window);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(16, 0, 12, 0);
    footRow->addWidget(m_foot, 1);
    footRow->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(count);
    layout->addWidget(m_ledgers);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(foot);
    connect(m_open, &QPushButton::clicked, this, &FigurePanel::openRows);
    connect(m_ledgers->strip(), &QTabBar::currentChanged, this, &FigurePanel::showLedger);
}

void FigurePanel::openRows()
{
    if (m_model && m_model->rowCount() > 0)
        Q_EMIT rowsWanted(m_model->entity(), m_model->ids(), m_label);
}

qint64 FigurePanel::rowCount() const { return m_model ? m_model->rowCount() : 0; }

void FigurePanel::show(const reporting::PrintedFigure &figure, const figures::Comparison &comparison)
{
    const Tokens &t = tokens();
    const figures::FigureValue &value = comparison.now;
    m_label = figure.label.isEmpty() ? figure.name : figure.label;
    m_name->setText(m_label);
    const bool known = !figure.value.isEmpty() || value.value;
    const QString number = !known ? tr("missing") : groupedNumber(figure.value.isEmpty() ? value.text() : figure.value);
    m_before->setText(comparison.before.value
                          ? tr("a year earlier %1 %2").arg(figureNumber(comparison.before), figure.unit)
                          : QString());
    m_value->setText(u"<span style='font-size:20pt;color:%1'>%2</span> <span style='color:%3'>%4</span>"_s.arg(
        (known ? t.text : t.warn).name(), number.toHtmlEscaped(), t.text2.name(), figure.unit.toHtmlEscaped()));
    const auto parsed = figures::parseExpression(figure.expression);
    m_counted = parsed.definition;
    const domain::Period &counted = value.entity != nullptr ? value.period : figure.period;
    m_definition->setText(statText(
        tr("Counts"),
        m_counted ? figures::definitionSentence(*m_counted, counted.isValid() ? std::optional(counted) : std::nullopt)
                  : figure.expression));
    m_definition->setToolTip(figure.expression);
    m_period->setVisible(value.entity != nullptr);
    m_period->setText(
        statText(tr("Period"),
                 tr("%1 to %2").arg(value.period.from.toString(Qt::ISODate), value.period.to.toString(Qt::ISODate))));
    m_basis->setText(m_counted ? statText(tr("Basis"), basisLabel(m_counted->basis)) : QString());
    showRows(value);
}

void FigurePanel::show(const app::FigureRow &row)
{
    reporting::PrintedFigure printed;
    printed.name = row.figure.name;
    printed.label = row.figure.label;
    printed.expression = figures::expressionText(row.figure.definition);
    printed.value = figureDecimal(row.comparison.now);
    printed.unit = row.figure.unit;
    show(printed, row.comparison);
}

void FigurePanel::showRows(const figures::FigureValue &value)
{
    m_rows.clear();
    if (value.entity) {
        m_rows.push_back({value.entity, value.rows});
        m_rows.insert(m_rows.end(), value.others.begin(), value.others.end());
    }
    qint64 count = 0;
    {
        const QSignalBlocker quiet(m_ledgers->strip());
        while (m_ledgers->strip()->count() > 0)
            m_ledgers->strip()->removeTab(0);
        for (const figures::LedgerRows &ledger : m_rows) {
            count += std::ssize(ledger.rows);
            m_ledgers->setCount(m_ledgers->strip()->addTab(domain::labelOf(*ledger.entity)), std::ssize(ledger.rows));
        }
    }
    m_ledgers->setVisible(m_rows.size() > 1);
    m_count->setText(tr("%1 rows").arg(QLocale().toString(count)));
    showLedger(0);
}

void FigurePanel::showLedger(int index)
{
    m_table->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    const bool any = index >= 0 && index < std::ssize(m_rows);
    m_open->setEnabled(any && !m_rows[static_cast<size_t>(index)].rows.empty());
    m_foot->setText(QLocale().toString(0));
    if (!any)
        return;
    const auto &[entity, rows] = m_rows[static_cast<size_t>(index)];
    m_foot->setText(QLocale().toString(static_cast<qint64>(rows.size())) + u' ' + entity->unit());
    m_model = new app::RecordListModel(m_context.office, *entity, this);
    m_model->setColumns(tellingColumns(*entity, m_counted));
    m_model->setOnly(rows);
    app::ListQuery query;
    query.sort = entity->options.start;
    query.descending = true;
    guarded(m_context, this, "rows of a figure", [&] { m_model->setQuery(query); });
    m_table->setModel(m_model);
    fit();
}

void FigurePanel::fit()
{
    if (!m_model)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false); // widths as their contents want them
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, false);
    fitColumns(*m_table, *m_model);
    int room = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        room -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, column > 0 && room < 0);
    }
    header->setStretchLastSection(true);
}

bool FigurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desktop
