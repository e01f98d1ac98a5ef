#pragma once
// 指标口径和数据: the appendix that says what each figure of a document counts, over which period, and how many records
// stand behind it. It holds no row of any person: those are in the separate 数据底稿.

#include "reporting/document.h"

namespace reporting {

/// For each figure of the document the figure that stands for it in the appendix: the first of the same definition and
/// period. -1 for a 待补 mark without a figure.
QList<int> definitionEntries(const Document &document);

/// Adds the appendix as the last attachment, with its line in the attachment note. Does nothing where no figure is
/// printed. The name of a figure there is a run of kind Definition.
void appendDefinitions(Document &document);

} // namespace reporting
