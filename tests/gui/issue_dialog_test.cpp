#include "gui/desk.h"

#include "app/records.h"
#include "desktop/report/issue_dialog.h"
#include "desktop/report/issued_dialog.h"
#include "desktop/report/page_view.h"
#include "desktop/report/paragraph_panel.h"
#include "desktop/report/report_page.h"
#include "domain/entities/organization.h"
#include "importing/importer.h"
#include "reporting/plain_text.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Issuing : public Desk
{
protected:
    void SetUp() override
    {
        importing::ImportPlan plan
            = importing::planImport(office->session(), domain::organization::entity, sample("organisations.xlsx"));
        importing::applyImport(office->session(), plan);
    }

    reporting::ReportRequest request(const QString &text)
    {
        const QString path = folder.filePath(u"own.txt"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        reporting::ReportRequest request;
        request.kind = u"annual-summary"_s;
        request.period = domain::Period::ofYear(2025);
        request.templateFile = path;
        return request;
    }
    void make(app::ReportRun &run, const QString &text)
    {
        run.make(request(text));
        ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
    }
};

TEST_F(Issuing, IsOfferedWhenEveryFigureAgreesAndLeavesADocumentInTheLedger)
{
    app::ReportRun run(*office);
    make(run, u"标题：总结\n共有单位{{=count(organization)}}家。\n"_s);
    IssueDialog dialog(context, run);
    ASSERT_TRUE(waitFor([&] { return dialog.canIssue(); }));
    dialog.number()->setText(u"某工〔2025〕3号"_s);
    dialogs.fileToSave = folder.filePath(u"issued.pdf"_s);
    dialog.issue();
    ASSERT_TRUE(waitFor([&] { return !dialog.writtenTo().isEmpty(); }));

    IssuedDialog issued(context);
    EXPECT_EQ(issued.differences()->topLevelItemCount(), 0);
    dialogs.fileToOpen = dialogs.fileToSave;
    issued.verify();
    const QString genuine = issued.stateText();
    QFile file(dialogs.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    issued.verify();
    EXPECT_NE(issued.stateText(), genuine) << "a changed file is told from the one that was issued";
}

TEST_F(Issuing, IsNotOfferedWhileSomethingIsMissing)
{
    app::ReportRun run(*office);
    make(run, u"标题：总结\n慰问{{=sum(aid_payment.amount)|必填}}元。\n"_s);
    IssueDialog dialog(context, run);
    ASSERT_TRUE(waitFor([&] { return !dialog.obstacles().isEmpty(); }));
    EXPECT_FALSE(dialog.canIssue());
    dialogs.fileToSave = folder.filePath(u"issued.pdf"_s);
    dialog.issue();
    EXPECT_FALSE(QFile::exists(dialogs.fileToSave));
}

TEST_F(Issuing, LaterShowsWhichRecordsMakeADifference)
{
    app::ReportRun run(*office);
    run.issue(request(u"标题：总结\n共有单位{{=count(organization)}}家。\n"_s), folder.filePath(u"a.pdf"_s), false);
    ASSERT_TRUE(waitFor([&] { return !run.job().isBusy(); }));
    domain::Record unit(domain::organization::entity);
    unit.set(domain::organization::name, u"新设单位工会"_s);
    unit.set(domain::organization::founded_date, domain::Date::of(QDate(2025, 5, 1)));
    app::Records(*office, domain::organization::entity).save(unit);

    IssuedDialog issued(context);
    ASSERT_EQ(issued.differences()->topLevelItemCount(), 1);
    const QTreeWidgetItem *figure = issued.differences()->topLevelItem(0);
    ASSERT_EQ(figure->childCount(), 1);
    EXPECT_EQ(figure->child(0)->text(0), u"新设单位工会"_s);
}

TEST_F(Issuing, AParagraphIsWordedAnewOnThePageAndTakenBack)
{
    ReportPage page(context);
    page.resize(1366, 696);
    page.setYear(2025);
    page.show();
    ASSERT_TRUE(waitFor([&] { return page.isReady(); }));
    page.chooseKind(u"annual-summary"_s);
    ASSERT_TRUE(waitFor([&] { return page.isReady() && page.run().request().kind == u"annual-summary"_s; }));
    const QList<reporting::Block> &blocks = page.run().document().blocks;
    const auto body = std::ranges::find_if(blocks, [](const reporting::Block &block) {
        return block.kind == reporting::BlockKind::Body && block.templateLine > 0;
    });
    ASSERT_NE(body, blocks.end());
    const QString before = plainText(page.run().document());
    Q_EMIT page.view()->blockChosen(int(body - blocks.begin()));
    ParagraphPanel *panel = page.paragraphPanel();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); }));
    EXPECT_FALSE(panel->paragraph().generated.isEmpty());
    panel->edit()->setPlainText(u"本单位有{{没有这个指标}}人。"_s);
    Q_EMIT panel->saveWanted(panel->paragraph(), panel->text());
    EXPECT_EQ(dialogs.failures.size(), 1) << "a figure that does not exist is told before it is kept";
    EXPECT_TRUE(panel->isVisible());
    panel->edit()->setPlainText(u"本单位自拟的一段话。"_s);
    Q_EMIT panel->saveWanted(panel->paragraph(), panel->text());
    ASSERT_TRUE(waitFor([&] { return plainText(page.run().document()).contains(u"本单位自拟的一段话。"_s); }));
    Q_EMIT panel->saveWanted(panel->paragraph(), std::nullopt);
    EXPECT_TRUE(waitFor([&] { return plainText(page.run().document()) == before; }));
}

} // namespace
} // namespace desktop
