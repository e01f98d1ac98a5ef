// Templates tried on a handful of figures: placeholders, blocks, numbering, errors.

#include "reporting/plain_text.h"
#include "small_source.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

struct Template : testing::Test
{
    SmallSource source;

    Template()
    {
        source.add(u"会员"_s, 1007, 1, u"人"_s);
        source.add(u"女会员"_s, 422, 1, u"人"_s);
        source.add(u"争议"_s, 0, 1, u"起"_s);
        source.add(u"事故"_s, 0, 1, u"起"_s);
        source.add(u"慰问金"_s, 21'360'000, 100, u"元"_s);
        source.add(u"入会率"_s, 7861, 100, u"%"_s);
        source.addWithoutValue(u"续签率"_s);
        source.texts = {{u"年度"_s, u"2026"_s}, {u"单位简称"_s, u"我街道"_s}, {u"上级工会"_s, QString()}};
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
};

} // namespace

TEST_F(Template, FillsFiguresFactsAndFormats)
{
    EXPECT_EQ(expanded(u"{{年度}}年{{单位简称}}有会员{{会员}}人，发放慰问金{{慰问金|万元}}万元，合{{慰问金|金额}}。"_s),
              u"2026年我街道有会员1007人，发放慰问金21.36万元，合21.36万元。"_s);
}

TEST_F(Template, KeepsEachPrintedFigureWithItsDefinition)
{
    const Document document = expandTemplate(u"会员{{会员}}人，入会率{{入会率}}%。"_s, source).document;
    ASSERT_EQ(document.figures.size(), 2);
    EXPECT_EQ(document.figures[0].text, u"1007"_s);
    EXPECT_EQ(document.figures[1].name, u"入会率"_s);
    ASSERT_EQ(document.blocks.size(), 1);
    const QList<reporting::Run> runs = document.blocks[0].runs;
    ASSERT_EQ(runs.size(), 5);
    EXPECT_EQ(runs[1].kind, RunKind::Figure);
    EXPECT_EQ(runs[3].figure, 1);
}

TEST_F(Template, TellsThePartsOfTheDocumentApart)
{
    const Document document
        = expandTemplate(
              u"标题：{{年度}}年工作总结\n主送：各基层工会：\n一、组织\n（一）会员\n1. 发展\n2. 正文。\n【空行】\n【分页】\n落款：总工会\n日期：今天\n※ 说明\n"_s,
              source)
              .document;
    QList<BlockKind> kinds;
    for (const Block &block : document.blocks)
        kinds << block.kind;
    EXPECT_EQ(
        kinds,
        (QList{BlockKind::Title, BlockKind::Recipient, BlockKind::Heading1, BlockKind::Heading2, BlockKind::Heading3,
               BlockKind::Body, BlockKind::BlankLine, BlockKind::PageBreak, BlockKind::Signature, BlockKind::Date}));
    EXPECT_EQ(document.title, u"2026年工作总结"_s);
    EXPECT_EQ(document.blocks[5].templateLine, 6);
}

TEST_F(Template, ClosesTheNumberingWhereAHeadingGoes)
{
    EXPECT_EQ(expanded(u"一、组织\n会员{{会员}}人。\n二、维权\n（一）争议\n受理{{争议}}"
                       u"起。\n三、帮扶\n（一）争议\n受理{{争议}}起。\n（二）慰问\n"
                       "1. 受理{{争议}}起。\n2. 发放{{慰问金|元}}元。\n"_s),
              u"一、组织\n会员1007人。\n二、帮扶\n（一）慰问\n1.发放213600元。"_s);
}

TEST_F(Template, MarksWhatIsMissingWhereItIsWanted)
{
    const Document document
        = expandTemplate(u"检查{{争议|必填}}次，续签率{{续签率|必填}}%。\n{{文:指导思想|必填}}\n{{上级工会|必填}}"_s,
                         source)
              .document;
    EXPECT_EQ(plainText(document),
              u"检查【待补：争议】次，续签率【待补：续签率】%。\n【待补：指导思想】\n【待补：上级工会】\n"_s);
    EXPECT_EQ(document.missing, (QStringList{u"争议"_s, u"续签率"_s, u"指导思想"_s, u"上级工会"_s}));
    EXPECT_EQ(document.blocks[0].runs[1].kind, RunKind::Missing);
}

TEST_F(Template, KeepsAZeroThatIsAStatement)
{
    EXPECT_EQ(expanded(u"全年发生事故{{事故|含零}}起。"_s), u"全年发生事故0起。"_s);
    EXPECT_EQ(expanded(u"开头。\n全年发生事故{{事故}}起。"_s), u"开头。"_s);
    EXPECT_EQ(expanded(u"全年发生事故{{事故|必填|含零}}起。"_s), u"全年发生事故0起。"_s);
}

TEST_F(Template, ComparesWithTheYearBefore)
{
    source.addLastYear(u"会员"_s, 987);
    source.addLastYear(u"慰问金"_s, 22'200'000, 100);
    source.addLastYear(u"入会率"_s, 7861, 100);
    EXPECT_EQ(expanded(u"会员{{会员}}人，去年{{去年:会员}}人，{{比上年:会员}}。"_s),
              u"会员1007人，去年987人，比上年增加20人。"_s);
    EXPECT_EQ(expanded(u"发放{{慰问金|金额}}，{{比上年:慰问金}}。"_s), u"发放21.36万元，比上年减少8400元。"_s);
    EXPECT_EQ(expanded(u"入会率{{入会率}}%，{{比上年:入会率}}。"_s), u"入会率78.61%，与上年持平。"_s);
    EXPECT_EQ(expanded(u"女会员{{女会员}}人，{{比上年:女会员}}。"_s), u"女会员422人。"_s);
    source.texts[u"上年同期"_s] = u"上年同期"_s;
    source.addLastYear(u"入会率"_s, 7500, 100);
    const Document document = expandTemplate(u"入会率{{入会率}}%，{{比上年:入会率}}。"_s, source).document;
    EXPECT_EQ(plainText(document), u"入会率78.61%，比上年同期提高3.61个百分点。\n"_s);
    EXPECT_EQ(document.figures[1].expression, u"(入会率) - (入会率@去年)"_s);
    EXPECT_EQ(document.figures[1].value, u"3.61"_s);
}

TEST_F(Template, DecidesByConditions)
{
    const auto holds = [this](const QString &condition) {
        return expanded(u"{{#如果 %1}}是{{#否则}}否{{/如果}}"_s.arg(condition)) == u"是"_s;
    };
    source.yearTexts[u"亮点"_s] = u"有"_s;
    source.lists[u"目标"_s] = {LoopItem()};
    source.lists[u"活动"_s] = {};
    for (const QString &condition :
         {u"会员"_s, u"会员>1000"_s, u"会员 >= 1007"_s, u"入会率>78.6"_s, u"入会率≤78.61"_s, u"争议=0"_s, u"会员!=3"_s,
          u"非 争议"_s, u"年度"_s, u"非 上级工会"_s, u"文:亮点"_s, u"非 文:指导思想"_s, u"目标"_s, u"非 活动"_s,
          u"年度>2025"_s, u"目标 where 目标值>=3"_s})
        EXPECT_TRUE(holds(condition)) << condition.toStdString();
    EXPECT_EQ(source.filterAsked, u"目标值>=3"_s);
    for (const QString &condition : {u"争议"_s, u"会员<1007"_s, u"续签率=0"_s, u"非 会员"_s, u"上级工会"_s,
                                     u"上级工会>0"_s, u"活动"_s, u"非 会员>1000"_s})
        EXPECT_FALSE(holds(condition)) << condition.toStdString();
}

TEST_F(Template, RepeatsABlockForEveryItem)
{
    source.lists[u"目标"_s] = {{{{u"原文"_s, u"新建工会3家"_s}}, {{u"实际"_s, SmallSource::answer(u"新建"_s, 2, 2)}}},
                               {{{u"原文"_s, u"培训25期"_s}}, {{u"实际"_s, SmallSource::answer(u"培训"_s, 0, 0)}}}};
    EXPECT_EQ(expanded(u"{{#每个 目标 where 状态=未完成}}{{汉字序号}}是{{原文}}，实际完成{{实际|含零}}；{{/每个}}"_s),
              u"一是新建工会3家，实际完成2；二是培训25期，实际完成0。"_s);
    EXPECT_EQ(source.filterAsked, u"状态=未完成"_s);
    expanded(u"{{#每个 目标 where 日期 between {from} and {to}}}{{/每个}}"_s);
    EXPECT_EQ(source.filterAsked, u"日期 between {from} and {to}"_s);
    EXPECT_EQ(expanded(u"{{#每个 目标}}{{原文}}{{#如果 非 末项}}、{{/如果}}{{/每个}}。"_s),
              u"新建工会3家、培训25期。"_s);
    EXPECT_EQ(expanded(u"{{#每个 目标}}\n1. {{序号}}号：{{原文}}。\n{{/每个}}"_s),
              u"1. 1号：新建工会3家。\n2. 2号：培训25期。"_s);
    EXPECT_EQ(expandTemplate(u"{{#每个 目标}}{{实际|含零}}、{{/每个}}"_s, source).document.figures.size(), 2);
}

TEST_F(Template, ReadsExpressionsWithBarsInBrackets)
{
    source.add(u"count(event, event_type in (培训|讲座))"_s, 12);
    EXPECT_EQ(expanded(u"办班{{=count(event, event_type in (培训|讲座))|整数}}期。"_s), u"办班12期。"_s);
}

TEST_F(Template, NeverReadsRecordsAsMarkup)
{
    source.texts[u"名称"_s] = u"一、甲，{{会员}}；乙。"_s;
    EXPECT_EQ(expanded(u"{{名称}}有会员{{会员}}人。"_s), u"一、甲，{{会员}}；乙。有会员1007人。"_s);
    source.texts[u"名称"_s] = u"一、甲"_s;
    const Document document = expandTemplate(u"{{名称}}\n标题文字：{{名称}}"_s, source).document;
    EXPECT_EQ(document.blocks[0].kind, BlockKind::Body);
    EXPECT_EQ(plainText(document), u"一、甲\n标题文字：一、甲\n"_s);
    source.yearTexts[u"亮点"_s] = u"※ 不是说明{{年度}}\n标题：不是标题\n【分页】"_s;
    EXPECT_EQ(expanded(u"{{文:亮点}}"_s), u"※ 不是说明{{年度}}\n标题：不是标题\n【分页】"_s);
}

TEST_F(Template, NumbersTheLinesOfTheYearsOwnText)
{
    source.yearTexts[u"打算"_s] = u"总的打算如下。\n（三）建会\n扩大覆盖。\n（五）帮扶\n应帮尽帮。"_s;
    EXPECT_EQ(expanded(u"一、打算\n{{文:打算}}"_s),
              u"一、打算\n总的打算如下。\n（一）建会\n扩大覆盖。\n（二）帮扶\n应帮尽帮。"_s);
}

TEST_F(Template, PutsTablesInWithTheirFigures)
{
    Table table;
    table.headerRows = {{TableCell{{reporting::Run{u"目标"_s}}}}};
    table.rows = {{TableCell{{reporting::Run{u"3"_s, RunKind::Figure, 0}}}}};
    source.tables[u"目标完成情况"_s] = table;
    source.tables[u"空表"_s] = Table();
    const Document document
        = expandTemplate(u"会员{{会员}}人。\n一、空\n【表：空表】\n一、目标\n【表：目标完成情况】"_s, source).document;
    ASSERT_EQ(document.blocks.size(), 3);
    EXPECT_EQ(document.blocks[2].kind, BlockKind::Table);
    EXPECT_EQ(document.blocks[2].table.rows[0][0].runs[0].figure, 1);
    EXPECT_EQ(document.figures[1].name, u"目标完成情况"_s);
}

TEST_F(Template, NamesTheLineOfEveryMistake)
{
    EXPECT_EQ(errorLines(u"好\n{{没有这个}}\n好\n{{会员|亿美元}}\n{{年度|万元}}\n【表：没有】"_s), (QList{2, 4, 5, 6}));
    EXPECT_EQ(errorLines(u"好\n{{会员"_s), QList{2});
    EXPECT_EQ(errorLines(u"好\n\n{{#如果 会员}}\n好\n"_s), QList{3});
    EXPECT_EQ(errorLines(u"好\n{{/每个}}\n好"_s), QList{2});
    EXPECT_EQ(errorLines(u"{{#重复 会员}}"_s), QList{1});
    EXPECT_EQ(errorLines(u"一\n{{#每个 没有}}{{/每个}}\n{{#如果 没有>3}}{{/如果}}\n{{比上年:没有}}"_s),
              (QList{2, 3, 4}));
    EXPECT_EQ(errorLines(u"{{#如果 会员}}\n{{没有}}\n{{/如果}}\r\n{{没有}}"_s), (QList{2, 4}));
}
