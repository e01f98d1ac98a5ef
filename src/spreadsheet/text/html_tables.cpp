#include "spreadsheet/text/html_tables.h"

#include "spreadsheet/sentences.h"

#include <QSet>
#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxDepth = 100;
constexpr qsizetype maxMerges = 1'000'000;

int spanOf(const HtmlTag &tag, QStringView attribute, int most)
{
    return std::clamp(tag.attribute(attribute).toInt(), 1, std::max(1, most));
}

bool isHidden(const HtmlTag &tag)
{
    return tag.attribute(u"style").remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
}

} // namespace

HtmlTables::HtmlTables(const QString &path, const std::function<bool(Row &&)> &row)
    : m_path(path)
    , m_deliver(row)
    , m_tokenizer([this](const HtmlTag &tag) { return onTag(tag); },
                  [this](const QString &text) { return onText(text); })
    , m_budget(path)
{
}

void HtmlTables::finish()
{
    if (!m_tokenizer.finish())
        return;
    if (!m_tables.empty()) // rows are missing, nobody knows how many
        throw sentences::damaged(m_path, u"html: table without end"_s);
}

bool HtmlTables::onTag(const HtmlTag &tag)
{
    static const QSet<QString> blocks{u"br"_s, u"p"_s, u"div"_s, u"li"_s};
    if (tag.name == u"table"_s) {
        if (!tag.closing) {
            if (m_tables.size() >= maxDepth)
                throw sentences::damaged(m_path, u"html: tables nested too deep"_s);
            m_tables.emplace_back();
            return true;
        }
        const bool more = closeRow();
        if (!m_tables.empty())
            m_tables.pop_back();
        return more;
    }
    if (m_tables.empty())
        return true;
    Table &table = m_tables.back();
    if (tag.name == u"tr"_s) {
        const bool more = closeRow();
        if (!tag.closing)
            openRow(tag);
        return more;
    }
    if (tag.name == u"td"_s || tag.name == u"th"_s) {
        closeCell();
        if (!tag.closing) {
            if (!table.inRow)
                openRow({});
            openCell(tag);
        }
    } else if (table.inCell && blocks.contains(tag.name) && (!tag.closing || tag.name != u"br"_s)) {
        // The end of a paragraph breaks the line only when something follows, which trimming sees to.
        if (!table.text.isEmpty() && (tag.name == u"br"_s || !table.text.endsWith(u'\n')))
            append(u'\n');
    }
    return true;
}

void HtmlTables::append(QChar c)
{
    Table &table = m_tables.back();
    if (table.text.size() < maxTextLength)
        table.text += c;
    else
        table.oversize = true;
}

bool HtmlTables::onText(const QString &text)
{
    if (m_tables.empty() || !m_tables.back().inCell)
        return true;
    const QString &soFar = m_tables.back().text;
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
        if (!space)
            append(c);
        else if (!soFar.isEmpty() && soFar.back() != u' ' && soFar.back() != u'\n')
            append(u' ');
    }
    return true;
}

void HtmlTables::openRow(const HtmlTag &tag)
{
    if (m_lastRow >= maxRows)
        throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
    Table &table = m_tables.back();
    table.row = Row();
    table.row.hidden = isHidden(tag);
    table.inRow = true;
    table.nextColumn = 0;
}

void HtmlTables::openCell(const HtmlTag &tag)
{
    Table &table = m_tables.back();
    while (table.covered.value(table.nextColumn) > 0)
        ++table.nextColumn;
    table.column = table.nextColumn;
    if (table.column >= maxColumns)
        throw sentences::tooLarge(m_path, u"over 16,384 columns"_s);
    table.columnSpan = spanOf(tag, u"colspan", maxColumns - table.column);
    table.rowSpan = spanOf(tag, u"rowspan", maxRows - m_lastRow);
    table.nextColumn += table.columnSpan;
    table.inCell = true;
    table.text.clear();
    table.oversize = false;
}

void HtmlTables::closeCell()
{
    Table &table = m_tables.back();
    if (!table.inCell)
        return;
    table.inCell = false;
    if (table.columnSpan > 1 || table.rowSpan > 1)
        table.merged.append({0, table.rowSpan - 1, table.column, table.column + table.columnSpan - 1});
    if (table.rowSpan > 1) {
        if (table.covered.size() < table.nextColumn)
            table.covered.resize(table.nextColumn);
        for (int column = table.column; column < table.nextColumn; ++column)
            table.covered[column] = table.rowSpan; // this row included
    }
    m_budget.place(&table.row, table.column, textCell(table.text.trimmed(), table.oversize));
}

bool HtmlTables::closeRow()
{
    if (m_tables.empty() || !m_tables.back().inRow)
        return true;
    closeCell();
    Table &table = m_tables.back();
    table.inRow = false;
    for (int &rows : table.covered)
        rows = std::max(0, rows - 1);
    table.row.number = ++m_lastRow;
    for (const MergedRange &range : std::exchange(table.merged, {})) {
        if (m_merged.size() < maxMerges)
            m_merged.append({table.row.number, std::min(range.lastRow + table.row.number, maxRows), range.firstColumn,
                             range.lastColumn});
    }
    if (table.row.cells.isEmpty())
        return true;
    m_budget.count(table.row);
    return m_deliver(std::move(table.row));
}

} // namespace spreadsheet
