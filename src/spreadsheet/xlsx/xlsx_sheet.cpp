#include "spreadsheet/xlsx/xlsx_sheet.h"

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sentences.h"

#include <algorithm>
#include <charconv>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMerges = 1'000'000;

struct Reference
{
    int row = 0; // 1-based, 0: none
    int column = -1; // 0-based, -1: none
};

// "AB12", "$AB$12"; what does not fit a sheet counts as missing.
Reference parseReference(QByteArrayView text)
{
    int column = 0;
    int row = 0;
    for (const char c : text) {
        if (c == '$')
            continue;
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper >= 'A' && upper <= 'Z' && row == 0)
            column = column * 26 + (upper - 'A' + 1);
        else if (c >= '0' && c <= '9')
            row = row * 10 + (c - '0');
        else
            return {};
        if (column > maxColumns || row > maxRows)
            return {};
    }
    return {row, column - 1};
}

Cell textCell(DecodedText &&decoded) { return spreadsheet::textCell(std::move(decoded.text), decoded.oversize); }

} // namespace

XlsxSheetHandler::XlsxSheetHandler(const XlsxPackage &package, SharedStrings &strings, const QString &path,
                                   const std::function<bool(Row &&)> &row)
    : m_package(package)
    , m_strings(strings)
    , m_path(path)
    , m_deliver(row)
    , m_budget(path)
{
}

void XlsxSheetHandler::start(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_inInline) {
        m_inline.start(name);
    } else if (m_afterRows) {
        if (name == "mergeCell")
            addMerge(attributes.value("ref"));
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inValue = true;
        m_hasValue = true;
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "is") {
        m_inInline = true;
        m_inline.clear();
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "mergeCell") {
        addMerge(attributes.value("ref"));
    } else if (name == "col") {
        addColumns(attributes);
    }
}

void XlsxSheetHandler::end(QByteArrayView name)
{
    if (name == "is") {
        m_inInline = false;
    } else if (m_inInline) {
        m_inline.end(name);
    } else if (m_afterRows) {
        return;
    } else if (name == "v") {
        m_inValue = false;
    } else if (name == "c") {
        endCell();
    } else if (name == "sheetData") {
        m_afterRows = true;
    } else if (name == "row") {
        m_budget.count(m_row);
        m_width = m_row.cells.size();
        m_stopped = !m_deliver(std::move(m_row));
    }
}

void XlsxSheetHandler::text(QByteArrayView utf8)
{
    if (m_inInline)
        m_inline.text(utf8);
    else if (m_inValue)
        m_value.append(utf8);
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    const Reference given = parseReference(attributes.value("r"));
    const int number = given.row > m_lastRow ? given.row : m_lastRow + 1;
    if (number > maxRows)
        throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
    m_lastRow = number;
    m_row.number = number;
    m_row.hidden = attributes.isTrue("hidden");
    m_row.cells.clear(); // its room serves the next row, unless the row was kept
    m_row.cells.reserve(m_width);
    m_column = -1;
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(QByteArrayView name)
{
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "str")
        return Type::FormulaText;
    if (name == "b")
        return Type::Bool;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::IsoDate : Type::Number;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    int given = -1;
    m_type = Type::Number;
    m_style = 0;
    attributes.each([&](QByteArrayView name, QByteArrayView value) {
        if (name == "r")
            given = parseReference(value).column;
        else if (name == "t")
            m_type = typeOf(value);
        else if (name == "s")
            std::from_chars(value.begin(), value.end(), m_style);
    });
    m_column = given >= 0 ? given : m_column + 1;
    if (m_column >= maxColumns)
        throw sentences::tooLarge(m_path, u"over 16,384 columns"_s);
    m_hasFormula = m_hasValue = false;
    m_value.clear();
    m_inline.clear();
}

void XlsxSheetHandler::endCell() { m_budget.place(&m_row, m_column, makeCell()); }

Cell XlsxSheetHandler::makeCell() const
{
    if (m_type == Type::Inline)
        return textCell(decodeText(m_inline.collected().bytes(), m_inline.collected().overflowed()));
    if (!m_hasValue || (m_value.bytes().isEmpty() && m_type != Type::FormulaText)) {
        Cell cell;
        cell.formulaWithoutValue = m_hasFormula;
        return cell;
    }
    const QByteArrayView raw = QByteArrayView(m_value.bytes()).trimmed();
    switch (m_type) {
    case Type::FormulaText: // a formula may well have the empty text as its result
        return textCell(decodeText(m_value.bytes(), m_value.overflowed()));
    case Type::Shared: {
        qsizetype index = -1;
        const std::from_chars_result parsed = std::from_chars(raw.begin(), raw.end(), index);
        const DecodedText *shared = parsed.ptr == raw.end() ? m_strings.at(index) : nullptr;
        return shared ? textCell(shared->text, shared->oversize) : errorCell(QString::fromUtf8(raw), u"#REF!"_s);
    }
    case Type::Bool:
        return boolCell(raw == "1" || raw == "true");
    case Type::Error:
        return errorCell(QString::fromUtf8(raw), QString::fromUtf8(raw));
    case Type::IsoDate:
        return isoDateCell(QString::fromUtf8(raw), format() ? format()->code : QString());
    default:
        return numberCell(raw, format(), m_package.epoch1904);
    }
}

const NumberFormat *XlsxSheetHandler::format() const
{
    const auto style = static_cast<qsizetype>(m_style);
    return style >= 0 && style < m_package.formats.size() ? &m_package.formats[style] : nullptr;
}

void XlsxSheetHandler::addMerge(QByteArrayView block)
{
    const qsizetype colon = block.indexOf(':');
    if (colon < 0 || m_merged.size() >= maxMerges)
        return;
    const Reference first = parseReference(block.first(colon));
    const Reference last = parseReference(block.sliced(colon + 1));
    if (first.row < 1 || last.row < 1 || first.column < 0 || last.column < 0)
        return;
    m_merged.append({std::min(first.row, last.row), std::max(first.row, last.row), std::min(first.column, last.column),
                     std::max(first.column, last.column)});
}

void XlsxSheetHandler::addColumns(const XmlAttributes &attributes)
{
    const int first = attributes.value("min").toByteArray().toInt();
    const int last = std::min(attributes.value("max").toByteArray().toInt(), maxColumns);
    if (attributes.isTrue("hidden") && first >= 1 && first <= last && m_hiddenColumns.size() < maxColumns)
        m_hiddenColumns.append({first - 1, last - 1});
}

} // namespace spreadsheet
