#include "reporting/layout/table_grid.h"

#include <algorithm>

namespace reporting {
namespace {

constexpr int mostColumns = 256;

class Placing
{
public:
    explicit Placing(const Table &table)
        : m_table(table)
    {
        m_grid.headerRows = int(table.headerRows.size());
        m_grid.rows = m_grid.headerRows + int(table.rows.size());
    }

    TableGrid grid()
    {
        for (int row = 0; row < m_grid.rows; ++row)
            placeRow(row);
        QList<QList<int>> owners(m_grid.rows, QList<int>(m_grid.columns, -1));
        for (int i = 0; i < m_grid.cells.size(); ++i)
            own(owners, i);
        for (int row = 0; row < m_grid.rows; ++row) {
            for (int column = 0; column < m_grid.columns; ++column) {
                if (owners.at(row).at(column) >= 0)
                    continue;
                m_grid.cells.append({nullptr, row, column, 1, 1});
                owners[row][column] = int(m_grid.cells.size()) - 1;
            }
            QList<int> covering = owners.at(row);
            covering.erase(std::unique(covering.begin(), covering.end()), covering.end());
            m_grid.inRow.append(covering);
        }
        return m_grid;
    }

private:
    void placeRow(int row)
    {
        const bool header = row < m_grid.headerRows;
        const QList<TableCell> &cells = header ? m_table.headerRows.at(row) : m_table.rows.at(row - m_grid.headerRows);
        const int lastRow = header ? m_grid.headerRows : m_grid.rows;
        int column = 0;
        for (const TableCell &cell : cells) {
            while (column < m_busyUntil.size() && m_busyUntil.at(column) > row)
                ++column;
            if (column >= mostColumns)
                return;
            PlacedCell placed{&cell, row, column, 1, 1};
            placed.rows = std::clamp(cell.rows, 1, lastRow - row);
            placed.columns = std::clamp(cell.columns, 1, mostColumns - column);
            m_busyUntil.resize(std::max<qsizetype>(m_busyUntil.size(), placed.columnEnd()));
            for (int i = column + 1; i < placed.columnEnd(); ++i) {
                if (m_busyUntil.at(i) > row)
                    placed.columns = i - column; // a cell from above stands in its way
            }
            for (int i = column; i < placed.columnEnd(); ++i)
                m_busyUntil[i] = placed.rowEnd();
            column = placed.columnEnd();
            m_grid.columns = std::max(m_grid.columns, column);
            m_grid.cells.append(placed);
        }
    }

    void own(QList<QList<int>> &owners, int index) const
    {
        const PlacedCell &cell = m_grid.cells.at(index);
        for (int row = cell.row; row < cell.rowEnd(); ++row) {
            for (int column = cell.column; column < cell.columnEnd(); ++column)
                owners[row][column] = index;
        }
    }

    const Table &m_table;
    TableGrid m_grid;
    QList<int> m_busyUntil; // per column the first row that is free
};

} // namespace

TableGrid placeCells(const Table &table) { return Placing(table).grid(); }

} // namespace reporting
