#pragma once
// Charts with two axes: bars, lines, stacked bars.

#include "reporting/chart/chart_canvas.h"
#include "reporting/document.h"

namespace reporting {

void drawAxisChart(ChartCanvas &canvas, const Chart &chart, QSizeF size);
/// The first series as parts of a circle, with a list of names and numbers beside it.
void drawShareChart(ChartCanvas &canvas, const Chart &chart, QSizeF size);

} // namespace reporting
