#pragma once
// The single measures a figure is computed from, with the basis and period each inherits.

#include "figures/definition.h"

namespace figures {

/// A leaf gives itself. Every one has its basis and period written out, so that it can be evaluated alone.
std::vector<Definition> leavesOf(const Definition &definition, const domain::Period &period);

} // namespace figures
