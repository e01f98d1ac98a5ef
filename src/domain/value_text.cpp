#include "domain/value_text.h"

#include "domain/decimal.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

int powerOf(qint64 scale)
{
    int power = 0;
    for (; scale > 1; scale /= 10)
        ++power;
    return power;
}

/// `1,234.50`: always two decimals, groups of three.
QString moneyDisplay(qint64 fen)
{
    QString whole = QString::number(qAbs(fen / fenPerYuan));
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    return (fen < 0 ? u"-"_s : QString()) + whole + u".%1"_s.arg(qAbs(fen % fenPerYuan), 2, 10, QChar(u'0'));
}

QString integerText(const Field &field, qint64 number, TextStyle style)
{
    switch (field.kind) {
    case Kind::Money:
        return style == TextStyle::Display ? moneyDisplay(number) : scaledText(number, fenPerYuan);
    case Kind::Percent:
        return scaledText(number, tenThousandths) + (style == TextStyle::Display ? u"%"_s : QString());
    case Kind::Number:
        return scaledText(number, tenThousandths);
    default:
        return QString::number(number); // no separators: years are integers too
    }
}

QString boolText(bool yes, TextStyle style)
{
    if (style == TextStyle::Canonical)
        return yes ? u"是"_s : u"否"_s;
    return yes ? QCoreApplication::translate("Values", "Yes") : QCoreApplication::translate("Values", "No");
}

QString wordText(const Field &field, const QString &text, TextStyle style)
{
    if (style == TextStyle::Canonical || (field.kind != Kind::Choice && field.kind != Kind::Choices))
        return text;
    const Vocabulary &vocabulary = vocabularyOf(field.options.vocabulary);
    if (field.kind == Kind::Choice)
        return vocabulary.label(text);
    QStringList labels;
    for (const QString &code : choicesOf(text))
        labels << vocabulary.label(code);
    return labels.join(u'、');
}

} // namespace

QString valueText(const Field &field, const Value &value, TextStyle style)
{
    if (const auto *text = std::get_if<QString>(&value))
        return wordText(field, *text, style);
    if (const auto *number = std::get_if<qint64>(&value))
        return integerText(field, *number, style);
    if (const auto *yes = std::get_if<bool>(&value))
        return boolText(*yes, style);
    if (const auto *date = std::get_if<Date>(&value))
        return style == TextStyle::Display ? date->display() : date->toIso();
    if (const auto *link = std::get_if<Link>(&value))
        return link->text;
    return {};
}

QJsonValue valueJson(const Field &field, const Value &value)
{
    if (isEmpty(value))
        return QJsonValue::Null;
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.kind == Kind::Integer)
            return *number;
        return static_cast<double>(*number)
            / static_cast<double>(field.kind == Kind::Money ? fenPerYuan : tenThousandths);
    }
    return valueText(field, value);
}

QString masked(const QString &text)
{
    constexpr qsizetype head = 3;
    constexpr qsizetype tail = 4;
    const qsizetype size = text.size();
    if (size > head + tail)
        return text.left(head) + QString(size - head - tail, u'*') + text.right(tail);
    const qsizetype shown = qMin<qsizetype>(2, qMax<qsizetype>(0, size - 1));
    return QString(size - shown, u'*') + text.right(shown);
}

QString scaledText(qint64 value, qint64 scale)
{
    const QString sign = value < 0 ? u"-"_s : QString();
    QString fraction = u"%1"_s.arg(qAbs(value % scale), powerOf(scale), 10, QChar(u'0'));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = sign + QString::number(qAbs(value / scale));
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

std::optional<qint64> scaledFromText(const QString &text, qint64 scale)
{
    const auto number = Decimal::parse(text);
    return number ? number->scaled(powerOf(scale)) : std::nullopt;
}

} // namespace domain
