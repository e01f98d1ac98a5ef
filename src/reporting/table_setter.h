#pragma once
// Sets a table as wide as the type area: wrapping cells, hairline rules, a header repeated on every page, rows never
// cut.

#include "reporting/strip.h"

namespace reporting {

/// repeatFirst/repeatEnd of the strips count from the first strip returned.
QList<Strip> setTable(const SettingContext &context, int index);

} // namespace reporting
