#pragma once
// Reads workbooks of Excel 97-2003 (BIFF8 in a compound file).

#include "spreadsheet/xls/xls_sheet.h"

namespace spreadsheet {

class CompoundFile;

class XlsReader : public SheetReader
{
public:
    /// Throws SheetError, also for what was written before Excel 97 and what is encrypted.
    XlsReader(const QString &path, const CompoundFile &file);

    const QList<SheetInfo> &sheets() const override { return m_workbook.sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int sheet) override;
    QList<ColumnRange> hiddenColumns(int sheet) override;

private:
    XlsSheet &sheetAt(int sheet);

    QByteArray m_bytes;
    BiffStream m_stream;
    XlsWorkbook m_workbook;
    std::optional<XlsSheet> m_sheet; // the one last asked for
    int m_sheetIndex = -1;
};

} // namespace spreadsheet
