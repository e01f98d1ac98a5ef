#include "reporting/chart/chart_canvas.h"

#include "reporting/drawing/line_breaker.h"
#include "reporting/drawing/strip.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace reporting {
namespace {

constexpr double outlineWidth = 0.5;
constexpr double lineWidth = 1.4;
constexpr double hatchWidth = 0.6;
constexpr double hatchPitch = 4.0;
constexpr double markerRadius = 2.6;

/// The piece of hatching inside an outline: lines along (dx, dy), cut at the outline's edges.
QPainterPath hatching(const QPainterPath &outline, double dx, double dy)
{
    QPainterPath path;
    const QPolygonF polygon = outline.toFillPolygon();
    const QPointF normal(-dy, dx);
    const auto along = [&](QPointF p) { return QPointF::dotProduct(p, {dx, dy}); };
    const auto across = [&](QPointF p) { return QPointF::dotProduct(p, normal); };
    double low = 1e9;
    double high = -1e9;
    for (const QPointF &point : polygon) {
        low = std::min(low, across(point));
        high = std::max(high, across(point));
    }
    for (double at = (std::floor(low / hatchPitch) + 0.5) * hatchPitch; at < high; at += hatchPitch) {
        QList<double> cuts;
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
            const double a = across(polygon.at(i)) - at;
            const double b = across(polygon.at(i + 1)) - at;
            if ((a < 0) == (b < 0))
                continue;
            cuts.append(along(polygon.at(i) + (polygon.at(i + 1) - polygon.at(i)) * (a / (a - b))));
        }
        std::sort(cuts.begin(), cuts.end());
        for (qsizetype i = 0; i + 1 < cuts.size(); i += 2) {
            path.moveTo(normal * at + QPointF(dx, dy) * cuts.at(i));
            path.lineTo(normal * at + QPointF(dx, dy) * cuts.at(i + 1));
        }
    }
    return path;
}

/// Glyphs on a baseline from x on.
Strip lineOf(const QString &text, double size, FontBook &fonts, double x, double baseline)
{
    const QList<Run> runs{{text, RunKind::Text, -1}};
    const QList<Unit> units = measure(runs, {FontStyle::Hei, size, 1.0}, fonts);
    Strip strip;
    addLine(strip, units, naturalLine(units, 0, int(units.size())), runs, x, baseline);
    return strip;
}

double anchored(double at, double length, ChartCanvas::Anchor anchor)
{
    switch (anchor) {
    case ChartCanvas::Anchor::Centre:
        return at - length / 2;
    case ChartCanvas::Anchor::Right:
        return at - length;
    case ChartCanvas::Anchor::Left:
        break;
    }
    return at;
}

} // namespace

SeriesLook seriesLook(qsizetype index)
{
    using Hatch = SeriesLook::Hatch;
    constexpr QRgb grey = 0xFF6A7789;
    constexpr QRgb light = 0xFFCBD2DB;
    constexpr QRgb dark = 0xFF2F3946;
    constexpr QRgb white = 0xFFFFFFFF;
    static const QList<SeriesLook> looks{
        {grey, Hatch::None, {}, 0},
        {light, Hatch::None, {5, 2}, 1},
        {dark, Hatch::None, {1.5, 1.5}, 2},
        {white, Hatch::Rising, {6, 2, 1.5, 2}, 3},
        {white, Hatch::Horizontal, {3, 3}, 4},
        {light, Hatch::Falling, {8, 3}, 5},
        {white, Hatch::Crossed, {1, 3}, 6},
        {white, Hatch::Vertical, {6, 1.5, 1, 1.5, 1, 1.5}, 7},
        {light, Hatch::Horizontal, {}, 4},
        {grey, Hatch::Rising, {5, 2}, 5},
        {white, Hatch::Falling, {1.5, 1.5}, 6},
        {light, Hatch::Vertical, {6, 2, 1.5, 2}, 7},
        {grey, Hatch::Horizontal, {3, 3}, 0},
        {light, Hatch::Crossed, {8, 3}, 1},
        {grey, Hatch::Vertical, {1, 3}, 2},
        {light, Hatch::Rising, {6, 1.5, 1, 1.5, 1, 1.5}, 3},
    };
    return looks.at(index % looks.size());
}

double ChartCanvas::widthOf(const QString &text, double size) const
{
    const QList<Unit> units = measure({{text, RunKind::Text, -1}}, {FontStyle::Hei, size, 1.0}, m_fonts);
    return naturalLine(units, 0, int(units.size())).width;
}

QString ChartCanvas::shortened(const QString &text, double size, double width) const
{
    if (widthOf(text, size) <= width)
        return text;
    QList<uint> characters = text.toUcs4();
    QString shorter;
    do {
        characters.removeLast();
        shorter = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size())
            + QChar(0x2026);
    } while (characters.size() > 1 && widthOf(shorter, size) > width);
    return shorter;
}

QStringList ChartCanvas::wrapped(const QString &text, double size, double width) const
{
    const QList<Unit> units = measure({{text, RunKind::Text, -1}}, {FontStyle::Hei, size, 1.0}, m_fonts);
    QStringList lines;
    for (const BrokenLine &line : breakLines(units, {width, 0, false})) {
        QString part;
        for (int i = line.first; i < line.end; ++i)
            part += writtenText(units.at(i).glyph.codePoint == doubleDash ? doubleDash : units.at(i).character);
        lines.append(part);
    }
    return lines;
}

void ChartCanvas::append(const QList<GlyphRun> &runs, const Text &text, int turn)
{
    for (GlyphRun run : runs) {
        run.colour = text.colour;
        run.turn = turn;
        m_page.runs.append(run);
    }
}

QRectF ChartCanvas::text(const Text &text, double x, double y, Anchor anchor)
{
    const double width = widthOf(text.text, text.size);
    const QRectF box(anchored(x, width, anchor), y - text.size / 2, width, text.size);
    const double baseline = box.top() + baselineIn(text.size, text.size);
    append(lineOf(text.text, text.size, m_fonts, box.left(), baseline).runs, text, 0);
    if (text.figure >= 0)
        m_page.figures.append({box, baseline, text.figure});
    return box;
}

QRectF ChartCanvas::upwardText(const Text &text, double x, double y, Anchor anchor)
{
    const double length = widthOf(text.text, text.size);
    const double from = -anchored(-y, length, anchor); // lower end
    const double baseline = x - text.size / 2 + baselineIn(text.size, text.size);
    QList<GlyphRun> runs = lineOf(text.text, text.size, m_fonts, 0, 0).runs;
    for (GlyphRun &run : runs) {
        for (QPointF &position : run.positions)
            position = {baseline + position.y(), from - position.x()};
    }
    append(runs, text, -90);
    const QRectF box(x - text.size / 2, from - length, text.size, length);
    if (text.figure >= 0) {
        FigureArea area{box, baseline, text.figure};
        area.turn = -90;
        m_page.figures.append(area);
    }
    return box;
}

void ChartCanvas::area(const QPainterPath &outline, const SeriesLook &look)
{
    using Hatch = SeriesLook::Hatch;
    m_page.shapes.append({outline, look.fill, look.hatch == Hatch::None ? 0 : chartEdge, outlineWidth});
    const double slope = std::sqrt(0.5);
    QPainterPath hatch;
    if (look.hatch == Hatch::Rising || look.hatch == Hatch::Crossed)
        hatch.addPath(hatching(outline, slope, -slope));
    if (look.hatch == Hatch::Falling || look.hatch == Hatch::Crossed)
        hatch.addPath(hatching(outline, slope, slope));
    if (look.hatch == Hatch::Horizontal)
        hatch.addPath(hatching(outline, 1, 0));
    if (look.hatch == Hatch::Vertical)
        hatch.addPath(hatching(outline, 0, 1));
    if (!hatch.isEmpty())
        m_page.shapes.append({hatch, 0, chartEdge, hatchWidth});
}

void ChartCanvas::line(const QPolygonF &points, const SeriesLook &look)
{
    QPainterPath path;
    path.addPolygon(points);
    if (look.dashes.isEmpty()) {
        m_page.shapes.append({path, 0, chartEdge, lineWidth});
        return;
    }
    QPainterPathStroker stroker;
    stroker.setWidth(lineWidth);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setDashPattern(QList<qreal>(look.dashes.begin(), look.dashes.end()));
    m_page.shapes.append({stroker.createStroke(path), chartEdge});
}

void ChartCanvas::marker(QPointF at, const SeriesLook &look)
{
    QPainterPath path;
    const double r = markerRadius;
    switch (look.marker % 4) {
    case 0:
        path.addEllipse(at, r, r);
        break;
    case 1:
        path.addRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r).adjusted(0.3, 0.3, -0.3, -0.3));
        break;
    case 2:
        path.addPolygon(QPolygonF{at + QPointF(0, -1.2 * r), at + QPointF(1.1 * r, r), at + QPointF(-1.1 * r, r)});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF{at + QPointF(0, -1.3 * r), at + QPointF(1.3 * r, 0), at + QPointF(0, 1.3 * r),
                                  at + QPointF(-1.3 * r, 0)});
        path.closeSubpath();
    }
    const bool hollow = look.marker >= 4 || look.marker == 1;
    m_page.shapes.append({path, hollow ? 0xFFFFFFFF : chartEdge, chartEdge, 0.8});
}

void ChartCanvas::rule(QPointF from, QPointF to, double thick, QRgb colour)
{
    const QRectF rect = QRectF(from, to).normalized();
    const double half = thick / 2;
    QPainterPath path; // a shape, not a rule: gridlines lie under the bars
    path.addRect(rect.width() > rect.height() ? rect.adjusted(0, -half, 0, half) : rect.adjusted(-half, 0, half, 0));
    m_page.shapes.append({path, colour});
}

void ChartCanvas::stroke(const QPainterPath &path, QRgb colour, double thick)
{
    m_page.shapes.append({path, 0, colour, thick});
}

void ChartCanvas::box(const QRectF &rect, QRgb fill)
{
    QPainterPath path;
    path.addRect(rect);
    m_page.shapes.append({path, fill});
}

void ChartCanvas::figureArea(const QRectF &rect, int figure)
{
    if (figure >= 0)
        m_page.figures.append({rect, rect.bottom(), figure});
}

} // namespace reporting
