#include "figures/sub_periods.h"

#include "office.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SubPeriods, AreWholeMonthsOnly)
{
    const auto months = figures::subPeriods(period("2025-01-15", "2025-04-29"), u"month"_s);
    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months[0], period("2025-02-01", "2025-02-28"));
    EXPECT_EQ(months[1], period("2025-03-01", "2025-03-31"));
}

TEST(SubPeriods, WeeksBeginOnMonday)
{
    const auto weeks = figures::subPeriods(period("2025-01-01", "2025-01-19"), u"week"_s); // 1 January was a Wednesday
    ASSERT_EQ(weeks.size(), 2);
    EXPECT_EQ(weeks[0], period("2025-01-06", "2025-01-12"));
    EXPECT_EQ(weeks[1], period("2025-01-13", "2025-01-19"));
    EXPECT_EQ(figures::subPeriods(period("2025-01-06", "2025-01-11"), u"week"_s).size(), 0);
}

TEST(SubPeriods, CutAYear)
{
    const auto year = domain::Period::ofYear(2024);
    EXPECT_EQ(figures::subPeriods(year, u"month"_s).size(), 12);
    EXPECT_EQ(figures::subPeriods(year, u"quarter"_s).size(), 4);
    const auto halves = figures::subPeriods(year, u"half_year"_s);
    ASSERT_EQ(halves.size(), 2);
    EXPECT_EQ(halves[1], period("2024-07-01", "2024-12-31"));
    EXPECT_EQ(figures::subPeriods(year, u"week"_s).size(),
              52); // 1 January 2024 was a Monday; 30 December begins a week of 2025
    EXPECT_TRUE(figures::subPeriods(period("2025-02-01", "2025-01-01"), u"month"_s).isEmpty());
}
