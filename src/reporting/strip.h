#pragma once
// A document as a stack of strips that are never cut: a line of text, a row of a table. The page flow cuts between
// them.

#include "reporting/display_list.h"
#include "reporting/layout_profile.h"
#include "reporting/line_breaker.h"

#include <optional>

namespace reporting {

struct Strip
{
    double height = 0; // points
    int block = -1;
    bool onGrid = true; // begins on a line of the grid; rows of a table only follow each other
    bool breakBefore = true; // a page may begin here
    bool forceBreak = false; // a page must begin here
    bool blank = false; // an empty line: dropped at the top of a page
    bool startsBlock = false; // first strip of its block
    int repeatFirst = -1; // strips [repeatFirst, repeatEnd) are set again when a page begins with this one
    int repeatEnd = -1;
    std::optional<OutlineEntry> outline;

    // Content, from the left edge of the type area and the top of the strip.
    QList<GlyphRun> runs;
    QList<Rule> rules;
    QList<FigureArea> figures;
};

/// What all block setters need.
struct SettingContext
{
    const Document &document;
    FontBook &fonts;
    const LayoutProfile &profile;
};

/// Baseline of a line of text centred in a box of the given height.
double baselineIn(double height, double size);

/// Puts a broken line into a strip, its column's left edge at x.
void addLine(Strip &strip, const QList<Unit> &units, const BrokenLine &line, const QList<Run> &runs, double x,
             double baseline);

} // namespace reporting
