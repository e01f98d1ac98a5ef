#pragma once
// How wide the columns of a table are, and how small its text must be for them.

#include "reporting/document.h"
#include "reporting/fonts.h"
#include "reporting/layout_profile.h"

namespace reporting {

struct TableColumns
{
    QList<double> edges; // points from the left of the type area; one more than there are columns
    double size = 12; // of the text
    double padding = 4; // on either side of a cell's text
};

TableColumns fitColumns(const Table &table, FontBook &fonts, const LayoutProfile &profile);

} // namespace reporting
