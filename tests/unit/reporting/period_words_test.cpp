// How documents speak of their period.

#include "reporting/period_words.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

domain::Period days(const QString &from, const QString &to)
{
    return {QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
}

PeriodWords words(const QString &from, const QString &to) { return periodWords(days(from, to)); }

} // namespace

TEST(PeriodWords, NameYearsHalvesQuartersAndMonths)
{
    EXPECT_EQ(words(u"2026-01-01"_s, u"2026-12-31"_s).title, u"2026年"_s);
    EXPECT_EQ(words(u"2026-01-01"_s, u"2026-06-30"_s).title, u"2026年上半年"_s);
    EXPECT_EQ(words(u"2026-07-01"_s, u"2026-12-31"_s).title, u"2026年下半年"_s);
    EXPECT_EQ(words(u"2026-10-01"_s, u"2026-12-31"_s).title, u"2026年四季度"_s);
    EXPECT_EQ(words(u"2026-01-01"_s, u"2026-11-30"_s).title, u"2026年1—11月"_s);
    EXPECT_EQ(words(u"2028-02-01"_s, u"2028-02-29"_s).title, u"2028年2月"_s);
    EXPECT_EQ(words(u"2026-03-05"_s, u"2026-07-02"_s).title, u"2026年3月5日至7月2日"_s);
    EXPECT_EQ(words(u"2025-12-22"_s, u"2026-01-21"_s).title, u"2025年12月22日至2026年1月21日"_s);
    EXPECT_EQ(words(u"2026-03-05"_s, u"2026-03-05"_s).title, u"2026年3月5日"_s);
}

TEST(PeriodWords, SpeakOfAYearAndOfLess)
{
    const PeriodWords year = words(u"2026-01-01"_s, u"2026-12-31"_s);
    EXPECT_EQ(year.span, u"全年"_s);
    EXPECT_EQ(year.lastYear, u"上年"_s);
    EXPECT_TRUE(year.wholeYear);
    const PeriodWords months = words(u"2026-01-01"_s, u"2026-11-30"_s);
    EXPECT_EQ(months.span, u"1—11月"_s);
    EXPECT_EQ(months.lastYear, u"上年同期"_s);
    EXPECT_FALSE(months.wholeYear);
    EXPECT_EQ(words(u"2026-03-05"_s, u"2026-07-02"_s).span, u"期内"_s);
}

TEST(PeriodWords, SayHowFarADocumentReachesThatIsDatedWithinItsPeriod)
{
    const domain::Period year = domain::Period::ofYear(2026);
    const PeriodWords summer = periodWords(year, days(u"2026-01-01"_s, u"2026-08-15"_s));
    EXPECT_EQ(summer.title, u"2026年"_s);
    EXPECT_EQ(summer.span, u"年初以来"_s);
    EXPECT_EQ(summer.lastYear, u"上年同期"_s);
    EXPECT_FALSE(summer.wholeYear);
    EXPECT_EQ(periodWords(year, days(u"2026-01-01"_s, u"2026-06-30"_s)).span, u"上半年"_s);
    const PeriodWords december = periodWords(year, days(u"2026-01-01"_s, u"2026-12-20"_s));
    EXPECT_EQ(december.span, u"全年"_s);
    EXPECT_EQ(december.lastYear, u"上年同期"_s) << "the comparison is with the same days";
    EXPECT_TRUE(december.wholeYear);
    EXPECT_EQ(periodWords(days(u"2026-07-01"_s, u"2026-12-31"_s), days(u"2026-07-01"_s, u"2026-09-02"_s)).span,
              u"期内"_s);
}

TEST(PeriodWords, NameTheEnd)
{
    EXPECT_EQ(dayAsEnd(QDate(2026, 12, 31)), u"2026年末"_s);
    EXPECT_EQ(dayAsEnd(QDate(2026, 6, 30)), u"2026年6月末"_s);
    EXPECT_EQ(dayAsEnd(QDate(2026, 7, 2)), u"2026年7月2日"_s);
}

TEST(PeriodWords, FindTheSameDaysOfAnotherYear)
{
    EXPECT_EQ(yearsEarlier(days(u"2026-01-01"_s, u"2026-06-30"_s), 1), days(u"2025-01-01"_s, u"2025-06-30"_s));
    EXPECT_EQ(yearsEarlier(days(u"2025-02-01"_s, u"2025-02-28"_s), 1), days(u"2024-02-01"_s, u"2024-02-29"_s));
    EXPECT_EQ(yearsEarlier(days(u"2024-02-01"_s, u"2024-02-29"_s), 1), days(u"2023-02-01"_s, u"2023-02-28"_s));
}
