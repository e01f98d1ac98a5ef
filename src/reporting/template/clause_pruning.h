#pragma once
// What has no data says nothing: leaves out the clauses and sentences of a line whose figures all have nothing to say.

#include "reporting/template/template_pieces.h"

namespace reporting {

/// Nothing when no sentence is left of a line that had figures.
std::optional<QList<Piece>> prunedLine(const QList<Piece> &line);

} // namespace reporting
