#include "spreadsheet/sheet_budget.h"

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sentences.h"

#include <algorithm>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFreeCells = 32'000'000;
constexpr qsizetype maxRowText = 32'000'000;
constexpr qsizetype maxText = 512'000'000;

} // namespace

void SheetBudget::place(Row *row, int column, Cell &&cell)
{
    if (cell.isEmpty() && !cell.formulaWithoutValue)
        return;
    if (column >= maxColumns)
        throw sentences::tooLarge(m_path, u"over 16,384 columns"_s);
    m_rowText += cell.raw.size();
    if (m_rowText > maxRowText)
        throw sentences::tooLarge(m_path, u"over 32 million characters in a row"_s);
    if (column == row->cells.size()) {
        row->cells.append(std::move(cell));
        return;
    }
    if (column > row->cells.size())
        row->cells.resize(column + 1);
    row->cells[column] = std::move(cell);
}

void SheetBudget::count(const Row &row)
{
    m_text += m_rowText;
    m_rowText = 0;
    if (m_text > maxText)
        throw sentences::tooLarge(m_path, u"over 512 million characters in a sheet"_s);
    countRepeated(std::count_if(row.cells.cbegin(), row.cells.cend(), [](const Cell &cell) { return cell.isEmpty(); }));
}

void SheetBudget::countRepeated(qsizetype cells)
{
    m_freeCells += cells;
    if (m_freeCells > maxFreeCells)
        throw sentences::tooLarge(m_path, u"over 32 million empty or repeated cells"_s);
}

} // namespace spreadsheet
