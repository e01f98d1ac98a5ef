#include "spreadsheet/xlsx/xlsx_reader.h"

#include "spreadsheet/sentences.h"
#include "spreadsheet/xlsx/xlsx_sheet.h"

#include <new>

namespace spreadsheet {

using namespace Qt::StringLiterals;

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> zip)
    : m_zip(std::move(zip))
    , m_package(readPackage(*m_zip))
{
}

const QString &XlsxReader::partOf(int sheet) const
{
    if (sheet < 0 || sheet >= m_package.sheetParts.size())
        throw sentences::noSuchSheet(m_zip->path(), sheet);
    return m_package.sheetParts[sheet];
}

void XlsxReader::read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress)
{
    try {
        const QString &part = partOf(sheet);
        if (!m_strings)
            m_strings.emplace(*m_zip, m_package.sharedStringsPart);
        XlsxSheetHandler handler(m_package, *m_strings, m_zip->path(), row);
        parsePart(*m_zip, part, handler, progress);
        m_hiddenColumns.insert(sheet, handler.hiddenColumns());
        if (handler.isWhole())
            m_merged.insert(sheet, handler.mergedRanges());
    } catch (const std::bad_alloc &) {
        throw sentences::tooLarge(m_zip->path(), u"out of memory"_s);
    }
}

QList<MergedRange> XlsxReader::mergedRanges(int sheet)
{
    if (!m_merged.contains(sheet))
        read(sheet, [](Row &&) { return true; }, {});
    return m_merged.value(sheet);
}

QList<ColumnRange> XlsxReader::hiddenColumns(int sheet)
{
    if (!m_hiddenColumns.contains(sheet))
        read(sheet, [](Row &&) { return false; }, {});
    return m_hiddenColumns.value(sheet);
}

} // namespace spreadsheet
