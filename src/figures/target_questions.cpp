#include "figures/target_questions.h"

#include "domain/entities/target.h"
#include "figures/comparison.h"
#include "figures/sub_periods.h"

using namespace Qt::StringLiterals;

namespace figures {

namespace target = domain::target;

namespace {

/// Who asks for so much in each month and no more than that may write it in either column.
void takeLeastAsWanted(domain::Record &record)
{
    const std::optional<qint64> least = record.get(target::period_min);
    if (!least || record.get(target::target_value) || record.get(target::sub_period).isEmpty())
        return;
    record.set(target::target_value, *least);
    record.setValue(target::period_min, domain::Value());
}

} // namespace

void TargetQuestions::ask(domain::Record record, const Catalogue &catalogue, const domain::Period &year)
{
    takeLeastAsWanted(record);
    const domain::Period period = periodOf(record, year);
    TargetMeasure measure = measureOf(record, catalogue);
    Asked asked{std::move(record), std::move(measure), period, period, {}, {}, {}, {}, {}, 0, {}};
    if (asked.measure.definition)
        askNumbers(asked, year);
    targets.push_back(std::move(asked));
}

void TargetQuestions::askNumbers(Asked &asked, const domain::Period &year)
{
    const Definition &definition = *asked.measure.definition;
    const bool total = asked.record.get(target::period_min).has_value();
    asked.measured = definition.period.value_or(asked.period);
    Definition plain = definition;
    plain.per.reset();
    asked.printed = total ? plain : definition;
    asked.actual = add(*asked.printed, asked.period);
    if (!(asked.period == year) && !definition.period)
        asked.printed->period = asked.period;
    const QString comparison = comparisonOf(asked.record);
    if (comparison == "increase"_L1 && !asked.record.get(target::baseline))
        asked.base = add(yearBefore(*asked.printed), yearBefore(asked.period));
    if (!definition.per && definition.measure == Measure::Ratio) {
        asked.numerator = add(operandOf(definition, *definition.left), asked.period);
        add(operandOf(definition, *definition.right), asked.period);
    }
    if (!definition.per || !(asked.measure.everyPart || total))
        return;
    if (!total && (comparison == "="_L1 || comparison == "between"_L1)) {
        Definition largest = definition;
        largest.per->largest = true;
        asked.largest = add(std::move(largest), asked.period);
    }
    if (definition.per->isField())
        return;
    asked.parts = subPeriods(asked.measured, definition.per->by);
    asked.firstPart = definitions.size();
    for (const domain::Period &part : std::as_const(asked.parts)) {
        plain.period = part;
        definitions.push_back(plain);
    }
}

size_t TargetQuestions::add(Definition definition, const domain::Period &period)
{
    if (!definition.period)
        definition.period = period;
    definitions.push_back(std::move(definition));
    return definitions.size() - 1;
}

bool grows(const Definition &definition, Basis outer)
{
    const Basis basis = definition.basisGiven ? definition.basis : outer;
    if (definition.per)
        return false;
    if (definition.isLeaf())
        return basis == Basis::Flow
            && (definition.measure == Measure::Count || definition.measure == Measure::Sum
                || definition.measure == Measure::Distinct);
    return definition.measure == Measure::Plus && grows(*definition.left, basis) && grows(*definition.right, basis);
}

Definition operandOf(const Definition &ratio, const Definition &side)
{
    Definition operand = side;
    if (!operand.basisGiven && ratio.basisGiven) {
        operand.basis = ratio.basis;
        operand.basisGiven = true;
    }
    if (!operand.period)
        operand.period = ratio.period;
    return operand;
}

} // namespace figures
