#include "figures/target_words.h"

#include "office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using figures::PartState;
using figures::TargetShape;
using figures::TargetState;
using figures::TargetStatus;

/// An office on some day of 2025, with one plan.
struct PlanOn
{
    explicit PlanOn(QDate today, int year = 2025)
        : office(today)
        , m_year(year)
        , m_today(today)
    {
    }
    Office office;

    qint64 event(const QString &date, const FieldTexts &more = {})
    {
        return office.add(u"event"_s, FieldTexts{{u"title"_s, u"讲座"_s}, {u"start_date"_s, date}} + more);
    }
    qint64 unit(const QString &name, const QString &level = u"企业"_s)
    {
        return office.add(u"organization"_s,
                          {{u"name"_s, name}, {u"level"_s, level}, {u"union_status"_s, u"已组建"_s}});
    }
    void congress(const QString &unit, const QString &date)
    {
        office.add(u"congress_session"_s, {{u"org_name"_s, unit}, {u"body"_s, u"职代会"_s}, {u"held_date"_s, date}});
    }
    qint64 add(const FieldTexts &more)
    {
        return office.add(u"target"_s,
                          FieldTexts{{u"target_no"_s, u"P%1"_s.arg(++m_number)},
                                     {u"wording"_s, u"办好讲座"_s},
                                     {u"year"_s, QString::number(m_year)}}
                              + more);
    }
    figures::TargetResult last(const FieldTexts &more)
    {
        add(more);
        return all().last();
    }
    QList<figures::TargetResult> all()
    {
        return figures::evaluateTargets(office.session(), figures::Catalogue::load(office.session()), m_year,
                                        domain::Period::ofYear(m_year));
    }
    QString next(const figures::TargetResult &target) { return figures::nextStep(target, m_today); }

private:
    int m_number = 0;
    int m_year;
    QDate m_today;
};

FieldTexts counted(const QString &value, const FieldTexts &more = {})
{
    return FieldTexts{{u"figure"_s, u"count(event)"_s},
                      {u"comparison"_s, u">="_s},
                      {u"target_value"_s, value},
                      {u"unit"_s, u"场"_s}}
    + more;
}

QStringList labels(const QList<figures::TargetPart> &parts)
{
    QStringList names;
    for (const figures::TargetPart &part : parts)
        names << part.label;
    return names;
}

} // namespace

TEST(TargetState, FollowsAStraightLineToTheDueDate)
{
    PlanOn plan(QDate(2025, 7, 2)); // 182 of 365 days are over
    for (int i = 0; i < 3; ++i)
        plan.event(u"2025-03-01"_s);
    EXPECT_EQ(plan.last(counted(u"6"_s)).state, TargetState::Due);
    EXPECT_EQ(plan.last(counted(u"8"_s)).state, TargetState::Due) << "3.99 is not yet four";
    EXPECT_EQ(plan.last(counted(u"9"_s)).state, TargetState::AtRisk);
    EXPECT_EQ(plan.last(counted(u"3"_s)).state, TargetState::Done);
    EXPECT_EQ(plan.last(counted(u"6"_s, {{u"due_date"_s, u"2025-09-30"_s}})).state, TargetState::AtRisk)
        << "due earlier, the line is steeper";
}

TEST(TargetState, IsAtRiskShortlyBeforeItIsDueAndMissedAfterwards)
{
    PlanOn plan(QDate(2025, 6, 30));
    for (int i = 0; i < 9; ++i)
        plan.event(u"2025-03-01"_s);
    const auto stateDue = [&](const QString &due) { return plan.last(counted(u"10"_s, {{u"due_date"_s, due}})).state; };
    EXPECT_EQ(stateDue(u"2025-07-31"_s), TargetState::Due);
    EXPECT_EQ(stateDue(u"2025-07-30"_s), TargetState::AtRisk);
    EXPECT_EQ(stateDue(u"2025-06-30"_s), TargetState::AtRisk) << "the day itself is still time";
    EXPECT_EQ(stateDue(u"2025-06-29"_s), TargetState::Missed);
    EXPECT_EQ(stateDue(u"2025-06"_s), TargetState::AtRisk) << "a month without a day ends with it";
}

TEST(TargetState, TakesTheDueMonthInAnyWords)
{
    PlanOn plan(QDate(2025, 1, 5));
    const auto due = [&](const QString &month) { return plan.last(counted(u"10"_s, {{u"due_month"_s, month}})).due; };
    EXPECT_EQ(due(u"3月"_s), QDate(2025, 3, 31));
    EXPECT_EQ(due(u"7-8月"_s), QDate(2025, 8, 31));
    EXPECT_EQ(due(u"5、12"_s), QDate(2025, 12, 31));
    EXPECT_EQ(due(u"十月"_s), QDate(2025, 10, 31));
    EXPECT_EQ(due(u"十一月份"_s), QDate(2025, 11, 30));
    EXPECT_EQ(due(u"三季度"_s), QDate(2025, 9, 30));
    EXPECT_EQ(due(u"上半年"_s), QDate(2025, 6, 30));
    EXPECT_EQ(due(u"全年"_s), QDate(2025, 12, 31));
    EXPECT_EQ(due(u"适时"_s), QDate(2025, 12, 31));
}

TEST(TargetState, EndsFebruaryOnItsLastDay)
{
    PlanOn leap(QDate(2024, 2, 29), 2024);
    const auto target = leap.last(counted(u"1"_s, {{u"due_month"_s, u"2月"_s}}));
    EXPECT_EQ(target.due, QDate(2024, 2, 29));
    EXPECT_EQ(target.state, TargetState::AtRisk);
    PlanOn after(QDate(2024, 3, 1), 2024);
    EXPECT_EQ(after.last(counted(u"1"_s, {{u"due_month"_s, u"2月"_s}})).state, TargetState::Missed);
    PlanOn common(QDate(2025, 3, 1));
    EXPECT_EQ(common.last(counted(u"1"_s, {{u"due_month"_s, u"2月"_s}})).due, QDate(2025, 2, 28));
}

TEST(TargetState, OfZeroIsDoneSoFarByAnEmptyLedgerAndLostWithTheFirstRecord)
{
    PlanOn plan(QDate(2025, 6, 30));
    const FieldTexts none{{u"figure"_s, u"count(event)"_s}, {u"comparison"_s, u"zero"_s}, {u"unit"_s, u"起"_s}};
    auto target = plan.last(none);
    EXPECT_EQ(target.state, TargetState::Done);
    EXPECT_TRUE(target.soFar);
    EXPECT_EQ(target.target, u"0起"_s);
    EXPECT_EQ(figures::stateWord(target), u"至今达标"_s);
    EXPECT_EQ(plan.next(target), u"保持到12月31日"_s);
    plan.event(u"2025-05-01"_s);
    target = plan.all().last();
    EXPECT_EQ(target.state, TargetState::Missed) << "what has happened cannot be undone";
    EXPECT_EQ(figures::gapText(target), u"超出1起"_s);
    PlanOn over(QDate(2026, 1, 5));
    EXPECT_FALSE(over.last(none).soFar);
    EXPECT_EQ(figures::stateWord(over.all().last()), u"完成"_s);
}

TEST(TargetState, CountsNoArchivedRows)
{
    PlanOn plan(QDate(2025, 6, 30));
    plan.office.archive(u"event"_s, plan.event(u"2025-05-01"_s));
    EXPECT_EQ(plan.last(counted(u"1"_s)).actual, u"0"_s);
    plan.office.archive(u"target"_s, plan.add(counted(u"1"_s)));
    EXPECT_EQ(plan.all().size(), 1);
}

TEST(TargetFrequency, NamesTheMonthsWithoutARecord)
{
    PlanOn plan(QDate(2025, 11, 21));
    for (int month = 1; month <= 12; ++month)
        if (month != 10 && month != 11 && month != 4)
            plan.event(u"2025-%1-05"_s.arg(month, 2, 10, QChar(u'0')));
    const auto target = plan.last(counted(u"1"_s, {{u"sub_period"_s, u"月"_s}}));
    EXPECT_EQ(target.shape, TargetShape::Frequency);
    ASSERT_EQ(target.parts.size(), 12);
    EXPECT_EQ(labels(figures::missingParts(target)), (QStringList{u"4月"_s, u"10月"_s}));
    EXPECT_EQ(target.parts[10].state, PartState::Running);
    EXPECT_EQ(target.parts[11].state, PartState::Reached) << "held already, as the records say";
    EXPECT_EQ(target.state, TargetState::AtRisk);
    EXPECT_EQ(target.actual, u"0"_s);
    EXPECT_EQ(target.reached, 750);
    EXPECT_EQ(plan.next(target), u"4月、10月、11月尚无记录；12月31日前完成"_s);
}

TEST(TargetFrequency, HasALeastNumberOfEachQuarterAndATotal)
{
    PlanOn plan(QDate(2026, 1, 5));
    const FieldTexts texts = counted(u"4"_s, {{u"sub_period"_s, u"季度"_s}, {u"period_min"_s, u"1"_s}});
    for (const char *date : {"2025-01-02", "2025-02-03", "2025-04-05", "2025-12-31"})
        plan.event(QString::fromLatin1(date));
    auto target = plan.last(texts);
    EXPECT_EQ(target.actual, u"4"_s) << "the total, not the smallest quarter";
    EXPECT_EQ(labels(figures::missingParts(target)), QStringList{u"三季度"_s});
    EXPECT_EQ(target.status, TargetStatus::Missed) << "four in all, but none in the third quarter";
    EXPECT_EQ(target.state, TargetState::Missed);
    EXPECT_EQ(target.reached, 750);
    plan.event(u"2025-09-30"_s);
    target = plan.all().last();
    EXPECT_EQ(target.status, TargetStatus::Exceeded);
    EXPECT_TRUE(figures::missingParts(target).isEmpty());
}

TEST(TargetFrequency, TakesALeastNumberWithoutATotalAsWhatIsWanted)
{
    PlanOn plan(QDate(2026, 1, 5));
    const FieldTexts texts{{u"figure"_s, u"count(event)"_s}, {u"sub_period"_s, u"半年"_s}, {u"period_min"_s, u"1"_s}};
    plan.event(u"2025-01-02"_s);
    const auto target = plan.last(texts);
    EXPECT_EQ(labels(figures::missingParts(target)), QStringList{u"下半年"_s});
    EXPECT_EQ(target.state, TargetState::Missed);
    plan.event(u"2025-09-30"_s);
    EXPECT_EQ(plan.all().last().status, TargetStatus::Met);
}

TEST(TargetFrequency, IsReachedInEveryHalfYearAndWeek)
{
    PlanOn plan(QDate(2025, 8, 1));
    plan.event(u"2025-06-30"_s);
    const auto half = plan.last(counted(u"1"_s, {{u"sub_period"_s, u"半年"_s}}));
    ASSERT_EQ(labels(half.parts), (QStringList{u"上半年"_s, u"下半年"_s}));
    EXPECT_EQ(half.parts[0].state, PartState::Reached);
    EXPECT_EQ(half.parts[1].state, PartState::Running);
    EXPECT_EQ(half.state, TargetState::Due);
    const auto weeks = plan.last(counted(
        u"1"_s, {{u"sub_period"_s, u"周"_s}, {u"period_from"_s, u"2025-06-23"_s}, {u"period_to"_s, u"2025-07-13"_s}}));
    ASSERT_EQ(weeks.parts.size(), 3);
    EXPECT_EQ(weeks.parts[1].label, u"6月30日—7月6日"_s);
    EXPECT_EQ(weeks.parts[1].state, PartState::Reached);
    EXPECT_EQ(weeks.state, TargetState::Missed);
}

TEST(TargetFrequency, NamesTheUnitsThatHaveNoRecord)
{
    PlanOn plan(QDate(2025, 12, 15));
    const qint64 first = plan.unit(u"甲公司工会"_s);
    plan.unit(u"乙公司工会"_s);
    const qint64 third = plan.unit(u"丙公司工会"_s);
    plan.unit(u"东社区工会"_s, u"社区"_s);
    plan.office.archive(u"organization"_s, plan.unit(u"散伙公司工会"_s));
    plan.congress(u"乙公司工会"_s, u"2025-03-01"_s);
    plan.congress(u"丙公司工会"_s, u"2025-03-01"_s);
    plan.congress(u"丙公司工会"_s, u"2025-06-01"_s);
    plan.congress(u"丙公司工会"_s, u"2025-09-01"_s);
    plan.congress(u"甲公司工会"_s, u"2024-09-01"_s);
    const FieldTexts range{{u"figure"_s, u"count(congress_session, body=职代会)"_s},
                           {u"comparison"_s, u"between"_s},
                           {u"target_value"_s, u"1"_s},
                           {u"target_high"_s, u"2"_s},
                           {u"unit"_s, u"次"_s},
                           {u"sub_period"_s, u"单位"_s},
                           {u"unit_filter"_s, u"level=企业"_s}};
    auto target = plan.last(range);
    EXPECT_TRUE(target.unitsAreParts);
    ASSERT_EQ(target.parts.size(), 3) << "enterprises alone, not those in the trash";
    const auto missing = figures::missingParts(target);
    ASSERT_EQ(missing.size(), 2);
    QHash<QString, figures::TargetPart> byName;
    for (const auto &part : missing)
        byName.insert(part.label, part);
    EXPECT_EQ(byName.value(u"甲公司工会"_s).unit, first);
    EXPECT_EQ(byName.value(u"甲公司工会"_s).state, PartState::Missing);
    EXPECT_EQ(byName.value(u"丙公司工会"_s).unit, third);
    EXPECT_EQ(byName.value(u"丙公司工会"_s).state, PartState::Over);
    EXPECT_EQ(target.status, TargetStatus::Missed);
    EXPECT_EQ(target.reached, 333);
    EXPECT_EQ(plan.next(target), u"丙公司工会3次，多于规定；甲公司工会尚无记录；12月31日前完成"_s);
    plan.congress(u"甲公司工会"_s, u"2025-12-01"_s);
    target = plan.all().last();
    EXPECT_EQ(target.actual, u"3"_s) << "every one has enough, one too much";
    EXPECT_EQ(target.status, TargetStatus::Missed);
    EXPECT_EQ(plan.office.value(target.expression), u"3"_s);
}

TEST(TargetFrequency, TellsWhyUnitsCannotBeMeasured)
{
    PlanOn plan(QDate(2025, 6, 1));
    const auto none = plan.last(counted(u"1"_s, {{u"sub_period"_s, u"单位"_s}}));
    EXPECT_EQ(none.state, TargetState::NotMeasurable);
    EXPECT_FALSE(none.problem.isEmpty());
    const auto ratio = plan.last({{u"figure"_s, u"ratio(count(organization), count(organization)) all"_s},
                                  {u"comparison"_s, u">="_s},
                                  {u"target_value"_s, u"1"_s},
                                  {u"sub_period"_s, u"单位"_s}});
    EXPECT_EQ(ratio.state, TargetState::NotMeasurable);
    EXPECT_EQ(ratio.problem, u"比率不能逐单位考核"_s);
    const auto noUnits = plan.last({{u"figure"_s, u"count(congress_session)"_s},
                                    {u"comparison"_s, u">="_s},
                                    {u"target_value"_s, u"1"_s},
                                    {u"sub_period"_s, u"单位"_s},
                                    {u"unit_filter"_s, u"level=企业"_s}});
    EXPECT_EQ(noUnits.state, TargetState::NotMeasurable);
    EXPECT_EQ(noUnits.problem, u"没有可以考核的单位"_s);
}

TEST(TargetFrequency, TakesWholePartsOfAPeriodThatCrossesTheYear)
{
    PlanOn plan(QDate(2026, 1, 10));
    plan.event(u"2025-12-25"_s);
    plan.event(u"2026-01-05"_s);
    const FieldTexts span{{u"period_from"_s, u"2025-12-22"_s}, {u"period_to"_s, u"2026-01-21"_s}};
    const auto total = plan.last(counted(u"3"_s, span));
    EXPECT_EQ(total.actual, u"2"_s);
    EXPECT_EQ(total.due, QDate(2026, 1, 21));
    EXPECT_EQ(total.state, TargetState::AtRisk);
    EXPECT_EQ(plan.next(total), u"还差1场；1月21日前完成"_s);
    const auto months = plan.last(counted(u"1"_s, span + FieldTexts{{u"sub_period"_s, u"月"_s}}));
    EXPECT_EQ(months.state, TargetState::NotMeasurable);
    const auto winter = plan.last(counted(
        u"1"_s, {{u"period_from"_s, u"2025-12"_s}, {u"period_to"_s, u"2026-01"_s}, {u"sub_period"_s, u"月"_s}}));
    EXPECT_EQ(labels(winter.parts), (QStringList{u"2025年12月"_s, u"2026年1月"_s}));
    EXPECT_EQ(winter.state, TargetState::Done);
}

TEST(TargetRatio, SaysHowManyAreLackingAndWhich)
{
    PlanOn plan(QDate(2025, 6, 1));
    const auto organization = [&](const QString &name, const QString &status) {
        return plan.office.add(u"organization"_s,
                               {{u"name"_s, name}, {u"level"_s, u"企业"_s}, {u"union_status"_s, status}});
    };
    organization(u"甲公司工会"_s, u"已组建"_s);
    organization(u"乙公司工会"_s, u"已组建"_s);
    const qint64 open = organization(u"丙公司"_s, u"应建未建"_s);
    const auto target = plan.last(
        {{u"figure"_s,
          u"ratio(count(organization, level=企业, union_status=已组建), count(organization, level=企业)) all"_s},
         {u"comparison"_s, u"all"_s},
         {u"unit"_s, u"%"_s}});
    EXPECT_EQ(target.shape, TargetShape::Ratio);
    EXPECT_EQ(target.actual, u"66.67"_s);
    EXPECT_EQ(figures::gapText(target), u"还差33.33个百分点（2/3，再有1家即达到）"_s);
    const auto lacking = figures::lackingRows(plan.office.session(), target);
    ASSERT_EQ(lacking.rows.size(), 1U);
    EXPECT_EQ(lacking.rows.front(), open);
    plan.office.archive(u"organization"_s, open);
    EXPECT_EQ(plan.all().last().status, TargetStatus::Met);
}

TEST(TargetRatio, NamesTheUnitsNoRecordRefersTo)
{
    PlanOn plan(QDate(2025, 6, 1));
    plan.unit(u"甲公司工会"_s);
    const qint64 second = plan.unit(u"乙公司工会"_s);
    plan.congress(u"甲公司工会"_s, u"2025-03-01"_s);
    plan.congress(u"甲公司工会"_s, u"2025-04-01"_s);
    const auto target = plan.last(
        {{u"figure"_s, u"ratio(distinct(congress_session.org_name), count(organization, level=企业) all)"_s},
         {u"comparison"_s, u"all"_s},
         {u"unit"_s, u"%"_s}});
    EXPECT_EQ(figures::gapText(target), u"还差50个百分点（1/2，再有1家即达到）"_s);
    const auto lacking = figures::lackingRows(plan.office.session(), target);
    EXPECT_EQ(lacking.entity->name(), u"organization"_s);
    EXPECT_EQ(lacking.rows, std::vector<qint64>{second});
}

TEST(TargetRatio, WithoutAnythingToMeasureIsNoTroubleBeforeItsYear)
{
    PlanOn before(QDate(2024, 12, 31));
    const FieldTexts settled{{u"figure"_s, u"劳动争议调处率"_s}, {u"target_value"_s, u"95"_s}};
    EXPECT_EQ(before.last(settled).state, TargetState::Due);
    PlanOn begun(QDate(2025, 1, 1));
    EXPECT_EQ(begun.last(settled).state, TargetState::NotMeasurable);
}

TEST(TargetRatio, ClimbsFromItsBase)
{
    PlanOn plan(QDate(2025, 7, 2));
    for (int i = 0; i < 10; ++i)
        plan.event(u"2025-01-02"_s, {{u"event_type"_s, i < 8 ? u"培训"_s : u"文体活动"_s}});
    const auto state = [&](const QString &base) {
        return plan
            .last({{u"figure"_s, u"ratio(count(event, event_type=培训), count(event))"_s},
                   {u"comparison"_s, u">="_s},
                   {u"target_value"_s, u"100"_s},
                   {u"baseline"_s, base}})
            .state;
    };
    EXPECT_EQ(state(u"60"_s), TargetState::Due) << "80 is halfway from 60 to 100";
    EXPECT_EQ(state(u"70"_s), TargetState::AtRisk);
}

TEST(TargetIncrease, WithoutABaseIsComparedWithTheYearBefore)
{
    PlanOn plan(QDate(2025, 12, 20));
    plan.event(u"2024-05-01"_s);
    plan.event(u"2024-06-01"_s);
    plan.event(u"2025-06-01"_s);
    const FieldTexts more{{u"figure"_s, u"count(event)"_s}, {u"comparison"_s, u"increase"_s}, {u"unit"_s, u"场"_s}};
    auto target = plan.last(more);
    EXPECT_EQ(target.target, u"2场"_s);
    EXPECT_EQ(figures::gapText(target), u"比上年少1场"_s);
    plan.event(u"2025-07-01"_s);
    EXPECT_EQ(figures::gapText(plan.all().last()), u"与上年持平，尚未增加"_s);
    const auto ratio
        = plan.last({{u"figure"_s, u"ratio(count(event, event_type=培训), count(event, event_type=培训))"_s},
                     {u"comparison"_s, u"increase"_s}});
    EXPECT_EQ(ratio.state, TargetState::NotMeasurable);
}

TEST(TargetProblem, IsSaid)
{
    PlanOn plan(QDate(2025, 6, 1));
    const auto problem = [&](const FieldTexts &texts) {
        const auto target = plan.last(texts);
        EXPECT_EQ(target.state, TargetState::NotMeasurable);
        EXPECT_EQ(target.status, TargetStatus::NoValue);
        EXPECT_EQ(plan.next(target), target.problem);
        return target.problem;
    };
    EXPECT_EQ(problem({{u"figure"_s, u"没有的数"_s}, {u"target_value"_s, u"3"_s}}), u"没有叫“没有的数”的指标"_s);
    EXPECT_EQ(problem({{u"target_value"_s, u"3"_s}}), u"没有设定指标，无法计算"_s);
    EXPECT_EQ(problem({{u"figure"_s, u"count(event)"_s}, {u"comparison"_s, u">="_s}}), u"没有设定目标值"_s);
    EXPECT_EQ(problem(counted(u"3"_s, {{u"figure_filter"_s, u"nonsense=1"_s}})),
              u"筛选条件“nonsense=1”不适用于这个指标"_s);
    EXPECT_EQ(problem({{u"figure"_s, u"劳动争议调处率"_s}, {u"target_value"_s, u"95"_s}}),
              u"没有可以计算的对象（分母为零）"_s);
}
