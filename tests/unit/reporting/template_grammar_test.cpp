// The grammar of templates beyond single placeholders: conditions, loops, comparisons, phrases, and what goes wrong.

#include "reporting/plain_text.h"
#include "reporting/template/template_nodes.h"
#include "small_source.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

struct Grammar : testing::Test
{
    SmallSource source;

    Grammar()
    {
        source.add(u"会员"_s, 1007, 1, u"人"_s);
        source.add(u"培训期数"_s, 9, 1, u"期"_s);
        source.add(u"争议"_s, 0, 1, u"起"_s);
        source.add(u"慰问金"_s, 21'360'000, 100, u"元"_s);
        source.add(u"入会率"_s, 7861, 100, u"%"_s);
        source.addWithoutValue(u"续签率"_s);
        source.texts = {{u"年度"_s, u"2026"_s}, {u"单位层级"_s, u"街道"_s}, {u"成文日期"_s, u"2026年3月5日"_s}};
    }

    QString expanded(const QString &text)
    {
        const ExpandedTemplate result = expandTemplate(text, source);
        if (!result.errors.isEmpty())
            return u"line %1: %2"_s.arg(result.errors.first().line).arg(result.errors.first().message);
        return plainText(result.document).trimmed();
    }
    QList<int> errorLines(const QString &text)
    {
        QList<int> lines;
        for (const TemplateError &error : expandTemplate(text, source).errors)
            lines << error.line;
        return lines;
    }
    QString firstError(const QString &text)
    {
        const auto errors = expandTemplate(text, source).errors;
        return errors.isEmpty() ? QString() : errors.first().message;
    }
    static LoopItem item(const QMap<QString, QString> &texts)
    {
        LoopItem item;
        item.texts = texts;
        return item;
    }
};

} // namespace

TEST_F(Grammar, NamesEveryMistakeByItsLineAndCollectsThem)
{
    EXPECT_EQ(errorLines(u"{{会圆}}\n好\n{{#每天}}\n{{会员|厘米}}\n{{同比:没有}}\n{{}}\n【图：饼 会员】\n【表：】"_s),
              (QList{1, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(errorLines(u"{{#如果 会员}}\n{{#否则}}\n{{#否则}}\n{{/如果}}"_s).first(), 3);
    EXPECT_EQ(errorLines(u"好{{/如果}}"_s), QList{1}); // at the very end
    EXPECT_EQ(errorLines(u"{{#如果 }}x{{/如果}}"_s), QList{1});
    EXPECT_EQ(errorLines(u"{{#每项}}x{{/每项}}"_s), QList{1});
    EXPECT_EQ(errorLines(u"{{#每组 活动}}x{{/每组}}"_s).first(), 1);
    EXPECT_EQ(errorLines(u"{{#每个 会员 限 零}}x{{/每个}}"_s).first(), 1);
    EXPECT_EQ(errorLines(u"印章：圆的"_s), QList{1});
    EXPECT_EQ(errorLines(u"{{比上年:会员|大写}}\n{{完成情况:没有}}"_s), (QList{1, 2}));
}

TEST_F(Grammar, SuggestsWhatAMisspeltNameMayHaveMeant)
{
    EXPECT_TRUE(firstError(u"{{培训期树}}"_s).contains(u"培训期数"_s));
    EXPECT_TRUE(firstError(u"{{去年:培训期}}"_s).contains(u"培训期数"_s));
    EXPECT_FALSE(firstError(u"{{毫不相干的名字}}"_s).contains(u"培训"_s));
}

TEST_F(Grammar, IsNotBroughtDownByDeepNesting)
{
    EXPECT_FALSE(errorLines(u"{{#如果 会员}}"_s.repeated(5000)).isEmpty());
}

TEST_F(Grammar, TakesTheFirstBranchThatHolds)
{
    const QString levels
        = u"{{#如果 会员>2000}}大{{#否则如果 会员>1000}}中{{#否则如果 会员>500}}小{{#否则}}微{{/如果}}。"_s;
    EXPECT_EQ(expanded(levels), u"中。"_s);
    source.add(u"会员"_s, 600);
    EXPECT_EQ(expanded(levels), u"小。"_s);
    source.add(u"会员"_s, 3);
    EXPECT_EQ(expanded(levels), u"微。"_s);
}

TEST_F(Grammar, ComparesFiguresWithEachOtherAndWithWords)
{
    source.addLastYear(u"培训期数"_s, 7);
    source.texts[u"上级"_s] = u"街道"_s;
    const auto holds
        = [this](const QString &condition) { return expanded(u"{{#如果 %1}}是{{#否则}}否{{/如果}}"_s.arg(condition)); };
    for (const QString &condition :
         {u"培训期数>去年:培训期数"_s, u"会员>培训期数"_s, u"单位层级=街道"_s, u"单位层级=“街道”"_s,
          u"单位层级!=乡镇"_s, u"单位层级=上级"_s, u"会员>1 且 培训期数>=9"_s, u"争议 或 会员"_s,
          u"争议 且 争议 或 会员"_s, u"非 争议 且 会员"_s})
        EXPECT_EQ(holds(condition), u"是"_s) << condition.toStdString();
    for (const QString &condition : {u"培训期数<去年:培训期数"_s, u"单位层级=乡镇"_s, u"会员 且 争议"_s, u"续签率>=0"_s,
                                     u"去年:会员>0"_s, u"会员>去年:会员"_s})
        EXPECT_EQ(holds(condition), u"否"_s) << condition.toStdString();
    EXPECT_EQ(errorLines(u"{{#如果 没有甲>没有乙}}x{{/如果}}"_s).size(), 2);
}

TEST_F(Grammar, SaysAComparisonOnlyWhereThereIsABase)
{
    const QString sentence = u"培训{{培训期数}}期，{{同比:培训期数}}。"_s;
    EXPECT_EQ(expanded(sentence), u"培训9期。"_s) << "no data last year";
    source.addLastYear(u"培训期数"_s, 0);
    EXPECT_EQ(expanded(sentence), u"培训9期。"_s) << "nothing to compare with";
    EXPECT_EQ(expanded(u"培训{{培训期数}}期，{{同比:培训期数|含零}}。"_s), u"培训9期，同比增加9期。"_s);
    EXPECT_EQ(expanded(u"培训{{培训期数}}期，{{比上年:培训期数|百分比|含零}}。"_s), u"培训9期，比上年增加9期。"_s);
    source.addLastYear(u"培训期数"_s, 8);
    EXPECT_EQ(expanded(sentence), u"培训9期，同比增长12.5%。"_s);
    EXPECT_EQ(expanded(u"培训{{培训期数}}期，{{比上年:培训期数|百分比:0}}。"_s), u"培训9期，比上年增长13%。"_s);
    EXPECT_EQ(expanded(u"培训期数{{增幅:培训期数}}。"_s), u"培训期数增长12.5%。"_s);
    source.addLastYear(u"培训期数"_s, 12);
    EXPECT_EQ(expanded(sentence), u"培训9期，同比下降25%。"_s);
    source.addLastYear(u"培训期数"_s, 9);
    EXPECT_EQ(expanded(sentence), u"培训9期，同比持平。"_s);
    EXPECT_EQ(expanded(u"培训期数{{增幅:培训期数}}。"_s), u"培训期数持平。"_s);
    source.addLastYear(u"入会率"_s, 7500, 100);
    EXPECT_EQ(expanded(u"入会率{{入会率|百分比}}，{{同比:入会率}}。"_s), u"入会率78.61%，同比提高3.61个百分点。"_s);
}

TEST_F(Grammar, GivesAGrowthRateItsOwnFigure)
{
    source.addLastYear(u"培训期数"_s, 8);
    const Document document = expandTemplate(u"{{同比:培训期数}}。"_s, source).document;
    ASSERT_EQ(document.figures.size(), 1);
    EXPECT_EQ(document.figures[0].expression, u"ratio((培训期数) - (培训期数@去年), 培训期数@去年)"_s);
    EXPECT_EQ(document.figures[0].value, u"12.5"_s);
    EXPECT_EQ(document.figures[0].text, u"12.5%"_s.chopped(1));
}

TEST_F(Grammar, PraisesOnlyWhatWasReached)
{
    source.completions = {{u"MB1"_s, u"超额完成"_s}, {u"MB2"_s, QString()}};
    EXPECT_EQ(expanded(u"{{完成情况:MB1}}培训目标，举办{{培训期数}}期。"_s), u"超额完成培训目标，举办9期。"_s);
    EXPECT_EQ(expanded(u"{{完成情况:MB2}}培训目标，举办{{培训期数}}期。"_s), u"举办9期。"_s);
    EXPECT_EQ(expanded(u"开头。\n{{完成情况:MB2}}培训{{培训期数}}期的目标。"_s), u"开头。"_s)
        << "a figure in it does not save the clause";
}

TEST_F(Grammar, WalksWithinAnItem)
{
    source.lists[u"困难职工档案"_s] = {item({{u"姓名"_s, u"甲"_s}, {u"档案编号"_s, u"K1"_s}})};
    source.lists[u"困难职工档案"_s][0].scope.record = 7;
    source.lists[u"家庭成员"_s] = {item({{u"姓名"_s, u"乙"_s}}), item({{u"姓名"_s, u"丙"_s}})};
    EXPECT_EQ(expanded(u"{{#每个 困难职工档案}}{{姓名}}：{{#每个 家庭成员}}{{序号}}{{姓名}}（{{外:姓名}}{{档案编号}}）"
                       u"{{#如果 非 末项}}、{{/如果}}{{/每个}}。{{/每个}}"_s),
              u"甲：1乙（甲K1）、2丙（甲K1）。"_s);
    EXPECT_EQ(source.scopes.last().record, 7);
    EXPECT_EQ(source.scopes.first().record, 0);
}

TEST_F(Grammar, AsksForOrderLimitAndGroupsAsWritten)
{
    source.lists[u"活动"_s] = {};
    EXPECT_EQ(expanded(u"好{{#每个 活动 where 活动类别=培训, 地点=\"限 3\" 排序 活动日期 降序 限 5}}x{{/每个}}"_s),
              u"好"_s);
    EXPECT_EQ(source.asked.list, u"活动"_s);
    EXPECT_EQ(source.asked.filter, u"活动类别=培训, 地点=\"限 3\""_s);
    EXPECT_EQ(source.asked.sort, u"活动日期"_s);
    EXPECT_TRUE(source.asked.descending);
    EXPECT_EQ(source.asked.limit, 5);
    expanded(u"{{#每个 活动 排序 预算 限 2 where 活动类别=培训}}x{{/每个}}"_s);
    EXPECT_EQ(source.asked.sort, u"预算"_s);
    EXPECT_FALSE(source.asked.descending);
    EXPECT_EQ(source.asked.filter, u"活动类别=培训"_s);
    expanded(u"{{#每组 活动 按 活动类别}}x{{/每组}}"_s);
    EXPECT_EQ(source.asked.grouping, ItemQuery::Grouping::Field);
    EXPECT_EQ(source.asked.groupField, u"活动类别"_s);
    expanded(u"{{#每个 活动 各 月份 where 地点=市里}}x{{/每个}}"_s);
    EXPECT_EQ(source.asked.grouping, ItemQuery::Grouping::Month);
    EXPECT_EQ(source.asked.list, u"活动"_s);
    expanded(u"{{#每月 活动 合并 7-8}}x{{/每月}}"_s);
    EXPECT_EQ(source.asked.merged, (QList<std::pair<int, int>>{{7, 8}}));
}

TEST_F(Grammar, ComputesFiguresOfTheMonthItWalksOver)
{
    LoopItem march = item({{u"组"_s, u"3月"_s}});
    march.scope.span = domain::Period{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    LoopItem april = item({{u"组"_s, u"4月"_s}});
    april.scope.span = domain::Period{QDate(2026, 4, 1), QDate(2026, 4, 30)};
    source.lists[QString()] = {march, april};
    source.add(u"培训期数@3"_s, 2);
    source.add(u"培训期数@4"_s, 0);
    EXPECT_EQ(expanded(u"{{#每月}}\n{{组}}举办培训{{培训期数}}期。\n{{/每月}}"_s), u"3月举办培训2期。"_s);
}

TEST_F(Grammar, WalksOverTheItemsOfAGroup)
{
    LoopItem group = item({{u"组"_s, u"3月"_s}});
    group.scope.ledger = nullptr;
    source.lists[u"活动"_s] = {group};
    EXPECT_EQ(errorLines(u"{{#每月 活动}}{{#每项}}x{{/每项}}{{/每月}}"_s), QList{1}) << "a list without groups";
}

TEST_F(Grammar, FillsTextsOfAnItemIntoExpressionsAsOneValue)
{
    source.lists[u"走访慰问"_s] = {item({{u"组"_s, u"春节\", 1=1, x=\""_s}, {u"月"_s, u"1|2"_s}})};
    source.add(u"count(visit, festival=\"春节, 1=1, x=\")"_s, 3);
    EXPECT_EQ(expanded(u"{{#每个 走访慰问}}{{=count(visit, festival={组})}}次{{/每个}}"_s), u"3次"_s);
    source.add(u"count(visit, month(visit_date) in (1|2))"_s, 5);
    EXPECT_EQ(expanded(u"{{#每个 走访慰问}}{{=count(visit, month(visit_date) in ({月}))}}次{{/每个}}"_s), u"5次"_s);
}

TEST_F(Grammar, FormatsDatesOfFactsAndValuesOfRecords)
{
    EXPECT_EQ(expanded(u"{{成文日期|月日}}，{{成文日期|中文日期}}，{{成文日期+7天|月日}}，{{成文日期-5天}}"_s),
              u"3月5日，二〇二六年三月五日，3月12日，2026年2月28日"_s);
    EXPECT_EQ(errorLines(u"{{单位层级|月日}}"_s), QList{1});
    EXPECT_EQ(errorLines(u"{{成文日期|农历}}"_s), QList{1});
    EXPECT_EQ(errorLines(u"{{年度|万元}}"_s), QList{1});
    source.lists[u"发放"_s] = {item({{u"金额"_s, u"120.05"_s}, {u"日期"_s, u"2026年3月"_s}, {u"姓名"_s, u"张小明"_s}})};
    EXPECT_EQ(expanded(u"{{#每个 发放}}{{姓名|隐名}}{{金额|大写}}{{日期|月日}}{{/每个}}"_s),
              u"张*明壹佰贰拾元零伍分2026年3月"_s);
}

TEST_F(Grammar, LooksAtEveryBranchWhileChecking)
{
    source.isChecking = true;
    EXPECT_EQ(errorLines(u"{{#如果 争议}}\n{{没有甲}}\n{{#否则}}\n{{没有乙}}\n{{/如果}}"_s), (QList{2, 4}));
    source.isChecking = false;
    EXPECT_EQ(errorLines(u"{{#如果 争议}}\n{{没有甲}}\n{{#否则}}\n{{会员}}\n{{/如果}}"_s), QList<int>());
}

TEST_F(Grammar, KnowsTheFieldsOfTheRecordItIsAbout)
{
    source.record = item({{u"姓名"_s, u"张三"_s}});
    source.record.scope.record = 12;
    source.lists[u"家庭成员"_s] = {item({{u"关系"_s, u"妻"_s}})};
    EXPECT_EQ(expanded(u"{{姓名}}：{{#每个 家庭成员}}{{关系}}{{序号}}{{/每个}}"_s), u"张三：妻1"_s);
    EXPECT_EQ(source.scopes.last().record, 12);
    EXPECT_EQ(errorLines(u"{{序号}}"_s), QList{1});
}

TEST_F(Grammar, NeverReadsWhatARecordHoldsAsMarkup)
{
    const QStringList evil{u"{{会员}}"_s, u"{{#每个 发放}}"_s, u"【表：发放】"_s,   u"【图：柱 会员】"_s,
                           u"【分页】"_s, u"附件：假的"_s,     u"红头：假的"_s,     u"标题：假的"_s,
                           u"※ 假的"_s,   u"（1）假的"_s,      u"甲\n标题：假的"_s, u"甲\n一、假的"_s,
                           u"|必填"_s,    u"}}{{会员"_s,       u"抄送：假的"_s};
    for (const QString &value : evil) {
        source.lists[u"发放"_s] = {item({{u"姓名"_s, value}})};
        for (const QString &text : {u"{{#每个 发放}}\n{{姓名}}\n{{/每个}}"_s, u"{{#每个 发放}}{{姓名}}{{/每个}}"_s,
                                    u"{{#每个 发放}}\n{{姓名}}、{{姓名}}\n{{/每个}}"_s}) {
            const ExpandedTemplate result = expandTemplate(text, source);
            EXPECT_TRUE(result.errors.isEmpty()) << value.toStdString();
            ASSERT_EQ(result.document.blocks.size(), 1) << value.toStdString();
            EXPECT_EQ(result.document.blocks[0].kind, BlockKind::Body) << value.toStdString();
            QString shown = value;
            shown.replace(u'\n', u' ');
            EXPECT_TRUE(plainText(result.document).startsWith(shown)) << plainText(result.document).toStdString();
            EXPECT_TRUE(result.document.figures.isEmpty());
            EXPECT_TRUE(result.document.title.isEmpty() && result.document.redHead.organ.isEmpty());
        }
    }
    source.lists[u"发放"_s] = {item({{u"姓名"_s, u"发放】"_s}})};
    EXPECT_EQ(errorLines(u"{{#每个 发放}}\n【表：{{姓名}}\n【表：发放；列：{{姓名}}】\n{{/每个}}"_s),
              QList<int>({2, 3}));
}
