#pragma once
// Serial numbers of dates: days since the end of 1899 (or 1904-01-01), the fraction being the time of day.
// Source: ECMA-376 part 1, 18.17.4.

#include <QString>
#include <optional>

namespace spreadsheet {

/// ISO text as described at Cell::shown, or nothing where no date has that serial (negative, beyond 9999): those are
/// numbers that only carry a date format, such as 20190301.
std::optional<QString> dateFromSerial(double serial, bool epoch1904);

/// The ISO date or time of a cell that holds one: midnight is dropped, and the day before the epoch, which stands for a
/// time of day alone.
QString dateFromIso(const QString &text);

} // namespace spreadsheet
