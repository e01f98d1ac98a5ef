// The page of the plan: the same counts as the command line, policies that take effect at once, rows found by text.

#include "desktop/wizard/row_detail.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "gui/import_desk.h"

#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

namespace member = domain::member;
namespace organization = domain::organization;
using importing::OnDuplicate;

class ImportPlanTest : public ImportDesk
{
protected:
    static int shown(PlanPage &page, PlanModel::Show show)
    {
        page.choose(show);
        return page.model()->rowCount();
    }
    qint64 addUnion(const QString &name, const QString &address, const QString &phone = {})
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::address, address);
        record.set(organization::phone, phone);
        EXPECT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
        return record.id;
    }
};

TEST_F(ImportPlanTest, IsThatOfTheCommandLineForEverySample)
{
    take(organization::entity, sample("organisations.xlsx"));
    const QDir samples(QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/samples"));
    int files = 0;
    for (const QString &name : samples.entryList({u"members*"_s}, QDir::Files, QDir::Name)) {
        if (name.contains(u"expected"_s))
            continue;
        SCOPED_TRACE(name.toStdString());
        ++files;
        const importing::ImportPlan plan
            = importing::planImport(office->session(), member::entity, samples.filePath(name));
        const Wizard wizard = open(member::entity, samples.filePath(name));
        ASSERT_TRUE(wizard->run().hasPlan());
        EXPECT_EQ(wizard->run().currentPlan().toJson(), plan.toJson());
        PlanPage &page = *wizard->planPage();
        EXPECT_EQ(shown(page, PlanModel::All), std::ssize(plan.rows));
        EXPECT_EQ(shown(page, PlanModel::Create), plan.created);
        EXPECT_EQ(shown(page, PlanModel::Update), plan.updated);
        EXPECT_EQ(shown(page, PlanModel::Unchanged), plan.unchanged);
        EXPECT_EQ(shown(page, PlanModel::Reject), plan.rejected);
        EXPECT_EQ(shown(page, PlanModel::Probable), plan.probableDuplicates);
    }
    EXPECT_GE(files, 7);
}

TEST_F(ImportPlanTest, FollowsThePolicyAtOnce)
{
    addUnion(u"甲工会"_s, u"旧路"_s);
    const Wizard wizard
        = open(organization::entity, write(u"表.csv"_s, u"工会名称,地址,联系电话\n甲工会,新路,13800000001\n"_s));
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    PlanPage &page = *wizard->planPage();
    EXPECT_EQ(wizard->run().currentPlan().updated, 1);
    EXPECT_TRUE(page.detail()->changes().contains(u"旧路 → 新路"_s)) << page.detail()->changes().toStdString();
    page.choosePolicy(OnDuplicate::Fill);
    settle(*wizard);
    EXPECT_EQ(wizard->run().currentPlan().updated, 1);
    EXPECT_FALSE(page.detail()->changes().contains(u"新路"_s));
    page.choosePolicy(OnDuplicate::Skip);
    settle(*wizard);
    EXPECT_EQ(wizard->run().currentPlan().unchanged, 1);
    EXPECT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_FALSE(wizard->mainButton()->isEnabled()); // nothing to write
}

TEST_F(ImportPlanTest, FindsRowsByTextAndSaysTheReasonOnTheCell)
{
    const Wizard wizard = open(organization::entity, sample("organisations.xlsx"));
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    PlanPage &page = *wizard->planPage();
    const int all = page.model()->rowCount();
    const QString name = page.model()->rowAt(1)->record.title();
    page.searchField()->setText(name);
    QTest::keyClick(page.searchField(), Qt::Key_Return);
    EXPECT_LT(page.model()->rowCount(), all);
    ASSERT_GT(page.model()->rowCount(), 0);
    EXPECT_TRUE(page.model()->rowAt(0)->record.title().contains(name));
    page.searchField()->clear();
    QTest::keyClick(page.searchField(), Qt::Key_Return);
    EXPECT_EQ(page.model()->rowCount(), all);

    take(organization::entity, sample("organisations.xlsx"));
    const Wizard members = open(member::entity, sample("members-roster.xlsx"));
    PlanModel &model = *members->planPage()->model();
    members->planPage()->choose(PlanModel::Reject);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList tips;
        for (int column = 0; column < model.columnCount(); ++column)
            tips << model.index(row, column).data(Qt::ToolTipRole).toString();
        EXPECT_FALSE(tips.join(QString()).isEmpty()) << row;
    }
}

TEST_F(ImportPlanTest, OfManyRowsShowsOnlyThoseInSight)
{
    constexpr int rows = 20'000;
    QString text = u"工会名称,地址\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"第%1工会,%1号路\n"_s.arg(i);
    const Wizard wizard = open(organization::entity, write(u"长表.csv"_s, text));
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    PlanPage &page = *wizard->planPage();
    EXPECT_EQ(page.model()->rowCount(), rows);
    page.table()->chooseRow(rows - 1);
    EXPECT_EQ(page.table()->currentIndex().row(), rows - 1);
    EXPECT_GE(page.table()->rowAt(page.table()->viewport()->height() - 20), rows - 40);
}

TEST_F(ImportPlanTest, StaysAsItWasWhereAnotherOneCannotBeMade)
{
    const QString path = write(u"表.csv"_s, u"工会名称,地址\n甲工会,新路\n"_s);
    const Wizard wizard = open(organization::entity, path);
    ASSERT_EQ(wizard->step(), ImportWizard::Plan);
    ASSERT_TRUE(QFile::remove(path));
    wizard->planPage()->choosePolicy(OnDuplicate::Skip);
    settle(*wizard);
    EXPECT_EQ(dialogs.failures.size(), 1);
    EXPECT_EQ(wizard->step(), ImportWizard::Plan);
    EXPECT_EQ(wizard->run().currentPlan().created, 1);
    EXPECT_EQ(wizard->run().currentPlan().options.onDuplicate, OnDuplicate::Update);
}

} // namespace
} // namespace desktop
