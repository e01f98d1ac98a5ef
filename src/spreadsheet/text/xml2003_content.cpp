#include "spreadsheet/text/xml2003_content.h"

#include "spreadsheet/number_format.h"
#include "spreadsheet/sentences.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFormats = 100'000;
constexpr qsizetype maxFormatCode = 1024; // Excel allows 255
constexpr size_t maxSheets = 10'000;
constexpr qsizetype maxMerges = 1'000'000;

// Formats that have a name here instead of a code.
QString codeOf(const QString &format)
{
    static const QHash<QString, QString> named{
        {u"General Number"_s, u"General"_s},
        {u"General Date"_s, u"yyyy/m/d h:mm"_s},
        {u"Long Date"_s, u"yyyy/m/d"_s},
        {u"Medium Date"_s, u"d-mmm-yy"_s},
        {u"Short Date"_s, u"yyyy/m/d"_s},
        {u"Long Time"_s, u"h:mm:ss"_s},
        {u"Medium Time"_s, u"h:mm"_s},
        {u"Short Time"_s, u"h:mm"_s},
        {u"Fixed"_s, u"0.00"_s},
        {u"Standard"_s, u"#,##0.00"_s},
        {u"Percent"_s, u"0.00%"_s},
        {u"Scientific"_s, u"0.00E+00"_s},
    };
    const QString code = named.value(format, format);
    const bool isWord = code.isEmpty() || code == u"Currency"_s || code == u"Euro Currency"_s || code == u"Yes/No"_s
        || code == u"True/False"_s || code == u"On/Off"_s;
    return isWord ? u"General"_s : code;
}

int countOf(QByteArrayView text, int most) { return std::clamp(text.toByteArray().toInt(), 0, most); }

} // namespace

Xml2003Handler::Xml2003Handler(const QString &path, int wanted, const std::function<bool(Row &&)> &row)
    : m_path(path)
    , m_wanted(wanted)
    , m_deliver(row)
    , m_budget(path)
{
}

void Xml2003Handler::start(QByteArrayView name, const XmlAttributes &attributes)
{
    const auto capture = [this](Capture what) {
        m_capture = what;
        m_text.clear();
    };
    if (m_skipped > 0 || name == "Comment" || name == "PhoneticText") {
        ++m_skipped;
    } else if (name == "Data" && isWanted()) {
        m_type = attributes.qualified("ss:Type").isEmpty() ? "String" : attributes.qualified("ss:Type").toByteArray();
        capture(Capture::Data);
    } else if (name == "Cell" && isWanted()) {
        startCell(attributes);
    } else if (name == "Row" && isWanted()) {
        startRow(attributes);
    } else if (name == "Column" && !sheets.empty()) {
        addColumns(attributes);
    } else if (name == "Worksheet") {
        if (sheets.size() >= maxSheets)
            throw sentences::tooLarge(m_path, u"over 10,000 sheets"_s);
        sheets.push_back({{QString::fromUtf8(attributes.qualified("ss:Name")), false}, {}, {}});
        m_lastRow = 0;
        m_nextColumn = 0;
    } else if (name == "Style") {
        startStyle(attributes);
    } else if (name == "NumberFormat") {
        const QString code = codeOf(QString::fromUtf8(attributes.qualified("ss:Format")).left(maxFormatCode));
        if (m_formats.size() < maxFormats)
            m_formats.insert(m_style, NumberFormat::of(code));
    } else if (name == "Visible" && !sheets.empty()) {
        capture(Capture::Visible);
    } else if (name == "Date1904") {
        m_epoch1904 = true;
        capture(Capture::Date1904);
    }
}

void Xml2003Handler::end(QByteArrayView name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (name == "Data") {
        m_capture = Capture::Nothing;
    } else if (name == "Cell" && isWanted()) {
        endCell();
    } else if (name == "Row" && isWanted()) {
        endRow();
    } else if (name == "Visible" && m_capture == Capture::Visible) {
        sheets.back().info.hidden
            = m_text.bytes().trimmed().startsWith("SheetHidden") || m_text.bytes().trimmed() == "SheetVeryHidden";
        m_capture = Capture::Nothing;
    } else if (name == "Date1904" && m_capture == Capture::Date1904) {
        m_epoch1904 = m_text.bytes().trimmed() != "False" && m_text.bytes().trimmed() != "0";
        m_capture = Capture::Nothing;
    } else if (name == "Worksheet" && m_wanted >= 0 && isWanted()) {
        m_done = true;
    }
}

void Xml2003Handler::text(QByteArrayView utf8)
{
    if (m_skipped == 0 && m_capture != Capture::Nothing)
        m_text.append(utf8);
}

void Xml2003Handler::startStyle(const XmlAttributes &attributes)
{
    m_style = QString::fromUtf8(attributes.qualified("ss:ID"));
    const auto parent = m_formats.constFind(QString::fromUtf8(attributes.qualified("ss:Parent")));
    if (parent != m_formats.constEnd() && m_formats.size() < maxFormats)
        m_formats.insert(m_style, NumberFormat(*parent));
}

void Xml2003Handler::startRow(const XmlAttributes &attributes)
{
    const int given = countOf(attributes.qualified("ss:Index"), maxRows + 1);
    m_row = Row();
    m_row.number = std::max(given, m_lastRow + 1);
    if (m_row.number > maxRows)
        throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
    m_row.hidden = attributes.isTrue("Hidden");
    m_lastRow = m_row.number + countOf(attributes.qualified("ss:Span"), maxRows - m_row.number);
    m_nextColumn = 0;
}

void Xml2003Handler::startCell(const XmlAttributes &attributes)
{
    const int given = countOf(attributes.qualified("ss:Index"), maxColumns + 1);
    m_column = given > 0 ? given - 1 : m_nextColumn;
    if (m_column >= maxColumns)
        throw sentences::tooLarge(m_path, u"over 16,384 columns"_s);
    const int across = countOf(attributes.qualified("ss:MergeAcross"), maxColumns - 1 - m_column);
    const int down = countOf(attributes.qualified("ss:MergeDown"), maxRows - m_row.number);
    m_nextColumn = m_column + across + 1;
    m_style = QString::fromUtf8(attributes.qualified("ss:StyleID"));
    m_formula = !attributes.qualified("ss:Formula").isEmpty();
    m_type.clear();
    m_text.clear();
    if ((across > 0 || down > 0) && !sheets.empty() && sheets.back().merged.size() < maxMerges)
        sheets.back().merged.append({m_row.number, m_row.number + down, m_column, m_column + across});
}

void Xml2003Handler::addColumns(const XmlAttributes &attributes)
{
    const int given = countOf(attributes.qualified("ss:Index"), maxColumns);
    const int first = given > 0 ? given - 1 : m_nextColumn;
    const int last = std::min(first + countOf(attributes.qualified("ss:Span"), maxColumns), maxColumns - 1);
    m_nextColumn = std::min(last + 1, maxColumns - 1);
    QList<ColumnRange> &hidden = sheets.back().hiddenColumns;
    if (attributes.isTrue("Hidden") && hidden.size() < maxColumns)
        hidden.append({first, last});
}

void Xml2003Handler::endCell()
{
    if (m_deliver)
        m_budget.place(&m_row, m_column, makeCell());
}

Cell Xml2003Handler::makeCell() const
{
    if (m_type.isEmpty()) {
        Cell cell;
        cell.formulaWithoutValue = m_formula;
        return cell;
    }
    const QString text = QString::fromUtf8(m_text.bytes());
    const auto format = m_formats.constFind(m_style);
    const NumberFormat *known = format == m_formats.constEnd() ? nullptr : &*format;
    if (m_type == "Number")
        return numberCell(QByteArrayView(m_text.bytes()).trimmed(), known, m_epoch1904);
    if (m_type == "DateTime")
        return isoDateCell(text.trimmed(), known ? known->code : QString());
    if (m_type == "Boolean")
        return boolCell(text.trimmed() == u"1");
    if (m_type == "Error")
        return errorCell(text, text);
    return textCell(text, m_text.overflowed());
}

void Xml2003Handler::endRow()
{
    if (!m_deliver || m_row.cells.isEmpty())
        return;
    m_budget.count(m_row);
    m_done = !m_deliver(std::move(m_row));
}

} // namespace spreadsheet
