#pragma once
// Every row that has a part in a figure: of a ratio or other arithmetic those of both sides.

#include "figures/evaluator.h"

namespace figures {

/// One entry for each ledger, in order of their keys; ids in order, each once. A ledger without rows is there too.
std::vector<LedgerRows> rowsBehind(Evaluator &evaluator, const Definition &definition, const domain::Period &period);

} // namespace figures
