#pragma once
// Reads the tables of a web page that a system exported as a spreadsheet.

#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/text/text_file.h"

namespace spreadsheet {

class HtmlReader : public SheetReader
{
public:
    /// Throws SheetError, also when the page has no table with text.
    explicit HtmlReader(const QString &path);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int sheet) override;

private:
    QString m_path;
    QList<SheetInfo> m_sheets;
    TextFile m_file;
    QList<MergedRange> m_merged;
};

} // namespace spreadsheet
