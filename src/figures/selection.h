#pragma once
// The rows a single measure counts, by its filter, basis and period.

#include "figures/definition.h"
#include "storage/selection.h"

namespace figures {

/// `leaf`: a single measure; basis and period are those in force for it.
storage::Selection selectionOf(const Definition &leaf, Basis basis, const domain::Period &period);

} // namespace figures
