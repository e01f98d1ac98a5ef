#include "reporting/content/span_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

constexpr int mostSpans = 240;

/// The last month a span beginning with this one takes in.
int lastMonth(int month, int size, const QList<std::pair<int, int>> &merged)
{
    if (size == 3)
        return (month - 1) / 3 * 3 + 3;
    for (const auto &[first, last] : merged)
        if (month >= first && month <= last)
            return last;
    return month;
}

} // namespace

QList<Span> spansOf(const domain::Period &period, int size, const QList<std::pair<int, int>> &merged)
{
    static const QString quarters = u"一二三四"_s;
    const bool severalYears = period.from.year() != period.to.year();
    QList<Span> spans;
    for (QDate day = period.from; day <= period.to && spans.size() < mostSpans;) {
        const int last = lastMonth(day.month(), size, merged);
        const QDate month(day.year(), last, 1);
        const QDate end = std::min(period.to, QDate(day.year(), last, month.daysInMonth()));
        Span span;
        span.period = {day, end};
        if (severalYears)
            span.label = QString::number(day.year()) + u'年';
        if (size == 3)
            span.label += quarters.mid((last - 1) / 3, 1) + u"季度"_s;
        else
            span.label += end.month() == day.month() ? u"%1月"_s.arg(day.month())
                                                     : u"%1—%2月"_s.arg(day.month()).arg(end.month());
        QStringList months;
        for (int number = day.month(); number <= end.month(); ++number)
            months << QString::number(number);
        span.months = months.join(u'|');
        spans << span;
        day = end.addDays(1);
    }
    return spans;
}

} // namespace reporting
