#include "figures/target_words.h"

#include "office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using figures::TargetShape;
using figures::TargetState;
using figures::TargetStatus;

/// Items of a plan that have no number, on 2025-04-10.
struct PlanItems : testing::Test
{
    Office office{QDate(2025, 4, 10)};

    figures::TargetResult item(const FieldTexts &more)
    {
        office.add(u"target"_s,
                   FieldTexts{{u"target_no"_s, u"P%1"_s.arg(++m_number)},
                              {u"wording"_s, u"办理安康保险"_s},
                              {u"year"_s, u"2025"_s}}
                       + more);
        return last();
    }
    figures::TargetResult last()
    {
        return figures::evaluateTargets(office.session(), figures::Catalogue::load(office.session()), 2025,
                                        domain::Period::ofYear(2025))
            .last();
    }
    qint64 event(const FieldTexts &more)
    {
        return office.add(u"event"_s, FieldTexts{{u"title"_s, u"安康保险办理周"_s}} + more);
    }
    QString next(const figures::TargetResult &target) { return figures::nextStep(target, QDate(2025, 4, 10)); }

private:
    int m_number = 0;
};

} // namespace

TEST_F(PlanItems, AreDoneByTheEventThatNamesThem)
{
    auto target = item({{u"due_month"_s, u"3月"_s}});
    EXPECT_EQ(target.shape, TargetShape::Dated);
    EXPECT_EQ(target.state, TargetState::Missed);
    EXPECT_TRUE(target.wantsReason());
    EXPECT_EQ(next(target), u"尚未关联完成的记录；已过3月31日的期限；请说明未完成原因"_s);
    const qint64 id = event({{u"start_date"_s, u"2025-03-20"_s}, {u"target_no"_s, u"P1"_s}});
    target = last();
    EXPECT_EQ(target.status, TargetStatus::Met);
    EXPECT_EQ(target.state, TargetState::Done);
    ASSERT_EQ(target.links.size(), 1);
    EXPECT_EQ(target.links.first().id, id);
    EXPECT_EQ(target.links.first().date.toIso(), u"2025-03-20"_s);
    EXPECT_EQ(next(target), QString());
}

TEST_F(PlanItems, AreNotDoneByWhatIsOnlyPlannedOrInTheTrash)
{
    item({{u"due_month"_s, u"5月"_s}});
    event({{u"start_date"_s, u"2025-03-20"_s}, {u"event_status"_s, u"取消"_s}, {u"target_no"_s, u"P1"_s}});
    event({{u"start_date"_s, u"2025-04-20"_s}, {u"target_no"_s, u"P1"_s}});
    office.archive(u"event"_s, event({{u"start_date"_s, u"2025-04-01"_s}, {u"target_no"_s, u"P1"_s}}));
    const auto target = last();
    EXPECT_EQ(target.links.size(), 2);
    EXPECT_EQ(target.status, TargetStatus::Missed);
    EXPECT_EQ(target.state, TargetState::Due);
    EXPECT_EQ(next(target), u"“安康保险办理周”尚未举办；“安康保险办理周”尚未举办；5月31日前完成"_s);
}

TEST_F(PlanItems, AreDoneByAnyRecordTheyName)
{
    event({{u"event_no"_s, u"HD7"_s}, {u"start_date"_s, u"2025-03-20"_s}});
    office.add(u"congress_session"_s, {{u"session_no"_s, u"ZD7"_s}, {u"held_date"_s, u"2025-03-21"_s}});
    EXPECT_EQ(item({{u"due_month"_s, u"3月"_s}, {u"fulfilled_by"_s, u"HD7"_s}}).state, TargetState::Done);
    const auto both = item({{u"due_month"_s, u"3月"_s}, {u"fulfilled_by"_s, u"职代会台账 ZD7、活动 HD7"_s}});
    EXPECT_EQ(both.state, TargetState::Done);
    EXPECT_EQ(both.links.size(), 2);
    const auto unknown = item({{u"due_month"_s, u"3月"_s}, {u"fulfilled_by"_s, u"活动 HD8"_s}});
    EXPECT_EQ(unknown.state, TargetState::Missed);
    EXPECT_TRUE(next(unknown).startsWith(u"找不到记录“活动 HD8”"_s));
}

TEST_F(PlanItems, AreMovedWithADateAndDropped)
{
    const auto moved = item({{u"due_month"_s, u"3月"_s},
                             {u"item_status"_s, u"已调整"_s},
                             {u"moved_to"_s, u"2025-06-20"_s},
                             {u"change_reason"_s, u"场地未定"_s}});
    EXPECT_EQ(moved.due, QDate(2025, 6, 20));
    EXPECT_EQ(moved.movedFrom, QDate(2025, 3, 31));
    EXPECT_EQ(moved.state, TargetState::Due);
    const auto dropped
        = item({{u"due_month"_s, u"3月"_s}, {u"item_status"_s, u"已取消"_s}, {u"change_reason"_s, u"上级统一办理"_s}});
    EXPECT_EQ(dropped.state, TargetState::Dropped);
    EXPECT_EQ(dropped.status, TargetStatus::Dropped);
    EXPECT_EQ(dropped.changeReason, u"上级统一办理"_s);
    EXPECT_EQ(next(dropped), QString());
    EXPECT_FALSE(dropped.wantsReason());
}

TEST_F(PlanItems, AreDoneWhenTheOfficeSaysSo)
{
    EXPECT_EQ(item({{u"due_month"_s, u"3月"_s}, {u"done_date"_s, u"2025-04-10"_s}}).state, TargetState::Done);
    EXPECT_EQ(item({{u"due_month"_s, u"3月"_s}, {u"done_date"_s, u"2025-04-11"_s}}).state, TargetState::Missed);
    EXPECT_EQ(item({{u"item_status"_s, u"已完成"_s}}).state, TargetState::Done);
}

TEST_F(PlanItems, WithoutDateAndNumberStayOpenUntilARecordIsLinked)
{
    auto target = item({{u"comparison"_s, u"done"_s}, {u"due_month"_s, u"12月"_s}});
    EXPECT_EQ(target.shape, TargetShape::NoNumber);
    EXPECT_EQ(target.state, TargetState::Due);
    EXPECT_EQ(target.status, TargetStatus::NoValue) << "nobody can say it was not done";
    event({{u"start_date"_s, u"2025-04-10"_s}, {u"target_no"_s, u"P1"_s}});
    EXPECT_EQ(last().state, TargetState::Done);
}

TEST_F(PlanItems, AreSpokenOfByHowFarTheyCame)
{
    for (int i = 0; i < 9; ++i)
        event({{u"start_date"_s, u"2025-02-01"_s}});
    const auto phrase = [&](const QString &value) {
        return figures::completionWord(
            item({{u"figure"_s, u"count(event)"_s}, {u"comparison"_s, u">="_s}, {u"target_value"_s, value}}));
    };
    EXPECT_EQ(phrase(u"8"_s), u"超额完成"_s);
    EXPECT_EQ(phrase(u"9"_s), u"圆满完成"_s);
    EXPECT_EQ(phrase(u"10"_s), u"基本实现"_s);
    EXPECT_EQ(phrase(u"10.01"_s), u"未完成"_s);
    EXPECT_EQ(figures::completionWord(item({{u"target_value"_s, u"3"_s}})), QString());
}
