#pragma once
// Finds the header of a sheet: one row or two, below whatever titles stand above it.

#include "importing/header_words.h"
#include "importing/sheet_rows.h"

#include <QSet>

namespace importing {

/// A column's header: what its own row says, and what the merged cell above it says.
struct HeaderCell
{
    QString own, above; // as printed, on one line
    QString plainOwn, plainAbove; // as compared
    QString plainBoth = {}; // of both joined by " / "; empty unless there are both

    bool isEmpty() const { return own.isEmpty() && above.isEmpty(); }
};

struct Header
{
    qsizetype firstRow = -1; // indices into SheetRows::rows; -1: none found
    qsizetype lastRow = -1;
    QList<HeaderCell> cells; // by column
    int score = 0;
    bool grouped = false; // the lower row names the columns of groups in the upper one, and nothing else

    bool isNull() const { return firstRow < 0; }
};

/// The field a header cell means and the text to call the column by: the lower row where it says enough by itself, both
/// joined by " / " otherwise.
struct HeaderCellMatch
{
    WordMatch word;
    QString name;
    bool leftOut = false;
};
HeaderCellMatch matchHeaderCell(const HeaderCell &cell, const HeaderWords &words);

/// How much of a header is known to an entity: 3 for a field, 1 for one whose term is only contained; every field once.
int scoreOf(const Header &header, const HeaderWords &words, bool contained = true);

/// The first rows of a sheet, prepared once and held against many entities.
class SheetTop
{
public:
    explicit SheetTop(const SheetRows &sheet);

    const SheetRows &rows() const { return m_sheet; }

    /// The row, or the two rows, whose texts are known best.
    Header findHeader(const HeaderWords &words) const;
    /// The sheet's name and the texts above the header, as compared.
    QStringList titles(const Header &header) const;

private:
    void addOneRow(qsizetype row);
    void addTwoRows(qsizetype row);
    qsizetype sourceColumn(qsizetype row, qsizetype column) const;

    const SheetRows &m_sheet;
    QList<spreadsheet::MergedRange> m_merges; // of these rows
    std::vector<QStringList> m_printed; // by row and column
    std::vector<QStringList> m_plain;
    std::vector<Header> m_candidates;
};

} // namespace importing
