#include "figures/leaf_batch.h"

#include "figures/selection.h"

namespace figures {

using storage::Aggregate;

namespace {

Aggregate aggregateOf(Measure measure)
{
    switch (measure) {
    case Measure::Count:
        return Aggregate::Rows;
    case Measure::Distinct:
        return Aggregate::Distinct;
    case Measure::Min:
        return Aggregate::Min;
    case Measure::Max:
        return Aggregate::Max;
    default:
        return Aggregate::Sum;
    }
}

} // namespace

qint64 scaleOf(const Definition &leaf)
{
    if (leaf.measure == Measure::Count || leaf.measure == Measure::Distinct)
        return 1;
    switch (domain::resolvePath(*leaf.entity, leaf.field)->field->kind) {
    case domain::Kind::Money:
        return domain::fenPerYuan;
    case domain::Kind::Number:
    case domain::Kind::Percent:
        return domain::tenThousandths;
    default:
        return 1;
    }
}

bool needsValue(Measure measure) { return measure != Measure::Count && measure != Measure::Sum; }

storage::Measurement measurementOf(const Definition &leaf)
{
    return {leaf.measure == Measure::Count ? QString() : leaf.field, aggregateOf(leaf.measure),
            needsValue(leaf.measure) ? Aggregate::Values : Aggregate::Rows};
}

LeafValue leafValue(const Definition &leaf, const storage::Measured &measured)
{
    const qint64 scale = scaleOf(leaf);
    const auto &[value, count] = measured;
    if (leaf.measure == Measure::Avg)
        return {value ? divided(Exact{*value, scale}, Exact{count, 1}) : std::nullopt, count};
    if (!value && leaf.measure == Measure::Sum)
        return {Exact{0, scale}, count};
    return {value ? std::optional(Exact{*value, scale}) : std::nullopt, count};
}

size_t LeafBatch::ask(const Definition &leaf, Basis basis, const domain::Period &period)
{
    m_leaves.push_back(leaf);
    return m_batch.ask(selectionOf(leaf, basis, period), measurementOf(leaf));
}

} // namespace figures
