#pragma once
// Exact arithmetic on scaled integers: no figure passes through a double. Divisions round half up, away from zero.

#include <QtGlobal>
#include <optional>

namespace figures {

struct Exact
{
    qint64 value = 0;
    qint64 scale = 1; // 1, 100 or 10000: what `value` is divided by
};

constexpr qint64 twoPlaces = 100; // scale of ratios, averages and quotients

// Each gives nothing where the result does not fit, or where it would divide by zero.
std::optional<Exact> added(const Exact &a, const Exact &b);
std::optional<Exact> subtracted(const Exact &a, const Exact &b);
std::optional<Exact> multiplied(const Exact &a, const Exact &b);
/// a × factor / b to two places.
std::optional<Exact> divided(const Exact &a, const Exact &b, qint64 factor = 1);
/// The one as large as the other, whatever their scales: < 0, 0, > 0.
int compared(const Exact &a, const Exact &b);

} // namespace figures
