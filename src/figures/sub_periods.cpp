#include "figures/sub_periods.h"

using namespace Qt::StringLiterals;

namespace figures {
namespace {

int monthsOf(const QString &unit)
{
    if (unit == "half_year"_L1)
        return 6;
    return unit == "quarter"_L1 ? 3 : 1;
}

/// The first day of the unit the day lies in.
QDate startOf(QDate day, const QString &unit)
{
    if (unit == "week"_L1)
        return day.addDays(1 - day.dayOfWeek());
    const int months = monthsOf(unit);
    return QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
}

QDate next(QDate start, const QString &unit)
{
    return unit == "week"_L1 ? start.addDays(7) : start.addMonths(monthsOf(unit));
}

} // namespace

QList<domain::Period> subPeriods(const domain::Period &period, const QString &unit)
{
    QList<domain::Period> whole;
    if (!period.isValid())
        return whole;
    QDate start = startOf(period.from, unit);
    if (start < period.from)
        start = next(start, unit);
    for (QDate end = next(start, unit); end.addDays(-1) <= period.to; start = end, end = next(start, unit))
        whole.append({start, end.addDays(-1)});
    return whole;
}

} // namespace figures
