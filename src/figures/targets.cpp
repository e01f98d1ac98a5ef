#include "figures/targets.h"

#include "domain/entities/target.h"
#include "domain/value_text.h"
#include "figures/target_links.h"
#include "figures/target_questions.h"
#include "figures/target_state.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace figures {

using domain::Record;
namespace target = domain::target;

namespace {

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

QString targetText(const TargetResult &m)
{
    QString text = textOf(m.comparison == "increase"_L1 ? m.base : m.wanted);
    if (text.isEmpty() && m.comparison == "zero"_L1)
        text = u"0"_s;
    if (text.isEmpty() && m.comparison == "all"_L1)
        text = u"100"_s;
    if (m.comparison == "between"_L1 && m.wantedHigh)
        text += u"—"_s + textOf(m.wantedHigh);
    return text.isEmpty() ? text : text + m.unit;
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

/// The field that says which record of `counted` a row of “distinct” belongs to; null: it does not count those.
const domain::Field *referenceTo(const Definition &distinct, const domain::Entity *counted)
{
    if (distinct.measure != Measure::Distinct || !distinct.entity || !counted)
        return nullptr;
    const domain::Field *field = distinct.entity->field(distinct.field);
    return field && field->options.target == counted ? field : nullptr;
}

class Answering
{
public:
    Answering(storage::Session &session, const Catalogue &catalogue, const std::vector<FigureValue> &values)
        : m_session(session)
        , m_catalogue(catalogue)
        , m_values(values)
        , m_today(session.clock.today())
        , m_links(session, m_today)
    {
    }

    TargetResult resultOf(const Asked &asked)
    {
        TargetResult result = told(asked);
        TargetFacts facts = factsOf(asked, result);
        result.shape = shapeOf(asked, result);
        if (asked.printed)
            takeNumbers(asked, result, facts);
        else if (result.problem.isEmpty() && result.shape != TargetShape::Dated && result.shape != TargetShape::NoNumber
                 && !facts.stated)
            result.problem = u"没有设定指标，无法计算"_s;
        result.target = targetText(result);
        result.status = statusOf(result, facts);
        if (result.status == TargetStatus::NoValue && asked.printed && result.problem.isEmpty())
            result.problem = problemOf(asked, result);
        result.reached = reachedOf(result);
        judge(result, facts, m_today);
        return result;
    }

private:
    TargetResult told(const Asked &asked) const
    {
        const Record &record = asked.record;
        TargetResult result;
        result.id = record.id;
        result.number = record.get(target::target_no);
        result.wording = record.get(target::wording);
        result.figure = record.get(target::figure);
        result.comparison = comparisonOf(record);
        result.unit = record.get(target::unit);
        result.assignedBy = record.get(target::assigned_by);
        result.workArea = record.get(target::work_area);
        result.responsible = record.get(target::responsible);
        result.responsibleUnit = record.get(target::responsible_unit);
        result.reason = record.get(target::status_reason);
        result.changeReason = record.get(target::change_reason);
        result.problem = asked.measure.problem;
        result.period = asked.period;
        result.wanted = exact(record.get(target::target_value));
        result.wantedHigh = exact(record.get(target::target_high));
        result.base = exact(record.get(target::baseline));
        result.least = exact(record.get(target::period_min));
        const TargetDue due = dueOf(record, asked.period);
        result.due = due.day;
        result.movedFrom = due.movedFrom;
        if (const NamedFigure *named = m_catalogue.find(result.figure); named && result.unit.isEmpty())
            result.unit = named->unit;
        return result;
    }

    TargetFacts factsOf(const Asked &asked, TargetResult &result)
    {
        TargetFacts facts;
        result.links = m_links.of(asked.record);
        const domain::Date done = asked.record.get(target::done_date);
        const QString status = asked.record.get(target::item_status);
        facts.hasDefinition = asked.printed.has_value();
        facts.dropped = status == u"已取消"_s;
        facts.stated = status == u"已完成"_s || (!done.isNull() && done.firstDay() <= m_today);
        facts.fulfilled = facts.stated || std::ranges::any_of(result.links, &TargetLink::counts);
        facts.grows = asked.printed && grows(*asked.printed);
        facts.perEveryPart = asked.measure.everyPart && !result.least;
        facts.baseDate = asked.record.get(target::baseline_date);
        return facts;
    }

    TargetShape shapeOf(const Asked &asked, const TargetResult &result) const
    {
        const bool numberless
            = result.comparison == "done"_L1 || (result.comparison == "increase"_L1 && !result.measured());
        if (!asked.record.get(target::sub_period).isEmpty() || (asked.printed && asked.measure.definition->per))
            return TargetShape::Frequency;
        if (numberless && !result.wanted)
            return dueOf(asked.record, asked.period).ownDay ? TargetShape::Dated : TargetShape::NoNumber;
        return asked.printed && asked.printed->measure == Measure::Ratio ? TargetShape::Ratio : TargetShape::Count;
    }

    void takeNumbers(const Asked &asked, TargetResult &result, const TargetFacts &facts)
    {
        const FigureValue *actual = &m_values[*asked.actual];
        result.expression = expressionText(*asked.printed);
        if (asked.largest && result.wanted && exact(*actual) && compared(*exact(*actual), *result.wanted) >= 0) {
            // Every part has enough; what may be wrong is that one has too much.
            const FigureValue &largest = m_values[*asked.largest];
            const auto most = result.comparison == "="_L1 ? result.wanted : result.wantedHigh;
            if (most && exact(largest) && compared(*exact(largest), *most) > 0) {
                actual = &largest;
                Definition printed = *asked.printed;
                printed.per->largest = true;
                result.expression = expressionText(printed);
            }
        }
        result.actualValue = exact(*actual);
        result.actual = textOf(result.actualValue);
        result.count = actual->count;
        if (asked.base)
            result.base = exact(m_values[*asked.base]);
        if (asked.numerator) {
            result.numerator = exact(m_values[*asked.numerator]);
            result.denominator = exact(m_values[*asked.numerator + 1]);
            const Definition &part = *asked.printed->left;
            if (part.measure == Measure::Count || referenceTo(part, asked.printed->right->entity))
                result.numeratorUnit = asked.printed->right->entity ? asked.printed->right->entity->unit() : QString();
        }
        takeParts(asked, result, ruleOf(result, facts));
    }

    void takeParts(const Asked &asked, TargetResult &result, const PartRule &rule)
    {
        if (!rule.low && !rule.high)
            return;
        const Definition &definition = *asked.measure.definition;
        if (definition.per && definition.per->isField()) {
            result.unitsAreParts = true;
            result.parts = unitParts(m_session, definition, asked.measured, rule);
            return;
        }
        for (qsizetype i = 0; i < asked.parts.size(); ++i) {
            const domain::Period &part = asked.parts[i];
            const auto value = exact(m_values[asked.firstPart + static_cast<size_t>(i)]);
            result.parts << TargetPart{partLabel(part, definition.per->by, asked.measured),
                                       stateOfPeriod(rule, value, part, m_today),
                                       value,
                                       part,
                                       nullptr,
                                       0};
        }
    }

    static QString problemOf(const Asked &asked, const TargetResult &result)
    {
        if (!result.actualValue) {
            if (result.denominator && result.denominator->value == 0)
                return u"没有可以计算的对象（分母为零）"_s;
            if (asked.printed->per)
                return asked.printed->per->isField() ? u"没有可以考核的单位"_s : u"期间内没有一个完整的考核周期"_s;
            return u"没有可以计算的记录"_s;
        }
        return result.comparison == "increase"_L1 ? u"上年没有可以比较的数"_s : u"没有设定目标值"_s;
    }

    storage::Session &m_session;
    const Catalogue &m_catalogue;
    const std::vector<FigureValue> &m_values;
    QDate m_today;
    TargetLinks m_links;
};

} // namespace

QList<TargetResult> evaluateTargets(storage::Session &session, const Catalogue &catalogue, int year,
                                    const domain::Period &period)
{
    storage::Repository repository(session, target::entity);
    TargetQuestions questions;
    // A target without a year is one of the year of its plan.
    for (const QString &of : {u"year=%1"_s, u"year is empty, plan.year=%1"_s}) {
        storage::ListQuery query;
        query.filter = domain::parseFilter(target::entity, of.arg(year)).filter;
        for (Record &record : repository.load(repository.ids(query)))
            questions.ask(std::move(record), catalogue, period);
    }
    const auto values = Evaluator(session).evaluateAll(questions.definitions, period);
    QList<TargetResult> results;
    if (questions.targets.empty())
        return results;
    Answering answering(session, catalogue, values);
    for (const Asked &asked : questions.targets)
        results << answering.resultOf(asked);
    std::ranges::stable_sort(results, [](const TargetResult &a, const TargetResult &b) {
        return paddedNumbers(a.number) < paddedNumbers(b.number);
    });
    return results;
}

const domain::Entity &targetEntity() { return target::entity; }

QList<TargetPart> missingParts(const TargetResult &result)
{
    QList<TargetPart> missing;
    std::ranges::copy_if(result.parts, std::back_inserter(missing), [](const TargetPart &part) {
        return part.state == PartState::Missing || part.state == PartState::Over;
    });
    return missing;
}

LedgerRows lackingRows(storage::Session &session, const TargetResult &result)
{
    const ParsedDefinition parsed = parseExpression(result.expression);
    if (!parsed.definition || parsed.definition->measure != Measure::Ratio || parsed.definition->per)
        return {};
    const Definition &left = *parsed.definition->left;
    const Definition &right = *parsed.definition->right;
    const domain::Field *reference = referenceTo(left, right.entity);
    const bool sameRows = left.measure == Measure::Count && left.entity == right.entity;
    if (right.measure != Measure::Count || !right.entity || !(sameRows || reference))
        return {};
    Evaluator evaluator(session);
    std::vector<qint64> there = evaluator.evaluate(operandOf(*parsed.definition, left), result.period, true).rows;
    if (reference) {
        const std::vector<Record> records = storage::Repository(session, *left.entity).load(there);
        there.clear();
        for (const Record &record : records)
            if (const auto *link = std::get_if<domain::Link>(&record.value(*reference)))
                there.push_back(link->id);
        std::ranges::sort(there);
    }
    const FigureValue all = evaluator.evaluate(operandOf(*parsed.definition, right), result.period, true);
    LedgerRows lacking{right.entity, {}};
    std::ranges::set_difference(all.rows, there, std::back_inserter(lacking.rows));
    return lacking;
}

} // namespace figures
