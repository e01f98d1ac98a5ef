#pragma once
// Number formats: which ones show dates, and how a sheet shows a number. Source: ECMA-376 part 1, 18.8.30 (numFmt).

#include <QString>

namespace spreadsheet {

/// The code of a built-in format id; empty for ids that are not built in. 27-36 and 50-58 are the East Asian dates.
QString builtinFormat(int id);

/// Whether the code shows a date or a time: a y, m, d, h or s outside quotes, brackets and escapes.
bool isDateFormat(const QString &code);

/// What a format does to numbers, where it is a plain one: 0, 000, 0.00, #,##0.0#, 0%. Anything else, General first of
/// all, shows them as General.
struct PlainFormat
{
    bool general = true;
    int integerDigits = 0;
    int decimals = 0;
    int optionalDecimals = 0;
    bool grouped = false;
    bool percent = false;

    static PlainFormat of(const QString &code);
};

/// A format as cells use it, worked out once.
struct NumberFormat
{
    QString code;
    bool isDate = false;
    PlainFormat plain;

    /// An empty code is General.
    static NumberFormat of(const QString &code);
};

/// The number as the sheet shows it; see Cell::shown. raw is the number as stored, value what it says.
QString showNumber(const QString &raw, double value, const PlainFormat &format);

} // namespace spreadsheet
