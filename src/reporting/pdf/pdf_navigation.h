#pragma once
// The ways through a PDF: its outline, and the links between each figure and its definition in the appendix.

#include "reporting/drawing/display_list.h"

class QPDF;

namespace reporting {

/// Headings become the outline, opened to the second level. A figure leads to its entry in the appendix, the entry back
/// to the first place where the figure is printed; a figure without an entry, and a 待补 mark, lead nowhere. The pages
/// of the file are those of the list.
void addNavigation(QPDF &pdf, const DisplayList &list);

} // namespace reporting
