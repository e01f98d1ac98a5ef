#include "spreadsheet/xls/xls_reader.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/xls/compound_file.h"

#include <new>

namespace spreadsheet {

using namespace Qt::StringLiterals;

XlsReader::XlsReader(const QString &path, const CompoundFile &file)
    : m_bytes(file.stream(u"Workbook"_s))
    , m_stream(m_bytes, path)
    , m_workbook(readXlsWorkbook(m_stream))
{
}

XlsSheet &XlsReader::sheetAt(int sheet)
{
    if (sheet < 0 || sheet >= m_workbook.sheets.size())
        throw sentences::noSuchSheet(m_stream.path(), sheet);
    if (!m_sheet || m_sheetIndex != sheet) {
        m_sheet.reset();
        m_sheet.emplace(m_stream, m_workbook, sheet);
        m_sheetIndex = sheet;
    }
    return *m_sheet;
}

void XlsReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    try {
        sheetAt(sheet).read(row, progress);
    } catch (const std::bad_alloc &) {
        throw sentences::tooLarge(m_stream.path(), u"out of memory"_s);
    }
}

QList<MergedRange> XlsReader::mergedRanges(int sheet) { return sheetAt(sheet).mergedRanges(); }

QList<ColumnRange> XlsReader::hiddenColumns(int sheet) { return sheetAt(sheet).hiddenColumns(); }

} // namespace spreadsheet
