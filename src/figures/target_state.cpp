#include "figures/target_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace figures {

namespace {

constexpr qint64 perMille = 1000;
constexpr Exact whole{100, 1}; // per cent

bool isUpwards(const QString &comparison)
{
    return comparison == ">="_L1 || comparison == "="_L1 || comparison == "all"_L1 || comparison == "increase"_L1
        || comparison == "done"_L1 || comparison == "between"_L1;
}

std::optional<Exact> upperBound(const TargetResult &target)
{
    if (target.comparison == "<="_L1 || target.comparison == "="_L1)
        return target.wanted;
    if (target.comparison == "zero"_L1)
        return Exact{0, 1};
    return target.comparison == "between"_L1 ? target.wantedHigh : std::nullopt;
}

TargetStatus met(bool yes) { return yes ? TargetStatus::Met : TargetStatus::Missed; }

TargetStatus byNumber(const TargetResult &target, const TargetFacts &facts)
{
    const QString &comparison = target.comparison;
    const std::optional<Exact> &actual = target.actualValue;
    if (comparison == "done"_L1 && facts.fulfilled)
        return TargetStatus::Met;
    if (!actual)
        return TargetStatus::NoValue;
    if (comparison == "done"_L1)
        return met(target.wanted ? compared(*actual, *target.wanted) >= 0 : actual->value > 0);
    if (comparison == "increase"_L1)
        return target.base ? met(compared(*actual, *target.base) > 0) : TargetStatus::NoValue;
    if (comparison == "zero"_L1)
        return met(actual->value == 0);
    const std::optional<Exact> wanted = comparison == "all"_L1 && !target.wanted ? whole : target.wanted;
    if (!wanted)
        return TargetStatus::NoValue;
    const int order = compared(*actual, *wanted);
    if (comparison == ">="_L1)
        return order > 0 ? TargetStatus::Exceeded : met(order == 0);
    if (comparison == "<="_L1)
        return met(order <= 0);
    if (comparison == "="_L1 || comparison == "all"_L1)
        return met(order == 0);
    if (comparison == "between"_L1)
        return met(order >= 0 && (!target.wantedHigh || compared(*actual, *target.wantedHigh) <= 0));
    return TargetStatus::NoValue;
}

bool fellShort(const TargetPart &part) { return part.state == PartState::Missing || part.state == PartState::Over; }

/// Share of the way from the first day to the due date that has passed, applied to a span and cut to whole units.
Exact expectedBy(QDate today, QDate from, QDate due, const Exact &start, const Exact &goal)
{
    const qint64 days = qMax<qint64>(1, from.daysTo(due) + 1);
    const qint64 passed = std::clamp<qint64>(from.daysTo(today), 0, days);
    const qint64 scale = qMax(start.scale, goal.scale);
    const qint64 low = start.value * (scale / start.scale);
    const qint64 span = goal.value * (scale / goal.scale) - low;
    const qint64 part = span / days * passed + span % days * passed / days;
    return {(low + part) / scale, 1};
}

bool behindPace(const TargetResult &target, const TargetFacts &facts, QDate today)
{
    const QDate from = target.period.from;
    if (target.unitsAreParts && !target.parts.isEmpty() && !target.least) {
        const auto done = std::ranges::count_if(target.parts, [](const TargetPart &p) { return !fellShort(p); });
        const Exact expected = expectedBy(today, from, target.due, {0, 1}, {target.parts.size(), 1});
        return done < expected.value;
    }
    if (facts.perEveryPart || !isUpwards(target.comparison) || !target.actualValue)
        return false;
    std::optional<Exact> goal = target.comparison == "increase"_L1 ? target.base : target.wanted;
    if (target.comparison == "all"_L1 && !goal)
        goal = whole;
    if (!goal || goal->value <= 0)
        return false;
    if (facts.grows)
        return compared(*target.actualValue, expectedBy(today, from, target.due, {0, 1}, *goal)) < 0;
    // A stock or a ratio climbs from its base.
    if (target.comparison == "increase"_L1 || !target.base || compared(*target.base, *goal) >= 0)
        return false;
    const QDate since = facts.baseDate.isNull() ? from : qMax(from, facts.baseDate.firstDay());
    return compared(*target.actualValue, expectedBy(today, since, target.due, *target.base, *goal)) < 0;
}

/// More than allowed, in a number that never gets smaller.
bool isBeyondRepair(const TargetResult &target, const TargetFacts &facts)
{
    const std::optional<Exact> most = upperBound(target);
    if (!facts.grows || !most || !target.actualValue)
        return false;
    return compared(*target.actualValue, *most) > 0;
}

TargetState openState(const TargetResult &target, const TargetFacts &facts, QDate today)
{
    if (isBeyondRepair(target, facts))
        return TargetState::Missed;
    const bool noEvidence = !facts.hasDefinition && target.problem.isEmpty();
    const bool begun = target.period.from <= today;
    if (target.status == TargetStatus::NoValue && !noEvidence)
        return facts.hasDefinition && !target.actualValue && !begun ? TargetState::Due : TargetState::NotMeasurable;
    if (target.due < today)
        return target.status == TargetStatus::NoValue ? TargetState::NotMeasurable : TargetState::Missed;
    if (!begun)
        return TargetState::Due;
    const bool partMissed = std::ranges::any_of(target.parts, [&](const TargetPart &part) {
        return part.state == PartState::Over || (!target.unitsAreParts && part.state == PartState::Missing);
    });
    if (partMissed || today.daysTo(target.due) <= daysOfRisk || behindPace(target, facts, today))
        return TargetState::AtRisk;
    return TargetState::Due;
}

} // namespace

PartRule ruleOf(const TargetResult &target, const TargetFacts &facts)
{
    if (target.least)
        return {target.least, std::nullopt};
    if (!facts.perEveryPart)
        return {};
    const std::optional<Exact> most = upperBound(target);
    if (target.comparison == "done"_L1)
        return {target.wanted ? target.wanted : Exact{1, 1}, std::nullopt};
    if (target.comparison == "all"_L1)
        return {target.wanted ? target.wanted : whole, std::nullopt};
    if (target.comparison == ">="_L1 || target.comparison == "="_L1 || target.comparison == "between"_L1)
        return {target.wanted, most};
    return {std::nullopt, most};
}

TargetStatus statusOf(const TargetResult &target, const TargetFacts &facts)
{
    if (facts.dropped)
        return TargetStatus::Dropped;
    if (facts.hasDefinition) {
        const TargetStatus status = byNumber(target, facts);
        const bool reached = status == TargetStatus::Met || status == TargetStatus::Exceeded;
        const bool everywhere = std::ranges::all_of(
            target.parts, [](const TargetPart &part) { return part.state == PartState::Reached; });
        return target.least && reached && !everywhere ? TargetStatus::Missed : status;
    }
    const bool numberless = target.shape == TargetShape::Dated || target.shape == TargetShape::NoNumber;
    if (numberless ? facts.fulfilled : facts.stated)
        return TargetStatus::Met;
    return target.shape == TargetShape::Dated ? TargetStatus::Missed : TargetStatus::NoValue;
}

int reachedOf(const TargetResult &target)
{
    const auto share = [](const std::optional<Exact> &part, const std::optional<Exact> &all) {
        const auto quotient = part && all && all->value > 0 ? divided(*part, *all, perMille) : std::nullopt;
        return quotient ? static_cast<int>(std::clamp<qint64>(quotient->value / quotient->scale, 0, perMille)) : -1;
    };
    const QString &comparison = target.comparison;
    int reached = -1;
    if (comparison == ">="_L1 || comparison == "="_L1)
        reached = share(target.actualValue, target.wanted);
    else if (comparison == "all"_L1)
        reached = share(target.actualValue, target.wanted ? target.wanted : whole);
    else if (comparison == "increase"_L1)
        reached = share(target.actualValue, target.base);
    if (target.parts.isEmpty() || !isUpwards(comparison))
        return reached;
    const auto there = std::ranges::count(target.parts, PartState::Reached, &TargetPart::state);
    const int ofParts = share(Exact{there, 1}, Exact{target.parts.size(), 1});
    return target.least && reached >= 0 ? qMin(reached, ofParts) : ofParts;
}

void judge(TargetResult &target, const TargetFacts &facts, QDate today)
{
    target.soFar = false;
    if (target.status == TargetStatus::Dropped) {
        target.state = TargetState::Dropped;
    } else if (target.status == TargetStatus::Met || target.status == TargetStatus::Exceeded) {
        target.state = TargetState::Done;
        const bool bounded = target.comparison == "<="_L1 || target.comparison == "zero"_L1
            || (target.comparison == "="_L1 && target.wanted && target.wanted->value == 0);
        target.soFar = bounded && facts.hasDefinition && today <= target.period.to;
    } else {
        target.state = openState(target, facts, today);
    }
}

} // namespace figures
