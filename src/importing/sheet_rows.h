#pragma once
// A file of sheets: the first rows of each to judge it by, and the whole of one as a stream. Failures of the reader
// come as the program's own Error.

#include "domain/error.h"
#include "domain/progress.h"
#include "spreadsheet/sheet_reader.h"

#include <vector>

namespace importing {

/// The first rows of a sheet, enough to find its header and to tell columns by their values.
struct SheetRows
{
    int index = 0; // in the file
    QString name;
    std::vector<spreadsheet::Row> rows; // rows the file leaves out are missing: look at Row::number
    bool whole = false; // the sheet has no further rows
    /// The file lists them after its rows: of a sheet that is not whole they are not known yet.
    QList<spreadsheet::MergedRange> merges;
};

class SheetFile
{
public:
    /// Throws Error{NotFound, InvalidInput}, as everything here.
    explicit SheetFile(const QString &file);

    /// Of every sheet, or of those asked for.
    std::vector<SheetRows> tops(const QList<int> &only = {});
    bool isHidden(int sheet) const { return m_reader->sheets()[sheet].hidden; }
    /// Every row in order, until the end or until the callback returns false.
    void read(int sheet, const std::function<bool(spreadsheet::Row &&)> &row, const domain::Progress &progress = {});
    QList<spreadsheet::MergedRange> merges(int sheet);
    QList<spreadsheet::ColumnRange> hiddenColumns(int sheet);

private:
    QString m_file;
    std::unique_ptr<spreadsheet::SheetReader> m_reader;
};

/// The same sentence, in the one type that is caught at the borders.
domain::Error asError(const spreadsheet::SheetError &failure);

/// The file's name without its folder, as sentences print it.
QString shortName(const QString &file);

} // namespace importing
