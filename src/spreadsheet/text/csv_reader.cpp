#include "spreadsheet/text/csv_reader.h"

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sentences.h"
#include "spreadsheet/text/csv_escape.h"
#include "spreadsheet/text/delimited_text.h"
#include "spreadsheet/text/text_file.h"

#include <QFileInfo>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// Text has hardly any control characters, undecodable bytes or code points nobody assigned; everything else is full of
// them.
bool looksLikeText(const QString &sample)
{
    qsizetype strange = 0;
    qsizetype total = 0;
    for (const uint c : sample.toUcs4()) {
        if (c == 0)
            continue;
        ++total;
        const bool control = (c < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != 0x1a) || (c >= 0x7f && c < 0xa0);
        if (control || c == QChar::ReplacementCharacter || QChar::category(c) == QChar::Other_NotAssigned)
            ++strange;
    }
    return total > 0 && strange * 100 <= total;
}

Cell makeCell(DelimitedParser::Field &&field)
{
    Cell cell = textCell(std::move(field.text), field.oversize);
    cell.shown = unescapeCsv(cell.shown);
    return cell;
}

Row makeRow(int number, QList<DelimitedParser::Field> &&fields)
{
    Row row;
    row.number = number;
    while (!fields.isEmpty() && fields.last().text.isEmpty())
        fields.removeLast();
    row.cells.reserve(fields.size());
    for (DelimitedParser::Field &field : fields)
        row.cells.append(makeCell(std::move(field)));
    return row;
}

} // namespace

CsvReader::CsvReader(const QString &path)
    : m_path(path)
    , m_sheets{{QFileInfo(path).completeBaseName(), false}}
{
    const auto [sample, file] = sampleOf(path);
    m_file = file;
    if (sample.isEmpty()) // nothing but a byte order mark
        throw sentences::empty(path);
    if (!looksLikeText(sample))
        throw sentences::notASheet(path, u"no text"_s);
    m_namesDelimiter = sample.startsWith("sep="_L1, Qt::CaseInsensitive) && sample.size() > 4;
    m_delimiter = m_namesDelimiter ? sample[4] : sniffDelimiter(sample);
}

void CsvReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    if (sheet != 0)
        throw sentences::noSuchSheet(m_path, sheet);
    int number = 0;
    DelimitedParser parser(m_delimiter, [&](QList<DelimitedParser::Field> &&fields) {
        if (++number > maxRows)
            throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
        if (number == 1 && m_namesDelimiter)
            return true;
        return row(makeRow(number, std::move(fields)));
    });
    if (!readText(m_file, progress, [&](const QString &text) { return parser.feed(text); }))
        return;
    if (parser.insideQuotes())
        throw sentences::openQuote(m_path, parser.recordNumber());
    parser.finish();
}

} // namespace spreadsheet
