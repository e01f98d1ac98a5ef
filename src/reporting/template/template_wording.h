#pragma once
// What official wording asks of the lines of a filled template beyond their numbers.

#include "reporting/template/template_lines.h"

namespace reporting {

/// Quotes inside quotes are ‘ ’: what a record puts between the “ ” of the template.
void nestQuotes(QList<Piece> &line);

/// A figure that is an expression is called, in the appendix of definitions, by the words it stands behind.
void nameFigures(QList<Piece> &line);

/// Paragraphs the template begins with 一是, 二是 … or 一要, 二要 … count on without gaps, whatever has been left out.
void countPoints(QList<Line> &lines);

} // namespace reporting
