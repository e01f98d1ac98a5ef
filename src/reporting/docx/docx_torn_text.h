#pragma once
// Word tears the text of a paragraph over runs wherever it likes: at a spelling mark, at a change of the language,
// where somebody once stopped typing. Placeholders are found across them.

#include "reporting/docx/docx_tree.h"

namespace reporting::docx {

/// Replaces each {{…}} of the paragraph by a node, in the run in which it begins; runs are cut at control nodes, which
/// stand between them. Text boxes in it are left alone. Returns whether there was any.
bool markPlaceholders(Node &paragraph);

/// Nothing in it is printed.
bool isBlank(const Node &node);

/// Blocks of their own inside a paragraph: a text box.
bool isStory(const Node &node);

} // namespace reporting::docx
