#pragma once
// Writes a workbook row by row in constant memory.

#include "spreadsheet/sheet_error.h"

#include <QDate>
#include <QStringList>
#include <memory>

namespace spreadsheet {

enum class ColumnFormat {
    Text, // stored as text under "@", so digits are never lost
    Number,
    Money, // two decimals
    Date, // ISO text in, yyyy-mm-dd in the sheet
    SheetLink, // the name of a sheet of this workbook; leads there
};

struct SheetColumn
{
    QString header;
    ColumnFormat format = ColumnFormat::Text;
    double width = 0; // in characters; 0: from the header and the format
};

/// What a sheet needs to be put on paper: A4, one page wide, with the header row on every page.
struct PrintSetup
{
    QString title; // large, centred above the header, over all columns
    QStringList lines; // below the title, each over all columns
    QString footer; // left at the foot of every page; the page number stands right
    bool landscape = false;
};

/// Writes beside the target and takes its place in finish(); without finish(), or when anything throws, the target
/// stays as it was. Throws SheetError{Unwritable} (open in another program, no permission, full disk) or {TooLarge}.
class XlsxWriter
{
public:
    explicit XlsxWriter(const QString &path);
    ~XlsxWriter();
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    /// A new sheet with a bold, frozen header row. Characters Excel refuses in names are replaced.
    void beginSheet(const QString &name, const QList<SheetColumn> &columns);

    /// A sheet to be printed: every cell in rules and wrapped, headings above the header row.
    void beginSheet(const QString &name, const QList<SheetColumn> &columns, const PrintSetup &print);

    /// Values as text, by column: "12.5", "1200.00", "2026-03-01"; an empty one leaves the cell blank, one that does
    /// not fit its column's format is written as text.
    void writeRow(const QStringList &values);

    /// A row of a sheet to be printed that is no record: the label over the first `span` columns, then values as in a
    /// row.
    void writeTotals(const QString &label, int span, const QStringList &values);

    /// The day the file says it was made, for files that are the same to the byte. Without: now.
    void setCreated(const QDate &day);

    void finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace spreadsheet
