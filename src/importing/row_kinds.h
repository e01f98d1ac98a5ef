#pragma once
// Rows that are no records: blank ones, totals, signatures and notes at the foot, the header printed again on each
// page, captions of sections, rows that say how to fill the sheet, examples, and the further rows of a person whose
// family fills several.

#include "importing/sheet_match.h"

namespace importing {

enum class RowKind { Record, Blank, Total, Footer, Header, Caption, Note, Example, Others };

/// The merged blocks of a sheet, to be asked row by row.
class MergeIndex
{
public:
    explicit MergeIndex(const QList<spreadsheet::MergedRange> &merges);

    /// The block that begins in this column and covers the row; null where there is none.
    const spreadsheet::MergedRange *at(int row, int firstColumn) const;

private:
    QHash<int, std::vector<spreadsheet::MergedRange>> m_blocks; // by first column, in the order of their rows
};

/// started: a record was read before this row. Instructions and examples stand before the first one.
RowKind kindOf(const spreadsheet::Row &row, const MatchedSheet &sheet, const MergeIndex &merges, bool started = true);

/// A signature or a note at the foot of a sheet: 填表人：…, 备注：….
bool isFooterRow(const spreadsheet::Row &row);

/// The same text but for blanks: a header is set as 姓 名 on one page and as 姓名 on the next.
bool sameButForBlanks(QStringView a, QStringView b);

} // namespace importing
