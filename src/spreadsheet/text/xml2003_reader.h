#pragma once
// Reads Excel 2003 XML files, which web systems like to export under the name .xls.

#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/text/text_file.h"

namespace spreadsheet {

class Xml2003Reader : public SheetReader
{
public:
    /// Throws SheetError.
    explicit Xml2003Reader(const QString &path);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int sheet) override;
    QList<ColumnRange> hiddenColumns(int sheet) override;

private:
    void check(int sheet) const;

    QString m_path;
    TextFile m_file;
    QList<SheetInfo> m_sheets;
    QList<QList<MergedRange>> m_merged;
    QList<QList<ColumnRange>> m_hiddenColumns;
};

} // namespace spreadsheet
