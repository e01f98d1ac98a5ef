#include "desktop/list/compare_table.h"

#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"
#include "domain/value_text.h"

#include <algorithm>

namespace desktop {

CompareTable::CompareTable(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeader(new RecordHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(desktop::rowHeight);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Two records side by side"));
    connect(this, &QTableWidget::cellClicked, this, &CompareTable::choose);
    connect(this, &QTableWidget::cellActivated, this, &CompareTable::choose);
}

void CompareTable::setRecords(const domain::Record &first, const domain::Record &second, const QString &firstHead,
                              const QString &secondHead, bool choosing)
{
    const domain::Entity &entity = first.entity();
    const auto textOf = [](const domain::Record &record, const domain::Field &field) {
        return domain::valueText(field, record.value(field), domain::TextStyle::Display);
    };
    const auto differs = [&](const domain::Field *field) { return textOf(first, *field) != textOf(second, *field); };
    m_choosing = choosing;
    m_fields.clear();
    for (const domain::Field *field : entity.fields)
        if (!domain::isEmpty(first.value(*field)) || !domain::isEmpty(second.value(*field)))
            m_fields << field;
    std::stable_partition(m_fields.begin(), m_fields.end(), differs);
    m_differing = static_cast<int>(std::ranges::count_if(m_fields, differs));
    m_fromSecond = QList<bool>(m_fields.size(), false);
    setHorizontalHeaderLabels({tr("Field"), firstHead, secondHead});
    setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const domain::Field &field = *m_fields[row];
        const QString texts[] = {domain::labelOf(entity, field), textOf(first, field), textOf(second, field)};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            setItem(row, column, item);
        }
        // What the first record has none of is filled from the second one, as merging does by itself.
        m_fromSecond[row] = domain::isEmpty(first.value(field)) && &field != entity.options.end;
        showChoice(row);
    }
}

void CompareTable::setTaken(const std::vector<const domain::Field *> &fields)
{
    for (int row = 0; row < rowCount(); ++row) {
        m_fromSecond[row] = std::ranges::find(fields, m_fields[row]) != fields.end();
        showChoice(row);
    }
}

std::vector<const domain::Field *> CompareTable::taken() const
{
    std::vector<const domain::Field *> fields;
    for (int row = 0; row < m_differing; ++row)
        if (m_fromSecond[row])
            fields.push_back(m_fields[row]);
    return fields;
}

void CompareTable::choose(int row, int column)
{
    if (!m_choosing || row >= m_differing || column == FieldColumn)
        return;
    m_fromSecond[row] = column == SecondColumn;
    showChoice(row);
}

void CompareTable::showChoice(int row)
{
    const bool open = row < m_differing;
    for (const int column : {FirstColumn, SecondColumn}) {
        const bool chosen = !m_choosing || m_fromSecond[row] == (column == SecondColumn);
        item(row, column)->setFont(uiFont(10, open && m_choosing && chosen));
        item(row, column)->setForeground(!open ? tokens().text2 : chosen ? tokens().text : tokens().text2);
        if (open && m_choosing)
            item(row, column)->setIcon(chosen ? desktop::icon(Icon::Check, tokens().ok) : QIcon());
    }
}

} // namespace desktop
