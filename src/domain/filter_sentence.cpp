#include "domain/filter_sentence.h"

#include "domain/filter_path.h"
#include "domain/value_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype mostNamed = 12; // values of a list; the rest is counted

/// What stands behind 不 and its kin depends on what is compared: days are early and late, sums high and low, things
/// many and few.
struct Comparisons
{
    QString less, lessEqual, greater, greaterEqual;
};

const Comparisons &comparisonsOf(const Field &field)
{
    static const Comparisons days{u"早于"_s, u"不晚于"_s, u"晚于"_s, u"不早于"_s};
    static const Comparisons sums{u"低于"_s, u"不超过"_s, u"高于"_s, u"不低于"_s};
    static const Comparisons counts{u"少于"_s, u"不超过"_s, u"多于"_s, u"不少于"_s};
    switch (field.kind) {
    case Kind::Date:
        return days;
    case Kind::Integer:
        return counts;
    default:
        return sums;
    }
}

QString quoted(const QString &text) { return u'“' + text + u'”'; }

class Sentence
{
public:
    Sentence(const Entity &entity, bool reveal)
        : m_entity(entity)
        , m_reveal(reveal)
    {
    }

    QString term(const FilterTerm &term) const
    {
        const auto path = resolvePath(m_entity, term.path);
        if (!path)
            return aboutLedger(term);
        const QString name = nameOf(*path);
        const Field &field = *path->field;
        switch (term.op) {
        case FilterOp::IsEmpty:
            return name + u"未填写"_s;
        case FilterOp::NotEmpty:
            return name + u"已填写"_s;
        case FilterOp::Contains:
            return name + u"含"_s + quoted(shown(field, term.values.value(0)));
        case FilterOp::In:
            return name + u"为"_s + list(field, term.values, u"或"_s);
        case FilterOp::NotIn:
            return name + u"不是"_s + list(field, term.values, u"和"_s);
        case FilterOp::MonthIn:
            return name + u"在"_s + months(term.values);
        case FilterOp::Between:
            return name + u"在"_s + value(field, term.values.value(0)) + u"至"_s + value(field, term.values.value(1))
                + u"之间"_s;
        default:
            return name + verb(field, term.op)
                + (term.operand ? operand(*term.operand) : value(field, term.values.value(0)));
        }
    }

private:
    QString aboutLedger(const FilterTerm &term) const
    {
        const auto child = childNamed(m_entity, term.path);
        if (!child)
            return filterText({{term}, {}});
        return (term.op == FilterOp::IsEmpty ? u"没有"_s : u"有"_s) + child->entity->term() + u"记录"_s;
    }

    QString nameOf(const ResolvedPath &path) const
    {
        QString name;
        for (const Field *reference : path.references)
            name += reference->term() + u'的';
        return name + path.field->term();
    }

    static QString verb(const Field &field, FilterOp op)
    {
        const Comparisons &words = comparisonsOf(field);
        switch (op) {
        case FilterOp::NotEqual:
            return u"不是"_s;
        case FilterOp::Less:
            return words.less;
        case FilterOp::LessEqual:
            return words.lessEqual;
        case FilterOp::Greater:
            return words.greater;
        case FilterOp::GreaterEqual:
            return words.greaterEqual;
        default:
            return u"为"_s;
        }
    }

    QString shown(const Field &field, const QString &text) const
    {
        return field.has(Sensitive) && !m_reveal ? masked(text) : text;
    }

    QString value(const Field &field, const QString &text) const
    {
        if (field.kind == Kind::Date) {
            const auto date = Date::fromIso(text);
            return date ? date->inWords() : text;
        }
        if (field.kind == Kind::Text || field.kind == Kind::Reference)
            return quoted(shown(field, text));
        const Value read = parseValue(m_entity, field, text).value;
        const bool coded = field.kind == Kind::Choice || field.kind == Kind::Choices || field.kind == Kind::Bool;
        const QString words
            = isEmpty(read) || coded ? text : valueText(field, read, TextStyle::Display); // codes are Chinese words
        return shown(field, words) + (words.endsWith(u'%') ? QString() : unitOf(field));
    }

    QString list(const Field &field, const QStringList &values, const QString &last) const
    {
        const qsizetype named = values.size() > mostNamed ? mostNamed : values.size();
        QString text;
        for (qsizetype i = 0; i < named; ++i) {
            if (i > 0)
                text += i + 1 == values.size() ? last : u"、"_s;
            text += value(field, values.at(i));
        }
        return named < values.size() ? text + u"等%1项"_s.arg(values.size()) : text;
    }

    static QString months(const QStringList &values)
    {
        QStringList words;
        for (const QString &value : values)
            words << value + u'月';
        return words.join(u'、');
    }

    QString operand(const FieldOperand &operand) const
    {
        const auto path = resolvePath(m_entity, operand.path);
        const QString name = path ? nameOf(*path) : operand.path;
        if (operand.addDays == 0)
            return name;
        return name + (operand.addDays > 0 ? u"后%1日"_s : u"前%1日"_s).arg(qAbs(operand.addDays));
    }

    const Entity &m_entity;
    bool m_reveal;
};

} // namespace

QString unitOf(const Field &field)
{
    if (field.kind == Kind::Money)
        return u"元"_s;
    if (field.kind == Kind::Percent)
        return u"%"_s;
    if (field.kind != Kind::Integer && field.kind != Kind::Number)
        return {};
    // The names of counts end in what they count.
    static const std::pair<QString, QString> endings[] = {
        {u"人数"_s, u"人"_s},   {u"人次"_s, u"人次"_s}, {u"职工数"_s, u"人"_s}, {u"代表数"_s, u"人"_s},
        {u"会员数"_s, u"人"_s}, {u"女工数"_s, u"人"_s}, {u"户数"_s, u"户"_s},   {u"企业数"_s, u"家"_s},
        {u"单位数"_s, u"家"_s}, {u"次数"_s, u"次"_s},   {u"场次"_s, u"场"_s},   {u"份数"_s, u"份"_s},
        {u"件数"_s, u"件"_s},   {u"天数"_s, u"天"_s},   {u"月数"_s, u"个月"_s}, {u"票数"_s, u"票"_s},
        {u"年龄"_s, u"岁"_s},
    };
    const QString term = field.term();
    for (const auto &[ending, unit] : endings) {
        if (term.endsWith(ending))
            return unit;
    }
    return {};
}

QString filterSentence(const Entity &entity, const Filter &filter, bool reveal)
{
    const Sentence sentence(entity, reveal);
    QStringList parts;
    for (const FilterTerm &term : filter.terms)
        parts << sentence.term(term);
    for (const QString &word : filter.words)
        parts << u"含"_s + quoted(word);
    return parts.join(u'，');
}

} // namespace domain
