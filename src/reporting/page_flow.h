#pragma once
// Cuts the stack of strips into pages on the line grid.

#include "reporting/strip.h"

namespace reporting {

/// Fills pages, outline and block places of the list. Text returns to the grid after every table.
void flowIntoPages(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list);

} // namespace reporting
