#pragma once
// Finds the placeholders of a part of a Word file, however Word has torn them over runs, and puts nodes in their place.

#include "reporting/docx/docx_tree.h"

#include <QStringList>

namespace reporting::docx {

/// Control nodes end up where what they enclose is whole: between runs, around paragraphs, around the rows of a table.
/// A placeholder has the formatting of its first character. Returns whether there was any. problems: sentences about
/// blocks that begin or end where nothing can be repeated, each with the text it is about.
bool placePlaceholders(Node &root, QStringList &problems);

} // namespace reporting::docx
