// On which page the import opens: where a person has to decide something.

#include "desktop/wizard/row_detail.h"
#include "desktop/wizard/sheet_notes.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "gui/import_desk.h"
#include "spreadsheet/xlsx/xlsx_writer.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace member = domain::member;

class ImportQuestions : public ImportDesk
{
protected:
    void addUnions()
    {
        take(domain::organization::entity,
             write(u"工会.csv"_s,
                   u"工会名称,地址\n云溪瑞禾食品有限公司工会,一号路\n云溪沐川服饰有限公司工会,二号路\n"
                   "云溪恒岳精密机械有限公司工会,三号路\n"_s));
    }
    static int rejected(const importing::ImportPlan &plan, const QString &code)
    {
        return static_cast<int>(std::ranges::count_if(plan.rows, [&](const importing::PlannedRow &row) {
            return row.outcome == importing::RowOutcome::Reject
                && std::ranges::any_of(row.issues, [&](const domain::Issue &issue) { return issue.code == code; });
        }));
    }
};

TEST_F(ImportQuestions, ComeFirstAndThenThePlanOfADifficultSheet)
{
    addUnions();
    const Wizard wizard = open(member::entity, difficultSheet());
    ASSERT_EQ(wizard->step(), ImportWizard::Columns);
    pick(*wizard, u"文化程度:1"_s, u"本科"_s);
    pick(*wizard, u"文化程度:2"_s, u"高中"_s);
    press(*wizard);
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    const importing::ImportPlan &plan = wizard->run().currentPlan();
    EXPECT_EQ(plan.rows.size(), 13U);
    EXPECT_EQ(rejected(plan, u"code_asked"_s), 0);
    EXPECT_EQ(rejected(plan, u"id_precision_lost"_s), 1);
    EXPECT_EQ(rejected(plan, u"id_check_digit"_s), 1);
    EXPECT_EQ(rejected(plan, u"name_missing"_s), 1);
    EXPECT_EQ(rejected(plan, u"date_impossible"_s), 1);
    EXPECT_EQ(rejected(plan, u"org_unknown"_s), 1);
    EXPECT_EQ(plan.probableDuplicates, 1);
    const QStringList notes = wizard->planPage()->notes()->notes();
    EXPECT_TRUE(std::ranges::any_of(notes, [](const QString &note) { return note.contains(u"9"_s); }))
        << notes.join(u'|').toStdString(); // rows 9 and 10 are hidden
    EXPECT_TRUE(wizard->planPage()->notes()->isVisible());
}

TEST_F(ImportQuestions, AreNotAskedAgainOfASheetThatIsKnown)
{
    addUnions();
    const Wizard first = open(member::entity, difficultSheet());
    pick(*first, u"文化程度:1"_s, u"本科"_s);
    pick(*first, u"文化程度:2"_s, u"高中"_s);
    press(*first);
    first->partialBox()->setChecked(true);
    press(*first);
    ASSERT_EQ(first->step(), ImportWizard::Finished);

    const Wizard again = open(member::entity, difficultSheet());
    EXPECT_EQ(again->step(), ImportWizard::Plan);
    EXPECT_EQ(again->run().currentPlan().remembered.codes.size(), 2);
    EXPECT_EQ(again->run().currentPlan().created, 0);
}

TEST_F(ImportQuestions, AboutAColumnThatIsMissingAreAnsweredOnThePage)
{
    addUnions();
    const Wizard wizard
        = open(member::entity,
               write(u"名册.csv"_s, u"甲栏,身份证号,单位\n邓飞志,370783199512101192,云溪瑞禾食品有限公司工会\n"_s));
    ASSERT_EQ(wizard->step(), ImportWizard::Columns);
    EXPECT_FALSE(wizard->run().hasPlan());
    pick(*wizard, u"甲栏"_s, u"name"_s);
    press(*wizard);
    ASSERT_EQ(wizard->step(), ImportWizard::Plan) << wizard->filePage()->problem().toStdString();
    EXPECT_EQ(wizard->run().currentPlan().created, 1);
    EXPECT_TRUE(dialogs.failures.isEmpty());
}

TEST_F(ImportQuestions, OfAHeaderNobodyKnowsShowItsColumns)
{
    const Wizard wizard = open(member::entity, write(u"名册.csv"_s, u"甲栏,乙栏,丙栏\n邓飞志,abc,x\n马建国,def,y\n"_s));
    ASSERT_EQ(wizard->step(), ImportWizard::Columns);
    EXPECT_NE(combo(*wizard, u"甲栏"_s), nullptr);
    EXPECT_NE(combo(*wizard, u"丙栏"_s), nullptr);
    pick(*wizard, u"甲栏"_s, u"name"_s);
    pick(*wizard, u"乙栏"_s, u"id_number"_s);
    press(*wizard);
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_EQ(wizard->run().currentPlan().rejected, 2); // those are no identity numbers
}

TEST_F(ImportQuestions, OfferTheSheetsOfTheFile)
{
    const QString path = folder.filePath(u"两张表.xlsx"_s);
    spreadsheet::XlsxWriter writer(path);
    writer.beginSheet(u"一季度"_s, {{u"工会名称"_s}, {u"地址"_s}});
    writer.writeRow({u"甲工会"_s, u"一号路"_s});
    writer.beginSheet(u"二季度"_s, {{u"工会名称"_s}, {u"地址"_s}});
    writer.writeRow({u"乙工会"_s, u"二号路"_s});
    writer.writeRow({u"丙工会"_s, u"三号路"_s});
    writer.finish();
    const Wizard wizard = open(domain::organization::entity, path);
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_EQ(wizard->run().currentPlan().created, 3);
    wizard->goTo(ImportWizard::Columns);
    const QList<QCheckBox *> boxes = wizard->mappingPage()->findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_TRUE(boxes[0]->isChecked());
    boxes[0]->setChecked(false);
    settle(*wizard);
    EXPECT_EQ(wizard->step(), ImportWizard::Columns);
    EXPECT_EQ(wizard->run().currentPlan().created, 2);
}

TEST_F(ImportQuestions, LeadToTheLedgerTheFileBelongsTo)
{
    const Wizard wizard = open(member::entity, sample("disputes.xlsx"));
    EXPECT_EQ(wizard->step(), ImportWizard::File);
    EXPECT_FALSE(wizard->filePage()->problem().isEmpty());
    const domain::Entity *wanted = nullptr;
    QObject::connect(wizard.get(), &ImportWizard::otherLedgerWanted, wizard.get(),
                     [&](const domain::Entity &entity) { wanted = &entity; });
    for (Button *button : wizard->filePage()->findChildren<Button *>())
        if (wanted == nullptr && button->text().contains(u"Import it as"_s))
            button->click();
    ASSERT_NE(wanted, nullptr);
    EXPECT_EQ(wanted->name(), u"dispute"_s);
}

} // namespace
} // namespace desktop
