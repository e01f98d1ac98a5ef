#include "figures/comparison.h"

using namespace Qt::StringLiterals;

namespace figures {

namespace {

std::optional<Exact> exactOf(const FigureValue &figure)
{
    return figure.value ? std::optional(Exact{*figure.value, figure.scale}) : std::nullopt;
}

std::shared_ptr<const Definition> yearBefore(const std::shared_ptr<const Definition> &part)
{
    return part ? std::make_shared<const Definition>(yearBefore(*part)) : nullptr;
}

} // namespace

domain::Period yearBefore(const domain::Period &period)
{
    QDate to = period.to.addYears(-1);
    if (period.to.day() == period.to.daysInMonth())
        to.setDate(to.year(), to.month(), to.daysInMonth());
    return {period.from.addYears(-1), to};
}

Definition yearBefore(Definition definition)
{
    if (definition.period)
        definition.period = yearBefore(*definition.period);
    if (definition.per)
        definition.per->units = yearBefore(definition.per->units);
    definition.left = yearBefore(definition.left);
    definition.right = yearBefore(definition.right);
    return definition;
}

Comparison comparison(const Definition &definition, FigureValue now, FigureValue before)
{
    Comparison result{std::move(now), std::move(before), std::nullopt, std::nullopt, Direction::Unknown};
    const std::optional<Exact> value = exactOf(result.now);
    const std::optional<Exact> base = exactOf(result.before);
    if (!value || !base)
        return result;
    result.change = subtracted(*value, *base);
    if (!result.change)
        return result;
    if (definition.measure != Measure::Ratio)
        result.changePercent = divided(*result.change, {qAbs(base->value), base->scale}, 100);
    const qint64 change = result.change->value;
    result.direction = change > 0 ? Direction::Increase : change < 0 ? Direction::Decrease : Direction::Flat;
    return result;
}

std::vector<Comparison> compareWithLastYear(Evaluator &evaluator, std::span<const Definition> definitions,
                                            const domain::Period &period, std::vector<FigureValue> now)
{
    std::vector<Definition> earlier;
    earlier.reserve(definitions.size());
    for (const Definition &definition : definitions)
        earlier.push_back(yearBefore(definition));
    std::vector<FigureValue> before = evaluator.evaluateAll(earlier, yearBefore(period));
    std::vector<Comparison> results;
    results.reserve(now.size());
    for (size_t i = 0; i < now.size(); ++i)
        results.push_back(comparison(definitions[i], std::move(now[i]), std::move(before[i])));
    return results;
}

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
        return u"increase"_s;
    case Direction::Decrease:
        return u"decrease"_s;
    case Direction::Flat:
        return u"flat"_s;
    case Direction::Unknown:
        break;
    }
    return {};
}

} // namespace figures
