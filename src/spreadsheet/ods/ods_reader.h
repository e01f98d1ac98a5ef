#pragma once
// Reads OpenDocument spreadsheets: packages (.ods) and flat files (.fods).

#include "spreadsheet/ods/ods_content.h"
#include "spreadsheet/text/text_file.h"
#include "spreadsheet/zip_archive.h"

namespace spreadsheet {

class OdsReader : public SheetReader
{
public:
    /// Throws SheetError, also when the package is encrypted.
    explicit OdsReader(std::unique_ptr<ZipArchive> zip);
    explicit OdsReader(const QString &flatFile);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int sheet) override;
    QList<ColumnRange> hiddenColumns(int sheet) override;

private:
    void parse(XmlHandler &handler, const Progress &progress = {}) const;
    void listSheets();
    void check(int sheet) const;

    QString m_path;
    TextFile m_file; // of a flat file
    std::unique_ptr<ZipArchive> m_zip; // none: a flat file
    QList<SheetInfo> m_sheets;
    QList<QList<MergedRange>> m_merged;
    QList<QList<ColumnRange>> m_hiddenColumns;
};

} // namespace spreadsheet
