// Bare codes in a sheet: asked in the wizard once, known the next time.

#include "gui/desk.h"

#include "desktop/widgets/button.h"
#include "desktop/wizard/import_wizard.h"
#include "desktop/wizard/plan_page.h"
#include "domain/entities/member.h"

#include <QComboBox>
#include <QFile>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class WizardCodes : public Desk
{
protected:
    QString sheet()
    {
        const QString path = folder.filePath(u"名册.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("姓名,文化程度,身份证号\n邓飞志,1,370783199512101192\n马建国,1,330281200403283538\n");
        return path;
    }
    std::unique_ptr<ImportWizard> open()
    {
        auto wizard = std::make_unique<ImportWizard>(context, domain::member::entity);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
        wizard->openFile(sheet());
        EXPECT_TRUE(waitFor([&] { return !wizard->run().job().isBusy(); }));
        return wizard;
    }
    void press(ImportWizard &wizard)
    {
        QTest::mouseClick(wizard.mainButton(), Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return !wizard.run().job().isBusy(); }));
    }
};

TEST_F(WizardCodes, AreAskedOnce)
{
    const auto wizard = open();
    EXPECT_EQ(wizard->run().currentPlan().rejected, 2);
    EXPECT_EQ(wizard->step(), ImportWizard::Columns);
    Q_EMIT wizard->planPage()->mappingWanted();
    QComboBox *asked = nullptr;
    for (QComboBox *combo : wizard->findChildren<QComboBox *>())
        if (combo->accessibleName() == u"文化程度:1"_s)
            asked = combo;
    ASSERT_NE(asked, nullptr);
    asked->setCurrentIndex(asked->findData(u"本科"_s));
    Q_EMIT asked->activated(asked->currentIndex());
    press(*wizard);
    EXPECT_EQ(wizard->run().currentPlan().rejected, 0);
    press(*wizard);
    EXPECT_NE(wizard->run().batch(), 0);

    const auto again = open();
    EXPECT_EQ(again->run().currentPlan().rejected, 0);
    EXPECT_EQ(again->run().currentPlan().unchanged, 2);
    EXPECT_EQ(again->run().currentPlan().remembered.codes.value(u"文化程度:1"_s), u"本科"_s);
}

} // namespace
} // namespace desktop
