#pragma once
// Cuts the stack of strips into pages on the line grid.

#include "reporting/drawing/strip.h"

namespace reporting {

/// What the flow left of its last page, and whether 正文 stands on the first.
struct FlowResult
{
    double lastPageUsed = 0; // points from the top of the type area; all of it on a turned page
    bool bodyOnFirstPage = false;
};

/// Fills pages, outline and block places of the list. Text returns to the grid after every table.
FlowResult flowIntoPages(const QList<Strip> &strips, const LayoutProfile &profile, DisplayList &list);

} // namespace reporting
