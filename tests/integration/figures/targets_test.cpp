#include "figures/target_words.h"

#include "office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using figures::TargetStatus;

struct Targets : testing::Test
{
    Office office;

    void event(const QString &date) { office.add(u"event"_s, {{u"title"_s, u"讲座"_s}, {u"start_date"_s, date}}); }
    /// One target about the events of 2025, evaluated.
    figures::TargetResult target(const QString &comparison, FieldTexts more)
    {
        FieldTexts values{{u"target_no"_s, u"P%1"_s.arg(++m_number)},
                          {u"wording"_s, u"办好讲座"_s},
                          {u"year"_s, u"2025"_s},
                          {u"comparison"_s, comparison}};
        if (!m_unmeasured)
            values << std::pair{u"figure"_s, u"count(event)"_s};
        office.add(u"target"_s, values + more);
        const auto results = figures::evaluateTargets(office.session(), figures::Catalogue::load(office.session()),
                                                      2025, domain::Period::ofYear(2025));
        return results.last();
    }
    TargetStatus status(const QString &comparison, const QString &value)
    {
        return target(comparison, {{u"target_value"_s, value}}).status;
    }

    bool m_unmeasured = false;

private:
    int m_number = 0;
};

} // namespace

TEST_F(Targets, AreExceededOnlyAboveALowerBound)
{
    event(u"2025-03-01"_s);
    event(u"2025-04-01"_s);
    EXPECT_EQ(status(u">="_s, u"1"_s), TargetStatus::Exceeded);
    EXPECT_EQ(status(u">="_s, u"1.9999"_s), TargetStatus::Exceeded);
    EXPECT_EQ(status(u">="_s, u"2"_s), TargetStatus::Met);
    EXPECT_EQ(status(u">="_s, u"3"_s), TargetStatus::Missed);
    EXPECT_EQ(status(u"="_s, u"2"_s), TargetStatus::Met);
    EXPECT_EQ(status(u"="_s, u"1"_s), TargetStatus::Missed);
    EXPECT_EQ(status(u"<="_s, u"2"_s), TargetStatus::Met);
    EXPECT_EQ(status(u"<="_s, u"1"_s), TargetStatus::Missed);
}

TEST_F(Targets, LieBetweenTwoValues)
{
    event(u"2025-03-01"_s);
    EXPECT_EQ(target(u"between"_s, {{u"target_value"_s, u"1"_s}, {u"target_high"_s, u"2"_s}}).status,
              TargetStatus::Met);
    const auto range
        = target(u"between"_s, {{u"target_value"_s, u"2"_s}, {u"target_high"_s, u"3"_s}, {u"unit"_s, u"场"_s}});
    EXPECT_EQ(range.status, TargetStatus::Missed);
    EXPECT_EQ(range.target, u"2—3场"_s);
    event(u"2025-03-02"_s);
    event(u"2025-03-03"_s);
    EXPECT_EQ(target(u"between"_s, {{u"target_value"_s, u"1"_s}, {u"target_high"_s, u"2"_s}}).status,
              TargetStatus::Missed);
}

TEST_F(Targets, OfZeroAreMetByAnEmptyLedger)
{
    EXPECT_EQ(status(u"="_s, u"0"_s), TargetStatus::Met);
    event(u"2025-03-01"_s);
    EXPECT_EQ(status(u"="_s, u"0"_s), TargetStatus::Missed);
}

TEST_F(Targets, IncreaseOverTheBaseOrTheYearBefore)
{
    event(u"2024-03-01"_s);
    event(u"2025-03-01"_s);
    EXPECT_EQ(target(u"increase"_s, {{u"baseline"_s, u"0"_s}}).status, TargetStatus::Met);
    EXPECT_EQ(target(u"increase"_s, {{u"baseline"_s, u"1"_s}}).status, TargetStatus::Missed);
    EXPECT_EQ(target(u"increase"_s, {}).status, TargetStatus::Missed); // 1 as in 2024
    event(u"2025-04-01"_s);
    const auto result = target(u"increase"_s, {{u"unit"_s, u"场"_s}});
    EXPECT_EQ(result.status, TargetStatus::Met);
    EXPECT_EQ(result.target, u"1场"_s);
    EXPECT_EQ(result.actual, u"2"_s);
}

TEST_F(Targets, ToBeDoneAreDoneWhenThereIsARecord)
{
    EXPECT_EQ(target(u"done"_s, {}).status, TargetStatus::Missed);
    event(u"2025-03-01"_s);
    EXPECT_EQ(target(u"done"_s, {}).status, TargetStatus::Met);
    m_unmeasured = true;
    EXPECT_EQ(target(u"done"_s, {}).status, TargetStatus::NoValue);
}

TEST_F(Targets, WithoutAValueStayOpen)
{
    m_unmeasured = true;
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}}).status, TargetStatus::NoValue);
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}, {u"figure"_s, u"没有的数"_s}}).status,
              TargetStatus::NoValue);
    EXPECT_EQ(target(u"="_s, {{u"target_value"_s, u"100"_s}, {u"figure"_s, u"劳动争议调处率"_s}}).status,
              TargetStatus::NoValue);
}

TEST_F(Targets, AreNarrowedByTheirOwnPeriodConditionAndSubPeriod)
{
    event(u"2025-03-01"_s);
    event(u"2025-08-01"_s);
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}, {u"period_to"_s, u"2025-06"_s}}).actual, u"1"_s);
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}, {u"period_to"_s, u"2025-08"_s}}).actual, u"2"_s);
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}, {u"figure_filter"_s, u"start_date>=2025-06-01"_s}}).actual,
              u"1"_s);
    EXPECT_EQ(target(u">="_s, {{u"target_value"_s, u"1"_s}, {u"figure_filter"_s, u"nonsense=1"_s}}).status,
              TargetStatus::NoValue);
}

TEST_F(Targets, TakeUnitAndFigureFromTheCatalogue)
{
    m_unmeasured = true;
    const auto result = target(
        u">="_s, {{u"target_value"_s, u"12"_s}, {u"figure"_s, u"文体活动场次"_s}, {u"assigned_by"_s, u"区总工会"_s}});
    EXPECT_EQ(result.unit, u"场"_s);
    EXPECT_EQ(result.target, u"12场"_s);
    EXPECT_EQ(result.actual, u"0"_s);
    EXPECT_EQ(result.assignedBy, u"区总工会"_s);
    EXPECT_EQ(figures::statusWord(result.status), u"未完成"_s);
}

TEST_F(Targets, ComeInTheOrderOfTheirNumbersAndOfTheirYear)
{
    for (int i = 0; i < 11; ++i)
        target(u"done"_s, {});
    office.add(
        u"target"_s,
        {{u"target_no"_s, u"P0"_s}, {u"wording"_s, u"去年的"_s}, {u"year"_s, u"2024"_s}, {u"comparison"_s, u"done"_s}});
    const auto results = figures::evaluateTargets(office.session(), figures::Catalogue::load(office.session()), 2025,
                                                  domain::Period::ofYear(2025));
    ASSERT_EQ(results.size(), 11);
    EXPECT_EQ(results.at(1).number, u"P2"_s);
    EXPECT_EQ(results.at(10).number, u"P11"_s);
}
