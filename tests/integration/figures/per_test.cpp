#include "office.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct PerUnit : testing::Test
{
    Office office;

    void event(const QString &start, const QString &organizer = {}, const QString &people = {})
    {
        FieldTexts values{{u"title"_s, u"集市"_s}, {u"start_date"_s, start}};
        if (!organizer.isEmpty())
            values << std::pair{u"organizer"_s, organizer};
        if (!people.isEmpty())
            values << std::pair{u"participant_count"_s, people};
        office.add(u"event"_s, values);
    }
};

} // namespace

TEST_F(PerUnit, FindsTheMonthWithTheFewest)
{
    for (int month = 1; month <= 12; ++month)
        event(u"2025-%1-28"_s.arg(month, 2, 10, QChar(u'0')));
    event(u"2025-04"_s);
    const figures::FigureValue figure = office.figure(u"count(event) per month"_s);
    EXPECT_EQ(figure.text(), u"1"_s);
    EXPECT_EQ(figure.count, 13);
    EXPECT_EQ(office.value(u"count(event) per month max"_s), u"2"_s);
    EXPECT_EQ(office.value(u"count(event) per quarter"_s), u"3"_s);
    EXPECT_EQ(office.value(u"count(event) per half_year max"_s), u"7"_s);
}

TEST_F(PerUnit, AnEmptyMonthCountsZero)
{
    event(u"2025-01-10"_s, {}, u"30"_s);
    event(u"2025-03-10"_s, {}, u"20"_s);
    const domain::Period quarter = period("2025-01-01", "2025-03-31");
    EXPECT_EQ(office.value(u"count(event) per month"_s, quarter), u"0"_s);
    EXPECT_EQ(office.value(u"sum(event.participant_count) per month"_s, quarter), u"0"_s);
    // No smallest value of nothing: the empty month has none.
    EXPECT_EQ(office.value(u"min(event.participant_count) per month"_s, quarter), u"20"_s);
}

TEST_F(PerUnit, LooksAtWholeWeeksOnly)
{
    event(u"2025-01-06"_s); // Monday
    event(u"2025-01-19"_s); // Sunday of the week after
    EXPECT_EQ(office.value(u"count(event) per week"_s, period("2025-01-01", "2025-01-22")), u"1"_s);
    EXPECT_EQ(office.value(u"count(event) per week"_s, period("2025-01-01", "2025-01-26")), u"0"_s);
    EXPECT_EQ(office.value(u"count(event) per week"_s, period("2025-01-07", "2025-01-11")), u"—"_s);
}

TEST_F(PerUnit, GivesTheStockAtTheEndOfEachMonth)
{
    office.add(u"organization"_s, {{u"name"_s, u"甲"_s}, {u"founded_date"_s, u"2024-01-01"_s}});
    office.add(u"organization"_s, {{u"name"_s, u"乙"_s}, {u"founded_date"_s, u"2025-02-28"_s}});
    EXPECT_EQ(office.value(u"count(organization) stock per month"_s), u"1"_s);
    EXPECT_EQ(office.value(u"count(organization) stock per month max"_s), u"2"_s);
}

TEST_F(PerUnit, UnitsAreTheValuesThatOccurAtAnyDate)
{
    event(u"2025-01-10"_s, u"甲厂"_s);
    event(u"2025-02-10"_s, u"甲厂"_s);
    event(u"2024-02-10"_s, u"乙厂"_s); // nothing this year
    event(u"2025-02-10"_s); // no unit
    EXPECT_EQ(office.value(u"count(event) per organizer"_s), u"0"_s);
    EXPECT_EQ(office.value(u"count(event) per organizer max"_s), u"2"_s);
}

TEST_F(PerUnit, UnitsCanBeTheRecordsOfAnotherLedger)
{
    office.add(u"organization"_s, {{u"name"_s, u"甲厂"_s}, {u"is_above_scale"_s, u"是"_s}});
    office.add(u"organization"_s, {{u"name"_s, u"乙厂"_s}});
    office.add(u"organization"_s, {{u"name"_s, u"丙厂"_s}, {u"is_above_scale"_s, u"是"_s}});
    const auto sign = [this](const QString &unit) {
        office.add(u"contract"_s,
                   {{u"contract_kind"_s, u"集体合同"_s}, {u"org_name"_s, unit}, {u"signed_date"_s, u"2025-03-01"_s}});
    };
    sign(u"甲厂"_s);
    sign(u"甲厂工会"_s); // linked to 甲厂, and counted there
    const QString perUnit = u"count(contract) per org_name of (distinct(organization.name, is_above_scale=是) stock)"_s;
    EXPECT_EQ(office.value(perUnit), u"0"_s); // 丙厂 has none
    EXPECT_EQ(office.value(perUnit + u" max"_s), u"2"_s);
    sign(u"丙厂"_s);
    EXPECT_EQ(office.value(perUnit), u"1"_s);
}
