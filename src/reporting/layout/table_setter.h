#pragma once
// Sets a table as wide as the type area: wrapping and merged cells, hairline rules, a header repeated on every page,
// rows never cut. Text that is too wide for its column becomes smaller; words are broken at last, numbers never.

#include "reporting/drawing/strip.h"

namespace reporting {

/// repeatFirst, repeatEnd and the ends of spanned cells count from the first strip returned.
QList<Strip> setTable(const SettingContext &context, int index);

} // namespace reporting
