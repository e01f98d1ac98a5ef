#include "reporting/template/figure_format.h"

#include "domain/date.h"

#include <QRegularExpression>

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

/// 1234567.5 → 1,234,567.5.
QString grouped(QString text)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

/// 万元:1 → {万元, 1}; without a number the decimals are as many as needed.
struct FormatWord
{
    QString word;
    std::optional<qint64> number;
    bool good = true;
};

FormatWord formatWord(const QString &format)
{
    FormatWord result{format.section(u':', 0, 0).trimmed(), std::nullopt, true};
    if (format.contains(u':'))
        result.number = format.section(u':', 1).trimmed().toLongLong(&result.good);
    return result;
}

constexpr int mostDecimals = 8;

std::optional<FormattedFigure> plainFormat(qint64 scaled, qint64 scale, const QString &format)
{
    const FormatWord asked = formatWord(format);
    const qint64 usual = scale == 1 ? 0 : (scale == 100 ? 2 : 4);
    if (!asked.good || asked.number.value_or(0) < 0 || asked.number.value_or(0) > 6)
        return std::nullopt;
    const auto written = [&](qint64 divisor, qint64 decimals, const QString &unit = {}) {
        FormattedFigure figure{
            decimal(scaled, scale * divisor, static_cast<int>(asked.number.value_or(decimals)), !asked.number), unit};
        // Something is never printed as nothing: 8元 is 0.0008万元.
        if (scaled != 0 && !asked.number && figure.text == u"0"_s)
            figure.text = decimal(scaled, scale * divisor, mostDecimals, true);
        return figure;
    };
    if (asked.word == u"元"_s)
        return written(1, 2);
    if (asked.word == u"万元"_s)
        return written(10'000, 2);
    if (asked.word == u"亿元"_s)
        return written(100'000'000, 2);
    if (asked.word == u"百分比"_s)
        return written(1, 2, u"%"_s);
    if (asked.word == u"小数"_s && asked.number)
        return written(1, 2);
    if (asked.number)
        return std::nullopt;
    if (format.isEmpty())
        return written(1, usual);
    if (format == u"金额"_s)
        return (scaled < 0 ? -scaled : scaled) >= scale * 10'000 ? written(10'000, 2, u"万元"_s)
                                                                 : written(1, 2, u"元"_s);
    if (format == u"整数"_s)
        return FormattedFigure{decimal(scaled, scale, 0, false), {}};
    if (format == u"千分位"_s)
        return FormattedFigure{grouped(decimal(scaled, scale, static_cast<int>(usual), true)), {}};
    if (format == u"大写"_s)
        return FormattedFigure{chineseAmount(scaled * 100 / scale), {}};
    if (format == u"汉字"_s)
        return scaled % scale == 0 ? FormattedFigure{chineseNumeral(scaled / scale), {}} : written(1, usual);
    return std::nullopt;
}

/// What one of the unit that is printed is worth in units of 1/scale.
qint64 printedUnit(qint64 scaled, qint64 scale, const QString &format)
{
    const QString word = formatWord(format).word;
    if (word == u"万元"_s || (word == u"金额"_s && scaled >= scale * 10'000))
        return scale * 10'000;
    return word == u"亿元"_s ? scale * 100'000'000 : scale;
}

/// 近 and 余 of a number above zero.
std::optional<FormattedFigure> roundedFormat(qint64 scaled, qint64 scale, const QString &format,
                                             const FormatWord &asked)
{
    if (!asked.good || (asked.number && *asked.number <= 0))
        return std::nullopt;
    const auto exact = plainFormat(scaled, scale, format);
    const qint64 unit = printedUnit(scaled, scale, format);
    qint64 step = unit;
    if (asked.number)
        step = *asked.number * unit;
    else
        for (qint64 rest = scaled / unit; rest >= 100; rest /= 10)
            step *= 10;
    const qint64 below = scaled / step * step;
    const bool nearly = asked.word == u"近"_s;
    if (!exact || scaled <= 0 || below == scaled || (below == 0 && !nearly))
        return exact;
    auto rounded = plainFormat(nearly ? below + step : below, scale, format);
    if (rounded && rounded->unit != exact->unit) // 金额 9,999元 became 1万元
        return exact;
    if (rounded)
        rounded->text = nearly ? u'近' + rounded->text : rounded->text + u'余';
    return rounded;
}

} // namespace

std::optional<FormattedFigure> formattedFigure(qint64 scaled, qint64 scale, const QString &format)
{
    QStringList formats = format.split(u'|', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const FormatWord asked = formatWord(formats[i]);
        if (asked.word != u"近"_s && asked.word != u"余"_s)
            continue;
        formats.removeAt(i);
        return formats.size() > 1 ? std::nullopt : roundedFormat(scaled, scale, formats.value(0), asked);
    }
    return formats.size() > 1 ? std::nullopt : plainFormat(scaled, scale, formats.value(0));
}

QStringList figureFormats()
{
    return {u"元"_s,     u"万元"_s,   u"万元:1"_s,   u"亿元"_s, u"金额"_s, u"整数"_s, u"小数:1"_s,
            u"千分位"_s, u"百分比"_s, u"百分比:1"_s, u"汉字"_s, u"大写"_s, u"近"_s,   u"余"_s};
}

QStringList dateFormats()
{
    return {u"年月日"_s, u"月日"_s, u"年月"_s, u"年"_s, u"月"_s, u"日"_s, u"中文日期"_s, u"中文年月"_s, u"汉字"_s};
}

std::optional<QString> formattedDate(const QString &text, const QString &format)
{
    static const QRegularExpression yearAlone(u"^[0-9]{4}$"_s);
    const auto inDigits = [](int number) {
        static const QString digit = u"〇一二三四五六七八九"_s;
        QString words;
        for (const QChar c : QString::number(number))
            words += digit[c.unicode() - u'0'];
        return words;
    };
    if (format == u"汉字"_s && yearAlone.match(text).hasMatch())
        return inDigits(text.toInt());
    const auto date = domain::Date::parse(text);
    if (!date || !dateFormats().contains(format) || format == u"汉字"_s)
        return std::nullopt;
    const bool needsDay = format.contains(u'日');
    if (needsDay && !date->dayKnown())
        return std::nullopt;
    if (format.startsWith(u"中文"_s))
        return inDigits(date->year()) + u'年' + chineseNumeral(date->month()) + u'月'
            + (needsDay ? chineseNumeral(date->day()) + u'日' : QString());
    QString words;
    if (format.contains(u'年'))
        words += QString::number(date->year()) + u'年';
    if (format.contains(u'月'))
        words += QString::number(date->month()) + u'月';
    if (needsDay)
        words += QString::number(date->day()) + u'日';
    return words;
}

QString chineseNumeral(qint64 number)
{
    static const QString numerals = u"零一二三四五六七八九"_s;
    static const QStringList places{QString(), u"十"_s, u"百"_s, u"千"_s};
    if (number < 0)
        return u"负"_s + chineseNumeral(-number);
    if (number >= 100'000'000)
        return chineseNumeral(number / 100'000'000) + u"亿"_s
            + (number % 100'000'000 == 0
                   ? QString()
                   : (number % 100'000'000 < 10'000'000 ? u"零"_s : QString()) + chineseNumeral(number % 100'000'000));
    if (number >= 10'000)
        return chineseNumeral(number / 10'000) + u"万"_s
            + (number % 10'000 == 0 ? QString()
                                    : (number % 10'000 < 1000 ? u"零"_s : QString()) + chineseNumeral(number % 10'000));
    if (number == 0)
        return numerals.left(1);
    QString text;
    bool zero = false;
    const QString digitText = QString::number(number);
    for (qsizetype i = 0; i < digitText.size(); ++i) {
        const int digit = digitText[i].digitValue();
        if (digit == 0) {
            zero = true;
            continue;
        }
        if (zero)
            text += numerals[0];
        zero = false;
        const bool ten = digit == 1 && digitText.size() == 2 && i == 0; // 十二, not 一十二
        text += (ten ? QString() : QString(numerals[digit])) + places[digitText.size() - 1 - i];
    }
    return text;
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
