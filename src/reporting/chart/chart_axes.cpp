#include "reporting/chart/chart_axes.h"

#include "reporting/chart/chart_labels.h"
#include "reporting/chart/chart_scale.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <functional>

namespace reporting {
namespace {

constexpr double tickGap = 5; // between the axis and its numbers
constexpr double categoryGap = 4; // between the axis and its names
constexpr double labelAway = 7; // middle of a number from the bar or point it belongs to
constexpr double crowdedText = 7.5; // numbers of several lines
constexpr double groupShare = 0.72; // of a band that its bars take
constexpr double widestBar = 40;
constexpr double hairline = 0.4;
constexpr double axisWidth = 0.8;
constexpr double highestNames = 0.35; // of the picture, for the names of categories

class AxisChart
{
public:
    AxisChart(ChartCanvas &canvas, const Chart &chart, QSizeF size)
        : m_canvas(canvas)
        , m_chart(chart)
        , m_size(size)
        , m_bands(double(chart.categories.size()))
        , m_scale(scale())
    {
    }

    void draw()
    {
        const double legend = drawLegend(m_canvas, m_chart, m_size);
        double left = 0;
        for (int i = 0; i < m_scale.ticks(); ++i)
            left = std::max(left, m_canvas.widthOf(m_scale.tickText(i), chartTextSize));
        left += tickGap;
        m_band = (m_size.width() - left) / m_bands;
        const CategoryLabels names(m_canvas, m_chart.categories, m_band, m_size.height() * highestNames);
        chooseLabels(m_size.height() - legend - names.height());
        const double above = m_headroom + 2;
        const double below = (m_scale.low < 0 ? m_headroom : 0) + categoryGap + names.height();
        m_plot = QRectF(left, legend + above, m_size.width() - left,
                        std::max(20.0, m_size.height() - legend - above - below));
        drawGrid();
        switch (m_chart.kind) {
        case ChartKind::Line:
            drawLines();
            break;
        case ChartKind::Stacked:
            drawStacks();
            break;
        default:
            drawBars();
        }
        m_canvas.rule({m_plot.left(), yOf(0)}, {m_plot.right(), yOf(0)}, axisWidth, chartEdge);
        for (const auto &label : std::as_const(m_pending))
            label();
        names.draw(m_canvas, m_plot.left(), m_size.height() - names.height());
    }

private:
    double value(qsizetype series, qsizetype category) const
    {
        return m_chart.series.at(series).values.value(category, std::nan(""));
    }

    ChartScale scale() const
    {
        double low = 0;
        double high = 0;
        bool whole = true;
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            double up = 0;
            double down = 0;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const double v = value(series, category);
                if (!std::isfinite(v))
                    continue;
                whole = whole && v == std::floor(v);
                const bool stacked = m_chart.kind == ChartKind::Stacked;
                up = stacked ? up + std::max(v, 0.0) : std::max(up, v);
                down = stacked ? down + std::min(v, 0.0) : std::min(down, v);
            }
            low = std::min(low, down);
            high = std::max(high, up);
        }
        return scaleFor(low, high, whole);
    }

    double yOf(double v) const { return m_plot.bottom() - m_plot.height() * m_scale.share(v); }

    double slotWidth() const
    {
        return std::min(widestBar, m_band * groupShare / std::max(1.0, double(m_chart.series.size())));
    }

    /// One size for all numbers, the largest that lets none touch its neighbour.
    void chooseLabels(double room)
    {
        m_headroom = 2 * labelAway;
        if (m_chart.kind != ChartKind::Bar)
            return;
        const double slot = m_chart.series.size() > 1 ? slotWidth() : m_band - 3;
        double widest = 0; // of text of size 1
        for (const ChartSeries &series : m_chart.series) {
            for (const QString &label : series.labels)
                widest = std::max(widest, m_canvas.widthOf(label, 1));
        }
        m_labelSize = std::min(chartTextSize, slot / std::max(widest, 0.01));
        if (m_labelSize >= chartSmallestText)
            return;
        m_labelSize = std::min(chartTextSize, slotWidth() * 0.95);
        const double length = widest * m_labelSize + labelAway;
        m_upward = m_labelSize >= chartSmallestText * 0.9 && length * (m_scale.low < 0 ? 2 : 1) < room / 2;
        if (m_upward)
            m_headroom = length;
        else
            m_labelSize = 0; // none; the bars lead to the figures
    }

    void drawGrid()
    {
        for (int i = 0; i < m_scale.ticks(); ++i) {
            const double y = yOf(m_scale.tick(i));
            m_canvas.rule({m_plot.left(), y}, {m_plot.right(), y}, hairline, chartGrid);
            m_canvas.text({m_scale.tickText(i)}, m_plot.left() - tickGap, y, ChartCanvas::Anchor::Right);
        }
    }

    ChartCanvas::Text labelOf(qsizetype series, qsizetype category, double size) const
    {
        const ChartSeries &one = m_chart.series.at(series);
        return {one.labels.value(category), size, one.figures.value(category, -1), chartInk};
    }

    void drawBars()
    {
        const double width = slotWidth();
        const double group = width * double(m_chart.series.size());
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const double first = m_plot.left() + (double(category) + 0.5) * m_band - group / 2;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const double v = value(series, category);
                if (!std::isfinite(v))
                    continue;
                const QRectF bar = QRectF({first + width * double(series), yOf(v)},
                                          QPointF(first + width * double(series + 1), yOf(0)))
                                       .normalized();
                QPainterPath path;
                path.addRect(bar);
                if (v != 0)
                    m_canvas.area(path, seriesLook(series));
                addBarLabel(labelOf(series, category, m_labelSize), bar, v < 0);
            }
        }
    }

    // Numbers are drawn after all bars, so that they lie on top.
    void addBarLabel(const ChartCanvas::Text &label, const QRectF &bar, bool below)
    {
        const double x = bar.center().x();
        m_pending.append([this, label, bar, below, x] {
            if (label.text.isEmpty())
                return;
            if (m_upward)
                m_canvas.upwardText(label, x, below ? bar.bottom() + 3 : bar.top() - 3,
                                    below ? ChartCanvas::Anchor::Right : ChartCanvas::Anchor::Left);
            else if (m_labelSize >= chartSmallestText)
                m_canvas.text(label, x, below ? bar.bottom() + labelAway : bar.top() - labelAway,
                              ChartCanvas::Anchor::Centre);
            else
                m_canvas.figureArea(bar, label.figure);
        });
    }

    void drawStacks()
    {
        const double width = std::min(widestBar, m_band * groupShare);
        for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
            const double x = m_plot.left() + (double(category) + 0.5) * m_band - width / 2;
            double up = 0;
            double down = 0;
            for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
                const double v = value(series, category);
                if (!std::isfinite(v) || v == 0)
                    continue;
                double &from = v < 0 ? down : up;
                const QRectF part = QRectF({x, yOf(from + v)}, QPointF(x + width, yOf(from))).normalized();
                from += v;
                QPainterPath path;
                path.addRect(part);
                m_canvas.area(path, seriesLook(series));
                addPartLabel(labelOf(series, category, chartTextSize), part, seriesLook(series));
            }
        }
    }

    void addPartLabel(ChartCanvas::Text label, const QRectF &part, const SeriesLook &look)
    {
        const double natural = m_canvas.widthOf(label.text, 1);
        label.size = std::min({chartTextSize, (part.width() - 2) / std::max(natural, 0.01), part.height() - 1});
        if (label.text.isEmpty() || label.size < chartSmallestText) {
            m_canvas.figureArea(part, label.figure);
            return;
        }
        label.colour = look.isDark() ? 0xFFFFFFFF : chartInk;
        if (look.hatch != SeriesLook::Hatch::None) { // numbers cannot be read on hatching
            const double wide = natural * label.size + 2;
            m_canvas.box(QRectF(part.center().x() - wide / 2, part.center().y() - label.size / 2, wide, label.size),
                         0xFFFFFFFF);
        }
        m_canvas.text(label, part.center().x(), part.center().y(), ChartCanvas::Anchor::Centre);
    }

    void drawLines()
    {
        QList<QRectF> taken;
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            const SeriesLook look = seriesLook(series);
            QPolygonF points;
            for (qsizetype category = 0; category <= m_chart.categories.size(); ++category) {
                const double v = category < m_chart.categories.size() ? value(series, category) : std::nan("");
                if (std::isfinite(v)) {
                    points.append({m_plot.left() + (double(category) + 0.5) * m_band, yOf(v)});
                    taken.append(QRectF(points.last() - QPointF(3, 3), QSizeF(6, 6)));
                    if (points.size() > 1)
                        addSegment(points.at(points.size() - 2), points.last());
                    continue;
                }
                if (points.size() > 1) // a gap where there is no value
                    m_canvas.line(points, look);
                points.clear();
            }
        }
        for (qsizetype series = 0; series < m_chart.series.size(); ++series) {
            for (qsizetype category = 0; category < m_chart.categories.size(); ++category) {
                const double v = value(series, category);
                if (!std::isfinite(v))
                    continue;
                const QPointF point(m_plot.left() + (double(category) + 0.5) * m_band, yOf(v));
                m_canvas.marker(point, seriesLook(series));
                addPointLabel(labelOf(series, category, chartTextSize), point, taken);
            }
        }
    }

    /// Numbers keep off the lines where they can.
    void addSegment(QPointF from, QPointF to)
    {
        constexpr double every = 3;
        const auto pieces = int(std::ceil(QLineF(from, to).length() / every));
        for (int i = 1; i < pieces; ++i)
            m_onLines.append(QRectF(from + (to - from) * i / pieces - QPointF(0.5, 0.5), QSizeF(1, 1)));
    }

    /// Above the point, below it, beside it: whatever is free; over a line only when nothing else is.
    void addPointLabel(ChartCanvas::Text label, QPointF point, QList<QRectF> &taken)
    {
        const auto hits = [](const QList<QRectF> &others, const QRectF &box) {
            return std::any_of(others.begin(), others.end(),
                               [&](const QRectF &other) { return other.intersects(box); });
        };
        label.size = m_chart.series.size() > 1 ? crowdedText : chartTextSize;
        const double width = m_canvas.widthOf(label.text, label.size);
        const double beside = width / 2 + labelAway - 2;
        for (const bool overLines : {false, true}) {
            for (const QPointF away : {QPointF(0, -labelAway), QPointF(0, labelAway), QPointF(beside, 0),
                                       QPointF(-beside, 0), QPointF(beside, -labelAway), QPointF(-beside, labelAway)}) {
                QRectF box(point + away - QPointF(width / 2, label.size / 2), QSizeF(width, label.size));
                box.moveLeft(std::clamp(box.left(), m_plot.left(), std::max(m_plot.left(), m_size.width() - width)));
                if (label.text.isEmpty() || hits(taken, box) || (!overLines && hits(m_onLines, box))
                    || box.bottom() > m_plot.bottom() + m_headroom / 2)
                    continue;
                if (overLines)
                    m_canvas.box(box, 0xFFFFFFFF);
                m_canvas.text(label, box.center().x(), box.center().y(), ChartCanvas::Anchor::Centre);
                taken.append(box);
                return;
            }
        }
        m_canvas.figureArea(QRectF(point - QPointF(4, 4), QSizeF(8, 8)), label.figure);
    }

    ChartCanvas &m_canvas;
    const Chart &m_chart;
    QSizeF m_size;
    double m_bands;
    ChartScale m_scale;
    QRectF m_plot;
    double m_band = 0;
    double m_headroom = 0;
    double m_labelSize = chartTextSize;
    bool m_upward = false;
    QList<QRectF> m_onLines;
    QList<std::function<void()>> m_pending;
};

} // namespace

void drawAxisChart(ChartCanvas &canvas, const Chart &chart, QSizeF size) { AxisChart(canvas, chart, size).draw(); }

} // namespace reporting
