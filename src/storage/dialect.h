#pragma once
// The few expressions that differ between database engines. Everything else is portable SQL.

#include <QString>

namespace storage::dialect {

/// A date column as a full day: a month without a day counts as its first day.
inline QString fullDate(const QString &column)
{
    return QStringLiteral("(CASE WHEN length(%1) = 7 THEN %1 || '-01' ELSE %1 END)").arg(column);
}
/// ISO text of a date expression moved by days.
inline QString addDays(const QString &date, int days)
{
    return days == 0 ? date : QStringLiteral("date(%1, '%2 days')").arg(date).arg(days);
}
/// Month number 1–12 of a date column.
inline QString monthOf(const QString &column)
{
    return QStringLiteral("CAST(substr(%1, 6, 2) AS INTEGER)").arg(column);
}

} // namespace storage::dialect
