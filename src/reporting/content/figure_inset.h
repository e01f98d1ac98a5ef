#pragma once
// Tables and charts of figures. Every number in them is a figure with its rows.

#include "reporting/content/figure_grid.h"

namespace reporting {

Inset figureInset(const FigureGrid &grid, const InsetSpec &spec, const domain::Period &period);

} // namespace reporting
