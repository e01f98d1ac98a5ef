#pragma once
// The value axis of a chart: round steps that cover all values and zero.

#include <QString>

namespace reporting {

struct ChartScale
{
    double low = 0; // a multiple of step, at most 0
    double high = 1; // a multiple of step, at least 0
    double step = 1;
    int decimals = 0; // of the steps

    int ticks() const; // of the axis, both ends counted
    double tick(int index) const;
    /// As printed beside the axis: 1,500.
    QString tickText(int index) const;
    /// From 0 at low to 1 at high.
    double share(double value) const { return (value - low) / (high - low); }
};

/// low and high: smallest and largest value. whole: no steps below 1, for what is counted. Steps are 1, 2 or 5 times a
/// power of ten; about `wanted` of them.
ChartScale scaleFor(double low, double high, bool whole, int wanted = 5);

} // namespace reporting
