#pragma once
// Where the rows of a sheet go when some are taken out or others put in, and what becomes of ranges and formulas that
// speak of them.

#include "spreadsheet/sheet_reader.h"

#include <optional>
#include <vector>

namespace spreadsheet {

class RowMoves
{
public:
    /// Of the rows from `first` on only `kept` (ascending) stay, drawn together. last: the last row of the sheet.
    static RowMoves keeping(int first, std::vector<int> kept, int last);
    /// The rows behind `last` move down.
    static RowMoves inserting(int last, int rows);

    /// The new number of a row; 0: it is gone.
    int moved(int row) const;
    /// What is left of rows first … last; both 0 when nothing is. openEnd: a range that reaches to the end of the sheet
    /// or beyond keeps its end.
    std::pair<int, int> moved(int first, int last, bool openEnd) const;

    /// A block; nothing when its rows are gone.
    std::optional<MergedRange> moved(MergedRange range, bool openEnd) const;
    /// Blanks between ranges, as sqref has them; empty when nothing is left.
    QByteArray movedRanges(QByteArrayView ranges) const;

private:
    int m_first = 0;
    std::vector<int> m_kept;
    int m_last = 0;
    int m_inserted = 0;
    bool m_keeping = false;
};

/// "C5:D9", "$C$5", "A:B" (all rows), "3:4" (all columns); nothing for anything else.
std::optional<MergedRange> rangeFrom(QByteArrayView text);
QByteArray rangeText(const MergedRange &range);
QByteArray cellName(int row, int column);
/// What is left of a range without another.
QList<MergedRange> without(const MergedRange &range, const MergedRange &hole);

/// A formula put `rows` and `columns` further, references without $ moving along, and then the rows of its own sheet
/// moved. Nothing when a cell it speaks of is gone, or when it cannot be told.
std::optional<QString> movedFormula(const QString &formula, int rows, int columns, const RowMoves &moves);

} // namespace spreadsheet
