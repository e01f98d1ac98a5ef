// Sections, numbers, attachments and heads of documents: what stays, what goes, and how it is numbered then.

#include "reporting/plain_text.h"
#include "small_source.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

namespace {

struct Sections : testing::Test
{
    SmallSource source;

    Sections()
    {
        source.add(u"有"_s, 5);
        source.add(u"无"_s, 0);
        source.lists = {{u"空"_s, {}}, {u"三"_s, {LoopItem(), LoopItem(), LoopItem()}}};
        Table table;
        source.tables[u"空表"_s] = table;
        table.rows = {{TableCell{{reporting::Run{u"3"_s, RunKind::Figure, 0}}}}};
        source.tables[u"满表"_s] = table;
        source.texts[u"成文日期"_s] = u"2026年3月5日"_s;
    }

    QString expanded(const QString &text)
    {
        const ExpandedTemplate result = expandTemplate(text, source);
        if (!result.errors.isEmpty())
            return u"line %1: %2"_s.arg(result.errors.first().line).arg(result.errors.first().message);
        return plainText(result.document).trimmed();
    }
    QList<BlockKind> kinds(const QString &text)
    {
        QList<BlockKind> kinds;
        for (const Block &block : expandTemplate(text, source).document.blocks)
            kinds << block.kind;
        return kinds;
    }
};

} // namespace

TEST_F(Sections, GoWhereNothingStandsInThemWhateverTheirLevels)
{
    EXPECT_EQ(
        expanded(
            u"一、甲\n1. 乙\n有{{无}}起。\n二、丙\n1. 丁\n有{{有}}起。\n（1）戊\n有{{无}}起。\n（2）己\n有{{有}}起。"_s),
        u"一、丙\n1.丁\n有5起。\n（1）己\n有5起。"_s);
    EXPECT_EQ(expanded(u"一、甲\n（一）乙\n（1）丙\n有{{无}}起。\n二、丁\n有{{有}}起。"_s), u"一、丁\n有5起。"_s);
    EXPECT_EQ(expanded(u"一、甲\n（1）有{{无}}起。\n（2）有{{有}}起。"_s), u"一、甲\n（1）有5起。"_s);
}

TEST_F(Sections, GoWhereTheirTableChartOrLoopIsEmpty)
{
    EXPECT_EQ(expanded(u"一、甲\n【表：空表】\n二、乙\n【表：满表】"_s), u"一、乙\n3"_s);
    EXPECT_EQ(expanded(u"一、甲\n{{#每个 空}}\n1. 项。\n{{/每个}}\n二、乙\n{{#每个 三}}\n1. 项{{序号}}。\n{{/每个}}"_s),
              u"一、乙\n1.项1。\n2.项2。\n3.项3。"_s);
    EXPECT_EQ(expanded(u"一、甲\n1. 名单\n{{#每个 空}}\n项。\n{{/每个}}\n2. 情况\n有{{有}}起。"_s),
              u"一、甲\n1.情况\n有5起。"_s);
    EXPECT_EQ(expanded(u"一、甲\n{{#如果 无}}\n说明。\n{{/如果}}\n二、乙\n说明。"_s), u"一、乙\n说明。"_s);
}

TEST_F(Sections, KeepItemsOfAListThatHaveNothingBelowThem)
{
    EXPECT_EQ(expanded(u"1. 甲\n{{#如果 无}}\n2. 乙\n{{/如果}}\n3. 丙"_s), u"1.甲\n2.丙"_s);
    EXPECT_EQ(expanded(u"1. 甲\n2. 乙"_s), u"1.甲\n2.乙"_s);
    EXPECT_EQ(kinds(u"（一）加强学习。\n正文。"_s), (QList{BlockKind::Heading2, BlockKind::Body}));
    EXPECT_EQ(kinds(u"（一）举办{{有}}期。\n（二）举办{{无}}期。\n（三）慰问{{有}}人。"_s),
              (QList{BlockKind::Body, BlockKind::Body}));
    EXPECT_EQ(expanded(u"（一）举办{{有}}期。\n（二）举办{{无}}期。\n（三）慰问{{有}}人。"_s),
              u"（一）举办5期。\n（二）慰问5人。"_s);
}

TEST_F(Sections, BeginListsAnewOnlyWhereTheTemplateDoes)
{
    EXPECT_EQ(expanded(u"{{#每个 三}}\n{{序号}}月\n1. 甲。\n2. 乙。\n{{/每个}}"_s),
              u"1月\n1.甲。\n2.乙。\n2月\n1.甲。\n2.乙。\n3月\n1.甲。\n2.乙。"_s);
    EXPECT_EQ(expanded(u"{{#每个 三}}\n1. 第{{序号}}项\n正文。\n{{/每个}}"_s),
              u"1.第1项\n正文。\n2.第2项\n正文。\n3.第3项\n正文。"_s);
}

TEST_F(Sections, OfAnAttachmentGoWithIt)
{
    const QString text
        = u"标题：总结\n正文。\n落款：总工会\n日期：今天\n附件：空的\n有{{无}}起。\n附件：名单\n一、甲\n有{{有}}起。\n附件：又一张\n一、乙\n【表：满表】"_s;
    EXPECT_EQ(
        expanded(text),
        u"总结\n正文。\n附件：1.名单\n2.又一张\n总工会\n今天\n附件1\n名单\n一、甲\n有5起。\n附件2\n又一张\n一、乙\n3"_s);
    EXPECT_EQ(kinds(u"正文。\n附件：名单\n内容。"_s),
              (QList{BlockKind::Body, BlockKind::AttachmentNote, BlockKind::AttachmentMark, BlockKind::AttachmentTitle,
                     BlockKind::Body}));
    EXPECT_EQ(expanded(u"正文。\n附件：名单\n内容。"_s), u"正文。\n附件：名单\n附件\n名单\n内容。"_s);
}

TEST_F(Sections, HeadsAndRecordBlocksAreReadAndLeftOutWhereEmpty)
{
    source.texts[u"文号值"_s] = QString();
    const Document document
        = expandTemplate(
              u"红头：云溪街道总工会文件\n文号：{{文号值}}\n签发人：赵六\n份号：000001\n密级：内部\n紧急程度：加急\n标题：通知\n题注：（{{成文日期}}）\n正文。\n印章：有\n抄送：市总工会\n印发：云溪街道总工会办公室 2026年4月1日"_s,
              source)
              .document;
    EXPECT_EQ(document.redHead.organ, u"云溪街道总工会文件"_s);
    EXPECT_TRUE(document.redHead.number.isEmpty());
    EXPECT_EQ(document.redHead.signer, u"赵六"_s);
    EXPECT_EQ(document.redHead.copyNumber, u"000001"_s);
    EXPECT_EQ(document.redHead.secrecy, u"内部"_s);
    EXPECT_EQ(document.redHead.urgency, u"加急"_s);
    EXPECT_TRUE(document.sealed);
    EXPECT_EQ(document.recordBlock.copiesTo, u"市总工会"_s);
    EXPECT_EQ(document.recordBlock.office, u"云溪街道总工会办公室"_s);
    EXPECT_EQ(document.recordBlock.printed, QDate(2026, 4, 1));
    ASSERT_EQ(document.blocks.size(), 3);
    EXPECT_EQ(document.blocks[1].kind, BlockKind::Subtitle);
    EXPECT_EQ(expandTemplate(u"印发：办公室"_s, source).document.recordBlock.printed, QDate(2026, 3, 5));
    EXPECT_EQ(expandTemplate(u"文号：{{无名|必填}}"_s, source).errors.size(), 1);
}

TEST_F(Sections, AGapInAHeadIsAGapOfTheDocument)
{
    const Document document = expandTemplate(u"文号：{{文:文号|必填}}\n正文。"_s, source).document;
    EXPECT_EQ(document.missing, QStringList{u"文号"_s});
}
