#include "spreadsheet/csv_reader.h"

#include "spreadsheet/csv_escape.h"
#include "spreadsheet/delimited_text.h"
#include "spreadsheet/sentences.h"

#include <QFileInfo>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleBytes = qint64(1) << 20;
constexpr qint64 chunkBytes = 256 * 1024;
constexpr int maxRows = 1'048'576;

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

// Web pages and XML tables are often saved as .xls and reach this reader as text.
void refuseMarkup(const QString &path, const QString &sample)
{
    const QString head = sample.left(4096).trimmed();
    if (head.startsWith("MIME-Version:"_L1, Qt::CaseInsensitive))
        throw sentences::webPage(path);
    if (!head.startsWith(u'<'))
        return;
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1)
        && !head.contains("<html"_L1, Qt::CaseInsensitive))
        throw sentences::spreadsheetXml(path);
    for (const QLatin1StringView tag : {"<html"_L1, "<!doctype html"_L1, "<table"_L1, "<meta"_L1, "<style"_L1}) {
        if (head.contains(tag, Qt::CaseInsensitive))
            throw sentences::webPage(path);
    }
    if (head.startsWith("<?xml"_L1))
        throw sentences::notASheet(path, u"xml"_s);
}

Cell makeCell(DelimitedParser::Field &&field)
{
    Cell cell;
    if (field.text.isEmpty())
        return cell;
    cell.kind = CellKind::Text;
    cell.raw = field.text;
    cell.shown = unescapeCsv(field.text);
    cell.oversize = field.oversize;
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw sentences::unreadable(path, file.errorString());
    const QByteArray bytes = file.read(sampleBytes);
    m_encoding = detectEncoding(bytes);
    const QString sample = TextDecoder(m_encoding).decode(bytes);
    if (sample.isEmpty()) // nothing but a byte order mark
        throw sentences::empty(path);
    refuseMarkup(path, sample);
    if (!looksLikeText(sample))
        throw sentences::notASheet(path, u"no text"_s);
    m_delimiter = sniffDelimiter(sample);
}

void CsvReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    if (sheet != 0)
        throw sentences::noSuchSheet(m_path, sheet);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        throw sentences::unreadable(m_path, file.errorString());

    int number = 0;
    DelimitedParser parser(m_delimiter, [&](QList<DelimitedParser::Field> &&fields) {
        if (++number > maxRows)
            throw sentences::tooLarge(m_path, u"over 1,048,576 rows"_s);
        return row(makeRow(number, std::move(fields)));
    });
    TextDecoder decoder(m_encoding);
    while (true) {
        const QByteArray bytes = file.read(chunkBytes);
        if (bytes.isEmpty())
            break;
        if (progress && !progress(file.pos() - bytes.size(), file.size()))
            throw sentences::cancelled(m_path);
        if (!parser.feed(decoder.decode(bytes)))
            return;
    }
    if (file.error() != QFileDevice::NoError)
        throw sentences::unreadable(m_path, file.errorString());
    if (parser.insideQuotes())
        throw sentences::openQuote(m_path, parser.recordNumber());
    parser.finish();
}

} // namespace spreadsheet
