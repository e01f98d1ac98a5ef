#pragma once
// The characters of a block, measured and ready to be broken into lines.

#include "reporting/document.h"
#include "reporting/drawing/fonts.h"
#include "reporting/drawing/punctuation.h"

namespace reporting {

/// One character with its place in the line. Lengths in points.
struct Unit
{
    Glyph glyph;
    CharacterClass kind = CharacterClass::Ideograph;
    char32_t character = 0; // as written, also where a box stands in for it
    double size = 0;
    double width = 0; // natural width, neighbours considered: ”（ loses half a character
    double shift = 0; // from the unit's left edge to its glyph's origin
    double leftCut = 0; // taken off at the left because of the neighbour before
    double rightCut = 0; // taken off at the right because of the neighbour after
    double leftBlank = 0; // white half of an opening mark
    double rightBlank = 0; // white half of a closing or pause mark
    int run = -1; // index of the run it came from
    bool lineEnd = false; // a forced line end follows
};

/// How the runs of one block are set. tracking: the pitch of a full-width character ÷ its size.
struct TextStyle
{
    FontStyle font = FontStyle::Body;
    double size = 16;
    double tracking = 1.0;
};

QList<Unit> measure(const QList<Run> &runs, const TextStyle &style, FontBook &fonts);

/// Appends text in another style, as after the first sentence of a run-in heading.
void measureInto(QList<Unit> &units, const QString &text, int run, const TextStyle &style, FontBook &fonts);

/// Halves marks that meet. Call once when all units of the block are there.
void squeezeNeighbours(QList<Unit> &units);

/// What it costs to begin a line with units[index]; a cost of `forbidden` or more means never.
inline constexpr double forbidden = 1e6;
double breakCost(const QList<Unit> &units, int index);

/// Whether the space before units[index] may grow when the line is justified.
bool mayStretch(const QList<Unit> &units, int index);

/// Whether units[index] and the one before belong to one number or word.
bool inOneWord(const QList<Unit> &units, int index);

} // namespace reporting
