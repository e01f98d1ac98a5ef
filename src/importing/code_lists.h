#pragma once
// What codes mean where the file says it itself: in the header (性别（1男2女）), in a line of instructions
// (性别：1-男， 2-女), or on a sheet of code lists, hidden or not.

#include "importing/sheet_match.h"

namespace importing {

/// "列名:1" → 男 for the columns of coded fields whose cells hold codes. sheets: all of the file, their first rows.
/// A list counts only where all its words are words of the field.
QMap<QString, QString> codesExplained(const std::vector<SheetRows> &sheets, const std::vector<MatchedSheet> &matched);

/// Whether a column holds something its field has no word for: only then is a list looked for.
bool holdsCodes(const MatchedSheet &sheet, const ColumnMatch &column);

} // namespace importing
