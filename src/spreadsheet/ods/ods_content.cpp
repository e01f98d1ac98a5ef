#include "spreadsheet/ods/ods_content.h"

#include "spreadsheet/ods/ods_values.h"
#include "spreadsheet/sentences.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSheets = 10'000;
constexpr qsizetype maxMerges = 1'000'000; // of the whole file

int countOf(QByteArrayView text, int most)
{
    bool isNumber = false;
    const int count = text.toByteArray().toInt(&isNumber);
    return isNumber ? std::clamp(count, 1, most) : 1;
}

// What may stand inside a paragraph without being part of its text.
bool holdsNoText(QByteArrayView name)
{
    static const QSet<QByteArray> names{"annotation", "annotation-end", "note", "ruby-text", "frame",   "custom-shape",
                                        "g",          "rect",           "line", "circle",    "ellipse", "control"};
    return names.contains(QByteArray::fromRawData(name.data(), name.size()));
}

} // namespace

OdsContentHandler::OdsContentHandler(const QString &path, int wanted, const std::function<bool(Row &&)> &row)
    : m_path(path)
    , m_wanted(wanted)
    , m_deliver(row)
    , m_budget(path)
{
}

OdsContentHandler::OdsContentHandler(const QString &path)
    : m_path(path)
    , m_budget(path)
{
}

void OdsContentHandler::start(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        return startOutside(name, attributes);
    case Place::Spreadsheet:
        if (name == "table")
            startTable(attributes);
        else
            m_skipped = 1;
        return;
    case Place::Table:
        return startInTable(name, attributes);
    case Place::Cell:
        if (name != "p" || m_cell.covered) {
            m_skipped = 1;
            return;
        }
        if (m_cell.hasText)
            append(u"\n");
        m_cell.hasText = true;
        m_afterBreak = false;
        m_inline = 0;
        m_place = Place::Paragraph;
        return;
    case Place::Paragraph:
        return startInParagraph(name, attributes);
    }
}

void OdsContentHandler::startOutside(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "style") {
        m_styleName = QString::fromUtf8(attributes.qualified("style:name"));
    } else if (name == "table-properties") {
        if (attributes.qualified("table:display") == "false" && m_hiddenStyles.size() < maxSheets)
            m_hiddenStyles.insert(m_styleName);
    } else if (name == "spreadsheet") {
        m_sawSpreadsheet = true;
        m_place = Place::Spreadsheet;
    }
}

void OdsContentHandler::startTable(const XmlAttributes &attributes)
{
    const QString name = QString::fromUtf8(attributes.qualified("table:name"));
    if (name.startsWith("'file:"_L1)) { // copies of cells in other files
        m_skipped = 1;
        return;
    }
    if (sheets.size() >= maxSheets)
        throw sentences::tooLarge(m_path, u"over 10,000 sheets"_s);
    const bool hidden = m_hiddenStyles.contains(QString::fromUtf8(attributes.qualified("table:style-name")));
    sheets.append(OdsSheet{{name, hidden}, {}, {}});
    if (m_wanted >= 0 && m_wanted != sheets.size() - 1) {
        m_skipped = 1;
        return;
    }
    m_place = Place::Table;
    m_nextRow = 1;
    m_column = 0;
}

void OdsContentHandler::startInTable(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "table-row") {
        m_row = Row();
        m_row.number = m_nextRow;
        const QByteArrayView visibility = attributes.qualified("table:visibility");
        m_row.hidden = visibility == "collapse" || visibility == "filter";
        m_rowRepeated = countOf(attributes.qualified("table:number-rows-repeated"), maxRows);
        m_column = 0;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        startCell(name == "covered-table-cell", attributes);
    } else if (name == "table-column") {
        addColumns(attributes);
    } else if (name == "shapes" || name == "forms" || name == "table-source" || name == "named-expressions") {
        m_skipped = 1;
    }
}

void OdsContentHandler::startCell(bool covered, const XmlAttributes &attributes)
{
    m_place = Place::Cell;
    m_cell = CellSource();
    m_cell.covered = covered;
    m_cell.repeated = countOf(attributes.qualified("table:number-columns-repeated"), maxColumns);
    if (covered)
        return;
    addMerge(attributes);
    if (!m_deliver)
        return;
    m_cell.type = attributes.qualified("office:value-type").toByteArray();
    m_cell.value = attributes.qualified(valueAttribute(m_cell.type)).toByteArray();
    m_cell.formula = !attributes.qualified("table:formula").isEmpty();
    m_cell.error = attributes.qualified("calcext:value-type") == "error";
}

void OdsContentHandler::addMerge(const XmlAttributes &attributes)
{
    const int columns = countOf(attributes.qualified("table:number-columns-spanned"), maxColumns - m_column);
    const int rows = countOf(attributes.qualified("table:number-rows-spanned"), maxRows - m_row.number + 1);
    if (rows > 1 || columns > 1) {
        QList<MergedRange> &merged = sheets.last().merged;
        if (merged.size() < maxMerges)
            merged.append({m_row.number, m_row.number + rows - 1, m_column, m_column + columns - 1});
    }
}

void OdsContentHandler::addColumns(const XmlAttributes &attributes)
{
    const int count = countOf(attributes.qualified("table:number-columns-repeated"), maxColumns);
    const QByteArrayView visibility = attributes.qualified("table:visibility");
    QList<ColumnRange> &hidden = sheets.last().hiddenColumns;
    if ((visibility == "collapse" || visibility == "filter") && m_column < maxColumns && hidden.size() < maxColumns)
        hidden.append({m_column, std::min(m_column + count, maxColumns) - 1});
    m_column = std::min(m_column + count, maxColumns);
}

void OdsContentHandler::startInParagraph(QByteArrayView name, const XmlAttributes &attributes)
{
    if (holdsNoText(name)) {
        m_skipped = 1;
        return;
    }
    ++m_inline;
    if (name == "s")
        append(QString(countOf(attributes.qualified("text:c"), int(maxTextLength)), u' '));
    else if (name == "tab")
        append(u"\t");
    else if (name == "line-break")
        append(u"\n");
}

void OdsContentHandler::append(QStringView text)
{
    if (!m_deliver)
        return;
    const qsizetype room = maxTextLength - m_cell.text.size();
    m_cell.oversize = m_cell.oversize || text.size() > room;
    m_cell.text += text.left(room);
}

void OdsContentHandler::text(QByteArrayView utf8)
{
    if (m_skipped > 0 || m_place != Place::Paragraph || !m_deliver)
        return;
    // A line break in the file with the spaces around it counts as one space, as does a tab. Spaces alone stay, since
    // LibreOffice writes them so although the format would have them marked.
    QString plain;
    for (const QChar c : QString::fromUtf8(utf8)) {
        const bool lineBreak = c == u'\n' || c == u'\r' || c == u'\t';
        const QChar before = plain.isEmpty() ? (m_cell.text.isEmpty() ? u'\n' : m_cell.text.back()) : plain.back();
        if (!lineBreak && (c != u' ' || !m_afterBreak))
            plain += c;
        else if (lineBreak && before != u' ' && before != u'\n')
            plain += u' ';
        m_afterBreak = lineBreak || (c == u' ' && m_afterBreak);
    }
    append(plain);
}

void OdsContentHandler::end(QByteArrayView name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        return;
    case Place::Spreadsheet:
        m_place = Place::Outside;
        return;
    case Place::Table:
        if (name == "table-row") {
            endRow();
        } else if (name == "table") {
            m_place = Place::Spreadsheet;
            m_done = m_wanted >= 0;
        }
        return;
    case Place::Cell:
        m_place = Place::Table;
        return endCell();
    case Place::Paragraph:
        if (m_inline > 0)
            --m_inline;
        else
            m_place = Place::Cell;
        return;
    }
}

void OdsContentHandler::endCell()
{
    const int end = std::min(m_column + m_cell.repeated, maxColumns + 1);
    if (m_deliver && !m_cell.covered) {
        const Cell cell = makeCell();
        const bool filled = !cell.isEmpty() || cell.formulaWithoutValue;
        for (int column = m_column; filled && column < end; ++column)
            m_budget.place(&m_row, column, Cell(cell));
        if (filled)
            m_budget.countRepeated(m_cell.repeated - 1);
    }
    m_column = std::min(end, maxColumns);
}

Cell OdsContentHandler::makeCell() const
{
    if (m_cell.error)
        return errorCell(m_cell.text, m_cell.text);
    if (m_cell.formula && m_cell.type.isEmpty() && m_cell.text.isEmpty()) {
        Cell cell;
        cell.formulaWithoutValue = true;
        return cell;
    }
    if (m_cell.type.isEmpty() || m_cell.type == "string" || m_cell.value.isEmpty())
        return textCell(m_cell.hasText ? m_cell.text : QString::fromUtf8(m_cell.value), m_cell.oversize);
    return cellOfValue(m_cell.type, QString::fromUtf8(m_cell.value), m_cell.text);
}

void OdsContentHandler::endRow()
{
    const int first = m_nextRow;
    m_nextRow = std::min(m_nextRow + m_rowRepeated, maxRows + 1);
    if (!m_deliver || m_row.cells.isEmpty())
        return;
    if (first + m_rowRepeated - 1 > maxRows)
        throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
    m_budget.count(m_row);
    for (int number = first; number < m_nextRow && !m_done; ++number) {
        if (number > first)
            m_budget.countRepeated(m_row.cells.size());
        Row row = m_row;
        row.number = number;
        m_done = !m_deliver(std::move(row));
    }
}

} // namespace spreadsheet
