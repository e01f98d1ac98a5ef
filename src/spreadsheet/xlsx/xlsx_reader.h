#pragma once
// Reads xlsx and xlsm packages.

#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/xlsx/shared_strings.h"
#include "spreadsheet/xlsx/xlsx_package.h"
#include "spreadsheet/zip_archive.h"

namespace spreadsheet {

class XlsxReader : public SheetReader
{
public:
    explicit XlsxReader(std::unique_ptr<ZipArchive> zip);

    const QList<SheetInfo> &sheets() const override { return m_package.sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int sheet) override;
    QList<ColumnRange> hiddenColumns(int sheet) override;

private:
    const QString &partOf(int sheet) const;

    std::unique_ptr<ZipArchive> m_zip;
    XlsxPackage m_package;
    std::optional<SharedStrings> m_strings; // loaded by the first read()
    QHash<int, QList<MergedRange>> m_merged;
    QHash<int, QList<ColumnRange>> m_hiddenColumns;
};

} // namespace spreadsheet
