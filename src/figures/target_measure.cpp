#include "figures/target_measure.h"

#include "domain/entities/organization.h"
#include "domain/entities/target.h"

#include <QRegularExpression>
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

QString periodWord(const QString &subPeriod)
{
    if (subPeriod.contains(u'周'))
        return u"week"_s;
    if (subPeriod.contains(u'季'))
        return u"quarter"_s;
    if (subPeriod.contains(u"半年"_s))
        return u"half_year"_s;
    return subPeriod.contains(u'月') ? u"month"_s : QString();
}

/// In every unit: the first reference to the register of units says which one a record belongs to. Units that exist at
/// the period's end are meant, so that one without any record counts too.
std::optional<Per> perUnit(const Definition &definition, const QString &unitFilter, QString &problem)
{
    const domain::Entity &units = domain::organization::entity;
    if (!definition.isLeaf()) {
        problem = u"比率不能逐单位考核"_s;
        return std::nullopt;
    }
    const auto fields = definition.entity->fields;
    const auto reference
        = std::ranges::find_if(fields, [&](const domain::Field *field) { return field->options.target == &units; });
    if (reference == fields.end()) {
        problem = u"指标的台账没有登记所属单位，不能逐单位考核"_s;
        return std::nullopt;
    }
    Per per{(*reference)->name(), false, nullptr};
    if (unitFilter.isEmpty())
        return per;
    const domain::ParsedFilter parsed = domain::parseFilter(units, unitFilter);
    if (!parsed.error.isEmpty()) {
        problem = u"考核单位“%1”无法理解"_s.arg(unitFilter);
        return std::nullopt;
    }
    Definition all;
    all.entity = &units;
    all.measure = Measure::Distinct;
    all.field = units.options.reference->name();
    all.filter = parsed.filter;
    all.basis = Basis::Stock;
    all.basisGiven = true;
    per.units = std::make_shared<const Definition>(std::move(all));
    return per;
}

/// “in every month” of the target; one its figure has already stays.
void takeParts(const Record &record, TargetMeasure &measure)
{
    Definition &definition = *measure.definition;
    const QString subPeriod = record.get(target::sub_period);
    const QString comparison = comparisonOf(record);
    const bool atMost = comparison == "<="_L1 || comparison == "zero"_L1;
    if (definition.per) {
        measure.everyPart = definition.per->largest == atMost;
        return;
    }
    if (subPeriod.isEmpty())
        return;
    if (const QString word = periodWord(subPeriod); !word.isEmpty()) {
        definition.per = Per{word, false, nullptr};
    } else {
        definition.per = perUnit(definition, record.get(target::unit_filter), measure.problem);
        if (!definition.per) {
            measure.definition.reset();
            return;
        }
    }
    definition.per->largest = atMost;
    measure.everyPart = true;
}

QDate lastDay(const domain::Date &date)
{
    return date.dayKnown() ? date.firstDay() : date.firstDay().addMonths(1).addDays(-1);
}

/// 1 to 12: the last month named in “7-8月”, “5、12”, “十二月”, “三季度”, “上半年”; 0 when none is named.
int lastMonthNamed(QString months)
{
    static const QList<std::pair<QString, QString>> digits{
        {u"十二"_s, u"12"_s}, {u"十一"_s, u"11"_s}, {u"十"_s, u"10"_s}, {u"一"_s, u"1"_s},
        {u"二"_s, u"2"_s},    {u"三"_s, u"3"_s},    {u"四"_s, u"4"_s},  {u"五"_s, u"5"_s},
        {u"六"_s, u"6"_s},    {u"七"_s, u"7"_s},    {u"八"_s, u"8"_s},  {u"九"_s, u"9"_s}};
    if (months.contains(u"上半年"_s))
        return 6;
    if (months.contains(u"下半年"_s) || months.contains(u"全年"_s))
        return 12;
    for (const auto &[word, digit] : digits)
        months.replace(word, digit);
    static const QRegularExpression number(u"(?<![0-9])(?:0?[1-9]|1[0-2])(?![0-9])"_s);
    int last = 0;
    for (auto it = number.globalMatch(months); it.hasNext();)
        last = it.next().captured().toInt();
    return months.contains(u'季') ? (last <= 4 ? last * 3 : 0) : last;
}

/// The end of the month, in the year of the period it lies in; nothing when no month is named.
QDate lastMonthEnd(const QString &months, const domain::Period &period)
{
    const int month = lastMonthNamed(months);
    if (month == 0)
        return {};
    QDate end;
    for (int year = period.from.year(); year <= period.to.year(); ++year) {
        const QDate first(year, month, 1);
        const QDate last = first.addMonths(1).addDays(-1);
        if (!end.isValid() || (last >= period.from && first <= period.to))
            end = last;
    }
    return end;
}

} // namespace

TargetMeasure measureOf(const Record &record, const Catalogue &catalogue)
{
    TargetMeasure measure;
    const QString text = record.get(target::figure);
    if (text.isEmpty())
        return measure;
    if (const NamedFigure *named = catalogue.find(text)) {
        measure.definition = named->definition;
    } else {
        measure.definition = parseExpression(text).definition;
        if (!measure.definition) {
            measure.problem = u"没有叫“%1”的指标"_s.arg(text);
            return measure;
        }
    }
    const QString condition = record.get(target::figure_filter);
    if (!condition.isEmpty() && !narrow(*measure.definition, condition)) {
        measure.definition.reset();
        measure.problem = u"筛选条件“%1”不适用于这个指标"_s.arg(condition);
        return measure;
    }
    takeParts(record, measure);
    return measure;
}

QString comparisonOf(const Record &record)
{
    const QString stated = record.get(target::comparison);
    if (!stated.isEmpty())
        return stated;
    if (record.get(target::target_value))
        return record.get(target::target_high) ? u"between"_s : u">="_s;
    return u"done"_s;
}

domain::Period periodOf(const Record &record, const domain::Period &year)
{
    const domain::Date from = record.get(target::period_from);
    const domain::Date to = record.get(target::period_to);
    domain::Period period = year;
    if (!from.isNull())
        period.from = from.firstDay();
    if (!to.isNull())
        period.to = lastDay(to);
    return period.isValid() ? period : year;
}

TargetDue dueOf(const Record &record, const domain::Period &period)
{
    TargetDue due;
    const domain::Date given = record.get(target::due_date);
    const QDate month = lastMonthEnd(record.get(target::due_month), period);
    due.day = !given.isNull() ? lastDay(given) : month.isValid() ? month : period.to;
    due.ownDay = !given.isNull() || due.day < period.to;
    if (const domain::Date moved = record.get(target::moved_to); !moved.isNull()) {
        due.movedFrom = due.day;
        due.day = lastDay(moved);
        due.ownDay = true;
    }
    return due;
}

} // namespace figures
