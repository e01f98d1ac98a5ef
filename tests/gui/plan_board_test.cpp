#include "desktop/plan/board_page.h"

#include "gui/desk.h"

#include "app/record_list_model.h"
#include "app/records.h"
#include "desktop/frame/main_window.h"
#include "desktop/list/record_page.h"
#include "desktop/plan/board_model.h"
#include "desktop/plan/change_dialog.h"
#include "desktop/plan/link_dialog.h"
#include "desktop/plan/next_plan_dialog.h"
#include "desktop/plan/part_strip.h"
#include "desktop/plan/target_panel.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/list_chip.h"
#include "desktop/widgets/record_table.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/small_widgets.h"
#include "domain/entities/event.h"
#include "domain/entities/target.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace target = domain::target;
using figures::TargetState;

// The office's clock stands at 2025-12-31.
class PlanBoard : public Desk
{
protected:
    qint64 save(domain::Record record)
    {
        const domain::Issues issues = app::Records(*office, record.entity()).save(record);
        EXPECT_FALSE(domain::hasErrors(issues));
        return record.id;
    }
    qint64 event(const QString &title, QDate day)
    {
        domain::Record record(domain::event::entity);
        record.set(domain::event::title, title);
        record.set(domain::event::start_date, domain::Date::of(day));
        return save(record);
    }
    static domain::Record item(const QString &number, const QString &wording, const QString &area)
    {
        domain::Record record(target::entity);
        record.set(target::target_no, number);
        record.set(target::year, 2025);
        record.set(target::wording, wording);
        record.set(target::work_area, area);
        return record;
    }
    qint64 counted(const QString &number, qint64 value, const QString &area = u"活动"_s)
    {
        domain::Record record = item(number, u"举办讲座 "_s + number, area);
        record.set(target::figure, u"count(event)"_s);
        record.set(target::comparison, u">="_s);
        record.set(target::target_value, value * domain::tenThousandths);
        return save(record);
    }
    qint64 dated(const QString &number)
    {
        domain::Record record = item(number, u"办理安康保险"_s, u"保障"_s);
        record.set(target::due_month, u"3月"_s);
        return save(record);
    }
    BoardPage *open()
    {
        window.show();
        BoardPage *page = window.showPlan();
        settle(page);
        return page;
    }
    static void settle(const BoardPage *page)
    {
        EXPECT_TRUE(waitFor([&] { return !page->run().job().isBusy(); }));
        QApplication::processEvents();
    }
    domain::Record load(qint64 id) { return *app::Records(*office, target::entity).load(id); }

    MainWindow window{context};
};

TEST_F(PlanBoard, PutsTheWorstFirstAndNarrowsByStateAndArea)
{
    event(u"讲座"_s, {2025, 3, 1});
    counted(u"P1"_s, 1);
    counted(u"P2"_s, 5);
    const qint64 late = dated(u"P3"_s);
    BoardPage *page = open();
    ASSERT_EQ(page->model()->rowCount(), 3);
    EXPECT_EQ(page->model()->target(0).id, late);
    EXPECT_EQ(page->model()->target(0).state, TargetState::Missed);
    EXPECT_EQ(page->model()->target(2).state, TargetState::Done);
    page->chip(TargetState::AtRisk)->click();
    ASSERT_EQ(page->model()->rowCount(), 1);
    EXPECT_EQ(page->model()->target(0).number, u"P2"_s);
    page->chip(std::nullopt)->click();
    page->areas()->setCurrentIndex(page->areas()->findData(u"保障"_s));
    ASSERT_EQ(page->model()->rowCount(), 1);
    EXPECT_EQ(page->model()->target(0).id, late);
}

TEST_F(PlanBoard, AsksForAReasonAndKeepsIt)
{
    const qint64 id = dated(u"P1"_s);
    BoardPage *page = open();
    ASSERT_TRUE(page->panel()->reason()->isVisible());
    EXPECT_FALSE(page->panel()->saveButton()->isEnabled()) << "nothing typed yet";
    page->panel()->reason()->setPlainText(u"名额未批"_s);
    page->panel()->saveButton()->click();
    settle(page);
    EXPECT_EQ(load(id).get(target::status_reason), u"名额未批"_s);
    EXPECT_EQ(page->panel()->reason()->toPlainText(), u"名额未批"_s);
    EXPECT_FALSE(page->panel()->saveButton()->isEnabled());
}

TEST_F(PlanBoard, OpensTheRowsBehindANumberAndOfAMonth)
{
    const qint64 march = event(u"三月讲座"_s, {2025, 3, 1});
    event(u"四月讲座"_s, {2025, 4, 1});
    domain::Record monthly = item(u"P1"_s, u"每月一场讲座"_s, u"活动"_s);
    monthly.set(target::figure, u"count(event)"_s);
    monthly.set(target::target_value, domain::tenThousandths);
    monthly.set(target::sub_period, u"月"_s);
    save(monthly);
    BoardPage *page = open();
    QTest::mouseClick(page->panel()->parts(), Qt::LeftButton, {}, page->panel()->parts()->cellOf(2).center());
    const auto *list = qobject_cast<RecordPage *>(window.currentPage());
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->ids(), std::vector<qint64>{march});
    window.showPlan();
    page->openRows();
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(PlanBoard, LinksTheEventThatCarriedAnItemOut)
{
    dated(u"P1"_s);
    event(u"运动会"_s, {2025, 4, 1});
    event(u"安康保险办理周"_s, {2025, 3, 20});
    BoardPage *page = open();
    LinkDialog *dialog = page->link();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->entity(), &domain::event::entity) << "events come first: they say what they carry out";
    EXPECT_EQ(dialog->list()->count(), 2);
    dialog->search()->setText(u"安康"_s);
    ASSERT_EQ(dialog->list()->count(), 1);
    dialog->list()->setCurrentRow(0);
    dialog->accept();
    settle(page);
    EXPECT_EQ(page->model()->target(0).state, TargetState::Done);
    EXPECT_FALSE(page->panel()->recordButtons().isEmpty());
}

TEST_F(PlanBoard, MovesAnItemOnlyWithADateAndAReason)
{
    const qint64 id = dated(u"P1"_s);
    BoardPage *page = open();
    ChangeDialog *dialog = page->move();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->saveButton()->isEnabled()) << "no reason yet";
    dialog->reasonEdit()->setPlainText(u"场地未定"_s);
    dialog->dayEdit()->setText(u"明天"_s);
    EXPECT_FALSE(dialog->saveButton()->isEnabled());
    dialog->dayEdit()->setText(u"2026-01-20"_s);
    dialog->saveButton()->click();
    settle(page);
    EXPECT_EQ(load(id).get(target::moved_to), domain::Date::of(2026, 1, 20));
    EXPECT_EQ(page->model()->target(0).state, TargetState::AtRisk);
    ChangeDialog *drop = page->drop();
    drop->reasonEdit()->setPlainText(u"上级统一办理"_s);
    drop->saveButton()->click();
    settle(page);
    EXPECT_EQ(page->model()->target(0).state, TargetState::Dropped);
    page->reopen();
    settle(page);
    EXPECT_EQ(page->model()->target(0).state, TargetState::Missed);
}

TEST_F(PlanBoard, ShowsNextYearsPlanBeforeItIsWritten)
{
    event(u"讲座"_s, {2025, 3, 1});
    counted(u"MB202501"_s, 1);
    dated(u"MB202502"_s);
    BoardPage *page = open();
    NextPlanDialog *dialog = page->planNextYear();
    ASSERT_NE(dialog, nullptr);
    QTableWidget *table = dialog->table();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 2)->text(), u"办理安康保险"_s) << "what was missed comes first";
    EXPECT_EQ(app::Records(*office, target::entity).count(), 2);
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    table->item(1, 3)->setText(u"4"_s);
    table->item(1, 3)->setText(u"几场"_s);
    EXPECT_EQ(table->item(1, 3)->text(), u"4"_s) << "what is no number is not taken";
    dialog->addButton()->click();
    app::Records targets(*office, target::entity);
    app::ListQuery query;
    query.filter = domain::parseFilter(target::entity, u"year=2026"_s).filter;
    const auto added = targets.load(targets.ids(query));
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added.front().get(target::target_value), 4 * domain::tenThousandths);
    EXPECT_EQ(added.front().get(target::baseline), domain::tenThousandths);
}

} // namespace
} // namespace desktop
