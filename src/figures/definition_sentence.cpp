#include "figures/definition_sentence.h"

#include "domain/filter_path.h"
#include "domain/filter_sentence.h"

using namespace Qt::StringLiterals;

namespace figures {

namespace {

/// 签订单位的职工人数; the key itself where the path leads nowhere.
QString pathTerm(const domain::Entity &entity, const QString &path)
{
    const auto resolved = domain::resolvePath(entity, path);
    if (!resolved)
        return path;
    QString term;
    for (const domain::Field *reference : resolved->references)
        term += reference->term() + u'的';
    return term + resolved->field->term();
}

QString measured(const Definition &definition)
{
    const QString field = definition.field.isEmpty() ? QString() : pathTerm(*definition.entity, definition.field);
    switch (definition.measure) {
    case Measure::Sum:
        return field + u"合计"_s;
    case Measure::Distinct:
        return field + u"个数（不重复计）"_s;
    case Measure::Min:
        return u"最小的"_s + field;
    case Measure::Max:
        return u"最大的"_s + field;
    case Measure::Avg:
        return field + u"平均值"_s;
    default:
        return u"记录数（"_s + definition.entity->unit() + u'）';
    }
}

/// Which dates decide; empty where none does.
QString timeOf(const Definition &definition)
{
    const domain::Entity &entity = *definition.entity;
    const domain::Field *start = entity.options.start;
    const domain::Field *end = entity.options.end;
    const auto name = [&](const std::optional<QString> &given, const domain::Field *own) {
        if (given)
            return given->isEmpty() ? QString() : pathTerm(entity, *given);
        return own != nullptr ? own->term() : QString();
    };
    const QString date = name(definition.dateField, start);
    if (definition.basis == Basis::All || date.isEmpty())
        return u"不限时间"_s;
    if (definition.basis == Basis::Flow)
        return date + u"在期间内"_s;
    const QString begun = date + u"不晚于期末"_s;
    const QString ended = name(definition.endField, end);
    if (definition.basis == Basis::Cumulative || ended.isEmpty())
        return begun + (definition.basis == Basis::Cumulative ? u"，累计计算"_s : QString());
    return begun + u"，且期末尚未到"_s + ended;
}

QString perOf(const Per &per, const domain::Entity *entity)
{
    static const QHash<QString, QString> words{
        {u"week"_s, u"周"_s}, {u"month"_s, u"月"_s}, {u"quarter"_s, u"季度"_s}, {u"half_year"_s, u"半年"_s}};
    const QString each = words.value(per.by, per.isField() && entity != nullptr ? pathTerm(*entity, per.by) : per.by);
    return u"，取每"_s + (per.isField() ? u"个"_s : QString()) + each + (per.largest ? u"的最大值"_s : u"的最小值"_s);
}

/// With what {year} stands for.
domain::Filter spokenFilter(domain::Filter filter, const std::optional<domain::Period> &period)
{
    const QString year = period ? QString::number(period->to.year()) : u"本年度"_s;
    for (domain::FilterTerm &term : filter.terms)
        term.values.replaceInStrings(u"{year}"_s, year);
    return filter;
}

QString leafSentence(const Definition &definition, const std::optional<domain::Period> &period)
{
    const QString filter = domain::filterSentence(*definition.entity, spokenFilter(definition.filter, period));
    QString sentence = definition.entity->term();
    if (!filter.isEmpty())
        sentence += u'中' + filter;
    return sentence + u'的' + measured(definition) + u'，' + timeOf(definition);
}

/// An operand in brackets where it has commas of its own.
QString operand(const std::shared_ptr<const Definition> &definition, const std::optional<domain::Period> &period)
{
    return u'（' + definitionSentence(*definition, period) + u'）';
}

QString joined(const Definition &definition, const std::optional<domain::Period> &period)
{
    const QString left = operand(definition.left, period);
    const QString right = operand(definition.right, period);
    switch (definition.measure) {
    case Measure::Ratio:
        return left + u"占"_s + right + u"的百分比"_s;
    case Measure::Plus:
        return left + u"加"_s + right;
    case Measure::Minus:
        return left + u"减"_s + right;
    case Measure::Times:
        return left + u"乘以"_s + right;
    default:
        return left + u"除以"_s + right;
    }
}

/// Operands inherit the basis of the whole where they name none.
Definition withBasis(const Definition &operand, Basis basis)
{
    Definition inherited = operand;
    if (!inherited.basisGiven)
        inherited.basis = basis;
    return inherited;
}

} // namespace

QString definitionSentence(const Definition &definition, const std::optional<domain::Period> &period)
{
    const std::optional<domain::Period> counted = definition.period ? definition.period : period;
    QString sentence;
    if (definition.isLeaf()) {
        sentence = leafSentence(definition, counted);
    } else {
        Definition whole = definition;
        whole.left = std::make_shared<const Definition>(withBasis(*definition.left, definition.basis));
        whole.right = std::make_shared<const Definition>(withBasis(*definition.right, definition.basis));
        sentence = joined(whole, counted);
    }
    if (definition.period)
        sentence += u"，期间固定为"_s + definition.period->from.toString(Qt::ISODate) + u'至'
            + definition.period->to.toString(Qt::ISODate);
    if (definition.per)
        sentence += perOf(*definition.per, definition.entity);
    return sentence;
}

} // namespace figures
