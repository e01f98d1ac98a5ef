#pragma once
// How wide the columns of a table are, and how small its text must be for them.

#include "reporting/drawing/fonts.h"
#include "reporting/drawing/text_units.h"
#include "reporting/layout/table_grid.h"
#include "reporting/layout_profile.h"

namespace reporting {

struct TableColumns
{
    QList<double> edges; // points from the left of the type area; one more than there are columns
    double size = 12; // of the text
    double padding = 4; // on either side of a cell's text
};

/// Text becomes smaller until every word has room. Where even the smallest size does not help, only numbers must fit;
/// cells with longer words are set smaller, and at last the words are broken.
TableColumns fitColumns(const Table &table, const TableGrid &grid, double width, FontBook &fonts,
                        const LayoutProfile &profile);

/// Heads and totals are set in 黑体.
FontStyle cellFont(const PlacedCell &cell, const TableGrid &grid);

/// The longest piece that no line break may part.
double longestPiece(const QList<Unit> &units);

/// The longest number among the units: a piece that must stay on one line.
double longestNumber(const QList<Unit> &units);

} // namespace reporting
