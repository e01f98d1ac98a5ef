#include "spreadsheet/text/html_reader.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/text/html_tables.h"
#include "spreadsheet/text/text_file.h"

#include <QFileInfo>

namespace spreadsheet {

namespace {

// Returns the merged blocks.
QList<MergedRange> readTables(const TextFile &file, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    HtmlTables tables(file.path, row);
    if (readText(file, progress, [&](const QString &text) { return tables.feed(text); }))
        tables.finish();
    return tables.merged();
}

} // namespace

HtmlReader::HtmlReader(const QString &path)
    : m_path(path)
    , m_sheets{{QFileInfo(path).completeBaseName(), false}}
    , m_file(sampleOf(path).file)
{
    bool found = false;
    const auto see = [&](Row &&) {
        found = true;
        return true;
    };
    m_merged = readTables(m_file, see, {});
    if (!found)
        throw sentences::webPage(path);
}

void HtmlReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    if (sheet != 0)
        throw sentences::noSuchSheet(m_path, sheet);
    readTables(m_file, row, progress);
}

QList<MergedRange> HtmlReader::mergedRanges(int sheet)
{
    if (sheet != 0)
        throw sentences::noSuchSheet(m_path, sheet);
    return m_merged;
}

} // namespace spreadsheet
