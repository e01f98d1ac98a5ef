#include "app/next_plan.h"

#include "app/records.h"
#include "app/undo.h"
#include "domain/entities/event.h"
#include "domain/entities/plan.h"
#include "domain/entities/target.h"
#include "domain/error.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace plan = domain::plan;
namespace target = domain::target;

namespace {

/// The plan of 2024 on 2025-01-05, with three events of 2024.
struct NextYear : testing::Test
{
    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 1, 5)};
    std::unique_ptr<app::Office> office = app::Office::create(folder.filePath(u"office.uhall"_s), clock);

    NextYear()
    {
        domain::Record record(plan::entity);
        record.set(plan::plan_no, u"JH2024"_s);
        record.set(plan::title, u"云溪街道总工会2024年工作计划"_s);
        record.set(plan::year, 2024);
        save(record);
        for (int month = 1; month <= 3; ++month) {
            domain::Record event(domain::event::entity);
            event.set(domain::event::title, u"讲座"_s);
            event.set(domain::event::start_date, domain::Date::of(2024, month, 5));
            save(event);
        }
    }
    qint64 save(domain::Record record)
    {
        const domain::Issues issues = app::Records(*office, record.entity()).save(record);
        EXPECT_FALSE(domain::hasErrors(issues));
        return record.id;
    }
    domain::Record item(const QString &number, const QString &wording) const
    {
        domain::Record record(target::entity);
        record.set(target::target_no, number);
        record.set(target::plan_no, domain::Link{u"JH2024"_s, 0});
        record.set(target::year, 2024);
        record.set(target::wording, wording);
        return record;
    }
    domain::Record counted(const QString &number, const QString &wording, qint64 value) const
    {
        domain::Record record = item(number, wording);
        record.set(target::figure, u"count(event)"_s);
        record.set(target::comparison, u">="_s);
        record.set(target::target_value, value * domain::tenThousandths);
        record.set(target::unit, u"场"_s);
        return record;
    }
    qint64 count(const domain::Entity &entity) { return app::Records(*office, entity).count(); }
};

} // namespace

TEST_F(NextYear, PutsWhatWasMissedFirstWithItsReason)
{
    save(counted(u"MB202401"_s, u"2024年举办讲座2场"_s, 2));
    domain::Record missed = counted(u"MB202402"_s, u"举办讲座9场"_s, 9);
    missed.set(target::figure_filter, u"title=讲座"_s);
    missed.set(target::status_reason, u"场地维修"_s);
    save(missed);
    const app::NextPlan draft = app::draftNextPlan(office->session(), 2024);
    EXPECT_EQ(draft.year, 2025);
    EXPECT_EQ(draft.plan.get(plan::plan_no), u"JH2025"_s);
    EXPECT_EQ(draft.plan.get(plan::title), u"云溪街道总工会2025年工作计划"_s);
    ASSERT_EQ(draft.targets.size(), 2);
    const app::NextTarget &first = draft.targets[0];
    EXPECT_EQ(first.origin, app::NextOrigin::Missed);
    EXPECT_EQ(first.target.get(target::target_no), u"MB202501"_s);
    EXPECT_EQ(first.target.get(target::remark), u"上年未完成（目标9场，实际3场）：场地维修"_s);
    EXPECT_EQ(first.target.get(target::status_reason), QString());
    const app::NextTarget &second = draft.targets[1];
    EXPECT_EQ(second.origin, app::NextOrigin::Repeated);
    EXPECT_EQ(second.target.get(target::wording), u"2025年举办讲座2场"_s);
    EXPECT_EQ(second.target.get(target::baseline), 3 * domain::tenThousandths);
    EXPECT_EQ(second.target.get(target::baseline_date), domain::Date::of(2024, 12, 31));
    EXPECT_EQ(count(target::entity), 2) << "a draft writes nothing";
    EXPECT_EQ(count(plan::entity), 1);
}

TEST_F(NextYear, MovesDatedItemsByAYearAndLeavesOutWhatWasDropped)
{
    domain::Record leap = item(u"P1"_s, u"春节慰问"_s);
    leap.set(target::due_date, domain::Date::of(2024, 2, 29));
    leap.set(target::done_date, domain::Date::of(2024, 2, 20));
    save(leap);
    domain::Record month = item(u"P2"_s, u"护士节"_s);
    month.set(target::due_date, domain::Date::of(2024, 5));
    month.set(target::period_from, domain::Date::of(2023, 12, 22));
    month.set(target::period_to, domain::Date::of(2024, 6, 21));
    month.set(target::done_date, domain::Date::of(2024, 5, 12));
    save(month);
    domain::Record dropped = item(u"P3"_s, u"夏季旅游"_s);
    dropped.set(target::item_status, u"已取消"_s);
    dropped.set(target::change_reason, u"经费不足"_s);
    save(dropped);
    const app::NextPlan draft = app::draftNextPlan(office->session(), 2024);
    ASSERT_EQ(draft.targets.size(), 3);
    EXPECT_EQ(draft.targets[0].origin, app::NextOrigin::Shifted);
    EXPECT_EQ(draft.targets[0].target.get(target::due_date), domain::Date::of(2025, 2, 28));
    EXPECT_TRUE(draft.targets[0].target.get(target::done_date).isNull());
    EXPECT_EQ(draft.targets[0].target.get(target::target_no), u"P1-2025"_s);
    EXPECT_EQ(draft.targets[1].target.get(target::due_date), domain::Date::of(2025, 5)) << "the day stays unknown";
    EXPECT_EQ(draft.targets[1].target.get(target::period_from), domain::Date::of(2024, 12, 22));
    EXPECT_EQ(draft.targets[2].origin, app::NextOrigin::Dropped);
    EXPECT_FALSE(draft.targets[2].chosen);
    EXPECT_EQ(draft.targets[2].note, u"上年已取消：经费不足"_s);
}

TEST_F(NextYear, IsWrittenInOneOperationThatCanBeTakenBack)
{
    save(counted(u"MB202401"_s, u"举办讲座2场"_s, 2));
    save(item(u"MB202402"_s, u"继续做好服务"_s));
    app::NextPlan draft = app::draftNextPlan(office->session(), 2024);
    const app::NextPlanWritten written = app::writeNextPlan(*office, draft);
    EXPECT_TRUE(written.planAdded);
    EXPECT_EQ(written.targets, 2);
    EXPECT_EQ(count(target::entity), 4);
    app::Records targets(*office, target::entity);
    app::ListQuery query;
    query.filter = domain::parseFilter(target::entity, u"year=2025"_s).filter;
    for (const domain::Record &record : targets.load(targets.ids(query)))
        EXPECT_EQ(record.get(target::plan_no).id, draft.plan.id);
    app::undoOperation(*office, written.operation);
    EXPECT_EQ(count(target::entity), 2);
    EXPECT_EQ(count(plan::entity), 1);
}

TEST_F(NextYear, DoesNotOfferTwiceWhatIsThereAlready)
{
    save(counted(u"MB202401"_s, u"举办讲座2场"_s, 2));
    app::NextPlan draft = app::draftNextPlan(office->session(), 2024);
    app::writeNextPlan(*office, draft);
    app::NextPlan again = app::draftNextPlan(office->session(), 2024);
    ASSERT_EQ(again.targets.size(), 1);
    EXPECT_FALSE(again.targets[0].chosen);
    EXPECT_EQ(again.targets[0].note, u"2025年计划已有 MB202501"_s);
    EXPECT_EQ(again.targets[0].target.get(target::target_no), u"MB202502"_s) << "numbers are given once";
    EXPECT_EQ(again.plan.id, draft.plan.id) << "the plan that is there";
    EXPECT_EQ(app::writeNextPlan(*office, again).operation, 0) << "nothing was chosen";
    again.targets[0].chosen = true;
    again.targets[0].target.set(target::target_no, u"MB202501"_s);
    EXPECT_THROW(app::writeNextPlan(*office, again), domain::Error);
    EXPECT_EQ(count(target::entity), 2);
}

TEST_F(NextYear, NeedsTargetsToBeginWith) { EXPECT_THROW(app::draftNextPlan(office->session(), 2023), domain::Error); }
