#pragma once
// Opens a file of sheets by what it holds, not by what it is called, and streams its rows.

#include "spreadsheet/cell.h"
#include "spreadsheet/sheet_error.h"

#include <functional>
#include <memory>

namespace spreadsheet {

struct SheetInfo
{
    QString name; // of a text file: the file's base name
    bool hidden = false;
};

/// A merged block, 0-based columns and 1-based rows, both ends included. Only its first cell holds a value.
struct MergedRange
{
    int firstRow = 0, lastRow = 0;
    int firstColumn = 0, lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const MergedRange &) const = default;
};

/// Columns side by side, 0-based, both ends included.
struct ColumnRange
{
    int first = 0, last = 0;

    bool operator==(const ColumnRange &) const = default;
};

/// Reads one file; keep it while reading. Not for use from several threads at once.
/// Every function throws SheetError where the file turns out damaged, too large or gone.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// In the order of the tabs. Chart sheets and the like are left out.
    virtual const QList<SheetInfo> &sheets() const = 0;

    /// Rows in order until the end or until the callback returns false. Rows the file leaves out are not delivered, so
    /// look at Row::number. Memory stays bounded by one row and the shared texts of the workbook.
    virtual void read(int sheet, const std::function<bool(Row &&)> &row, const Progress &progress = {}) = 0;

    /// Merged blocks of the sheet; none in text files. Some files list them after their rows, so asking before a whole
    /// read() may cost a pass over the sheet.
    virtual QList<MergedRange> mergedRanges(int sheet) = 0;

    /// Columns the sheet does not show; none where the format knows no such thing.
    virtual QList<ColumnRange> hiddenColumns(int sheet);
};

/// xlsx (transitional and strict), xls (Excel 97-2003), ods and fods, Excel 2003 XML, tables of web pages, or text with
/// separators (comma, tab, semicolon, bar; UTF-8, UTF-16, GB18030). Throws SheetError with a sentence for everything
/// else: missing, locked, empty, password protected, Excel 95 and older, Word document, picture.
std::unique_ptr<SheetReader> openSheets(const QString &path);

} // namespace spreadsheet
