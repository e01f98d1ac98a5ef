#pragma once
// The unit a figure is printed with, where nobody has given it one.

#include "figures/definition.h"

namespace figures {

/// Of counted rows their ledger's own (场, 份, 人), of a field the one its name tells (元, %, 人 …), of distinct
/// records their ledger's, % of a ratio. Of a sum or difference the one both sides share, of a product or quotient the
/// one that is left. Empty where none can be told.
QString unitOf(const Definition &definition);

} // namespace figures
