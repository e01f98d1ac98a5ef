#include "domain/filter_term.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QString sentence(const char *source) { return QCoreApplication::translate("Filter", source); }

std::optional<FilterOp> opNamed(const QString &name)
{
    static const QHash<QString, FilterOp> ops{
        {u"="_s, FilterOp::Equal},
        {u"!="_s, FilterOp::NotEqual},
        {u"<"_s, FilterOp::Less},
        {u"<="_s, FilterOp::LessEqual},
        {u">"_s, FilterOp::Greater},
        {u">="_s, FilterOp::GreaterEqual},
        {u"in"_s, FilterOp::In},
        {u"not_in"_s, FilterOp::NotIn},
        {u"contains"_s, FilterOp::Contains},
        {u"between"_s, FilterOp::Between},
        {u"month_in"_s, FilterOp::MonthIn},
        {u"is_empty"_s, FilterOp::IsEmpty},
        {u"not_empty"_s, FilterOp::NotEmpty},
    };
    const auto it = ops.constFind(name);
    return it == ops.cend() ? std::nullopt : std::optional(*it);
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"是"_s : u"否"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    default:
        return value.toString();
    }
}

QString unreadable(const QString &path)
{
    return sentence(QT_TRANSLATE_NOOP("Filter", "The condition on “%1” cannot be read.")).arg(path);
}

/// One value on the right: text, number, bool, null or a field. False when it is none of these.
bool readOperand(const QJsonValue &value, TermParts &parts)
{
    if (value.isObject()) {
        const QJsonValue field = value["field"_L1];
        const QJsonValue days = value["add_days"_L1];
        if (!field.isString() || parts.operand || (!days.isUndefined() && !days.isDouble()))
            return false;
        parts.operand = FieldOperand{field.toString(), days.toInt()};
        return true;
    }
    if (value.isArray() || value.isUndefined())
        return false;
    if (value.isNull()) {
        if (parts.op != FilterOp::Equal && parts.op != FilterOp::NotEqual)
            return false;
        parts.op = parts.op == FilterOp::Equal ? FilterOp::IsEmpty : FilterOp::NotEmpty;
        return true;
    }
    parts.values << jsonText(value);
    return true;
}

BuiltTerm termFromJson(const Entity &entity, const QString &path, const QJsonValue &condition)
{
    TermParts parts{path, FilterOp::Equal, {}, {}};
    QJsonArray values{condition};
    if (condition.isArray()) {
        values = condition.toArray();
        const QString name = values.isEmpty() ? QString() : values.takeAt(0).toString();
        const auto op = opNamed(name);
        if (!op)
            return {{},
                    sentence(QT_TRANSLATE_NOOP("Filter", "“%1” is no operator (condition on “%2”).")).arg(name, path)};
        parts.op = *op;
        if (values.size() == 1 && values.first().isArray())
            values = values.first().toArray();
    }
    for (const QJsonValue &value : std::as_const(values))
        if (!readOperand(value, parts))
            return {{}, unreadable(path)};
    if (parts.operand && !parts.values.isEmpty())
        return {{}, unreadable(path)};
    return buildTerm(entity, std::move(parts));
}

} // namespace

ParsedFilter filterFromJson(const Entity &entity, const QJsonObject &json)
{
    ParsedFilter parsed;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const BuiltTerm built = termFromJson(entity, it.key(), it.value());
        if (!built.error.isEmpty())
            return {{}, built.error};
        parsed.filter.terms << built.term;
    }
    return parsed;
}

} // namespace domain
