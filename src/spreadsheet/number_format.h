#pragma once
// Number formats: which ones show dates, and how a sheet shows a number. Source: ECMA-376 part 1, 18.8.30 (numFmt).

#include <QString>

namespace spreadsheet {

/// The code of a built-in format id; empty for ids that are not built in. 27-36 and 50-58 are the East Asian dates.
QString builtinFormat(int id);

/// Whether the code shows a date or a time: a y, m, d, h or s outside quotes, brackets and escapes.
bool isDateFormat(const QString &code);

/// The number as the sheet shows it; see Cell::shown. raw is the text of <v>; text that is no number is returned as is.
QString showNumber(const QString &raw, const QString &code);

} // namespace spreadsheet
