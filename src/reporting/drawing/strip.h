#pragma once
// A document as a stack of strips that are never cut: a line of text, a row of a table. The page flow cuts between
// them.

#include "reporting/drawing/display_list.h"
#include "reporting/drawing/line_breaker.h"
#include "reporting/layout_profile.h"

#include <optional>

namespace reporting {

/// A table cell that reaches over several strips. Its text is set in the middle of those that stand on a page, and
/// again on each page they reach.
struct SpannedCell
{
    int end = 0; // strips [the one it belongs to, end)
    double left = 0;
    double width = 0;
    double height = 0; // of the text
    double rule = 0; // thickness of the rules that close it
    QList<GlyphRun> runs; // from the left edge of the type area and the top of the text
    QList<FigureArea> figures;
};

struct Strip
{
    double height = 0; // points
    int block = -1;
    bool onGrid = true; // begins on a line of the grid; rows of a table only follow each other
    bool restartsGrid = false; // the grid of this page counts from its top
    bool breakBefore = true; // a page may begin here
    bool forceBreak = false; // a page must begin here
    bool blank = false; // an empty line: dropped at the top of a page
    bool bodyText = false; // 正文: the first page must show some
    bool turned = false; // stands on a page turned a quarter
    bool startsBlock = false; // first strip of its block
    int repeatFirst = -1; // strips [repeatFirst, repeatEnd) are set again when a page begins with this one
    int repeatEnd = -1;
    std::optional<OutlineEntry> outline;

    // Content, from the left edge of the type area and the top of the strip.
    QList<GlyphRun> runs;
    QList<Rule> rules;
    QList<Shape> shapes;
    QList<FigureArea> figures;
    QList<SpannedCell> spans;
};

/// What all block setters need.
struct SettingContext
{
    const Document &document;
    FontBook &fonts;
    const LayoutProfile &profile;
    double width = 0; // of the type area: a turned page is wider than an upright one
};

/// Baseline of a line of text centred in a box of the given height.
double baselineIn(double height, double size);

/// Puts a broken line into a strip, its column's left edge at x.
void addLine(Strip &strip, const QList<Unit> &units, const BrokenLine &line, const QList<Run> &runs, double x,
             double baseline);

/// Adds content to a page, its top left at origin.
void placeContent(const DisplayPage &content, QPointF origin, DisplayPage &page);
void placeStrip(const Strip &strip, QPointF origin, DisplayPage &page);

} // namespace reporting
