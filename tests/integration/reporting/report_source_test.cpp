// What templates of a real office are filled from.

#include "domain/error.h"
#include "figures/evaluator.h"
#include "small_office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Period;

namespace {

struct ReportSource : testing::Test
{
    SmallOffice office;
    const Period firstHalf{QDate(2025, 1, 1), QDate(2025, 6, 30)};

    ReportSource()
    {
        office.member(u"张三"_s, u"男"_s, u"2024-03-01"_s);
        office.member(u"李四"_s, u"女"_s, u"2025-02-01"_s);
        office.member(u"王五"_s, u"女"_s, u"2025-08-15"_s);
        office.event(u"电工培训班"_s, u"培训"_s, u"2024-05-10"_s, u"已举办"_s, u"20"_s);
        office.event(u"焊工培训班"_s, u"培训"_s, u"2025-09-10"_s, u"已举办"_s, u"30"_s);
        office.event(u"急救培训班"_s, u"培训"_s, u"2025-04-02"_s, u"已举办"_s, u"25"_s);
    }
};

} // namespace

TEST_F(ReportSource, KnowsTheOfficeAndTheDocument)
{
    EXPECT_EQ(
        office.text(
            u"{{单位全称}}{{单位简称}}{{落款单位}}{{期间}}{{年度}}{{上年度}}{{下年度}}{{本期}}{{期末}}{{成文日期}}{{上级工会}}"_s),
        u"青禾镇总工会青禾镇总工会青禾镇总工会2025年202520242026全年2025年末2025年12月31日"_s);
    storage::Operation operation(office.session, u"profile"_s);
    storage::saveOfficeProfile(
        operation,
        {u"青禾镇总工会"_s, u"我镇"_s, u"东川县总工会"_s, u"镇党委"_s, u"青禾镇工会"_s, u"赵六"_s, u"乡镇"_s});
    operation.commit();
    const reporting::Document document = office.made(
        u"{{单位简称}}、{{上级工会}}、{{党组织}}、{{落款单位}}、{{工会主席}}、{{单位层级}}、{{期间}}、{{期末}}"_s,
        firstHalf);
    EXPECT_EQ(plainText(document).trimmed(),
              u"我镇、东川县总工会、镇党委、青禾镇工会、赵六、乡镇、2025年上半年、2025年6月末"_s);
    EXPECT_EQ(document.author, u"青禾镇工会"_s);
}

TEST_F(ReportSource, ComputesFiguresOfThePeriodAndTheYearBefore)
{
    EXPECT_EQ(
        office.text(
            u"会员{{在册会员数}}人，新增{{本年新增会员}}人，{{比上年:本年新增会员}}；培训{{培训期数}}期，{{比上年:培训期数}}，去年{{去年:受训人次}}人次。"_s),
        u"会员3人，新增2人，比上年增加1人；培训2期，比上年增加1期，去年20人次。"_s);
    EXPECT_EQ(
        office.text(u"新增{{本年新增会员}}人，{{比上年:本年新增会员}}；培训{{培训期数}}期，{{比上年:培训期数}}。"_s,
                    firstHalf),
        u"新增1人，与上年同期持平；培训1期，与上年同期持平。"_s);
    EXPECT_EQ(office.text(u"女{{=count(member, sex=女) stock}}人。"_s), u"女2人。"_s);
}

TEST_F(ReportSource, SaysOfEveryFigureHowItCanBeComputedAgain)
{
    const reporting::Document document = office.made(u"{{受训人次}}、{{去年:受训人次}}、{{比上年:受训人次}}"_s);
    ASSERT_EQ(document.figures.size(), 3);
    EXPECT_EQ(document.figures[0].name, u"受训人次"_s);
    EXPECT_EQ(document.figures[0].count, 2);
    for (const reporting::PrintedFigure &figure : document.figures) {
        const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
        ASSERT_TRUE(parsed.definition) << figure.expression.toStdString() << parsed.error.toStdString();
        EXPECT_EQ(figures::Evaluator(office.session).evaluate(*parsed.definition, Period::ofYear(2025)).text(),
                  figure.value)
            << figure.expression.toStdString();
    }
    EXPECT_EQ(document.figures[1].value, u"20"_s);
    EXPECT_EQ(document.figures[2].value, u"35"_s);
}

TEST_F(ReportSource, EndsThePeriodOnTheDayOfTheDocument)
{
    reporting::ReportRequest request = office.request(u"annual-summary"_s, 2025);
    request.asOf = QDate(2025, 7, 1);
    const QString text = plainText(reporting::makeReport(office.session, request));
    EXPECT_TRUE(text.contains(u"青禾镇总工会2025年工作总结\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"截至2025年7月1日，在册会员2人"_s) || text.contains(u"在册会员2人"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"举办各类培训1期"_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"2025年7月1日\n"_s)) << text.toStdString();
}

TEST_F(ReportSource, ComparesADocumentDatedWithinTheYearWithTheSameDaysOfTheYearBefore)
{
    reporting::ReportRequest request = office.request(u"annual-summary"_s, 2025);
    request.asOf = QDate(2025, 7, 1);
    const QString words = u"{{本期}}培训{{培训期数}}期，{{比上年:培训期数}}。"_s;
    EXPECT_EQ(plainText(reporting::makeReport(office.session, request, u"※ 文种：年度工作总结\n"_s + words, u"x"_s))
                  .split(u'\n')
                  .first(),
              u"年初以来培训1期，与上年同期持平。"_s);
}

TEST_F(ReportSource, SpeaksOfTheWholeYearInAPlanDatedAtItsBeginning)
{
    reporting::ReportRequest request = office.request(u"annual-plan"_s, 2025);
    request.asOf = QDate(2025, 1, 10);
    const QString words
        = u"截至{{上年末}}，培训{{去年:培训期数}}期；{{本期}}计划培训{{培训期数}}期。\n日期：{{成文日期}}"_s;
    const QString text
        = plainText(reporting::makeReport(office.session, request, u"※ 文种：年度工作计划\n"_s + words, u"x"_s));
    EXPECT_TRUE(text.startsWith(u"截至2024年末，培训1期；全年计划培训2期。\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2025年1月10日"_s)) << text.toStdString();
}

TEST_F(ReportSource, ListsRecordsOfALedger)
{
    EXPECT_EQ(
        office.text(
            u"{{#每个 活动 where 活动类别=培训, 活动日期 between {from} and {to}}}{{月日}}{{活动名称}}{{#如果 非 末项}}、{{/如果}}{{/每个}}。"_s),
        u"4月2日急救培训班、9月10日焊工培训班。"_s);
    EXPECT_EQ(
        office.text(
            u"{{#每个 event where start_date < {year}-01-01}}{{活动日期}}{{title}}，{{参加人次}}人次。{{/每个}}"_s),
        u"2024年5月10日电工培训班，20人次。"_s);
    EXPECT_EQ(office.text(u"{{#如果 活动 where 活动类别=讲座}}有{{#否则}}无{{/如果}}"_s), u"无"_s);
}

TEST_F(ReportSource, MasksSensitiveValues)
{
    office.add(u"member"_s, {{u"name"_s, u"赵六"_s}, {u"id_number"_s, u"110105199003078519"_s}});
    const QString text = office.text(u"{{#每个 会员 where 姓名=赵六}}{{姓名}}{{证件号码}}{{/每个}}"_s);
    EXPECT_TRUE(text.startsWith(u"赵六110"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"19900307"_s)) << text.toStdString();
}

TEST_F(ReportSource, WalksOverTargetsByTheirState)
{
    office.target(u"MB202501"_s, u"培训3期"_s, u"培训期数"_s, u">="_s, u"3"_s, u"期"_s);
    office.target(u"MB202502"_s, u"受训50人次"_s, u"受训人次"_s, u">="_s, u"50"_s, u"人次"_s);
    office.target(u"MB202503"_s, u"做好退休职工服务"_s, QString(), u"done"_s, QString(), QString(), u"会员"_s);
    office.target(u"MB202601"_s, u"培训4期"_s, u"培训期数"_s, u">="_s, u"4"_s, u"期"_s);
    EXPECT_EQ(
        office.text(
            u"{{#每个 目标 where 状态=未完成}}{{编号}}{{原文}}目标{{目标值}}实际{{实际}}{{单位}}上年{{上年实际}}。{{/每个}}"_s),
        u"MB202501培训3期目标3期实际2期上年1。"_s);
    EXPECT_EQ(office.text(u"{{#每个 目标 where 状态!=未完成, 工作领域=活动}}{{原文}}{{状态}}。{{/每个}}"_s),
              u"受训50人次超额完成。"_s);
    EXPECT_EQ(office.text(u"{{#每个 目标 where 状态 in (超额完成|未完成)}}{{序号}}{{/每个}}"_s), u"12"_s);
    EXPECT_EQ(office.text(u"{{目标总数}}、{{完成目标数}}、{{超额目标数}}、{{未完成目标数}}、{{未量化目标数}}"_s),
              u"2、1、1、1、1"_s);
    EXPECT_EQ(office.text(u"{{#每个 明年:目标}}{{原文}}{{/每个}}"_s), u"培训4期"_s);
    EXPECT_EQ(office.text(u"{{#如果 去年:目标}}有{{#否则}}无{{/如果}}"_s), u"无"_s);
}

TEST_F(ReportSource, SaysNothingOfTheNumberOfATargetThatHasNone)
{
    office.target(u"MB202501"_s, u"培训3期"_s, u"培训期数"_s, u">="_s, u"3"_s, u"期"_s);
    office.add(u"target"_s,
               {{u"target_no"_s, u"MB202502"_s},
                {u"plan_no"_s, u"JH2025"_s},
                {u"wording"_s, u"办理互助保障"_s},
                {u"comparison"_s, u"done"_s},
                {u"due_month"_s, u"3月"_s}});
    const QString text
        = office.text(u"{{#每个 目标 where 状态=未完成}}“{{原文}}”没有完成，实际为{{实际|含零}}{{单位}}；{{/每个}}"_s);
    EXPECT_EQ(text, u"“培训3期”没有完成，实际为2期；“办理互助保障”没有完成。"_s);
}

TEST_F(ReportSource, SetsTheTableOfTargetsWithFigures)
{
    office.target(u"MB202501"_s, u"培训3期"_s, u"培训期数"_s, u">="_s, u"3"_s, u"期"_s);
    office.target(u"MB202502"_s, u"续签率95%"_s, u"工资协议续签率"_s, u">="_s, u"95"_s, u"%"_s);
    const reporting::Document document
        = office.made(u"受训{{受训人次}}人次。\n【表：目标完成情况】\n【表：目标任务】"_s);
    ASSERT_EQ(document.blocks.size(), 3);
    const reporting::Table &table = document.blocks[1].table;
    ASSERT_EQ(table.rows.size(), 2);
    const reporting::Run actual = table.rows[0][3].runs[0];
    EXPECT_EQ(actual.text, u"2"_s);
    EXPECT_EQ(document.figures[actual.figure].name, u"培训期数"_s);
    EXPECT_EQ(table.rows[0][4].runs[0].text, u"未完成"_s);
    EXPECT_EQ(table.rows[1][3].runs[0].kind, reporting::RunKind::Missing);
    EXPECT_EQ(document.missing, QStringList{u"续签率95%"_s});
    EXPECT_EQ(document.blocks[2].table.headerRows.first().size(), 4);
    const reporting::Document half = office.made(u"【表：目标完成情况】"_s, firstHalf);
    EXPECT_EQ(half.blocks[0].table.rows[0][4].runs[0].text, u"尚待完成"_s);
}

TEST_F(ReportSource, RefusesATemplateWithMistakesNamingItsLines)
{
    try {
        office.made(
            u"{{没有甲}}\n{{没有乙}}\n\n{{会员|亿}}{{#每个 活动 where 没有=1}}{{/每个}}\n{{a}}\n{{b}}\n{{c}}"_s);
        FAIL() << "the template was accepted";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::InvalidInput);
        const QString message = error.message();
        EXPECT_EQ(message.count(u'\n'), 6) << message.toStdString();
        EXPECT_TRUE(message.contains(u"没有甲"_s)) << message.toStdString();
    }
    reporting::ReportRequest missing = office.request(u"annual-plan"_s, 2025);
    missing.templateFile = office.file(u"nothing.txt"_s);
    EXPECT_THROW(reporting::makeReport(office.session, missing), domain::Error);
    EXPECT_THROW(reporting::makeReport(office.session, office.request(u"no-such"_s, 2025)), domain::Error);
}
