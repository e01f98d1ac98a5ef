#pragma once
// Breaks measured characters into lines and gives every character its place.
// A line is squeezed (white halves of marks) or stretched (between characters, never inside numbers, words, —— and ……),
// whichever disturbs less; a pause mark hangs over the edge only when nothing else works.

#include "reporting/drawing/text_units.h"

namespace reporting {

struct BrokenLine
{
    int first = 0; // units [first, end)
    int end = 0;
    QList<double> x; // of each unit's glyph origin, from the left edge of the column
    double width = 0; // from the column's left edge to the end of the last character
};

struct LineShape
{
    double width = 0;
    double firstIndent = 0;
    bool justify = true; // false: natural widths, ragged right
};

QList<BrokenLine> breakLines(const QList<Unit> &units, const LineShape &shape);

/// Places units [first, end) in their natural widths, from x = 0.
BrokenLine naturalLine(const QList<Unit> &units, int first, int end);

} // namespace reporting
