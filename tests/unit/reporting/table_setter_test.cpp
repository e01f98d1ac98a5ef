#include "set_pages.h"

#include "support/print.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

constexpr double areaRight = (28 + 156) * pointsPerMm;

FontBook &fonts()
{
    static FontBook book;
    return book;
}

TableCell merged(const QString &text, int columns, int rows)
{
    TableCell result = cell(text);
    result.columns = columns;
    result.rows = rows;
    return result;
}

Block blockOf(const Table &table)
{
    Block block;
    block.kind = BlockKind::Table;
    block.table = table;
    return block;
}

DisplayList setOne(const Table &table) { return typeset(documentOf({blockOf(table)}), fonts()); }

/// Glyphs that a rule cuts through, or that stand outside the table: there should be none.
int cutGlyphs(const DisplayList &list)
{
    int cut = 0;
    for (const DisplayPage &page : list.pages) {
        for (const GlyphRun &run : page.runs) {
            const QList<QPointF> advances = list.faces.at(run.face).font.advancesForGlyphIndexes(run.glyphs);
            for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
                if (run.turn != 0)
                    continue;
                const QPointF at = run.positions.at(i);
                const double end = at.x() + advances.at(i).x() * run.size / Face::referenceSize;
                cut += end > areaRight + 1 ? 1 : 0;
                for (const Rule &rule : page.rules) {
                    const bool upright = rule.rect.height() > rule.rect.width();
                    const bool beside = rule.rect.top() < at.y() - 1 && rule.rect.bottom() > at.y() - run.size * 0.7;
                    cut += upright && beside && rule.rect.left() > at.x() + 0.3 && rule.rect.right() < end - 0.3 ? 1
                                                                                                                 : 0;
                }
            }
        }
    }
    return cut;
}

qsizetype countOf(const DisplayList &list, const QString &text)
{
    qsizetype count = 0;
    for (const DisplayPage &page : list.pages) {
        for (const ReadLine &line : readLines(page))
            count += line.text.count(text);
    }
    return count;
}

} // namespace

TEST(TableSetter, RepeatsSeveralHeaderRowsWithMergedCells)
{
    Table table;
    table.headerRows = {{merged(u"类别"_s, 1, 2), merged(u"人数"_s, 2, 1)}, {cell(u"男"_s), cell(u"女"_s)}};
    for (int i = 0; i < 100; ++i)
        table.rows << QList<TableCell>{cell(u"甲"_s), cell(u"1"_s), cell(u"2"_s)};
    const DisplayList list = setOne(table);
    ASSERT_GE(list.pages.size(), 3);
    for (const DisplayPage &page : list.pages) {
        const QList<ReadLine> lines = readLines(page);
        int rows = 0;
        for (const ReadLine &line : lines)
            rows += line.text == u"甲12"_s ? 1 : 0;
        EXPECT_GT(rows, 0) << "a head never stands alone";
        ASSERT_EQ(lines.at(0).text, u"人数"_s);
        ASSERT_EQ(lines.at(1).text, u"类别"_s);
        ASSERT_EQ(lines.at(2).text, u"男女"_s);
        EXPECT_NEAR(lines.at(1).y, (lines.at(0).y + lines.at(2).y) / 2, 0.01) << "in the middle of both rows";
    }
}

TEST(TableSetter, KeepsRowsUnderOneMergedCellTogether)
{
    Table table;
    table.headerRows = {{cell(u"类别"_s), cell(u"姓名"_s)}};
    for (int group = 0; group < 30; ++group) {
        table.rows << QList<TableCell>{merged(u"第%1组"_s.arg(group), 1, 3), cell(u"甲%1"_s.arg(group))};
        table.rows << QList<TableCell>{cell(u"乙%1"_s.arg(group))};
        table.rows << QList<TableCell>{cell(u"丙%1"_s.arg(group))};
    }
    const DisplayList list = setOne(table);
    ASSERT_GE(list.pages.size(), 3);
    EXPECT_EQ(countOf(list, u"组"_s), 30);
    for (const DisplayPage &page : list.pages) {
        int first = 0;
        int last = 0;
        for (const ReadLine &line : readLines(page)) {
            first += line.text.contains(u'甲') ? 1 : 0;
            last += line.text.contains(u'丙') ? 1 : 0;
        }
        EXPECT_EQ(first, last) << "a group is torn";
    }
}

TEST(TableSetter, RepeatsTheTextOfACellMergedOverPages)
{
    Table table;
    table.headerRows = {{cell(u"类别"_s), cell(u"姓名"_s)}};
    table.rows << QList<TableCell>{merged(u"困难职工"_s, 1, 90), cell(u"甲"_s)};
    for (int i = 1; i < 90; ++i)
        table.rows << QList<TableCell>{cell(u"甲"_s)};
    table.rows << QList<TableCell>{cell(u"其他"_s), cell(u"甲"_s)};
    const DisplayList list = setOne(table);
    ASSERT_GE(list.pages.size(), 3);
    EXPECT_EQ(countOf(list, u"困难职工"_s), list.pages.size());
    EXPECT_EQ(countOf(list, u"甲"_s), 91);
    EXPECT_EQ(cutGlyphs(list), 0);
}

TEST(TableSetter, NeverBreaksANumber)
{
    Table table;
    table.widths = {1, 9};
    const QString number = u"123,456,789,012,345.67"_s;
    table.rows = {{cell(number), cell(u"短"_s)}, {cell(u"1"_s), cell(u"2"_s)}};
    DisplayList list = setOne(table);
    EXPECT_EQ(countOf(list, number), 1);
    EXPECT_EQ(cutGlyphs(list), 0);

    table.widths.clear();
    table.rows = {{}};
    for (int column = 0; column < 14; ++column)
        table.rows[0] << cell(number);
    list = setOne(table);
    EXPECT_EQ(countOf(list, number), 14);
    EXPECT_EQ(cutGlyphs(list), 0);
}

TEST(TableSetter, BreaksWordsThatNoSizeMakesFit)
{
    Table table;
    const QString word(60, u'W');
    table.rows = {{cell(word), cell(u"工会"_s), cell(word)}, {cell(u"1"_s), cell(u"2"_s), cell(u"3"_s)}};
    const DisplayList list = setOne(table);
    EXPECT_EQ(countOf(list, u"W"_s), 120);
    EXPECT_EQ(cutGlyphs(list), 0);
}

TEST(TableSetter, HoldsDozensOfColumns)
{
    for (int columns : {20, 40, 70}) {
        Table table;
        table.headerRows = {{}};
        table.rows = {{}};
        for (int i = 0; i < columns; ++i) {
            table.headerRows[0] << cell(u"项目"_s);
            table.rows[0] << cell(QString::number(i));
        }
        const DisplayList list = setOne(table);
        EXPECT_EQ(cutGlyphs(list), 0) << columns;
        EXPECT_EQ(countOf(list, u"目"_s), columns);
    }
}

TEST(TableSetter, SetsTablesWithoutRowsOrHeader)
{
    EXPECT_EQ(setOne({}).pages.size(), 1);
    Table table;
    table.caption = u"表1"_s;
    EXPECT_EQ(countOf(setOne(table), u"表1"_s), 1);
    table.rows = {{}, {}};
    EXPECT_EQ(countOf(setOne(table), u"表1"_s), 1);
    table.rows.clear();
    table.headerRows = {{merged(u"类别"_s, 1, 5), cell(u"人数"_s)}}; // reaches out of the header
    const DisplayList list = setOne(table);
    EXPECT_EQ(countOf(list, u"人数"_s), 1);
    EXPECT_FALSE(list.pages.first().rules.isEmpty());
}

TEST(TableSetter, KeepsTotalsWithARow)
{
    for (int rows = 20; rows < 60; ++rows) {
        Table table;
        for (int i = 0; i < rows; ++i)
            table.rows << QList<TableCell>{cell(u"甲"_s), cell(u"1"_s)};
        table.rows << QList<TableCell>{cell(u"合计"_s), cell(u"9"_s)};
        for (TableCell &total : table.rows.last())
            total.bold = true;
        const DisplayList list = setOne(table);
        EXPECT_GE(textLines(list.pages.last()).size(), 2) << rows;
    }
}

TEST(TableSetter, SetsAThousandRows)
{
    Table table;
    table.headerRows = {{cell(u"序号"_s), cell(u"姓名"_s), cell(u"单位"_s), cell(u"金额"_s)}};
    for (int i = 0; i < 1000; ++i)
        table.rows << QList<TableCell>{cell(QString::number(i + 1)), cell(u"张三"_s), cell(u"某某公司工会"_s),
                                       cell(u"1,234.00"_s)};
    const DisplayList list = setOne(table);
    EXPECT_EQ(countOf(list, u"1,234.00"_s), 1000);
    EXPECT_EQ(countOf(list, u"姓名"_s), list.pages.size());
}

TEST(TableSetter, HoldsAnyMergedTable)
{
    std::mt19937 random(1973); // NOLINT: the same tables each time
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 60; ++round) {
        Table table;
        table.landscape = round % 5 == 0;
        qsizetype characters = 0;
        const auto addRows = [&](QList<QList<TableCell>> &rows, int count) {
            for (int row = 0; row < count; ++row) {
                QList<TableCell> cells;
                for (int i = upTo(6); i >= 0; --i) {
                    const QString text(upTo(8) == 0 ? upTo(300) : upTo(12), u'国');
                    cells << merged(text, upTo(9) == 0 ? upTo(5) - 1 : 1, upTo(5) == 0 ? upTo(12) - 1 : 1);
                    characters += &rows == &table.rows ? text.size() : 0;
                }
                rows << cells;
            }
        };
        addRows(table.rows, 1 + upTo(60));
        if (round % 2 == 0)
            table.headerRows = {{cell(u"头"_s), merged(u"头"_s, 2, 1)}};
        const DisplayList list = setOne(table);
        EXPECT_GE(countOf(list, u"国"_s), characters) << round;
        EXPECT_EQ(cutGlyphs(list), 0) << round;
        for (const DisplayPage &page : list.pages) {
            for (const Rule &rule : page.rules) {
                EXPECT_GE(rule.rect.left(), 28 * pointsPerMm - 1) << round;
                EXPECT_LE(rule.rect.bottom(), (37 + 225) * pointsPerMm + 1) << round;
            }
        }
    }
}
