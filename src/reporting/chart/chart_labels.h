#pragma once
// The words around a chart: legend, unit and the names of its categories.

#include "reporting/chart/chart_canvas.h"
#include "reporting/document.h"

namespace reporting {

/// Unit and, of several series, their names with the look of each, in rows from the top of the picture. Names become
/// shorter when they would take more than a third of it. Gives the height they take.
double drawLegend(ChartCanvas &canvas, const Chart &chart, QSizeF picture);

/// The look of a series as a small bar, or as a piece of line.
void drawKey(ChartCanvas &canvas, const SeriesLook &look, bool line, QPointF leftMiddle);
inline constexpr double keyWidth = 18;

/// How category names are set so that they do not run into each other.
class CategoryLabels
{
public:
    CategoryLabels(const ChartCanvas &canvas, const QStringList &names, double bandWidth, double mostHeight);

    double height() const { return m_height; }
    /// top: upper edge of the labels; left: of the first band.
    void draw(ChartCanvas &canvas, double left, double top) const;

private:
    void standUp(const ChartCanvas &canvas, double mostHeight);

    QList<QStringList> m_lines; // per category
    double m_bandWidth;
    double m_height = 0;
    double m_size = chartTextSize;
    bool m_upward = false;
    qsizetype m_every = 1; // only each so-manieth has room
};

} // namespace reporting
