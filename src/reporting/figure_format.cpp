#include "reporting/figure_format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

/// value / divisor with a fixed number of decimals, rounded half up (away from zero).
QString decimal(qint64 value, qint64 divisor, int decimals, bool trim)
{
    qint64 power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    const bool negative = value < 0;
    const qint64 magnitude = negative ? -value : value;
    const qint64 rounded
        = (magnitude / divisor) * power + ((magnitude % divisor) * power * 2 + divisor) / (divisor * 2);
    QString text = QString::number(rounded / power);
    if (decimals > 0) {
        QString fraction = QString::number(rounded % power).rightJustified(decimals, u'0');
        while (trim && fraction.endsWith(u'0'))
            fraction.chop(1);
        if (!fraction.isEmpty())
            text += u'.' + fraction;
    }
    return negative && rounded != 0 ? u'-' + text : text;
}

const QString digits = u"零壹贰叁肆伍陆柒捌玖"_s;

/// Up to four digits: 壹仟零贰拾.
QString capitalGroup(int number)
{
    static const QStringList places{u"仟"_s, u"佰"_s, u"拾"_s, QString()};
    QString text;
    bool zero = false;
    for (int i = 0, power = 1000; i < 4; ++i, power /= 10) {
        const int digit = number / power % 10;
        if (digit == 0) {
            zero = !text.isEmpty();
            continue;
        }
        if (zero)
            text += digits[0];
        zero = false;
        text += digits[digit] + places[i];
    }
    return text;
}

} // namespace

std::optional<FormattedFigure> formattedFigure(qint64 scaled, qint64 scale, const QString &format)
{
    if (format.isEmpty())
        return FormattedFigure{decimal(scaled, scale, scale == 1 ? 0 : (scale == 100 ? 2 : 4), true), {}};
    if (format == u"元"_s)
        return FormattedFigure{decimal(scaled, scale, 2, true), {}};
    if (format == u"金额"_s) {
        if ((scaled < 0 ? -scaled : scaled) >= scale * 10'000)
            return FormattedFigure{decimal(scaled, scale * 10'000, 2, true), u"万元"_s};
        return FormattedFigure{decimal(scaled, scale, 2, true), u"元"_s};
    }
    if (format == u"整数"_s)
        return FormattedFigure{decimal(scaled, scale, 0, false), {}};
    if (format == u"大写"_s)
        return FormattedFigure{chineseAmount(scaled * 100 / scale), {}};
    if (format.section(u':', 0, 0) == u"万元"_s) {
        bool good = true;
        const int decimals = format.contains(u':') ? format.section(u':', 1).toInt(&good) : 2;
        if (good && decimals >= 0 && decimals <= 6)
            return FormattedFigure{decimal(scaled, scale * 10'000, decimals, !format.contains(u':')), {}};
    }
    return std::nullopt;
}

QString chineseNumeral(int number)
{
    static const QString numerals = u"零一二三四五六七八九"_s;
    if (number < 10)
        return numerals.mid(number, 1);
    const QString tens = number / 10 == 1 ? u"十"_s : numerals.mid(number / 10, 1) + u'十';
    return number % 10 == 0 ? tens : tens + numerals[number % 10];
}

QString chineseAmount(qint64 fen)
{
    static const QStringList groups{QString(), u"万"_s, u"亿"_s, u"万亿"_s};
    if (fen < 0)
        return u"负"_s + chineseAmount(-fen);
    const qint64 yuan = fen / 100;
    QString text;
    bool gap = false;
    qint64 divisor = 1'000'000'000'000;
    for (int group = 3; group >= 0; --group, divisor /= 10'000) {
        const int part = static_cast<int>(yuan / divisor % 10'000);
        if (part == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (!text.isEmpty() && (gap || part < 1000))
            text += digits[0];
        gap = false;
        text += capitalGroup(part) + groups[group];
    }
    const int jiao = static_cast<int>(fen / 10 % 10);
    const int cent = static_cast<int>(fen % 10);
    if (!text.isEmpty())
        text += u'元';
    if (jiao == 0 && cent == 0)
        return text.isEmpty() ? u"零元整"_s : text + u'整';
    if (jiao != 0)
        text += digits[jiao] + u'角';
    else if (!text.isEmpty())
        text += digits[0];
    if (cent != 0)
        text += digits[cent] + u'分';
    return text;
}

} // namespace reporting
