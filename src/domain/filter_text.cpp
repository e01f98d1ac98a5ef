#include "domain/filter_path.h"
#include "domain/filter_syntax.h"
#include "domain/value_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

QString sentence(const char *source) { return QCoreApplication::translate("Filter", source); }

QString symbol(FilterOp op)
{
    switch (op) {
    case FilterOp::NotEqual:
        return u"!="_s;
    case FilterOp::Less:
        return u"<"_s;
    case FilterOp::LessEqual:
        return u"<="_s;
    case FilterOp::Greater:
        return u">"_s;
    case FilterOp::GreaterEqual:
        return u">="_s;
    case FilterOp::Contains:
        return u"~"_s;
    default:
        return u"="_s;
    }
}

QString printedSymbol(FilterOp op)
{
    switch (op) {
    case FilterOp::NotEqual:
        return u"≠"_s;
    case FilterOp::LessEqual:
        return u"≤"_s;
    case FilterOp::GreaterEqual:
        return u"≥"_s;
    default:
        return symbol(op);
    }
}

QString operandText(const FieldOperand &operand)
{
    if (operand.addDays == 0)
        return operand.path;
    return u"%1 %2 %3 days"_s.arg(operand.path, operand.addDays < 0 ? u"-"_s : u"+"_s).arg(qAbs(operand.addDays));
}

QString termText(const FilterTerm &term)
{
    QStringList values;
    for (const QString &value : term.values)
        values << filter_syntax::quotedIfNeeded(value);
    const QString list = u'(' + values.join(u'|') + u')';
    switch (term.op) {
    case FilterOp::In:
        return term.path + u" in "_s + list;
    case FilterOp::NotIn:
        return term.path + u" not in "_s + list;
    case FilterOp::MonthIn:
        return u"month(%1) in %2"_s.arg(term.path, list);
    case FilterOp::Between:
        return term.path + u" between "_s + values.join(u" and "_s);
    case FilterOp::IsEmpty:
        return term.path + u" is empty"_s;
    case FilterOp::NotEmpty:
        return term.path + u" is not empty"_s;
    default:
        break;
    }
    return term.path + symbol(term.op) + (term.operand ? operandText(*term.operand) : values.value(0));
}

QString valueInWords(const ResolvedPath &path, FilterOp op, const QString &text)
{
    if (op == FilterOp::Contains || op == FilterOp::MonthIn)
        return text;
    const Value value = parseValue(*path.entity, *path.field, text).value;
    return isEmpty(value) ? text : valueText(*path.field, value, TextStyle::Display);
}

QString operandInWords(const Entity &entity, const FieldOperand &operand)
{
    const auto path = resolvePath(entity, operand.path);
    const QString name = path ? pathInWords(entity, *path) : operand.path;
    if (operand.addDays == 0)
        return name;
    const QString days = QString::number(qAbs(operand.addDays));
    return operand.addDays > 0 ? sentence(QT_TRANSLATE_NOOP("Filter", "%1 + %2 days")).arg(name, days)
                               : sentence(QT_TRANSLATE_NOOP("Filter", "%1 − %2 days")).arg(name, days);
}

QString termInWords(const Entity &entity, const FilterTerm &term)
{
    const auto path = resolvePath(entity, term.path);
    if (!path) {
        const auto child = childNamed(entity, term.path);
        if (!child)
            return termText(term);
        return (term.op == FilterOp::IsEmpty ? sentence(QT_TRANSLATE_NOOP("Filter", "no entry in %1"))
                                             : sentence(QT_TRANSLATE_NOOP("Filter", "entries in %1")))
            .arg(labelOf(*child->entity));
    }
    const QString name = pathInWords(entity, *path);
    QStringList values;
    for (const QString &value : term.values)
        values << valueInWords(*path, term.op, value);
    const QString list = values.join(sentence(QT_TRANSLATE_NOOP("Filter", " or ")));
    switch (term.op) {
    case FilterOp::In:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 is %2")).arg(name, list);
    case FilterOp::NotIn:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 is not %2")).arg(name, list);
    case FilterOp::MonthIn:
        return sentence(QT_TRANSLATE_NOOP("Filter", "the month of %1 is %2")).arg(name, list);
    case FilterOp::Between:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 between %2 and %3"))
            .arg(name, values.value(0), values.value(1));
    case FilterOp::IsEmpty:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 is empty")).arg(name);
    case FilterOp::NotEmpty:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 is not empty")).arg(name);
    case FilterOp::Contains:
        return sentence(QT_TRANSLATE_NOOP("Filter", "%1 contains “%2”")).arg(name, values.value(0));
    default:
        break;
    }
    const QString right = term.operand ? operandInWords(entity, *term.operand) : values.value(0);
    return name + u' ' + printedSymbol(term.op) + u' ' + right;
}

} // namespace

QString filterText(const Filter &filter)
{
    QStringList parts;
    for (const FilterTerm &term : filter.terms)
        parts << termText(term);
    for (const QString &word : filter.words)
        parts << filter_syntax::quotedWord(word);
    return parts.join(u", "_s);
}

QString filterInWords(const Entity &entity, const Filter &filter)
{
    QStringList parts;
    for (const FilterTerm &term : filter.terms)
        parts << termInWords(entity, term);
    for (const QString &word : filter.words)
        parts << u'“' + word + u'”';
    return parts.join(sentence(QT_TRANSLATE_NOOP("Filter", ", ")));
}

} // namespace domain
