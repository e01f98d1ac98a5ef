#pragma once
// An xlsx workbook written anew with a few of its cells changed: every part that is not concerned keeps its bytes. The
// original is never written to.

#include "spreadsheet/number_format.h"
#include "spreadsheet/patch/sheet_patch.h"

namespace spreadsheet {

/// A cell that is marked, and what its comment says.
struct CellMark
{
    int row = 0, column = 0; // of the sheet as it was; 1-based, 0-based
    QString text;
};

/// What goes back to the sender of one sheet.
struct ReturnedSheet
{
    int sheet = 0;
    int firstRow = 0; // the first row that may go
    std::vector<int> rows; // of those from firstRow on, the ones that stay, ascending
    int records = 0; // so many of them are records; what follows is the foot of the sheet
    QList<CellMark> marks;
    QList<DropDown> dropDowns; // over the records; their source is worked out here
};

/// The workbook with these rows of its sheets alone, drawn together, wrong cells on red with a comment by `author`.
/// Throws SheetError: {Unwritable}, also for the original itself, {TooLarge} for a sheet of over 256 MiB unpacked, and
/// what openSheets() throws.
void returnWorkbook(const QString &source, const QString &target, const QList<ReturnedSheet> &sheets,
                    const QString &author);

/// Rows written below the header of a sheet.
struct FilledSheet
{
    int sheet = 0;
    int firstRow = 0;
    int lastRow = 0; // the area that takes rows; what is below moves down when it is too small
    int rows = 0;
    QList<int> columns; // 0-based, all that are filled
    std::set<int> cleared; // rows of examples, which lose what they hold in the columns
    /// The cell of row `index` (0-based); style: as the sheet has it.
    std::function<FilledCell(int index, int column, const NumberFormat &format)> cell;
};

/// The workbook with one sheet filled; all other parts keep their bytes. Where formulas move, the chain of calculation
/// is left out, which Excel builds anew. Throws as returnWorkbook().
void fillWorkbook(const QString &source, const QString &target, const FilledSheet &filled);

/// Whether the file is a workbook that can be written anew under that name: an xlsx package, without macros unless the
/// name allows them.
bool canPatch(const QString &source, const QString &target);

/// Whether dates of the workbook count from 1904.
bool countsFrom1904(const QString &source);

} // namespace spreadsheet
