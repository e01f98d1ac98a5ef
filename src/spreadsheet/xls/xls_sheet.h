#pragma once
// One sheet of a BIFF8 workbook.

#include "spreadsheet/sheet_budget.h"
#include "spreadsheet/xls/xls_workbook.h"

namespace spreadsheet {

class XlsSheet
{
public:
    /// Walks over the sheet once: where its cells are, which rows are hidden, what is merged. Throws SheetError.
    XlsSheet(BiffStream &stream, const XlsWorkbook &workbook, int sheet);

    void read(const std::function<bool(Row &&)> &row, const Progress &progress);

    const QList<MergedRange> &mergedRanges() const { return m_merged; }
    const QList<ColumnRange> &hiddenColumns() const { return m_hiddenColumns; }

private:
    struct CellPlace
    {
        quint16 row = 0;
        quint32 position = 0;
    };

    void note(const BiffRecord &record, qsizetype position);
    void noteMerges(const BiffRecord &record);
    void addCells(const BiffRecord &record, Row *row);
    Cell formula(const BiffRecord &record);

    BiffStream &m_stream;
    const XlsWorkbook &m_workbook;
    std::vector<CellPlace> m_cells; // records of cells, by row; some programs write them in no order
    std::vector<bool> m_hiddenRows;
    QList<MergedRange> m_merged;
    QList<ColumnRange> m_hiddenColumns;
    SheetBudget m_budget;
};

} // namespace spreadsheet
