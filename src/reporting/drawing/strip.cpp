#include "reporting/drawing/strip.h"

#include <algorithm>

namespace reporting {
namespace {

// Hanzi fill their square from 0.86 above the baseline to 0.14 below, within a hundredth or two in all faces.
constexpr double ascent = 0.86;

void addGlyph(QList<GlyphRun> &runs, const Unit &unit, QPointF position)
{
    if (unit.glyph.face < 0)
        return;
    if (runs.isEmpty() || runs.last().face != unit.glyph.face || runs.last().size != unit.size) {
        GlyphRun run;
        run.face = unit.glyph.face;
        run.size = unit.size;
        runs.append(run);
    }
    runs.last().glyphs.append(unit.glyph.index);
    runs.last().positions.append(position);
    runs.last().codePoints.append(unit.glyph.codePoint);
}

} // namespace

double baselineIn(double height, double size) { return (height - size) / 2 + ascent * size; }

void addLine(Strip &strip, const QList<Unit> &units, const BrokenLine &line, const QList<Run> &runs, double x,
             double baseline)
{
    QList<GlyphRun> glyphs;
    int figureRun = -1;
    for (int i = line.first; i < line.end; ++i) {
        const Unit &unit = units.at(i);
        const double left = x + line.x.at(i - line.first);
        addGlyph(glyphs, unit, {left + unit.shift, baseline});

        const Run &run = runs.at(unit.run);
        if (run.kind == RunKind::Text) {
            figureRun = -1;
            continue;
        }
        const QRectF box(left, baseline - ascent * unit.size, unit.glyph.advance * unit.size, unit.size);
        if (figureRun != unit.run)
            strip.figures.append({box, baseline, run.figure, run.kind == RunKind::Missing, strip.block,
                                  run.kind == RunKind::Definition});
        else
            strip.figures.last().rect = strip.figures.last().rect.united(box);
        figureRun = unit.run;
    }
    strip.runs.append(glyphs);
}

void placeContent(const DisplayPage &content, QPointF origin, DisplayPage &page)
{
    for (GlyphRun run : content.runs) {
        for (QPointF &position : run.positions)
            position += origin;
        page.runs.append(run);
    }
    for (const Rule &rule : content.rules)
        page.rules.append({rule.rect.translated(origin), rule.colour});
    for (const Shape &shape : content.shapes)
        page.shapes.append({shape.path.translated(origin), shape.fill, shape.stroke, shape.strokeWidth});
    for (FigureArea area : content.figures) {
        area.rect.translate(origin);
        area.baseline += origin.y();
        page.figures.append(area);
    }
}

void placeStrip(const Strip &strip, QPointF origin, DisplayPage &page)
{
    DisplayPage content;
    content.runs = strip.runs;
    content.rules = strip.rules;
    content.shapes = strip.shapes;
    content.figures = strip.figures;
    placeContent(content, origin, page);
}

} // namespace reporting
