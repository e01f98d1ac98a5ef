#include "spreadsheet/text/csv_writer.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/text/csv_escape.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString &value)
{
    QString text = escapeCsv(value);
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes)
        return text.toUtf8();
    text.replace(u"\""_s, u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

} // namespace

CsvWriter::CsvWriter(const QString &path)
    : m_file(path)
{
    if (!m_file.open())
        throw sentences::unwritable(m_file);
    write("\xef\xbb\xbf");
}

void CsvWriter::write(const QByteArray &bytes)
{
    if (!m_file.write(bytes))
        throw sentences::unwritable(m_file);
}

void CsvWriter::writeRow(const QStringList &values)
{
    QByteArray line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            line += ',';
        line += quoted(values[i]);
    }
    write(line + "\r\n");
}

void CsvWriter::finish()
{
    if (!m_file.commit())
        throw sentences::unwritable(m_file);
}

} // namespace spreadsheet
