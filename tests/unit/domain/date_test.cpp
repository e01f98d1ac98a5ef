#include "domain/date.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Date;

namespace {

QString iso(const QString &text)
{
    const auto date = Date::parse(text);
    return date ? date->toIso() : u"refused"_s;
}

} // namespace

TEST(Date, ReadsEveryWayPeopleWriteADay)
{
    for (const QString &text :
         {u"2019-02-03"_s, u"2019/2/3"_s, u"2019.2.3"_s, u"2019年2月3日"_s, u"2019年02月03"_s, u"20190203"_s,
          u"２０１９－０２－０３"_s, u"２０１９／２／３"_s, u" 2019-2-3 "_s, u"2019-02-03 00:00:00"_s,
          u"2019-02-03T08:30:00"_s, u"2019/2/3 8:30"_s, u"2019年2月3日 8:30"_s, u"2019-02-03T00:00:00.000Z"_s,
          u"2019 年 2 月 3 日"_s, u"20190203 00:00"_s, u"2019年2月3号"_s})
        EXPECT_EQ(iso(text), u"2019-02-03"_s) << qPrintable(text);
}

TEST(Date, LeavesTheDayOpenWhereItWasNotWritten)
{
    for (const QString &text : {u"2019-01"_s, u"2019.1"_s, u"2019/01"_s, u"2019年1月"_s, u"2019年1月份"_s, u"201901"_s})
        EXPECT_EQ(iso(text), u"2019-01"_s) << qPrintable(text);
    EXPECT_FALSE(Date::parse(u"2019.1")->dayKnown());
    EXPECT_EQ(iso(u"2019.10"_s), u"2019-10"_s);
}

TEST(Date, RefusesDaysThatNeverWere)
{
    for (const QString &text : {u"2019-02-30"_s, u"2021/13/5"_s, u"2018-00-12"_s, u"2020年6月31日"_s, u"2019-02-00"_s,
                                u"20190230"_s, u"201913"_s, u"2023-02-29"_s})
        EXPECT_EQ(iso(text), u"refused"_s) << qPrintable(text);
    EXPECT_EQ(iso(u"2024-02-29"_s), u"2024-02-29"_s);
}

TEST(Date, RefusesWhatIsNoDate)
{
    for (const QString &text :
         {u""_s, u"2019"_s, u"2019年"_s, u"85-3-1"_s, u"1899-12-31"_s, u"2101-01-01"_s, u"2019-2/3"_s, u"3/2/2019"_s,
          u"长期"_s, u"43500"_s, u"2019-02-03-04"_s, u"2019-02-03 明天"_s, u"2019-02-03 25"_s, u"1234567"_s})
        EXPECT_EQ(iso(text), u"refused"_s) << qPrintable(text);
}

TEST(Date, ReadsIsoStrictly)
{
    EXPECT_EQ(Date::fromIso(u"2024-03"), Date::of(2024, 3));
    EXPECT_EQ(Date::fromIso(u"2024-03-09"), Date::of(2024, 3, 9));
    for (const QString &text :
         {u"2024-3"_s, u"2024-03-9"_s, u"2024/03/09"_s, u" 2024-03"_s, u"2024-03-00"_s, u"2024-13"_s, u"2024-03\n"_s})
        EXPECT_FALSE(Date::fromIso(text)) << qPrintable(text);
}

TEST(Date, IsPrintedForPeopleAndForMachines)
{
    EXPECT_EQ(Date::of(2024, 3).display(), u"2024年3月"_s);
    EXPECT_EQ(Date::of(2025, 11, 2).display(), u"2025-11-02"_s);
    EXPECT_EQ(Date::of(2025, 11, 2).inWords(), u"2025年11月2日"_s);
    EXPECT_EQ(Date().toIso(), QString());
    EXPECT_EQ(Date().display(), QString());
    EXPECT_TRUE(Date::of(2025, 2, 30).isNull());
    EXPECT_TRUE(Date::of(QDate()).isNull());
}

TEST(Date, SortsAMonthBeforeItsFirstDayAndCountsAsIt)
{
    EXPECT_LT(Date::of(2024, 3), Date::of(2024, 3, 1));
    EXPECT_LT(Date::of(2024, 2, 29), Date::of(2024, 3));
    EXPECT_EQ(Date::of(2024, 3).firstDay(), QDate(2024, 3, 1));
    EXPECT_FALSE(Date().firstDay().isValid());
}
