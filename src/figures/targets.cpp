#include "figures/targets.h"

#include "domain/entities/target.h"
#include "domain/value_text.h"
#include "figures/comparison.h"
#include "figures/exact.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace figures {

using domain::Record;
namespace target = domain::target;

namespace {

/// The condition of a target goes to every measure of its figure; one that fits only some of them would give a wrong
/// ratio.
bool narrow(Definition &definition, const QString &condition)
{
    if (!definition.isLeaf()) {
        for (auto *operand : {&definition.left, &definition.right}) {
            Definition narrowed = **operand;
            if (!narrow(narrowed, condition))
                return false;
            *operand = std::make_shared<const Definition>(std::move(narrowed));
        }
        return true;
    }
    const domain::ParsedFilter parsed = domain::parseFilter(*definition.entity, condition);
    definition.filter.terms << parsed.filter.terms;
    return parsed.error.isEmpty();
}

std::optional<Per> perOf(const QString &subPeriod)
{
    if (subPeriod.contains(u'周'))
        return Per{u"week"_s, false, nullptr};
    if (subPeriod.contains(u'季'))
        return Per{u"quarter"_s, false, nullptr};
    if (subPeriod.contains(u"半年"_s))
        return Per{u"half_year"_s, false, nullptr};
    if (subPeriod.contains(u'月'))
        return Per{u"month"_s, false, nullptr};
    return std::nullopt;
}

/// What a target is measured by; nothing when it has no figure or one that cannot be read.
std::optional<Definition> definitionOf(const Record &record, const Catalogue &catalogue)
{
    const QString text = record.get(target::figure);
    if (text.isEmpty())
        return std::nullopt;
    const NamedFigure *named = catalogue.find(text);
    std::optional<Definition> definition = named ? named->definition : parseExpression(text).definition;
    if (!definition)
        return std::nullopt;
    const QString condition = record.get(target::figure_filter);
    if (!condition.isEmpty() && !narrow(*definition, condition))
        return std::nullopt;
    if (const auto per = perOf(record.get(target::sub_period)); per && !definition->per)
        definition->per = per;
    return definition;
}

domain::Period periodOf(const Record &record, const domain::Period &year)
{
    const domain::Date from = record.get(target::period_from);
    const domain::Date to = record.get(target::period_to);
    domain::Period period = year;
    if (!from.isNull())
        period.from = from.firstDay();
    if (!to.isNull())
        period.to = to.dayKnown() ? to.firstDay() : to.firstDay().addMonths(1).addDays(-1);
    return period.isValid() ? period : year;
}

std::optional<Exact> exact(const std::optional<qint64> &tenThousandths)
{
    return tenThousandths ? std::optional(Exact{*tenThousandths, domain::tenThousandths}) : std::nullopt;
}

std::optional<Exact> exact(const FigureValue &figure)
{
    return figure.value ? std::optional(Exact{*figure.value, figure.scale}) : std::nullopt;
}

QString textOf(const std::optional<Exact> &value)
{
    return value ? domain::scaledText(value->value, value->scale) : QString();
}

/// A target in numbers.
struct Measured
{
    QString comparison;
    std::optional<Exact> actual, value, high, base;
};

TargetStatus statusOf(const Measured &m)
{
    const auto met = [](bool yes) { return yes ? TargetStatus::Met : TargetStatus::Missed; };
    if (!m.actual)
        return TargetStatus::NoValue;
    if (m.comparison == "done"_L1)
        return met(m.value ? compared(*m.actual, *m.value) >= 0 : m.actual->value > 0);
    if (m.comparison == "increase"_L1)
        return m.base ? met(compared(*m.actual, *m.base) > 0) : TargetStatus::NoValue;
    if (!m.value)
        return TargetStatus::NoValue;
    const int order = compared(*m.actual, *m.value);
    if (m.comparison == ">="_L1)
        return order > 0 ? TargetStatus::Exceeded : met(order == 0);
    if (m.comparison == "<="_L1)
        return met(order <= 0);
    if (m.comparison == "="_L1)
        return met(order == 0);
    if (m.comparison == "between"_L1)
        return met(order >= 0 && (!m.high || compared(*m.actual, *m.high) <= 0));
    return TargetStatus::NoValue;
}

/// How far a target of “at least” or “exactly” has come.
int reachedOf(const Measured &m)
{
    const std::optional<Exact> &goal = m.comparison == "increase"_L1 ? m.base : m.value;
    const bool upwards = m.comparison == ">="_L1 || m.comparison == "="_L1 || m.comparison == "increase"_L1;
    if (!m.actual || !goal || goal->value <= 0 || !upwards)
        return -1;
    constexpr qint64 perMille = 1000;
    const std::optional<Exact> share = divided(*m.actual, *goal, perMille);
    return share ? static_cast<int>(std::clamp<qint64>(share->value / share->scale, 0, perMille)) : -1;
}

QDate dueOf(const Record &record, const domain::Period &period)
{
    const domain::Date due = record.get(target::due_date);
    if (due.isNull())
        return period.to;
    return due.dayKnown() ? due.firstDay() : due.firstDay().addMonths(1).addDays(-1);
}

QString targetText(const Measured &m, const QString &unit)
{
    QString text = textOf(m.comparison == "increase"_L1 ? m.base : m.value);
    if (m.comparison == "between"_L1 && m.high)
        text += u"—"_s + textOf(m.high);
    return text.isEmpty() ? text : text + unit;
}

/// Runs of digits widened, so that P9 comes before P10.
QString paddedNumbers(const QString &number)
{
    constexpr qsizetype width = 12;
    QString padded;
    QString digits;
    for (const QChar c : number + u' ') {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        if (!digits.isEmpty())
            padded += digits.rightJustified(width, u'0');
        digits.clear();
        padded += c;
    }
    return padded;
}

/// A target, what it is measured by, and where the values of that will be found.
struct Asked
{
    Record record;
    std::optional<Definition> definition;
    size_t actual = 0;
    std::optional<size_t> base; // an increase over the year before
};

/// Every target with all that has to be computed for them, so that it is computed at once.
struct Questions
{
    std::vector<Asked> targets;
    std::vector<Definition> definitions;

    void ask(Record record, const Catalogue &catalogue, const domain::Period &year)
    {
        const domain::Period period = periodOf(record, year);
        const bool increase = record.get(target::comparison) == "increase"_L1 && !record.get(target::baseline);
        Asked asked{std::move(record), std::nullopt, 0, std::nullopt};
        asked.definition = definitionOf(asked.record, catalogue);
        if (const auto &definition = asked.definition) {
            asked.actual = add(*definition, period);
            if (increase && !definition->period)
                asked.base = add(*definition, yearBefore(period));
            if (!(period == year) && !definition->period)
                asked.definition->period = period;
        }
        targets.push_back(std::move(asked));
    }

private:
    size_t add(Definition definition, const domain::Period &period)
    {
        if (!definition.period)
            definition.period = period;
        definitions.push_back(std::move(definition));
        return definitions.size() - 1;
    }
};

TargetResult resultOf(const Asked &asked, const std::vector<FigureValue> &values, const Catalogue &catalogue,
                      const domain::Period &year)
{
    const Record &record = asked.record;
    TargetResult result;
    result.id = record.id;
    result.number = record.get(target::target_no);
    result.wording = record.get(target::wording);
    result.figure = record.get(target::figure);
    result.comparison = record.get(target::comparison);
    result.unit = record.get(target::unit);
    result.assignedBy = record.get(target::assigned_by);
    if (const NamedFigure *named = catalogue.find(result.figure); named && result.unit.isEmpty())
        result.unit = named->unit;

    Measured measured{result.comparison, std::nullopt, exact(record.get(target::target_value)),
                      exact(record.get(target::target_high)), exact(record.get(target::baseline))};
    if (asked.definition) {
        measured.actual = exact(values[asked.actual]);
        result.count = values[asked.actual].count;
        if (asked.base)
            measured.base = exact(values[*asked.base]);
        result.expression = expressionText(*asked.definition);
    }
    result.actual = textOf(measured.actual);
    result.target = targetText(measured, result.unit);
    result.status = statusOf(measured);
    result.due = dueOf(record, periodOf(record, year));
    result.reached = reachedOf(measured);
    return result;
}

} // namespace

QList<TargetResult> evaluateTargets(storage::Session &session, const Catalogue &catalogue, int year,
                                    const domain::Period &period)
{
    storage::Repository repository(session, target::entity);
    Questions questions;
    // A target without a year is one of the year of its plan.
    for (const QString &of : {u"year=%1"_s, u"year is empty, plan.year=%1"_s}) {
        storage::ListQuery query;
        query.filter = domain::parseFilter(target::entity, of.arg(year)).filter;
        for (Record &record : repository.load(repository.ids(query)))
            questions.ask(std::move(record), catalogue, period);
    }
    const auto values = Evaluator(session).evaluateAll(questions.definitions, period);
    QList<TargetResult> results;
    for (const Asked &asked : questions.targets)
        results << resultOf(asked, values, catalogue, period);
    std::ranges::stable_sort(results, [](const TargetResult &a, const TargetResult &b) {
        return paddedNumbers(a.number) < paddedNumbers(b.number);
    });
    return results;
}

const domain::Entity &targetEntity() { return target::entity; }

QString statusWord(TargetStatus status)
{
    switch (status) {
    case TargetStatus::Exceeded:
        return u"超额完成"_s;
    case TargetStatus::Met:
        return u"完成"_s;
    case TargetStatus::Missed:
        return u"未完成"_s;
    case TargetStatus::NoValue:
        break;
    }
    return u"待补"_s;
}

} // namespace figures
