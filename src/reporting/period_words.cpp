#include "reporting/period_words.h"

using namespace Qt::StringLiterals;

namespace reporting {

namespace {

bool endsMonth(QDate day) { return day.day() == day.daysInMonth(); }
QString monthAndDay(QDate day) { return u"%1月%2日"_s.arg(day.month()).arg(day.day()); }

/// 上半年, 一季度, 3月, 1—11月 of a span of whole months in one year.
QString monthsWords(int first, int last)
{
    static const QString quarters = u"一二三四"_s;
    if (last - first == 5 && (first == 1 || first == 7))
        return first == 1 ? u"上半年"_s : u"下半年"_s;
    if (last - first == 2 && first % 3 == 1)
        return quarters.mid(first / 3, 1) + u"季度"_s;
    if (first == last)
        return u"%1月"_s.arg(first);
    return u"%1—%2月"_s.arg(first).arg(last);
}

} // namespace

PeriodWords periodWords(const domain::Period &period)
{
    const auto [from, to] = period;
    const QString year = u"%1年"_s.arg(to.year());
    if (period == domain::Period::ofYear(to.year()))
        return {year, u"全年"_s, u"上年"_s, true};
    const QString before = u"上年同期"_s;
    if (from.year() == to.year() && from.day() == 1 && endsMonth(to)) {
        const QString months = monthsWords(from.month(), to.month());
        return {year + months, months, before};
    }
    const QString span = u"期内"_s;
    const QString start = u"%1年%2"_s.arg(from.year()).arg(monthAndDay(from));
    if (from == to)
        return {start, span, before};
    return {start + u'至' + (from.year() == to.year() ? QString() : year) + monthAndDay(to), span, before};
}

PeriodWords periodWords(const domain::Period &asked, const domain::Period &reached)
{
    PeriodWords words = periodWords(asked);
    if (asked == reached)
        return words;
    const PeriodWords part = periodWords(reached);
    words.lastYear = part.lastYear;
    if (words.wholeYear && reached.to.month() == 12)
        return words;
    const bool sinceNewYear = reached.from.dayOfYear() == 1 && reached.to.year() == reached.from.year();
    words.span = sinceNewYear && !endsMonth(reached.to) ? u"年初以来"_s : part.span;
    words.wholeYear = false;
    return words;
}

QString dayAsEnd(QDate day)
{
    if (!endsMonth(day))
        return domain::Date::of(day).inWords();
    return day.month() == 12 ? u"%1年末"_s.arg(day.year()) : u"%1年%2月末"_s.arg(day.year()).arg(day.month());
}

domain::Period yearsEarlier(const domain::Period &period, int years)
{
    QDate to = period.to.addYears(-years);
    if (endsMonth(period.to))
        to.setDate(to.year(), to.month(), to.daysInMonth());
    return {period.from.addYears(-years), to};
}

} // namespace reporting
