#include "spreadsheet/serial_date.h"

#include <QDate>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

namespace {

void appendNumber(QString *text, int value, int digits)
{
    const qsizetype at = text->size();
    text->resize(at + digits);
    for (qsizetype i = at + digits - 1; i >= at; --i, value /= 10)
        (*text)[i] = QChar(u'0' + value % 10);
}

void appendDate(QString *text, QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    appendNumber(text, year, 4);
    *text += u'-';
    appendNumber(text, month, 2);
    *text += u'-';
    appendNumber(text, day, 2);
}

void appendTime(QString *text, int seconds)
{
    appendNumber(text, seconds / 3600, 2);
    *text += u':';
    appendNumber(text, seconds / 60 % 60, 2);
    *text += u':';
    appendNumber(text, seconds % 60, 2);
}

} // namespace

std::optional<QString> dateFromSerial(double serial, bool epoch1904)
{
    constexpr qint64 secondsOfDay = 86400;
    constexpr qsizetype longest = 19; // 2026-03-01T08:30:00
    if (!(serial >= 0) || serial >= 2958466) // 9999-12-31 is 2958465
        return {};
    const auto total = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsOfDay)));
    const qint64 day = total / secondsOfDay;
    const auto seconds = static_cast<int>(total % secondsOfDay);
    QString text;
    text.reserve(longest);
    if (day == 0 && seconds > 0) {
        appendTime(&text, seconds);
        return text;
    }
    if (epoch1904) {
        const QDate date = QDate(1904, 1, 1).addDays(day);
        if (date.year() > 9999)
            return {};
        appendDate(&text, date);
    } else if (day == 0) {
        text += u"1900-01-00";
    } else if (day == 60) {
        text += u"1900-02-29"; // Excel keeps a leap day 1900 never had; serials below it count one day further
    } else {
        appendDate(&text, QDate(1899, 12, day < 60 ? 31 : 30).addDays(day));
    }
    if (seconds > 0) {
        text += u'T';
        appendTime(&text, seconds);
    }
    return text;
}

QString dateFromIso(const QString &text)
{
    QString iso = text.trimmed();
    if (iso.endsWith(u'Z'))
        iso.chop(1);
    const qsizetype t = iso.indexOf(u'T');
    if (t < 0)
        return iso;
    const qsizetype fraction = iso.indexOf(u'.', t);
    if (fraction > 0)
        iso.truncate(fraction);
    const QString time = iso.mid(t + 1);
    if (time == u"00:00:00" || time == u"00:00")
        iso.truncate(t);
    else if (iso.startsWith("1899-12-31T"_L1) || iso.startsWith("1899-12-30T"_L1))
        return time;
    return iso;
}

} // namespace spreadsheet
