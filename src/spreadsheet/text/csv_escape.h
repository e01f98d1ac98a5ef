#pragma once
// The convention between the csv writer and the csv reader that keeps cells from being run as formulas.

#include <QString>

namespace spreadsheet {

/// An apostrophe before text that a spreadsheet would take for a formula; plain numbers stay. Text that already looks
/// escaped gets one more, so that unescapeCsv() gives every text back.
QString escapeCsv(const QString &text);

/// Takes the apostrophe away; also ="0012", by which other programs keep digits as text, becomes 0012.
QString unescapeCsv(const QString &text);

} // namespace spreadsheet
