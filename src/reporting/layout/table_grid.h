#pragma once
// Which squares of a table each cell covers.

#include "reporting/document.h"

namespace reporting {

/// A cell, or a square that no cell was written for (cell is null).
struct PlacedCell
{
    const TableCell *cell = nullptr;
    int row = 0; // header rows count first
    int column = 0;
    int rows = 1;
    int columns = 1;

    int rowEnd() const { return row + rows; }
    int columnEnd() const { return column + columns; }
};

struct TableGrid
{
    int columns = 0;
    int headerRows = 0;
    int rows = 0; // header rows and others
    QList<PlacedCell> cells; // every square belongs to exactly one
    QList<QList<int>> inRow; // per row the cells that cover a part of it, from left to right
};

/// Points into the table. Cells that reach below the last row, or out of the header, end there.
TableGrid placeCells(const Table &table);

} // namespace reporting
