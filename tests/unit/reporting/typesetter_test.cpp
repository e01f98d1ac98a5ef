#include "set_pages.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

constexpr double pitch = 156.0 * pointsPerMm / 28;

QString hanzi(int count)
{
    static const QString source = u"工会维护职工合法权益竭诚服务群众生活"_s;
    QString text;
    for (int i = 0; i < count; ++i)
        text += source.at(i % source.size());
    return text;
}

QList<Block> paragraphs(int count, int characters)
{
    QList<Block> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append(textBlock(BlockKind::Body, hanzi(characters)));
    return blocks;
}

} // namespace

TEST(Typesetter, SetsTwentyEightCharactersOnTwentyTwoLines)
{
    const DisplayList list = set({textBlock(BlockKind::Recipient, hanzi(28 * 22 + 5) + u'：')});
    ASSERT_EQ(list.pages.size(), 2);
    const QList<ReadLine> lines = textLines(list.pages.first());
    ASSERT_EQ(lines.size(), 22 - 1) << "the second page takes two lines, so the first gives one up";

    const DisplayList full = set({textBlock(BlockKind::Recipient, hanzi(28 * 22 - 1) + u'：')});
    ASSERT_EQ(full.pages.size(), 1);
    const QList<ReadLine> all = textLines(full.pages.first());
    ASSERT_EQ(all.size(), 22);
    for (int row = 0; row < 22; ++row) {
        ASSERT_EQ(all.at(row).x.size(), 28);
        EXPECT_NEAR(all.at(row).y - all.first().y, row * 28.95, 0.01);
        for (int column = 0; column < 28; ++column)
            EXPECT_NEAR(all.at(row).x.at(column), 28.0 * pointsPerMm + column * pitch, 0.01);
    }
    EXPECT_NEAR(full.pageSize.width(), 210 * pointsPerMm, 0.01);
}

TEST(Typesetter, IndentsTheFirstLineByTwoCharacters)
{
    const DisplayList list = set({textBlock(BlockKind::Body, u"　　"_s + hanzi(60))});
    const QList<ReadLine> lines = textLines(list.pages.first());
    EXPECT_NEAR(lines.at(0).x.first(), 28.0 * pointsPerMm + 2 * pitch, 0.01);
    EXPECT_EQ(lines.at(0).x.size(), 26);
    EXPECT_NEAR(lines.at(1).x.first(), 28.0 * pointsPerMm, 0.01);
}

TEST(Typesetter, KeepsAHeadingWithTwoLinesOfItsText)
{
    for (int before = 14; before <= 22; ++before) {
        QList<Block> blocks = paragraphs(before, 20);
        blocks.append(textBlock(BlockKind::Heading1, u"一、主要工作"_s));
        blocks.append(textBlock(BlockKind::Heading2, u"（一）走访慰问"_s));
        blocks += paragraphs(3, 100);
        const DisplayList list = set(blocks);
        for (const DisplayPage &page : list.pages) {
            const QList<ReadLine> lines = textLines(page);
            for (qsizetype i = lines.size() - 2; i < lines.size(); ++i) {
                EXPECT_FALSE(lines.at(i).text.contains(u"主要工作"_s)) << before;
                EXPECT_FALSE(lines.at(i).text.contains(u"走访慰问"_s)) << before;
            }
        }
    }
}

TEST(Typesetter, LeavesNoRoomEmptyUnderAHeadingWithOneLineOfText)
{
    QList<Block> blocks = paragraphs(18, 20);
    blocks.append(textBlock(BlockKind::Heading2, u"（一）评优评先"_s));
    blocks += paragraphs(1, 20);
    blocks.append(textBlock(BlockKind::Heading1, u"二、文体活动"_s));
    blocks += paragraphs(3, 100);
    const DisplayList list = set(blocks);
    ASSERT_EQ(list.pages.size(), 2);
    EXPECT_EQ(textLines(list.pages.first()).size(), 20);
    EXPECT_TRUE(textLines(list.pages.last()).first().text.contains(u"文体活动"_s));
}

TEST(Typesetter, LeavesNoSingleLineOfAParagraphOnAPage)
{
    for (int before = 17; before <= 22; ++before) {
        QList<Block> blocks = paragraphs(before, 20);
        blocks.append(textBlock(BlockKind::Body, u"甲"_s + hanzi(130) + u"乙"_s)); // five lines
        const DisplayList list = set(blocks);
        int onFirst = 0;
        for (const ReadLine &line : textLines(list.pages.first()))
            onFirst += line.x.size() > 20 || line.text.contains(u'乙') ? 1 : 0;
        EXPECT_NE(onFirst, 1) << before;
        EXPECT_NE(onFirst, 4) << before;
    }
}

TEST(Typesetter, RepeatsTheTableHeaderAndReturnsToTheGrid)
{
    Block table;
    table.kind = BlockKind::Table;
    table.table.caption = u"表1 慰问情况"_s;
    table.table.headerRows = {{cell(u"姓名"_s), cell(u"慰问金（元）"_s)}};
    for (int i = 0; i < 60; ++i)
        table.table.rows.append({cell(u"第%1户"_s.arg(i)), cell(u"1,500.00"_s)});
    const DisplayList list
        = set({textBlock(BlockKind::Body, hanzi(40)), table, textBlock(BlockKind::Body, u"表后文字。"_s)});
    ASSERT_GE(list.pages.size(), 3);
    int rows = 0;
    for (const DisplayPage &page : list.pages) {
        int headers = 0;
        for (const ReadLine &line : textLines(page)) {
            headers += line.text.contains(u"慰问金（元）"_s) ? 1 : 0;
            rows += line.text.contains(u"1,500.00"_s) ? 1 : 0;
            if (line.text.contains(u"表后文字"_s)) {
                const double lineNumber = (line.y - textLines(list.pages.first()).first().y) / 28.95;
                EXPECT_NEAR(lineNumber, std::round(lineNumber), 0.001);
            }
        }
        EXPECT_EQ(headers, 1);
        for (const Rule &rule : page.rules)
            EXPECT_LE(rule.rect.bottom(), (37.0 + 225.0) * pointsPerMm + 0.5);
    }
    EXPECT_EQ(rows, 60);
}

TEST(Typesetter, PutsPageNumbersAtTheOuterEdgeSevenMillimetresBelow)
{
    QList<Block> blocks = paragraphs(60, 20);
    const DisplayList list = set(blocks);
    ASSERT_EQ(list.pages.size(), 3);
    for (int page = 0; page < 3; ++page) {
        const ReadLine number = readLines(list.pages.at(page), list.faces).last();
        EXPECT_EQ(number.text, u"— %1 —"_s.arg(page + 1));
        EXPECT_EQ(number.size, 14.0);
        const GlyphRun &run = list.pages.at(page).runs.last();
        QRawFont font = list.faces.at(run.face).font;
        font.setPixelSize(run.size);
        const double dash = run.positions.first().y() + font.boundingRect(run.glyphs.first()).center().y();
        EXPECT_NEAR(dash, (37.0 + 225.0 + 7.0) * pointsPerMm, 1.0);
        if (page % 2 == 0)
            EXPECT_NEAR(number.end, (28.0 + 156.0) * pointsPerMm - 14.0, 0.5);
        else
            EXPECT_NEAR(number.x.first(), 28.0 * pointsPerMm + 14.0, 0.5);
    }
}

TEST(Typesetter, PlacesSignatureAndDateByTheLongerOfTheTwo)
{
    const double edge = (28.0 + 156.0) * pointsPerMm;
    QList<ReadLine> lines = textLines(
        set({textBlock(BlockKind::Body, hanzi(10)), textBlock(BlockKind::Signature, u"云溪街道总工会委员会办公室"_s),
             textBlock(BlockKind::Date, u"2025年1月5日"_s)})
            .pages.first());
    ASSERT_EQ(lines.size(), 3);
    EXPECT_NEAR(lines.at(1).y - lines.at(0).y, 2 * 28.95, 0.01);
    EXPECT_NEAR(lines.at(1).x.last() + pitch, edge - 2 * pitch, 0.01);
    EXPECT_NEAR(lines.at(2).x.first(), lines.at(1).x.first() + 2 * pitch, 0.01);

    lines = textLines(set({textBlock(BlockKind::Body, hanzi(10)), textBlock(BlockKind::Signature, u"镇总工会"_s),
                           textBlock(BlockKind::Date, u"2025年11月20日"_s)})
                          .pages.first());
    EXPECT_NEAR(lines.at(2).x.last() + pitch, edge - 2 * pitch, 0.01);
    EXPECT_NEAR(lines.at(2).x.first(), lines.at(1).x.first() + 2 * pitch, 0.01);
}

TEST(Typesetter, NeverLeavesTheSignatureAloneOnAPage)
{
    for (int before = 15; before <= 24; ++before) {
        QList<Block> blocks = paragraphs(before, 50); // two lines each
        blocks.append(textBlock(BlockKind::Signature, u"云溪街道总工会"_s));
        blocks.append(textBlock(BlockKind::Date, u"2025年11月20日"_s));
        const QList<ReadLine> last = textLines(set(blocks).pages.last());
        EXPECT_GE(last.size(), 4) << before;
    }
}

TEST(Typesetter, BreaksTitlesBetweenWords)
{
    const DisplayList list = set({textBlock(BlockKind::Title, u"云溪街道总工会关于2025年度工作情况的总结报告"_s),
                                  textBlock(BlockKind::Body, hanzi(5))});
    const QList<ReadLine> lines = textLines(list.pages.first());
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).text, u"云溪街道总工会关于"_s);
    EXPECT_EQ(lines.at(1).text, u"2025年度工作情况的总结报告"_s);
    EXPECT_EQ(lines.at(0).size, 22.0);
    ASSERT_EQ(list.outline.size(), 1);
    EXPECT_EQ(list.outline.first().level, 0);
}

TEST(Typesetter, SetsOnlyTheFirstSentenceOfARunInHeadingInItsFace)
{
    const DisplayList list = set({textBlock(BlockKind::Heading1, u"一、强化引领。坚持学习"_s)});
    const ReadLine line = textLines(list.pages.first()).first();
    EXPECT_NE(line.faces.at(3), line.faces.last());
    ASSERT_EQ(list.outline.size(), 1);
    EXPECT_EQ(list.outline.first().text, u"一、强化引领"_s);
}

TEST(Typesetter, MarksTheAreasOfFiguresAndMissingOnes)
{
    Block block;
    block.runs = {{u"走访困难职工"_s, RunKind::Text, -1},
                  {u"126"_s, RunKind::Figure, 0},
                  {u"户次，检查"_s, RunKind::Text, -1},
                  {u"【待补：安全检查次数】"_s, RunKind::Missing, 1},
                  {u"次。"_s, RunKind::Text, -1}};
    const DisplayList list = set({block});
    const DisplayPage &page = list.pages.first();
    ASSERT_GE(page.figures.size(), 2);
    EXPECT_NEAR(page.figures.first().rect.left(), 28.0 * pointsPerMm + 8 * pitch, 0.01);
    EXPECT_FALSE(page.figures.first().missing);
    EXPECT_TRUE(page.figures.last().missing);
    const FigureArea *hit = figureAt(page, page.figures.first().rect.center());
    ASSERT_NE(hit, nullptr);
    EXPECT_EQ(hit->figure, 0);
    EXPECT_EQ(figureAt(page, QPointF(5, 5)), nullptr);
}

TEST(Typesetter, SetsAnEmptyDocumentAsOneNumberedPage)
{
    const DisplayList list = set({});
    ASSERT_EQ(list.pages.size(), 1);
    EXPECT_EQ(readLines(list.pages.first()).size(), 1);
}

TEST(Typesetter, ContinuesATableRowHigherThanAPage)
{
    Block table;
    table.kind = BlockKind::Table;
    table.table.widths = {1, 9};
    table.table.rows.append({cell(u"一"_s), cell(hanzi(40))});
    table.table.rows.append({cell(hanzi(200)), cell(u"短"_s)});
    const DisplayList list = set({table});
    EXPECT_GE(list.pages.size(), 2);
    qsizetype characters = 0;
    for (const DisplayPage &page : list.pages) {
        for (const ReadLine &line : textLines(page))
            characters += line.text.size();
    }
    EXPECT_EQ(characters, 1 + 40 + 200 + 1);
}
