#pragma once
// Draws a chart as shapes and glyphs, so that preview, PDF and the picture in Word are alike. Series are told apart
// without colour: by greys, hatches, dashes and markers. Numbers are printed from the labels of the series, never
// from their values.

#include "reporting/document.h"
#include "reporting/drawing/display_list.h"
#include "reporting/layout_profile.h"

#include <QImage>

namespace reporting {

/// The picture without its title, from (0, 0) to size, in points. Each printed label is a FigureArea; where there is no
/// room for a label, the bar or point itself is.
DisplayPage drawChart(const Chart &chart, FontBook &fonts, QSizeF size);

/// The size of a chart as it stands in a document, in points.
QSizeF chartSize(const LayoutProfile &profile = LayoutProfile());

/// The same picture on white paper. heightMm 0: as high as in a document of that width.
QImage renderPicture(const Chart &chart, FontBook &fonts, double widthMm, double dpi, double heightMm = 0);

} // namespace reporting
