// Stopping at any moment leaves the database as it was, and the window goes on living meanwhile.

#include "domain/entities/organization.h"
#include "gui/import_desk.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace organization = domain::organization;

class ImportStop : public ImportDesk
{
protected:
    QString longSheet()
    {
        QString text = u"工会名称,地址\n"_s;
        for (int i = 0; i < rows; ++i)
            text += u"第%1工会,%1号路\n"_s.arg(i);
        return write(u"长表.csv"_s, text);
    }
    static void stop(const ImportWizard &wizard) { wizard.foot()->stopButton()->click(); }

    static constexpr int rows = 3000;
};

TEST_F(ImportStop, WhileTheSheetIsRead)
{
    const Wizard wizard = make(organization::entity);
    wizard->openFile(longSheet());
    ASSERT_TRUE(wizard->run().job().isBusy());
    EXPECT_TRUE(wizard->foot()->stopButton()->isVisible());
    stop(*wizard);
    settle(*wizard);
    EXPECT_FALSE(wizard->run().hasPlan());
    EXPECT_EQ(wizard->step(), ImportWizard::File);
    EXPECT_TRUE(wizard->filePage()->problem().isEmpty());
    EXPECT_EQ(count(organization::entity), 0);
}

TEST_F(ImportStop, WhileAnotherPlanIsMadeKeepsTheOneBefore)
{
    const Wizard wizard = open(organization::entity, longSheet());
    wizard->planPage()->choosePolicy(importing::OnDuplicate::Skip);
    stop(*wizard);
    settle(*wizard);
    EXPECT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_EQ(wizard->run().currentPlan().created, rows);
    EXPECT_EQ(wizard->run().currentPlan().options.onDuplicate, importing::OnDuplicate::Update);
}

TEST_F(ImportStop, WhileTheRowsAreWritten)
{
    const Wizard wizard = open(organization::entity, longSheet());
    QTest::mouseClick(wizard->mainButton(), Qt::LeftButton);
    stop(*wizard);
    settle(*wizard);
    EXPECT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_EQ(count(organization::entity), 0);
    EXPECT_TRUE(app::importBatches(*office).isEmpty());
    EXPECT_TRUE(dialogs.failures.isEmpty());
    press(*wizard); // it can be imported all the same
    EXPECT_EQ(wizard->step(), ImportWizard::Finished);
    EXPECT_EQ(count(organization::entity), rows);
}

TEST_F(ImportStop, WhileAnImportIsTakenBack)
{
    const Wizard wizard = open(organization::entity, longSheet());
    press(*wizard);
    wizard->resultPage()->undoButton()->click();
    stop(*wizard);
    settle(*wizard);
    EXPECT_EQ(count(organization::entity), rows);
    EXPECT_FALSE(app::importBatches(*office).first().undone);
    wizard->resultPage()->undoButton()->click();
    settle(*wizard);
    EXPECT_EQ(count(organization::entity), 0);
}

TEST_F(ImportStop, ClosesTheWindowOnlyWhenTheWorkHasStopped)
{
    const Wizard wizard = open(organization::entity, longSheet());
    QTest::mouseClick(wizard->mainButton(), Qt::LeftButton);
    wizard->close();
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_TRUE(waitFor([&] { return !wizard->isVisible(); }));
    EXPECT_EQ(count(organization::entity), 0);
}

TEST_F(ImportStop, IsPossibleBecauseTheWindowLivesOn)
{
    const Wizard wizard = make(organization::entity);
    const QString sheet = longSheet();
    int turns = 0, duringWork = 0;
    QTimer timer;
    timer.setInterval(0);
    QObject::connect(&timer, &QTimer::timeout, wizard.get(), [&] {
        ++turns;
        duringWork += wizard->run().job().isBusy() ? 1 : 0;
    });
    QStringList said;
    QObject::connect(&wizard->run(), &app::ImportRun::progressed, wizard.get(),
                     [&](qint64 done, qint64 total) { said << wizard->run().progressSentence(done, total); });
    timer.start();
    wizard->openFile(sheet);
    settle(*wizard);
    const int whileReading = duringWork;
    press(*wizard);
    EXPECT_GT(whileReading, 0);
    EXPECT_GT(duringWork, whileReading);
    EXPECT_EQ(wizard->step(), ImportWizard::Finished);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.first().contains(u'%')) << said.first().toStdString();
    EXPECT_TRUE(said.last().contains(u"3,000"_s) || said.last().contains(u"3000"_s)) << said.last().toStdString();
}

} // namespace
} // namespace desktop
