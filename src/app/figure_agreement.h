#pragma once
// Before a document's figures leave the house they are computed once more and held against the rows behind them.

#include "figures/evaluator.h"
#include "reporting/document.h"

namespace app {

/// A sentence naming the figure; empty when it is what its rows say.
QString disagreement(figures::Evaluator &evaluator, const reporting::PrintedFigure &figure);

} // namespace app
