#pragma once
// A figure beside the same figure one year earlier. Flow: the same days of the year before; stock and cumulative: as of
// the end of that period; a period of the definition's own moves back with it. Filters read today's values in both.

#include "figures/evaluator.h"
#include "figures/exact.h"

namespace figures {

enum class Direction { Unknown, Increase, Decrease, Flat }; // unknown: one of the two years has no value

struct Comparison
{
    FigureValue now;
    FigureValue before;
    std::optional<Exact> change; // now − before, in the figure's unit; of a ratio in percentage points
    /// Change in per cent of the year before, to two places. Nothing: the year before had 0 or no value, or the figure
    /// is a ratio, whose change is in percentage points already.
    std::optional<Exact> changePercent;
    Direction direction = Direction::Unknown;
};

/// One year earlier; what ends with a month ends with that month (28 and 29 February).
domain::Period yearBefore(const domain::Period &period);
/// What measures the year before where a definition names periods of its own.
Definition yearBefore(Definition definition);

Comparison comparison(const Definition &definition, FigureValue now, FigureValue before);
/// Many figures at once, in order, without their rows; `now` holds their values of the period.
std::vector<Comparison> compareWithLastYear(Evaluator &evaluator, std::span<const Definition> definitions,
                                            const domain::Period &period, std::vector<FigureValue> now);
QString directionWord(Direction direction); // increase, decrease, flat; empty when unknown

} // namespace figures
