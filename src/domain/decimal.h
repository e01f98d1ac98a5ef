#pragma once
// A decimal number exactly as written: money and percentages never pass through a double.

#include <QString>
#include <optional>

namespace domain {

struct Decimal
{
    bool negative = false;
    QByteArray digits; // significant digits without leading zeros; empty for zero
    int point = 0; // how many of them stand before the decimal point (may be negative or beyond the end)

    /// `-1,234.50`, `1.5E4`, full width or not. Thousands separators must stand where they belong.
    static std::optional<Decimal> parse(const QString &text);
    /// The number times 10^power as an integer, rounded half up (away from zero); nothing when it does not fit.
    std::optional<qint64> scaled(int power) const;
    bool isInteger() const { return digits.size() <= point; }
};

} // namespace domain
