#include "office.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString none = u"—"_s;

struct Evaluator : testing::Test
{
    Office office;

    qint64 event(const QString &start, FieldTexts more = {})
    {
        more.prepend({u"start_date"_s, start});
        more.prepend({u"title"_s, u"活动"_s});
        return office.add(u"event"_s, more);
    }
    qint64 unit(const QString &name, FieldTexts more = {})
    {
        more.prepend({u"name"_s, name});
        return office.add(u"organization"_s, more);
    }
    qint64 agreement(const QString &signedOn, const QString &end, FieldTexts more = {})
    {
        more.prepend({u"contract_kind"_s, u"工资协议"_s});
        if (!signedOn.isEmpty())
            more << std::pair{u"signed_date"_s, signedOn};
        if (!end.isEmpty())
            more << std::pair{u"end_date"_s, end};
        return office.add(u"contract"_s, more);
    }
};

} // namespace

TEST_F(Evaluator, FlowCountsBothEndsOfThePeriod)
{
    event(u"2024-12-31"_s);
    const qint64 first = event(u"2025-01-01"_s);
    const qint64 last = event(u"2025-12-31"_s);
    event(u"2026-01-01"_s);
    const figures::FigureValue figure = office.figure(u"count(event)"_s);
    EXPECT_EQ(figure.text(), u"2"_s);
    EXPECT_EQ(figure.rows, (std::vector<qint64>{first, last}));
    EXPECT_EQ(figure.count, 2);
}

TEST_F(Evaluator, AMonthWithoutADayCountsAsItsFirstDay)
{
    event(u"2025-01"_s);
    event(u"2025-12"_s);
    event(u"2026-01"_s);
    EXPECT_EQ(office.value(u"count(event)"_s), u"2"_s);
    EXPECT_EQ(office.value(u"count(event)"_s, period("2025-01-01", "2025-01-01")), u"1"_s);
    EXPECT_EQ(office.value(u"count(event)"_s, period("2025-01-02", "2025-11-30")), u"0"_s);
    EXPECT_EQ(office.value(u"count(event)"_s, period("2025-12-01", "2025-12-01")), u"1"_s);
    EXPECT_EQ(office.value(u"count(event) cumulative"_s, period("2025-01-01", "2025-11-30")), u"1"_s);
}

TEST_F(Evaluator, StockCountsWhatStartedAndHasNotEnded)
{
    const QString stock = u"count(organization) stock"_s;
    unit(u"甲"_s, {{u"founded_date"_s, u"2025-12-31"_s}});
    unit(u"乙"_s, {{u"founded_date"_s, u"2026-01-01"_s}});
    unit(u"丙"_s); // an empty start counts as started
    unit(u"丁"_s,
         {{u"founded_date"_s, u"2020-01"_s}, {u"dissolved_date"_s, u"2025-12-31"_s}}); // ended on the last day: ended
    unit(u"戊"_s, {{u"founded_date"_s, u"2020-01"_s}, {u"dissolved_date"_s, u"2026-01"_s}});
    EXPECT_EQ(office.value(stock), u"3"_s); // 甲 丙 戊
    EXPECT_EQ(office.value(stock, period("2025-01-01", "2025-12-30")), u"3"_s); // 丙 丁 戊
    EXPECT_EQ(office.value(stock, period("2025-01-01", "2026-01-01")), u"3"_s); // 甲 乙 丙: 戊 ended on its first day
    EXPECT_EQ(office.value(u"count(organization) cumulative"_s), u"4"_s);
    EXPECT_EQ(office.value(u"count(organization) all"_s), u"5"_s);
    EXPECT_EQ(office.value(u"count(organization) flow"_s), u"1"_s);
}

TEST_F(Evaluator, AContractIsInForceOnItsLastDay)
{
    agreement(u"2024-01-01"_s, u"2025-12-31"_s);
    agreement(u"2024-01-01"_s, u"2025-12-30"_s);
    agreement(u"2024-01-01"_s, {});
    EXPECT_EQ(office.value(u"count(contract) stock"_s), u"2"_s);
    EXPECT_EQ(office.value(u"count(contract) stock"_s, period("2025-01-01", "2026-01-01")), u"1"_s);
    EXPECT_EQ(office.value(u"count(contract) flow on end_date"_s), u"2"_s);
}

TEST_F(Evaluator, AnEntityWithoutDatesHasNoDateTest)
{
    office.add(u"hardship_case"_s, {{u"case_no"_s, u"D1"_s}, {u"name"_s, u"王五"_s}});
    office.add(u"family_member"_s, {{u"case_no"_s, u"D1"_s}, {u"name"_s, u"王小五"_s}, {u"relation"_s, u"子"_s}});
    EXPECT_EQ(office.value(u"count(family_member)"_s), u"1"_s);
    EXPECT_EQ(office.value(u"count(family_member) stock"_s), u"1"_s);
    // A date of the parent can decide instead.
    EXPECT_EQ(office.value(u"count(family_member) on hardship_case.filed_date"_s), u"0"_s);
}

TEST_F(Evaluator, SumsMoneyToTheCent)
{
    EXPECT_EQ(office.value(u"sum(dispute.amount)"_s), u"0"_s);
    for (const char *amount : {"0.10", "0.20", "1329770", "89071.33", "0.01"})
        office.add(u"dispute"_s, {{u"accepted_date"_s, u"2025-05-05"_s}, {u"amount"_s, QString::fromLatin1(amount)}});
    office.add(u"dispute"_s, {{u"accepted_date"_s, u"2025-05-05"_s}});
    const figures::FigureValue figure = office.figure(u"sum(dispute.amount)"_s);
    EXPECT_EQ(figure.value, 141884164);
    EXPECT_EQ(figure.scale, 100);
    EXPECT_EQ(figure.text(), u"1418841.64"_s);
    EXPECT_EQ(figure.count, 6);
    EXPECT_EQ(office.value(u"max(dispute.amount)"_s), u"1329770"_s);
    EXPECT_EQ(office.value(u"min(dispute.amount)"_s), u"0.01"_s);
    EXPECT_EQ(office.value(u"avg(dispute.amount)"_s), u"283768.33"_s); // of five: 283768.328
    EXPECT_EQ(office.figure(u"avg(dispute.amount)"_s).count, 5);
    EXPECT_EQ(office.value(u"sum(dispute.amount) / count(dispute)"_s), u"236473.61"_s);
    EXPECT_EQ(office.value(u"count(dispute) - count(dispute, amount>=1) * count(dispute, amount>=100000)"_s), u"4"_s);
}

TEST_F(Evaluator, HasNoMinimumOfNothing)
{
    EXPECT_EQ(office.value(u"min(dispute.amount)"_s), none);
    EXPECT_EQ(office.value(u"avg(dispute.worker_count)"_s), none);
    EXPECT_EQ(office.value(u"count(dispute) + max(dispute.amount)"_s), none);
}

TEST_F(Evaluator, DistinctDoesNotCountTheEmpty)
{
    event(u"2025-03-01"_s, {{u"festival"_s, u"三八"_s}});
    event(u"2025-03-08"_s, {{u"festival"_s, u"三八"_s}});
    event(u"2025-05-01"_s, {{u"festival"_s, u"五一"_s}});
    event(u"2025-06-01"_s);
    const figures::FigureValue figure = office.figure(u"distinct(event.festival)"_s);
    EXPECT_EQ(figure.text(), u"2"_s);
    EXPECT_EQ(figure.count, 3);
    EXPECT_EQ(figure.rows.size(), 3U);
}

TEST_F(Evaluator, RatiosArePerCentRoundedHalfUp)
{
    const QString ratio = u"ratio(count(event, event_type=培训), count(event))"_s;
    EXPECT_EQ(office.value(ratio), none);
    event(u"2025-03-01"_s, {{u"event_type"_s, u"培训"_s}});
    EXPECT_EQ(office.value(ratio), u"100"_s);
    event(u"2025-03-02"_s, {{u"event_type"_s, u"讲座"_s}});
    event(u"2025-03-03"_s, {{u"event_type"_s, u"讲座"_s}});
    EXPECT_EQ(office.value(ratio), u"33.33"_s);
    EXPECT_EQ(office.value(u"ratio(count(event, event_type=讲座), count(event))"_s), u"66.67"_s);
    for (int i = 4; i <= 8; ++i)
        event(u"2025-03-0%1"_s.arg(i));
    EXPECT_EQ(office.value(ratio), u"12.5"_s);
    EXPECT_EQ(office.figure(ratio).count, 1);
    EXPECT_EQ(office.figure(ratio).rows.size(), 1U);
}

TEST_F(Evaluator, PartsOfARatioInheritBasisAndPeriodButNotTheDateField)
{
    unit(u"甲厂"_s, {{u"founded_date"_s, u"2019-01-01"_s}});
    unit(u"乙厂"_s, {{u"founded_date"_s, u"2025-06-01"_s}});
    agreement(u"2023-01-01"_s, u"2025-12-31"_s, {{u"org_name"_s, u"甲厂"_s}});
    agreement(u"2025-02-01"_s, u"2027-12-31"_s, {{u"org_name"_s, u"乙厂"_s}});
    // Stock of both: two contracts in force, two unions.
    EXPECT_EQ(office.value(u"ratio(distinct(contract.org_name), count(organization)) stock"_s), u"100"_s);
    // A part with its own basis keeps it.
    EXPECT_EQ(office.value(u"ratio(distinct(contract.org_name) flow, count(organization)) stock"_s), u"50"_s);
    // One signed in the year, one ended in it.
    EXPECT_EQ(office.value(u"ratio(count(contract), count(contract) on end_date) flow"_s), u"100"_s);
    EXPECT_EQ(office.value(u"ratio(count(contract), count(contract) on end_date) flow"_s, domain::Period::ofYear(2024)),
              none);
    // The period of the definition itself wins over the caller's.
    EXPECT_EQ(office.value(u"ratio(count(contract), count(organization)) flow from 2025-01-01 to 2025-12-31"_s,
                           domain::Period::ofYear(2020)),
              u"100"_s);
}

TEST_F(Evaluator, ArchivedRecordsNeverCount)
{
    event(u"2025-03-01"_s);
    office.archive(u"event"_s, event(u"2025-03-02"_s));
    for (const char *basis : {"flow", "stock", "cumulative", "all"})
        EXPECT_EQ(office.value(u"count(event) "_s + QString::fromLatin1(basis)), u"1"_s) << basis;
    EXPECT_EQ(office.figure(u"count(event) all"_s).rows.size(), 1U);
}

TEST_F(Evaluator, FiltersReachAcrossReferences)
{
    unit(u"大厂"_s, {{u"headcount"_s, u"300"_s}, {u"is_above_scale"_s, u"是"_s}});
    unit(u"小厂"_s, {{u"headcount"_s, u"12"_s}});
    agreement(u"2025-02-01"_s, {}, {{u"org_name"_s, u"大厂"_s}});
    agreement(u"2025-02-01"_s, {}, {{u"org_name"_s, u"小厂"_s}});
    agreement(u"2025-02-01"_s, {}, {{u"org_name"_s, u"没登记的厂"_s}});
    EXPECT_EQ(office.value(u"count(contract, organization.headcount>=25)"_s), u"1"_s);
    EXPECT_EQ(office.value(u"count(contract, organization.is_above_scale=是)"_s), u"1"_s);
    EXPECT_EQ(office.value(u"sum(contract.organization.headcount)"_s), u"312"_s);
    EXPECT_EQ(office.value(u"distinct(contract.org_name)"_s), u"3"_s);
}

TEST_F(Evaluator, PutsTheYearOfThePeriodIntoFilters)
{
    office.add(u"dues_payment"_s,
               {{u"paid_date"_s, u"2025-03-01"_s}, {u"dues_period"_s, u"2025"_s}, {u"amount"_s, u"120"_s}});
    office.add(u"dues_payment"_s,
               {{u"paid_date"_s, u"2025-03-01"_s}, {u"dues_period"_s, u"2024-11"_s}, {u"amount"_s, u"10"_s}});
    EXPECT_EQ(office.value(u"sum(dues_payment.amount, dues_period ~ \"{year}\")"_s), u"120"_s);
    EXPECT_EQ(office.value(u"sum(dues_payment.amount)"_s), u"130"_s);
}

TEST_F(Evaluator, TreatsValuesAsValuesNotAsSql)
{
    unit(u"甲厂"_s);
    EXPECT_EQ(office.value(u"count(organization, name=\"甲厂' OR '1'='1\") all"_s), u"0"_s);
    EXPECT_EQ(office.value(u"count(organization, name ~ \"%\") all"_s), u"0"_s);
}
