#include "reporting/chart/chart_axes.h"
#include "reporting/chart/chart_labels.h"

#include <algorithm>
#include <cmath>

namespace reporting {
namespace {

constexpr double rowFactor = 1.5;
constexpr double listGap = 24; // between circle and list
constexpr double numberGap = 10; // between a name and its number
constexpr double keyGap = 5;

class ShareChart
{
public:
    ShareChart(ChartCanvas &canvas, const Chart &chart, QSizeF size)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_series(chart.series.first())
        , m_size(size)
    {
    }

    void draw()
    {
        Chart unitOnly;
        unitOnly.unit = m_chart.unit;
        const double top = drawLegend(m_canvas, unitOnly, m_size);
        const double diameter = std::min(m_size.height() - top - 6, m_size.width() * 0.45);
        const QRectF circle(m_size.width() * 0.04, top + (m_size.height() - top - diameter) / 2, diameter, diameter);
        drawCircle(circle);
        drawList(circle.right() + listGap, top);
    }

private:
    double part(qsizetype index) const
    {
        const double v = m_series.values.value(index, 0);
        return std::isfinite(v) ? std::max(0.0, v) : 0; // nothing is not a part, and less than nothing neither
    }

    void drawCircle(const QRectF &circle)
    {
        double sum = 0;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            sum += part(i);
        if (sum <= 0) {
            QPainterPath empty;
            empty.addEllipse(circle);
            m_canvas.area(empty, {0xFFFFFFFF, SeriesLook::Hatch::None, {}, 0});
            return;
        }
        double from = 90; // the first part begins at twelve o'clock and goes clockwise
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double angle = part(i) / sum * 360;
            if (angle <= 0)
                continue;
            QPainterPath sector;
            if (angle < 360)
                sector.moveTo(circle.center());
            sector.arcTo(circle, from, -angle);
            sector.closeSubpath();
            if (angle >= 360) {
                sector = QPainterPath();
                sector.addEllipse(circle);
            }
            m_canvas.area(sector, seriesLook(i));
            QPainterPath edge; // white between parts of one grey
            if (angle < 360) {
                const double radians = from * 3.14159265358979323846 / 180;
                edge.moveTo(circle.center());
                edge.lineTo(circle.center() + QPointF(std::cos(radians), -std::sin(radians)) * circle.width() / 2);
                m_edges.append(edge);
            }
            from -= angle;
        }
        for (const QPainterPath &edge : std::as_const(m_edges))
            m_canvas.stroke(edge, 0xFFFFFFFF, 1.0);
    }

    /// Name and number of each part; smaller, then in two columns, when there are many.
    void drawList(double left, double top)
    {
        const auto count = double(m_chart.categories.size());
        const double height = m_size.height() - top;
        int columns = 1;
        double size = std::min(chartTextSize + 1, height / (count * rowFactor));
        if (size < chartSmallestText) {
            columns = 2;
            size = std::clamp(2 * height / (count * rowFactor), 3.0, chartTextSize);
        }
        const double width = (m_size.width() - left) / columns - numberGap;
        const auto rows = qsizetype(std::ceil(count / columns));
        const double pitch = std::min(size * 2, height / double(rows));
        const double first = top + (height - pitch * double(rows)) / 2 + pitch / 2;
        double widestNumber = 0;
        double widestName = 0;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            widestNumber = std::max(widestNumber, m_canvas.widthOf(m_series.labels.value(i), size));
            widestName = std::max(widestName, m_canvas.widthOf(m_chart.categories.at(i), size));
        }
        const double nameRoom
            = std::max(size, std::min(widestName, width - keyWidth - keyGap - numberGap - widestNumber));
        const double entry = keyWidth + keyGap + nameRoom + numberGap + widestNumber;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const double x = left + double(i / rows) * (width + numberGap);
            const double y = first + double(i % rows) * pitch;
            drawKey(m_canvas, seriesLook(i), false, {x, y});
            m_canvas.text({m_canvas.shortened(m_chart.categories.at(i), size, nameRoom), size}, x + keyWidth + keyGap,
                          y, ChartCanvas::Anchor::Left);
            const QString number = m_series.labels.value(i);
            m_canvas.text({number.isEmpty() ? QString(u'—') : number, size, m_series.figures.value(i, -1), chartInk},
                          x + entry, y, ChartCanvas::Anchor::Right);
        }
    }

    ChartCanvas &m_canvas;
    const Chart &m_chart;
    const ChartSeries &m_series;
    QSizeF m_size;
    QList<QPainterPath> m_edges;
};

} // namespace

void drawShareChart(ChartCanvas &canvas, const Chart &chart, QSizeF size) { ShareChart(canvas, chart, size).draw(); }

} // namespace reporting
