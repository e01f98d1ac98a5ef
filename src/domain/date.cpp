#include "domain/date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr int firstYear = 1900; // nothing an office keeps is older; anything outside is a typing slip
constexpr int lastYear = 2100;

std::optional<Date> valid(Date date) { return date.isNull() ? std::nullopt : std::optional(date); }

/// Year, month and day as captured; a day that was not written is unknown.
std::optional<Date> fromCaptures(const QRegularExpressionMatch &match)
{
    const bool hasDay = match.hasCaptured(3) && !match.capturedView(3).isEmpty();
    const int day = hasDay ? match.capturedView(3).toInt() : 0;
    if (hasDay && day == 0)
        return std::nullopt;
    return valid(Date::of(match.capturedView(1).toInt(), match.capturedView(2).toInt(), day));
}

/// 2024-03-05, as nearly every date is written; no regular expression is needed for it.
bool isWholeIso(QStringView text)
{
    if (text.size() != 10)
        return false;
    for (qsizetype i = 0; i < 10; ++i)
        if (i == 4 || i == 7 ? text[i] != u'-' : text[i] < u'0' || text[i] > u'9')
            return false;
    return true;
}

std::optional<Date> fromWholeIso(QStringView text)
{
    const int day = text.sliced(8).toInt();
    return day == 0 ? std::nullopt : valid(Date::of(text.first(4).toInt(), text.sliced(5, 2).toInt(), day));
}

} // namespace

Date Date::of(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 0)
        return {};
    if (day > 0 && !QDate::isValid(year, month, day))
        return {};
    return Date(year, month, day);
}

Date Date::of(QDate date) { return date.isValid() ? of(date.year(), date.month(), date.day()) : Date(); }

std::optional<Date> Date::fromIso(QStringView text)
{
    if (isWholeIso(text))
        return fromWholeIso(text);
    static const QRegularExpression iso(u"\\A([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?\\z"_s);
    const auto match = iso.match(text.toString());
    return match.hasMatch() ? fromCaptures(match) : std::nullopt;
}

std::optional<Date> Date::parse(QStringView given)
{
    if (isWholeIso(given))
        return fromWholeIso(given);
    static const QString time
        = uR"((?:(?:T|\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)"_s;
    static const QRegularExpression separated(uR"(\A([0-9]{4})\s*([-/.])\s*([0-9]{1,2})(?:\s*\2\s*([0-9]{1,2}))?)"_s
                                              + time + uR"(\z)"_s);
    static const QRegularExpression words(
        uR"(\A([0-9]{4})\s*年\s*([0-9]{1,2})\s*月?份?(?:(?<=月)\s*([0-9]{1,2})\s*[日号]?)?)"_s + time + uR"(\z)"_s);
    static const QRegularExpression run(uR"(\A([0-9]{4})([0-9]{2})([0-9]{2})?)"_s + time + uR"(\z)"_s);

    QString text = given.trimmed().toString().normalized(QString::NormalizationForm_KC);
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-').replace(QChar(0x3002), u'.');

    if (const auto match = separated.match(text); match.hasMatch()) {
        const bool hasDay = !match.capturedView(4).isEmpty();
        const int day = match.capturedView(4).toInt();
        if (hasDay && day == 0)
            return std::nullopt;
        return valid(of(match.capturedView(1).toInt(), match.capturedView(3).toInt(), day));
    }
    if (const auto match = words.match(text); match.hasMatch())
        return fromCaptures(match);
    if (const auto match = run.match(text); match.hasMatch())
        return fromCaptures(match);
    return std::nullopt;
}

QString Date::toIso() const
{
    if (isNull())
        return {};
    const auto digit = [](int number, int place) { return QChar(u'0' + number / place % 10); };
    const QChar iso[] = {digit(m_year, 1000),
                         digit(m_year, 100),
                         digit(m_year, 10),
                         digit(m_year, 1),
                         u'-',
                         digit(m_month, 10),
                         digit(m_month, 1),
                         u'-',
                         digit(m_day, 10),
                         digit(m_day, 1)};
    return QString(iso, dayKnown() ? 10 : 7);
}

QString Date::display() const { return isNull() || dayKnown() ? toIso() : inWords(); }

QString Date::inWords() const
{
    if (isNull())
        return {};
    const QString month = u"%1年%2月"_s.arg(m_year).arg(m_month);
    return dayKnown() ? month + u"%1日"_s.arg(m_day) : month;
}

} // namespace domain
