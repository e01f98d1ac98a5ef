#pragma once
// Serial numbers of dates: days since the end of 1899 (or 1904-01-01), the fraction being the time of day.
// Source: ECMA-376 part 1, 18.17.4.

#include <QString>
#include <optional>

namespace spreadsheet {

/// ISO text as described at Cell::shown, or nothing where no date has that serial (negative, beyond 9999): those are
/// numbers that only carry a date format, such as 20190301.
std::optional<QString> dateFromSerial(double serial, bool epoch1904);

/// The ISO date of a t="d" cell, a midnight without time dropped.
QString dateFromIso(const QString &text);

} // namespace spreadsheet
