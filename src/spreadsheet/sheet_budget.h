#pragma once
// What one sheet may ask for. A few bytes of a hostile file may stand for billions of cells: gaps before a value,
// repetitions, one long text that many cells refer to.

#include "spreadsheet/cell.h"

namespace spreadsheet {

class SheetBudget
{
public:
    explicit SheetBudget(const QString &path)
        : m_path(path)
    {
    }

    /// Puts the cell into its column. An empty cell changes nothing, unless it says that a formula has no value.
    /// Throws SheetError{TooLarge} beyond 16,384 columns and beyond 32 million characters in one row.
    void place(Row *row, int column, Cell &&cell);

    /// To be called with every row before it is delivered. Throws SheetError{TooLarge} beyond 32 million empty cells
    /// before values or 512 million characters in the sheet.
    void count(const Row &row);

    /// The same for cells that come again without costing the file anything.
    void countRepeated(qsizetype cells);

private:
    QString m_path;
    qsizetype m_freeCells = 0;
    qsizetype m_rowText = 0;
    qsizetype m_text = 0;
};

} // namespace spreadsheet
