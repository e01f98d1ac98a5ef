// Tables and pictures, nested loops, and the parts around the text of an office's own Word file.

#include "docx_reading.h"
#include "small_source.h"

#include "reporting/docx/docx_fill.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace docxreading;
using namespace reporting;

namespace {

class DocxInset : public testing::Test
{
protected:
    DocxInset()
    {
        source.add(u"在册会员数"_s, 1007, 1, u"人"_s);
        source.add(u"空"_s, 0);
        source.texts[u"单位"_s] = u"青禾街道总工会"_s;
        LoopItem spring;
        spring.texts[u"名称"_s] = u"春节慰问"_s;
        LoopItem games;
        games.texts[u"名称"_s] = u"趣味运动会"_s;
        source.lists[u"活动"_s] = {spring, games};
        Table table;
        table.headerRows = {{{{reporting::Run{u"单位"_s}}}, {{reporting::Run{u"份数"_s}}}}};
        table.rows = {{{{reporting::Run{u"<甲>厂"_s}}}, {{reporting::Run{u"3"_s, RunKind::Figure, 0}}}},
                      {{{reporting::Run{u"乙厂"_s}}}, {{reporting::Run{u"【待补】"_s, RunKind::Missing, -1}}}}};
        table.caption = u"合同一览"_s;
        source.tables[u"集体合同"_s] = table;
        source.tables[u"活动"_s] = Table();
        source.tables[u"图"_s] = table;
    }

    static QString line(const QString &text, const QString &properties = {})
    {
        return u"<w:p>"_s + (properties.isEmpty() ? QString() : u"<w:pPr>%1</w:pPr>"_s.arg(properties))
            + u"<w:r><w:rPr><w:rFonts w:eastAsia=\"华文楷体\"/></w:rPr><w:t>"_s + text + u"</w:t></w:r></w:p>"_s;
    }
    static QString row(const QStringList &cells)
    {
        QString xml = u"<w:tr>"_s;
        for (const QString &cell : cells)
            xml += u"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>"_s + line(cell) + u"</w:tc>"_s;
        return xml + u"</w:tr>"_s;
    }
    static QString table(const QStringList &rows) { return u"<w:tbl>"_s + rows.join(QString()) + u"</w:tbl>"_s; }
    static QString section(int width)
    {
        return u"<w:sectPr><w:pgSz w:w=\"%1\" w:h=\"9000\"/><w:pgMar w:left=\"1000\" w:right=\"1000\"/></w:sectPr>"_s
            .arg(width);
    }

    QString part(const QString &root, const QString &content)
    {
        problems.clear();
        const QString xml
            = u"<w:%1 xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"_s.arg(root) + content
            + u"</w:%1>"_s.arg(root);
        const auto result = filledPart(xml.toUtf8(), u"own.docx"_s, source, printed, problems, 4);
        pictures = result ? result->pictures : QList<docx::Picture>();
        return result ? QString::fromUtf8(result->xml) : QString();
    }
    QString filled(const QString &body) { return part(u"document"_s, u"<w:body>"_s + body + u"</w:body>"_s); }
    static int tableWidth(const QString &xml, const QString &from = u"<w:tblW w:w=\""_s)
    {
        const qsizetype at = xml.lastIndexOf(from) + from.size();
        return xml.mid(at, xml.indexOf(u'"', at) - at).toInt();
    }

    SmallSource source;
    Document printed;
    QStringList problems;
    QList<docx::Picture> pictures;
};

TEST_F(DocxInset, AParagraphGivesWayToATableWithItsHeadRepeated)
{
    const QString xml = filled(line(u"前"_s) + line(u"【表：集体合同】"_s) + line(u"后"_s));
    ASSERT_TRUE(problems.isEmpty()) << problems.join(u'/').toStdString();
    EXPECT_EQ(paragraphs(xml),
              (QStringList{u"前"_s, u"合同一览"_s, u"单位"_s, u"份数"_s, u"<甲>厂"_s, u"3"_s, u"乙厂"_s, u"【待补】"_s,
                           QString(), u"后"_s}));
    EXPECT_EQ(xml.count(u"<w:tblHeader/>"_s), 1);
    EXPECT_TRUE(xml.contains(u"<w:tblBorders>"_s));
    EXPECT_FALSE(xml.contains(u"w:pStyle"_s) || xml.contains(u"w:tblStyle"_s)) << "the styles are the office's";
    EXPECT_TRUE(xml.contains(u"<w:rFonts w:eastAsia=\"华文楷体\"/><w:b/>"_s)) << xml.toStdString();
    EXPECT_EQ(xml.count(u"<w:highlight w:val=\"yellow\"/>"_s), 1);
    EXPECT_EQ(printed.figures.size(), 1);
}

TEST_F(DocxInset, ATableIsAsWideAsItsSectionOrItsCell)
{
    const QString whole = filled(line(u"【表：集体合同】"_s) + section(8000));
    EXPECT_NEAR(tableWidth(whole), 6000, 2);
    const QString turned = filled(line(u"【表：集体合同】"_s, section(9000)) + line(u"后"_s) + section(8000));
    EXPECT_NEAR(tableWidth(turned), 7000, 2);
    EXPECT_EQ(turned.count(u"<w:sectPr>"_s), 2) << "the section still ends there";
    const QString second
        = filled(line(u"【表：集体合同】"_s, section(9000)) + line(u"【表：集体合同】"_s) + section(8000));
    EXPECT_NEAR(tableWidth(second), 6000, 2);
    const QString cell = filled(table({row({u"甲"_s, u"【表：集体合同】"_s})}) + section(8000));
    EXPECT_NEAR(tableWidth(cell), 3000 - 216, 2);
    EXPECT_TRUE(cell.contains(u"</w:tbl><w:p>"_s)) << "a cell ends with a paragraph";
}

TEST_F(DocxInset, APictureHasItsWordsAndANumberOfItsOwn)
{
    const QString odd
        = u"<w:p><w:r><w:drawing><wp:docPr xmlns:wp=\"x\" id=\"41\" name=\"a\"/></w:drawing></w:r></w:p>"_s;
    const QString xml = filled(odd + line(u"【图：柱 指标 在册会员数；按月】"_s));
    ASSERT_EQ(pictures.size(), 1) << problems.join(u'/').toStdString();
    EXPECT_EQ(pictures.first().name, u"chart42.png"_s);
    EXPECT_TRUE(pictures.first().png.startsWith("\x89PNG"));
    EXPECT_TRUE(xml.contains(u"r:embed=\"%1\""_s.arg(pictures.first().relation)));
    EXPECT_TRUE(xml.contains(u"descr=\""_s));
    EXPECT_EQ(paragraphs(xml).first(), QString()) << "the prefixes of the picture are declared";
    filled(line(u"【图：柱 指标 在册会员数；按月】"_s));
    EXPECT_EQ(pictures.value(0).name, u"chart4.png"_s) << "no lower than the file allows";
}

TEST_F(DocxInset, WhatHasNothingToShowLeavesNothing)
{
    EXPECT_EQ(paragraphs(filled(line(u"前"_s) + line(u"【表：活动】"_s) + line(u"后"_s))),
              (QStringList{u"前"_s, u"后"_s}));
    EXPECT_EQ(paragraphs(filled(table({row({u"【表：活动】"_s})}))), QStringList{QString()});
}

TEST_F(DocxInset, ConditionsAndLoopsHoldForTables)
{
    const QString inset = u"【表：集体合同】"_s;
    EXPECT_FALSE(
        filled(line(u"{{#如果 空}}"_s) + line(inset) + line(u"{{/如果}}"_s) + line(u"后"_s)).contains(u"<w:tbl>"_s));
    EXPECT_TRUE(printed.figures.isEmpty()) << "what is not shown is not counted";
    EXPECT_FALSE(filled(line(u"{{#如果 空}}%1{{/如果}}"_s.arg(inset)) + line(u"后"_s)).contains(u"<w:tbl>"_s));
    EXPECT_TRUE(filled(line(u"{{#如果 非 空}}%1{{/如果}}"_s.arg(inset))).contains(u"<w:tbl>"_s));
    EXPECT_EQ(filled(line(u"{{#每个 活动}}"_s) + line(inset) + line(u"{{/每个}}"_s)).count(u"<w:tbl>"_s), 2);
}

TEST_F(DocxInset, OrdinaryBracketsStayWords)
{
    for (const QString &words : {u"【表】"_s, u"见【表：集体合同】"_s, u"【表：集体合同】所列"_s, u"【待补】"_s}) {
        EXPECT_EQ(filled(line(words)), QString()) << words.toStdString();
        EXPECT_TRUE(problems.isEmpty());
    }
}

TEST_F(DocxInset, WhatCannotBeShownIsToldWithItsText)
{
    for (const QString &bad :
         {u"【表：没有这个台账】"_s, u"【图：圆 指标 在册会员数】"_s, u"【表：集体合同；题：{{单位}}】"_s}) {
        filled(line(bad));
        ASSERT_EQ(problems.size(), 1) << bad.toStdString();
        EXPECT_TRUE(problems.first().contains(bad)) << problems.first().toStdString();
    }
    const QString inset = line(u"【表：集体合同】"_s);
    for (const char *root : {"hdr", "ftr"}) {
        part(QLatin1StringView(root), inset);
        EXPECT_EQ(problems.size(), 1) << root;
    }
    filled(u"<w:p><w:r><w:pict><w:txbxContent>"_s + inset + u"</w:txbxContent></w:pict></w:r></w:p>"_s);
    EXPECT_EQ(problems.size(), 1);
}

TEST_F(DocxInset, RowsRepeatWithinParagraphsThatRepeat)
{
    const QString inner
        = table({row({u"序号"_s, u"名称"_s}), row({u"{{#每个 活动}}{{序号}}"_s, u"{{名称}}{{/每个}}"_s})});
    EXPECT_EQ(paragraphs(filled(line(u"{{#每个 活动}}"_s) + line(u"{{名称}}："_s) + inner + line(u"{{/每个}}"_s))),
              (QStringList{u"春节慰问："_s, u"序号"_s, u"名称"_s, u"1"_s, u"春节慰问"_s, u"2"_s, u"趣味运动会"_s,
                           u"趣味运动会："_s, u"序号"_s, u"名称"_s, u"1"_s, u"春节慰问"_s, u"2"_s, u"趣味运动会"_s}));
}

TEST_F(DocxInset, ConditionsAroundRowsTakeTheOtherBranch)
{
    const QStringList rows{row({u"{{#如果 空}}"_s, QString()}), row({u"有"_s, u"{{空}}"_s}),
                           row({u"{{#否则}}"_s, QString()}), row({u"无"_s, u"{{在册会员数}}"_s}),
                           row({u"{{/如果}}"_s, QString()})};
    const QString xml = filled(table(rows));
    EXPECT_EQ(paragraphs(xml), (QStringList{u"无"_s, u"1007"_s})) << problems.join(u'/').toStdString();
    EXPECT_EQ(xml.count(u"<w:tr>"_s), 1);
    const QString within = filled(
        table({row({u"{{#每个 活动}}"_s}), row({u"{{#如果 末项}}末{{名称}}{{/如果}}"_s}), row({u"{{/每个}}"_s})}));
    EXPECT_EQ(paragraphs(within), (QStringList{QString(), u"末趣味运动会"_s}));
}

TEST_F(DocxInset, HeadersFootersAndNotesAreFilled)
{
    for (const char *root : {"hdr", "ftr"})
        EXPECT_EQ(paragraphs(part(QLatin1StringView(root), line(u"{{单位}}"_s))), QStringList{u"青禾街道总工会"_s})
            << root;
    for (const char *note : {"footnote", "endnote"}) {
        const QString name = QLatin1StringView(note);
        EXPECT_EQ(paragraphs(part(name + u's',
                                  u"<w:%1 w:id=\"2\">"_s.arg(name) + line(u"{{单位}}"_s)
                                      + line(u"{{#如果 空}}空{{/如果}}"_s) + u"</w:%1>"_s.arg(name))),
                  (QStringList{u"青禾街道总工会"_s, QString()}))
            << note;
    }
}

} // namespace
