#include "reporting/drawing/page_painter.h"

#include <QGlyphRun>
#include <QPainter>

#include <cmath>

namespace reporting {
namespace {

constexpr double underlineBelow = 3.0; // points under the baseline
constexpr double underlineWidth = 0.6;
constexpr double chosenLineWidth = 1.4;

constexpr double screenScale = 5.0; // below 360 dpi a hairline must lie on whole pixels to look even

QRectF ruleRect(const QRectF &rect, double scale)
{
    const QRectF scaled(rect.topLeft() * scale, rect.size() * scale);
    if (scale >= screenScale)
        return scaled;
    return {std::round(scaled.x()), std::round(scaled.y()), std::max(1.0, std::round(scaled.width())),
            std::max(1.0, std::round(scaled.height()))};
}

void paintShape(QPainter &painter, const Shape &shape, double scale)
{
    const QPainterPath path = QTransform::fromScale(scale, scale).map(shape.path);
    if (qAlpha(shape.fill) > 0)
        painter.fillPath(path, QColor::fromRgba(shape.fill));
    if (qAlpha(shape.stroke) > 0)
        painter.strokePath(path, QPen(QColor::fromRgba(shape.stroke), shape.strokeWidth * scale));
}

/// The whole run stands turned; its positions are those of the page.
void paintTurned(QPainter &painter, QGlyphRun &glyphs, int turn)
{
    QTransform upright;
    upright.rotate(-turn);
    QList<QPointF> positions = glyphs.positions();
    for (QPointF &position : positions)
        position = upright.map(position);
    glyphs.setPositions(positions);
    painter.save();
    painter.rotate(turn);
    painter.drawGlyphRun({}, glyphs);
    painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const DisplayPage &content, const QList<Face> &faces, double scale)
{
    QHash<QPair<int, qint64>, QRawFont> sized;
    const auto fontFor = [&](const GlyphRun &run) -> const QRawFont & {
        QRawFont &font = sized[{run.face, std::llround(run.size * 1000)}];
        if (!font.isValid()) {
            font = faces.at(run.face).font;
            font.setPixelSize(run.size * scale);
        }
        return font;
    };

    for (const Shape &shape : content.shapes)
        paintShape(painter, shape, scale);
    for (const GlyphRun &run : content.runs) {
        painter.setPen(QColor::fromRgba(run.colour));
        QList<QPointF> positions = run.positions;
        for (QPointF &position : positions)
            position *= scale;
        QGlyphRun glyphs;
        glyphs.setRawFont(fontFor(run));
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(positions);
        if (run.turn != 0)
            paintTurned(painter, glyphs, run.turn);
        else
            painter.drawGlyphRun({}, glyphs);
    }
    for (const Rule &rule : content.rules)
        painter.fillRect(ruleRect(rule.rect, scale), QColor::fromRgba(rule.colour));
}

void paintPage(QPainter &painter, const DisplayList &list, int page, double scale)
{
    paintPage(painter, list.pages.at(page), list.faces, scale);
}

void paintFigureMarks(QPainter &painter, const DisplayPage &page, const FigureMarks &marks, double scale)
{
    const auto fill = [&](const QRectF &rect, const QColor &colour) {
        if (colour.isValid())
            painter.fillRect(QRectF(rect.topLeft() * scale, rect.size() * scale), colour);
    };
    for (const FigureArea &area : page.figures) {
        const bool chosen = area.figure >= 0 && area.figure == marks.chosen;
        const QRectF box = area.rect.adjusted(-1, -2, 1, 4);
        if (area.missing)
            fill(box, marks.missing);
        if (chosen)
            fill(box, marks.highlight);
        const double width = chosen ? chosenLineWidth : underlineWidth;
        const QRectF line = area.turn == 0
            ? QRectF(area.rect.left(), area.baseline + underlineBelow, area.rect.width(), width)
            : QRectF(area.baseline + underlineBelow, area.rect.top(), width, area.rect.height());
        const QColor colour = chosen ? marks.highlightLine : marks.underline;
        if (colour.isValid() && (!area.missing || chosen))
            painter.fillRect(ruleRect(line, scale), colour);
    }
}

QImage renderPage(const DisplayList &list, int page, double dpi)
{
    const double scale = dpi / 72.0;
    QImage image((list.pageSize * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPage(painter, list, page, scale);
    return image;
}

} // namespace reporting
