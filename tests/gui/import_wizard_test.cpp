#include "gui/desk.h"

#include "app/records.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/record_table.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/plan_model.h"
#include "desktop/wizard/plan_page.h"
#include "desktop/wizard/result_page.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"

#include <QCheckBox>
#include <QFile>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Wizard : public Desk
{
protected:
    std::unique_ptr<ImportWizard> open(const domain::Entity &entity, const char *file)
    {
        auto wizard = std::make_unique<ImportWizard>(context, entity);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
        dialogs.fileToOpen = sample(file);
        QTest::mouseClick(wizard->mainButton(), Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
        return wizard;
    }
    void press(ImportWizard &wizard)
    {
        QTest::mouseClick(wizard.mainButton(), Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return !wizard.run().job().isBusy(); }));
    }
    qint64 count(const domain::Entity &entity) { return app::Records(*office, entity).count(); }
};

TEST_F(Wizard, WritesNothingBeforeTheButtonAndTakesTheWholeImportBack)
{
    const auto wizard = open(domain::organization::entity, "organisations.xlsx");
    ASSERT_TRUE(wizard->run().hasPlan());
    const int planned = wizard->run().currentPlan().created;
    EXPECT_GT(planned, 0);
    EXPECT_EQ(count(domain::organization::entity), 0);

    press(*wizard);
    EXPECT_EQ(count(domain::organization::entity), planned);
    EXPECT_TRUE(wizard->resultPage()->sentence().contains(QString::number(planned)));

    QTest::mouseClick(wizard->resultPage()->undoButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
    EXPECT_EQ(count(domain::organization::entity), 0);
}

TEST_F(Wizard, ImportsGoodRowsOnlyWhenTheBoxIsTicked)
{
    press(*open(domain::organization::entity, "organisations.xlsx"));
    const auto wizard = open(domain::member::entity, "members-roster.xlsx");
    ASSERT_TRUE(wizard->run().hasPlan());
    const importing::ImportPlan &plan = wizard->run().currentPlan();
    EXPECT_EQ(plan.rejected, 21);
    EXPECT_FALSE(wizard->mainButton()->isEnabled());

    wizard->planPage()->model()->setShown(PlanModel::Reject);
    EXPECT_EQ(wizard->planPage()->model()->rowCount(), 21);
    const QModelIndex reason = wizard->planPage()->model()->index(0, wizard->planPage()->model()->columnCount() - 1);
    EXPECT_FALSE(reason.data().toString().isEmpty());

    wizard->partialBox()->setChecked(true);
    EXPECT_TRUE(wizard->mainButton()->isEnabled());
    press(*wizard);
    EXPECT_EQ(count(domain::member::entity), 1179);
}

TEST_F(Wizard, SaysWhatIsWrongWithAFileThatIsNoTable)
{
    const QString path = folder.filePath(u"note.xlsx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no workbook");
    file.close();
    ImportWizard wizard(context, domain::member::entity);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.openFile(path);
    EXPECT_TRUE(waitFor([&] { return !wizard.run().job().isBusy(); }));
    EXPECT_FALSE(wizard.run().hasPlan());
    EXPECT_EQ(wizard.step(), 0);
}

} // namespace
} // namespace desktop
