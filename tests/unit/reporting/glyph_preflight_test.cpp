#include "reporting/layout/glyph_preflight.h"

#include "set_pages.h"
#include "support/print.h"
#include "tiny_font.h"

#include <QFontDatabase>
#include <QPainterPath>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

constexpr char32_t nowhere = 0xF8FE5; // private use: no font has it
constexpr char32_t emptyOne = 0xF8FE6;
constexpr char32_t drawnOne = 0xF8FE7;

QString text(char32_t character) { return QString::fromUcs4(&character, 1); }

QList<GlyphProblem> unprintable(const QList<GlyphProblem> &problems)
{
    QList<GlyphProblem> result;
    for (const GlyphProblem &problem : problems) {
        if (!problem.isPrinted())
            result << problem;
    }
    return result;
}

} // namespace

TEST(GlyphPreflight, NamesThePersonTheCharacterAndTheFonts)
{
    FontBook fonts;
    const QString name = u"欧阳"_s + text(nowhere);
    const Document document
        = documentOf({textBlock(BlockKind::Heading2, u"（一）慰问"_s),
                      textBlock(BlockKind::Body,
                                u"年初走访职工。十二月慰问"_s + name + u"等3人，"_s + name + u"到会。另行安排。"_s)});
    const QList<GlyphProblem> problems = findGlyphProblems(document, fonts, {u"张三"_s, u"阳"_s + text(nowhere), name});
    ASSERT_EQ(problems.size(), 1);
    const GlyphProblem &problem = problems.first();
    EXPECT_EQ(problem.character, nowhere);
    EXPECT_EQ(problem.codePoint(), u"U+F8FE5"_s);
    EXPECT_EQ(problem.person, name);
    EXPECT_EQ(problem.block, 1);
    EXPECT_EQ(problem.count, 2);
    EXPECT_FALSE(problem.isPrinted());
    EXPECT_TRUE(problem.text.startsWith(u"十二月慰问"_s)) << problem.text.toStdString();
    EXPECT_FALSE(problem.text.contains(u"另行"_s));
    EXPECT_FALSE(problem.lacking.isEmpty());
    const QString sentence = problem.sentence();
    for (const QString &part : {name, u"U+F8FE5"_s, u"仿宋"_s, problem.lacking.first().family})
        EXPECT_TRUE(sentence.contains(part)) << part.toStdString();
}

TEST(GlyphPreflight, LooksIntoEveryPartOfADocument)
{
    FontBook fonts;
    const QString bad = text(nowhere);
    Block table;
    table.kind = BlockKind::Table;
    table.table.caption = u"表题"_s + bad;
    table.table.headerRows = {{cell(u"姓名"_s + bad)}};
    table.table.rows = {{cell(u"单元格"_s + bad)}, {cell(u"合计"_s + bad)}};
    table.table.rows.last().first().bold = true;
    Block chart;
    chart.kind = BlockKind::Chart;
    chart.chart.title = u"图题"_s + bad;
    chart.chart.categories = {u"类别"_s + bad};
    chart.chart.series = {{u"系列"_s + bad, {1}, {u"标"_s + bad}, {-1}}};
    Document document = documentOf({textBlock(BlockKind::Title, u"标题"_s + bad),
                                    textBlock(BlockKind::Heading1, u"一、标题。正文"_s + bad), table, chart,
                                    textBlock(BlockKind::Signature, u"署名"_s + bad)});
    document.redHead.organ = u"机关"_s + bad;
    document.redHead.signer = u"签发"_s + bad;
    document.recordBlock.office = u"印发"_s + bad;
    QHash<FontStyle, int> places;
    for (const GlyphProblem &problem : unprintable(findGlyphProblems(document, fonts)))
        places[problem.style] += problem.count;
    EXPECT_EQ(places.value(FontStyle::Title), 2);
    EXPECT_EQ(places.value(FontStyle::Kai), 1);
    EXPECT_EQ(places.value(FontStyle::Hei), 7);
    EXPECT_EQ(places.value(FontStyle::Body), 4);
}

TEST(GlyphPreflight, ReportsExactlyTheRareHanziThatAreNotDrawn)
{
    // one or two of each of the extensions B to H, and some that people are called
    const QList<char32_t> rare{0x20000, 0x20164, 0x2A6D6, 0x2A700, 0x2B734, 0x2B740, 0x2B81D, 0x2B820, 0x2CB4E, 0x2CEA1,
                               0x2CEB0, 0x2EBE0, 0x30000, 0x30EDD, 0x3134A, 0x31350, 0x323AF, 0x4DAE,  0x36C3,  0x9FA6};
    FontBook fonts;
    QString all;
    for (char32_t character : rare)
        all += text(character);
    const QList<GlyphProblem> problems = findGlyphProblems(documentOf({textBlock(BlockKind::Body, all)}), fonts);
    for (char32_t character : rare) {
        bool reported = false;
        for (const GlyphProblem &problem : unprintable(problems))
            reported = reported || problem.character == character;
        const Glyph glyph = fonts.glyph(FontStyle::Body, character);
        const bool drawn = glyph.face >= 0 && glyph.codePoint == character
            && !fonts.faces().at(glyph.face).font.pathForGlyph(glyph.index).isEmpty();
        EXPECT_NE(reported, drawn) << std::hex << uint(character);
    }
    EXPECT_TRUE(
        findGlyphProblems(documentOf({textBlock(BlockKind::Body, u"工会12.5%，“职工”——a\tb"_s)}), fonts).isEmpty());
}

TEST(GlyphPreflight, DoesNotTakeAnEmptyGlyphForACharacter)
{
    const QString family = u"BabelStone Han"_s; // one of the last resorts of every style
    if (QFontDatabase::hasFamily(family))
        GTEST_SKIP() << "the real font is installed";
    const int id = QFontDatabase::addApplicationFontFromData(tinyfont::font(family, {drawnOne}, {emptyOne}));
    ASSERT_GE(id, 0);
    FontBook fonts;
    const Document document
        = documentOf({textBlock(BlockKind::Body, u"职工"_s + text(emptyOne) + u"和职工"_s + text(drawnOne))});
    const QList<GlyphProblem> problems = findGlyphProblems(document, fonts);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().character, emptyOne);
    bool named = false;
    for (const FontLack &lack : problems.first().lacking)
        named = named || (lack.family == family && lack.emptyGlyph);
    EXPECT_TRUE(named);
    EXPECT_TRUE(problems.first().sentence().contains(family));
    QFontDatabase::removeApplicationFont(id);
}

TEST(GlyphPreflight, FollowsThePersonThroughATable)
{
    FontBook fonts;
    Block table;
    table.kind = BlockKind::Table;
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names << u"职工甲乙丙"_s.mid(2 + i, 1) + text(nowhere);
        table.table.rows << QList<TableCell>{cell(QString::number(i)), cell(names.last())};
    }
    const QList<GlyphProblem> problems = findGlyphProblems(documentOf({table}), fonts, names);
    ASSERT_EQ(problems.size(), 3);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(problems.at(i).person, names.at(i));
}
