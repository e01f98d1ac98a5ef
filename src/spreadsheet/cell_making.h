#pragma once
// What every reader does to turn stored values into cells.

#include "spreadsheet/cell.h"
#include "spreadsheet/number_format.h"

namespace spreadsheet {

/// The limits of a sheet, as Excel has them.
inline constexpr int maxRows = 1'048'576;
inline constexpr int maxColumns = 16'384;

/// Empty when the text is empty; cut at maxTextLength.
Cell textCell(QString text, bool oversize = false);

/// A Bool, or an Error such as "#N/A".
Cell boolCell(bool value);
Cell errorCell(const QString &raw, const QString &shown);

/// A Number or Date from a number as stored; an Error when raw is no number. Without format: General.
Cell numberCell(QByteArrayView raw, const NumberFormat *format, bool epoch1904);
Cell numberCell(const QString &raw, double value, const NumberFormat *format, bool epoch1904);

/// A Date from ISO text.
Cell isoDateCell(const QString &raw, const QString &format);

/// A number in the way Excel writes it into its files: up to 17 digits, an exponent only where it needs one.
QString storedNumber(double value);

} // namespace spreadsheet
