#include "desktop/report/figure_panel.h"

#include "app/record_list_model.h"
#include "desktop/figures/figure_words.h"
#include "desktop/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/column_widths.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/row_delegate.h"
#include "desktop/widgets/small_widgets.h"
#include "figures/definition_sentence.h"

#include <QBoxLayout>
#include <QLocale>
#include <QResizeEvent>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 4;

/// The single measure whose rows are shown: of a share or calculation its left side.
const figures::Definition &measureOf(const figures::Definition &definition)
{
    return definition.isLeaf() ? definition : measureOf(*definition.left);
}

// The columns that tell most: the date it counts by, its name, what is measured, amounts.
QList<const domain::Field *> tellingColumns(const domain::Entity &entity,
                                            const std::optional<figures::Definition> &definition)
{
    QList<const domain::Field *> columns;
    const domain::Field *measured = nullptr;
    const domain::Field *date = entity.options.start;
    if (const figures::Definition *leaf = definition ? &measureOf(*definition) : nullptr;
        leaf && leaf->entity == &entity) {
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
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(foot);
    connect(m_open, &QPushButton::clicked, this, &FigurePanel::openRows);
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
    m_definition->setText(statText(
        tr("Counts"), parsed.definition ? figures::definitionSentence(*parsed.definition) : figure.expression));
    m_definition->setToolTip(figure.expression);
    m_period->setVisible(value.entity != nullptr);
    m_period->setText(
        statText(tr("Period"),
                 tr("%1 to %2").arg(value.period.from.toString(Qt::ISODate), value.period.to.toString(Qt::ISODate))));
    m_basis->setText(parsed.definition ? statText(tr("Basis"), basisLabel(parsed.definition->basis)) : QString());
    showRows(value, parsed.definition);
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

void FigurePanel::showRows(const figures::FigureValue &value, const std::optional<figures::Definition> &definition)
{
    m_table->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    const QLocale locale;
    const QString unit = value.entity ? value.entity->unit() : QString();
    const QString count = tr("%1 rows").arg(locale.toString(static_cast<qint64>(value.rows.size())));
    m_count->setText(count);
    m_foot->setText(locale.toString(static_cast<qint64>(value.rows.size())) + u' ' + unit);
    m_open->setEnabled(value.entity && !value.rows.empty());
    if (!value.entity)
        return;
    m_model = new app::RecordListModel(m_context.office, *value.entity, this);
    m_model->setColumns(tellingColumns(*value.entity, definition));
    m_model->setOnly(value.rows);
    app::ListQuery query;
    query.sort = value.entity->options.start;
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
