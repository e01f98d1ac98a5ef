#include "figures/exact.h"

#include <QtNumeric>
#include <algorithm>
#include <numeric>

namespace figures {
namespace {

constexpr qint64 finest = 10'000;

std::optional<qint64> product(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (qMulOverflow(a, b, &result))
        return std::nullopt;
    return result;
}

qint64 roundedQuotient(qint64 dividend, qint64 divisor)
{
    const qint64 quotient = dividend / divisor;
    const qint64 rest = qAbs(dividend % divisor);
    if (rest < qAbs(divisor) - rest)
        return quotient;
    return quotient + ((dividend < 0) == (divisor < 0) ? 1 : -1);
}

std::optional<Exact> combined(const Exact &a, const Exact &b, bool (*overflows)(qint64, qint64, qint64 *))
{
    const qint64 scale = std::max(a.scale, b.scale);
    const auto left = product(a.value, scale / a.scale);
    const auto right = product(b.value, scale / b.scale);
    qint64 result = 0;
    if (!left || !right || overflows(*left, *right, &result))
        return std::nullopt;
    return Exact{result, scale};
}

} // namespace

std::optional<Exact> added(const Exact &a, const Exact &b)
{
    return combined(a, b, [](qint64 x, qint64 y, qint64 *sum) { return qAddOverflow(x, y, sum); });
}

std::optional<Exact> subtracted(const Exact &a, const Exact &b)
{
    return combined(a, b, [](qint64 x, qint64 y, qint64 *rest) { return qSubOverflow(x, y, rest); });
}

std::optional<Exact> multiplied(const Exact &a, const Exact &b)
{
    const auto value = product(a.value, b.value);
    if (!value)
        return std::nullopt;
    const qint64 scale = a.scale * b.scale;
    if (scale <= finest)
        return Exact{*value, scale};
    return Exact{roundedQuotient(*value, scale / finest), finest};
}

std::optional<Exact> divided(const Exact &a, const Exact &b, qint64 factor)
{
    if (b.value == 0)
        return std::nullopt;
    // (a / as × factor × 100) / (b / bs), with what as and bs share taken out first.
    const qint64 shared = std::gcd(a.scale, b.scale);
    const auto dividend = product(a.value, factor * twoPlaces * (b.scale / shared));
    const auto divisor = product(b.value, a.scale / shared);
    if (!dividend || !divisor)
        return std::nullopt;
    return Exact{roundedQuotient(*dividend, *divisor), twoPlaces};
}

int compared(const Exact &a, const Exact &b)
{
    // Whole parts first, so that nothing overflows.
    const auto order = [](qint64 x, qint64 y) { return x < y ? -1 : (x > y ? 1 : 0); };
    if (const int whole = order(a.value / a.scale, b.value / b.scale); whole != 0)
        return whole;
    return order(a.value % a.scale * (finest / a.scale), b.value % b.scale * (finest / b.scale));
}

} // namespace figures
