#pragma once
// Sets a document on the grid of GB/T 9704-2012 (lines, 禁则, pages, tables, signature, page numbers).

#include "reporting/document.h"
#include "reporting/drawing/display_list.h"
#include "reporting/layout_profile.h"

namespace reporting {

/// Always gives at least one page. What could not be drawn is in DisplayList::fonts.
DisplayList typeset(const Document &document, FontBook &fonts, const LayoutProfile &profile = {});

} // namespace reporting
