#include "spreadsheet/text/xml2003_reader.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/text/xml2003_content.h"

#include <new>

namespace spreadsheet {

using namespace Qt::StringLiterals;

Xml2003Reader::Xml2003Reader(const QString &path)
    : m_path(path)
    , m_file(sampleOf(path).file)
{
    Xml2003Handler handler(path, -1, {});
    parseXmlFile(m_file, handler);
    if (handler.sheets.empty())
        throw sentences::notASheet(path, u"no worksheets"_s);
    for (const Xml2003Handler::Sheet &sheet : handler.sheets) {
        m_sheets.append(sheet.info);
        m_merged.append(sheet.merged);
        m_hiddenColumns.append(sheet.hiddenColumns);
    }
}

void Xml2003Reader::check(int sheet) const
{
    if (sheet < 0 || sheet >= m_sheets.size())
        throw sentences::noSuchSheet(m_path, sheet);
}

void Xml2003Reader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    check(sheet);
    try {
        Xml2003Handler handler(m_path, sheet, row);
        parseXmlFile(m_file, handler, progress);
    } catch (const std::bad_alloc &) {
        throw sentences::tooLarge(m_path, u"out of memory"_s);
    }
}

QList<MergedRange> Xml2003Reader::mergedRanges(int sheet)
{
    check(sheet);
    return m_merged[sheet];
}

QList<ColumnRange> Xml2003Reader::hiddenColumns(int sheet)
{
    check(sheet);
    return m_hiddenColumns[sheet];
}

} // namespace spreadsheet
