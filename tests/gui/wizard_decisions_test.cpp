// Rows that probably are there already: shown beside the record, decided one by one.

#include "app/records.h"
#include "desktop/list/compare_table.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/plan_model.h"
#include "desktop/wizard/plan_page.h"
#include "domain/entities/event.h"
#include "gui/desk.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace event = domain::event;

class WizardDecisions : public Desk
{
protected:
    void SetUp() override
    {
        domain::Record record(event::entity);
        record.set(event::title, u"春节联欢"_s);
        record.set(event::start_date, domain::Date::of(QDate(2025, 1, 20)));
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, event::entity).save(record)));
        id = record.id;
        dialogs.fileToOpen = folder.filePath(u"活动.csv"_s);
        QFile file(dialogs.fileToOpen);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"活动名称,开始日期,活动地点\n春节联欢,2025-01-20,礼堂\n元宵灯会,2025-02-12,礼堂\n"_s.toUtf8());
        file.close();
        wizard = std::make_unique<ImportWizard>(context, event::entity);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
        QTest::mouseClick(wizard->mainButton(), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
        ASSERT_TRUE(wizard->run().hasPlan()) << dialogs.failures.join(u' ').toStdString();
        page = wizard->findChild<PlanPage *>();
    }
    void decide(importing::RowDecision::What what)
    {
        page->decide(what);
        EXPECT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
    }

    qint64 id = 0;
    std::unique_ptr<ImportWizard> wizard;
    PlanPage *page = nullptr;
};

TEST_F(WizardDecisions, AreNotLostByClosingWithoutAQuestion)
{
    EXPECT_TRUE(wizard->close());
    EXPECT_EQ(dialogs.asked, 0) << "nothing was decided yet";
    wizard->show();
    page->model()->setShown(PlanModel::Probable);
    page->table()->chooseRow(0);
    decide(importing::RowDecision::New);
    dialogs.unsaved = Dialogs::Unsaved::Stay;
    EXPECT_FALSE(wizard->close());
    EXPECT_EQ(dialogs.asked, 1);
    wizard->openFile(dialogs.fileToOpen);
    EXPECT_EQ(wizard->run().currentPlan().options.rows.size(), 1) << "another file would drop them too";
    dialogs.unsaved = Dialogs::Unsaved::Discard;
    EXPECT_TRUE(wizard->close());
}

TEST_F(WizardDecisions, ShowTheRowBesideTheRecord)
{
    EXPECT_EQ(wizard->run().currentPlan().probableDuplicates, 1);
    page->model()->setShown(PlanModel::Probable);
    ASSERT_EQ(page->model()->rowCount(), 1);
    page->table()->chooseRow(0);
    EXPECT_TRUE(page->comparison()->isVisible());
    EXPECT_GT(page->comparison()->rowCount(), 0);
}

TEST_F(WizardDecisions, LeadToAnUpdateOfTheRecord)
{
    page->model()->setShown(PlanModel::Probable);
    page->table()->chooseRow(0);
    decide(importing::RowDecision::Update);
    EXPECT_EQ(wizard->run().currentPlan().updated, 1);
    EXPECT_EQ(wizard->run().currentPlan().created, 1);
    EXPECT_EQ(page->model()->rowCount(), 1); // the same rows are still shown
    QTest::mouseClick(wizard->mainButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
    EXPECT_EQ(app::Records(*office, event::entity).load(id)->get(event::place), u"礼堂"_s);
}

TEST_F(WizardDecisions, LeaveARowOutOrTakeItAsNew)
{
    page->model()->setShown(PlanModel::Probable);
    page->table()->chooseRow(0);
    decide(importing::RowDecision::Skip);
    EXPECT_EQ(wizard->run().currentPlan().unchanged, 1);
    decide(importing::RowDecision::New);
    EXPECT_EQ(wizard->run().currentPlan().created, 2);
    EXPECT_TRUE(wizard->run().currentPlan().issues.isEmpty());
}

} // namespace
} // namespace desktop
