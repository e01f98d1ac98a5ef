#pragma once
// Reads delimited text as one sheet of text cells.

#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/text/text_file.h"

namespace spreadsheet {

class CsvReader : public SheetReader
{
public:
    /// Throws SheetError when the file is no text.
    explicit CsvReader(const QString &path);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress) override;
    QList<MergedRange> mergedRanges(int) override { return {}; }

private:
    QString m_path;
    QList<SheetInfo> m_sheets;
    TextFile m_file;
    QChar m_delimiter;
    bool m_namesDelimiter = false; // the first line is "sep=;", which Excel understands
};

} // namespace spreadsheet
