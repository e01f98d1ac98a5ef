#include "figures/definition.h"

#include "figures/definition_parts.h"

using namespace Qt::StringLiterals;

namespace figures {
namespace {

bool sameTarget(const std::shared_ptr<const Definition> &a, const std::shared_ptr<const Definition> &b)
{
    return a && b ? *a == *b : !a && !b;
}

QString sign(Measure measure)
{
    switch (measure) {
    case Measure::Plus:
        return u" + "_s;
    case Measure::Minus:
        return u" - "_s;
    case Measure::Times:
        return u" * "_s;
    default:
        return u" / "_s;
    }
}

QString modifierText(const Definition &definition)
{
    QString text;
    if (definition.basisGiven)
        text += u' ' + basisWord(definition.basis);
    if (definition.dateField)
        text += u" on "_s + *definition.dateField;
    if (definition.endField)
        text += u" until "_s + *definition.endField;
    if (definition.period)
        text += u" from %1 to %2"_s.arg(definition.period->from.toString(Qt::ISODate),
                                        definition.period->to.toString(Qt::ISODate));
    if (definition.per) {
        text += u" per "_s + definition.per->by;
        if (definition.per->units)
            text += u" of ("_s + expressionText(*definition.per->units) + u')';
        if (definition.per->largest)
            text += u" max"_s;
    }
    return text;
}

QString operandText(const Definition &operand)
{
    const QString text = expressionText(operand);
    const bool bare = operand.measure > Measure::Ratio && modifierText(operand).isEmpty();
    return bare ? u'(' + text + u')' : text;
}

} // namespace

bool Per::isField() const { return !isPeriodWord(by); }

bool operator==(const Per &a, const Per &b)
{
    return a.by == b.by && a.largest == b.largest && sameTarget(a.units, b.units);
}

bool operator==(const Definition &a, const Definition &b)
{
    return a.entity == b.entity && a.measure == b.measure && a.field == b.field && a.filter == b.filter
        && a.basis == b.basis && a.basisGiven == b.basisGiven && a.dateField == b.dateField && a.endField == b.endField
        && a.period == b.period && a.per == b.per && sameTarget(a.left, b.left) && sameTarget(a.right, b.right);
}

QString expressionText(const Definition &definition)
{
    const QString modifiers = modifierText(definition);
    if (definition.measure > Measure::Ratio) {
        const QString text = operandText(*definition.left) + sign(definition.measure) + operandText(*definition.right);
        return modifiers.isEmpty() ? text : u'(' + text + u')' + modifiers;
    }
    QString inner;
    if (definition.measure == Measure::Ratio) {
        inner = expressionText(*definition.left) + u", "_s + expressionText(*definition.right);
    } else {
        inner = definition.entity->name();
        if (!definition.field.isEmpty())
            inner += u'.' + definition.field;
        if (!definition.filter.isEmpty())
            inner += u", "_s + domain::filterText(definition.filter);
    }
    return measureWord(definition.measure) + u'(' + inner + u')' + modifiers;
}

} // namespace figures
