#include "gui/desk.h"

#include "app/records.h"
#include "desktop/frame/main_window.h"
#include "desktop/list/record_page.h"
#include "desktop/record/record_panel.h"
#include "desktop/record/record_view.h"
#include "desktop/start/chart_view.h"
#include "desktop/start/due_list.h"
#include "desktop/start/figure_strip.h"
#include "desktop/start/preparation.h"
#include "desktop/start/start_page.h"
#include "desktop/widgets/record_table.h"
#include "domain/entities/contract.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entities/target.h"

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

// The office's clock stands at 2025-12-31.
class Start : public Desk
{
protected:
    qint64 save(domain::Record &record)
    {
        const domain::Issues issues = app::Records(*office, record.entity()).save(record);
        EXPECT_FALSE(domain::hasErrors(issues)) << issues.first().message.toStdString();
        return record.id;
    }
    void addUnionWithMember()
    {
        domain::Record unionRecord(domain::organization::entity);
        unionRecord.set(domain::organization::name, u"云溪机械厂工会"_s);
        unionRecord.set(domain::organization::union_status, u"已组建"_s);
        save(unionRecord);
        domain::Record member(domain::member::entity);
        member.set(domain::member::name, u"陆承泽"_s);
        member.set(domain::member::id_number, u"330102198703154024"_s);
        member.set(domain::member::member_status, u"在册"_s);
        member.set(domain::member::joined_date, domain::Date::of(2025, 3, 1));
        member.set(domain::member::org_name, domain::Link{u"云溪机械厂工会"_s, unionRecord.id});
        memberId = save(member);
    }
    qint64 addContract(const QString &no, QDate end)
    {
        domain::Record contract(domain::contract::entity);
        contract.set(domain::contract::contract_no, no);
        contract.set(domain::contract::contract_kind, u"工资协议"_s);
        contract.set(domain::contract::contract_status, u"有效"_s);
        contract.set(domain::contract::org_name, domain::Link{u"云溪机械厂工会"_s, 0});
        contract.set(domain::contract::effective_date, domain::Date::of(end.addYears(-1)));
        contract.set(domain::contract::end_date, domain::Date::of(end));
        return save(contract);
    }
    void addTarget(const QString &no, const QString &figure, qint64 value)
    {
        domain::Record record(domain::target::entity);
        record.set(domain::target::target_no, no);
        record.set(domain::target::year, 2025);
        record.set(domain::target::wording, u"目标 "_s + no);
        record.set(domain::target::figure, figure);
        record.set(domain::target::comparison, u">="_s);
        record.set(domain::target::target_value, value * domain::tenThousandths);
        save(record);
    }
    StartPage *open()
    {
        window.show();
        StartPage *page = window.showStart();
        EXPECT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
        QApplication::processEvents();
        return page;
    }

    MainWindow window{context};
    qint64 memberId = 0;
};

TEST_F(Start, OfANewOfficeSaysWhatWillStandThere)
{
    const StartPage *page = open();
    EXPECT_EQ(page->due()->count(), 0);
    EXPECT_FALSE(page->plan()->isVisible());
    EXPECT_TRUE(page->charts().isEmpty());
    EXPECT_FALSE(page->strip()->cells().isEmpty());
    EXPECT_TRUE(page->preparation()->isVisible());
    EXPECT_EQ(page->preparation()->done(), 0);
    EXPECT_TRUE(dialogs.failures.isEmpty()) << dialogs.failures.join(u' ').toStdString();
}

TEST_F(Start, OpensTheRowsBehindAFigure)
{
    addUnionWithMember();
    const StartPage *page = open();
    FigureCell *cell = nullptr;
    for (FigureCell *one : page->strip()->cells())
        if (one->figure().value.entity == &domain::member::entity)
            cell = one;
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->figure().value.value, 1);
    EXPECT_EQ(cell->figure().before.value, 0);
    cell->click();
    const auto *list = qobject_cast<RecordPage *>(window.currentPage());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(&list->entity(), &domain::member::entity);
    EXPECT_EQ(list->panel()->view()->id(), memberId);
}

TEST_F(Start, GroupsWhatIsDueAndOpensTheRecord)
{
    const qint64 over = addContract(u"HT-1"_s, QDate(2025, 12, 20));
    addContract(u"HT-2"_s, QDate(2026, 1, 4));
    addContract(u"HT-3"_s, QDate(2026, 2, 10));
    addContract(u"HT-4"_s, QDate(2027, 2, 10));
    const StartPage *page = open();
    EXPECT_EQ(page->due()->groups().size(), 3);
    EXPECT_EQ(page->due()->overdue(), 1);
    EXPECT_EQ(page->due()->count(), 3 + 3);
    QTest::keyClick(page->due(), Qt::Key_Return);
    const auto *list = qobject_cast<RecordPage *>(window.currentPage());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->panel()->view()->id(), over) << "the longest overdue stands first and is the current one";
}

TEST_F(Start, PutsTheWorstTargetFirst)
{
    addUnionWithMember();
    addTarget(u"1"_s, u"在册会员数"_s, 1);
    addTarget(u"2"_s, u"在册会员数"_s, 4);
    const StartPage *page = open();
    ASSERT_EQ(page->run().board().targets.size(), 2);
    const figures::TargetResult &worst = page->run().board().targets.first();
    EXPECT_EQ(worst.number, u"2"_s);
    EXPECT_EQ(worst.reached, 250);
    EXPECT_EQ(worst.due, QDate(2025, 12, 31));
    EXPECT_EQ(worst.state, figures::TargetState::AtRisk);
    EXPECT_EQ(page->run().board().targets.last().state, figures::TargetState::Done);
}

TEST_F(Start, ChartsOpenTheRowsOfAMonth)
{
    addUnionWithMember();
    const StartPage *page = open();
    ASSERT_EQ(page->charts().size(), 1);
    ChartView *chart = page->charts().first();
    ASSERT_EQ(chart->chart().bars.size(), 12);
    EXPECT_EQ(chart->chart().bars[1].value.value, 0);
    EXPECT_EQ(chart->chart().bars[2].value.value, 1);
    EXPECT_EQ(chart->chart().current, 11);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barArea(5).center());
    const auto *list = qobject_cast<RecordPage *>(window.currentPage());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->panel()->view()->id(), memberId);
}

TEST_F(Start, CountsTheStepsOfANewOfficeUntilThePlanIsThere)
{
    addUnionWithMember();
    const StartPage *page = open();
    EXPECT_TRUE(page->preparation()->isVisible());
    EXPECT_EQ(page->preparation()->done(), 2);
    addTarget(u"1"_s, u"在册会员数"_s, 1);
    EXPECT_TRUE(waitFor([&] { return !page->preparation()->isVisible() && page->plan()->isVisible(); }));
}

TEST_F(Start, FollowsTheRecords)
{
    const StartPage *page = open();
    addUnionWithMember();
    ASSERT_TRUE(waitFor([&] { return !page->charts().isEmpty(); }));
    addContract(u"HT-1"_s, QDate(2025, 12, 20));
    EXPECT_TRUE(waitFor([&] { return page->due()->overdue() == 1; }));
}

} // namespace
} // namespace desktop
