#include "domain/decimal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

std::optional<Decimal> Decimal::parse(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([+-]?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?\\z"_s);
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x2212), u'-');
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    QByteArray whole = match.captured(2).toLatin1();
    whole.replace(",", "");
    QByteArray fraction = match.captured(3).toLatin1();
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    while (fraction.endsWith('0'))
        fraction.chop(1);

    Decimal number;
    number.negative = match.capturedView(1) == u"-";
    number.digits = whole + fraction;
    number.point = static_cast<int>(whole.size()) + match.capturedView(4).toInt();
    while (number.digits.startsWith('0')) {
        number.digits.remove(0, 1);
        --number.point;
    }
    while (number.digits.endsWith('0'))
        number.digits.chop(1);
    if (number.digits.isEmpty())
        return Decimal();
    return number;
}

std::optional<qint64> Decimal::scaled(int power) const
{
    constexpr int fits = 18; // decimal digits every qint64 can hold
    if (digits.isEmpty())
        return 0;
    const int size = point + power;
    if (size > fits)
        return std::nullopt;
    if (size < 0)
        return 0;
    qint64 value = 0;
    for (int i = 0; i < size; ++i)
        value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    if (size < digits.size() && digits[size] >= '5')
        ++value;
    return negative ? -value : value;
}

} // namespace domain
