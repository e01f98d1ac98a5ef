#include "spreadsheet/serial_date.h"

#include <QDate>
#include <QTime>
#include <cmath>

namespace spreadsheet {

using namespace Qt::StringLiterals;

std::optional<QString> dateFromSerial(double serial, bool epoch1904)
{
    constexpr qint64 secondsOfDay = 86400;
    if (!(serial >= 0) || serial >= 2958466) // 9999-12-31 is 2958465
        return {};
    const auto total = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsOfDay)));
    const qint64 day = total / secondsOfDay;
    const auto seconds = static_cast<int>(total % secondsOfDay);
    const QString time = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
    if (day == 0 && seconds > 0)
        return time;

    QString date;
    if (epoch1904)
        date = QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    else if (day == 0)
        date = u"1900-01-00"_s;
    else if (day == 60)
        date = u"1900-02-29"_s; // Excel keeps a leap day 1900 never had; serials below it count one day further
    else
        date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
    if (date.isEmpty()) // the 1904 epoch runs past year 9999
        return {};
    return seconds == 0 ? date : date + u'T' + time;
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
