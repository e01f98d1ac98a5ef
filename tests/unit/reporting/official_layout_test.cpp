// Red heads, record blocks, attachments and signatures (GB/T 9704-2012 7.2 to 7.5).

#include "set_pages.h"

#include "support/print.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

constexpr double areaLeft = 28 * pointsPerMm;
constexpr double areaRight = (28 + 156) * pointsPerMm;
constexpr double areaTop = 37 * pointsPerMm;
constexpr double areaBottom = (37 + 225) * pointsPerMm;
constexpr double pitch = 156.0 * pointsPerMm / 28;

QString hanzi(int count)
{
    static const QString source = u"工会维护职工合法权益竭诚服务群众生活"_s;
    QString text;
    for (int i = 0; i < count; ++i)
        text += source.at(i % source.size());
    return text;
}

DisplayList setDocument(const Document &document)
{
    static FontBook fonts;
    return typeset(document, fonts);
}

/// All lines of a page that stand in the type area.
QList<ReadLine> areaLines(const DisplayPage &page)
{
    QList<ReadLine> lines = readLines(page);
    lines.removeIf([](const ReadLine &line) { return line.y > areaBottom; });
    return lines;
}

bool isNumbered(const DisplayPage &page, int number)
{
    const QList<ReadLine> lines = readLines(page);
    return !lines.isEmpty() && lines.last().y > areaBottom && lines.last().text == u"— %1 —"_s.arg(number);
}

bool holds(const DisplayPage &page, const QString &text)
{
    for (const ReadLine &line : areaLines(page)) {
        if (line.text.contains(text))
            return true;
    }
    return false;
}

Document letter(int paragraphs, int characters = 50)
{
    Document document = documentOf(
        {textBlock(BlockKind::Title, u"关于开展走访慰问的通知"_s), textBlock(BlockKind::Recipient, u"各社区工会"_s)});
    for (int i = 0; i < paragraphs; ++i)
        document.blocks << textBlock(BlockKind::Body, hanzi(characters));
    document.blocks << textBlock(BlockKind::Signature, u"云溪街道总工会"_s)
                    << textBlock(BlockKind::Date, u"2025年11月20日"_s);
    return document;
}

} // namespace

TEST(OfficialLayout, EndsTheRecipientWithOneFullWidthColon)
{
    for (const QString &text : {u"各社区工会"_s, u"各社区工会:"_s, u"各社区工会： "_s}) {
        const DisplayList list
            = set({textBlock(BlockKind::Title, u"通知"_s), textBlock(BlockKind::Subtitle, u"（稿）"_s),
                   textBlock(BlockKind::Recipient, text), textBlock(BlockKind::Body, hanzi(9))});
        const QList<ReadLine> lines = textLines(list.pages.first());
        ASSERT_EQ(lines.size(), 4);
        EXPECT_EQ(lines.at(2).text, u"各社区工会："_s);
        EXPECT_NEAR(lines.at(2).x.first(), areaLeft, 0.01);
        EXPECT_NEAR(lines.at(2).y - lines.at(1).y, 2 * 28.95, 0.01) << "one empty line";
        EXPECT_NEAR(lines.at(1).x.first() + 1.5 * pitch, (areaLeft + areaRight) / 2, pitch);
    }
}

TEST(OfficialLayout, SetsTheRecordBlockOnAnEvenPage)
{
    for (int paragraphs = 1; paragraphs < 40; ++paragraphs) {
        Document document = letter(paragraphs);
        const qsizetype written = setDocument(document).pages.size();
        document.recordBlock = {u"区总工会"_s, u"云溪街道总工会办公室"_s, QDate(2025, 11, 20)};
        const DisplayList list = setDocument(document);
        const qsizetype pages = list.pages.size();
        ASSERT_EQ(pages % 2, 0) << paragraphs;
        ASSERT_LE(pages - written, 2) << paragraphs;
        EXPECT_TRUE(holds(list.pages.last(), u"2025年11月20日印发"_s));
        EXPECT_TRUE(holds(list.pages.last(), u"抄送：区总工会。"_s));
        const bool blankBefore = pages == written + 2;
        EXPECT_EQ(isNumbered(list.pages.last(), int(pages)), !blankBefore) << paragraphs;
        if (blankBefore) {
            EXPECT_TRUE(readLines(list.pages.at(pages - 2)).isEmpty());
        }
        double lowest = 0;
        for (const Rule &rule : list.pages.last().rules)
            lowest = std::max(lowest, rule.rect.bottom());
        EXPECT_NEAR(lowest, areaBottom, 0.01);
        if (pages == written) { // nothing of the text reaches into it
            const QList<ReadLine> lines = areaLines(list.pages.last());
            const double first = list.pages.last().rules.first().rect.top();
            for (const ReadLine &line : lines)
                EXPECT_TRUE(line.y < first || line.size == 14.0) << paragraphs;
        }
    }
}

TEST(OfficialLayout, MovesALongRecipientIntoTheRecordBlock)
{
    Document document = letter(3);
    document.redHead = {u"云溪街道总工会文件"_s, u"云工〔2025〕12号"_s, {}, {}, {}, {}};
    document.recordBlock = {u"区总工会"_s, u"云溪街道总工会办公室"_s, QDate(2025, 11, 20)};
    document.blocks[1] = textBlock(BlockKind::Recipient, u"甲"_s + hanzi(400) + u"："_s);
    const DisplayList list = setDocument(document);
    EXPECT_FALSE(holds(list.pages.first(), u"甲"_s));
    EXPECT_TRUE(holds(list.pages.first(), hanzi(10))) << "the first page shows the text";
    EXPECT_TRUE(holds(list.pages.last(), u"主送：甲"_s));
    EXPECT_TRUE(holds(list.pages.last(), u"抄送：区总工会。"_s));
    document.blocks[1] = textBlock(BlockKind::Recipient, u"各社区工会"_s);
    EXPECT_TRUE(holds(setDocument(document).pages.first(), u"各社区工会："_s));
}

TEST(OfficialLayout, GivesUpEmptyLinesForTextOnTheFirstPage)
{
    LayoutProfile profile;
    FontBook fonts;
    const Document document = letter(3);
    for (int lines = 0; lines < 22; ++lines) {
        profile.linesAboveTitle = lines;
        const DisplayList list = typeset(document, fonts, profile);
        EXPECT_TRUE(holds(list.pages.first(), hanzi(10))) << lines;
        if (lines < 15) {
            EXPECT_NEAR(areaLines(list.pages.first()).first().y - areaTop, (lines + 0.8) * 28.95, 10) << lines;
        }
    }
}

TEST(OfficialLayout, FindsTheFiguresOfATurnedTable)
{
    Block block;
    block.kind = BlockKind::Table;
    block.table.landscape = true;
    block.table.headerRows = {{cell(u"指标"_s), cell(u"数值"_s)}};
    TableCell number;
    number.runs = {{u"126"_s, RunKind::Figure, 0}};
    block.table.rows = {{cell(u"走访"_s), number}};
    const DisplayList list = setDocument(documentOf({textBlock(BlockKind::Heading1, u"一、明细"_s), block}));
    ASSERT_EQ(list.pages.size(), 1) << "the heading goes with the table";
    const DisplayPage &page = list.pages.first();
    ASSERT_EQ(page.figures.size(), 1);
    const FigureArea &area = page.figures.first();
    EXPECT_EQ(area.turn, -90);
    EXPECT_GT(area.rect.height(), area.rect.width()) << "it stands upright";
    int inside = 0;
    for (const GlyphRun &run : page.runs) {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i)
            inside += run.turn == -90 && area.rect.adjusted(-1, -1, 1, 1).contains(run.positions.at(i)) ? 1 : 0;
    }
    EXPECT_EQ(inside, 3);
    EXPECT_EQ(figureAt(page, area.rect.center()), &area);
}

TEST(OfficialLayout, HoldsHundredsOfRecipientsInTheRecordBlock)
{
    Document document = letter(3);
    document.recordBlock = {u"乙"_s + hanzi(1500) + u"丙"_s, u"办公室"_s, QDate(2025, 11, 20)};
    const DisplayList list = setDocument(document);
    EXPECT_EQ(list.pages.size(), 2);
    EXPECT_TRUE(holds(list.pages.last(), u"乙"_s));
    EXPECT_TRUE(holds(list.pages.last(), u"丙。"_s));
    for (const ReadLine &line : areaLines(list.pages.last()))
        EXPECT_GE(line.y, areaTop);
}

TEST(OfficialLayout, NeverLeavesSignatureAndNotesAlone)
{
    for (const bool sealed : {false, true}) {
        for (int paragraphs = 5; paragraphs < 24; ++paragraphs) {
            Document document = letter(paragraphs);
            document.sealed = sealed;
            document.blocks.insert(document.blocks.size() - 2, textBlock(BlockKind::AttachmentNote, u"名单。"_s));
            const DisplayList list = setDocument(document);
            const DisplayPage &last = list.pages.last();
            EXPECT_TRUE(holds(last, u"2025年11月20日"_s));
            EXPECT_TRUE(holds(last, u"附件：名单"_s)) << paragraphs;
            EXPECT_FALSE(holds(last, u"名单。"_s));
            EXPECT_GE(areaLines(last).size(), 5) << paragraphs; // two lines of the text above three
        }
    }
}

TEST(OfficialLayout, CentresALongNameOnASealedDate)
{
    Document document = letter(1);
    document.sealed = true;
    document.blocks[document.blocks.size() - 2]
        = textBlock(BlockKind::Signature, u"云溪街道某某机械制造有限责任公司工会委员会"_s);
    const QList<ReadLine> lines = areaLines(setDocument(document).pages.first());
    const ReadLine &date = lines.last();
    EXPECT_EQ(date.text, u"2025年11月20日"_s);
    EXPECT_NEAR(areaRight - date.x.last() - pitch, 4 * pitch, 0.5);
    for (qsizetype i = lines.size() - 3; i < lines.size() - 1; ++i) {
        EXPECT_GE(lines.at(i).x.first(), areaLeft);
        EXPECT_LE(lines.at(i).x.last() + pitch, areaRight + 0.5);
    }
}

TEST(OfficialLayout, NumbersAttachmentsOn)
{
    Document document = letter(2);
    for (int i = 1; i <= 3; ++i) {
        document.blocks << textBlock(BlockKind::AttachmentMark, u"附件%1"_s.arg(i))
                        << textBlock(BlockKind::AttachmentTitle, u"困难职工帮扶台账"_s)
                        << textBlock(BlockKind::Body, hanzi(100));
    }
    const DisplayList list = setDocument(document);
    ASSERT_EQ(list.pages.size(), 4);
    for (int page = 0; page < 4; ++page)
        EXPECT_TRUE(isNumbered(list.pages.at(page), page + 1));
    const QList<ReadLine> lines = areaLines(list.pages.at(2));
    EXPECT_EQ(lines.at(0).text, u"附件2"_s);
    EXPECT_NEAR(lines.at(0).x.first(), areaLeft, 0.01);
    EXPECT_EQ(lines.at(1).size, 22.0);
    ASSERT_EQ(list.outline.size(), 4);
    EXPECT_EQ(list.outline.at(2).text, u"附件2 困难职工帮扶台账"_s);
    EXPECT_EQ(list.outline.at(2).page, 2);
}

TEST(OfficialLayout, ScalesALongOrganMarkToTheArea)
{
    for (int length : {3, 9, 16, 30, 60}) {
        Document document = letter(3);
        document.redHead = {hanzi(length) + u"文件"_s, u"云工〔2025〕12号"_s, {}, {}, {}, {}};
        const DisplayPage page = setDocument(document).pages.first();
        QString mark;
        for (const GlyphRun &run : page.runs) {
            if (qRed(run.colour) < 200)
                continue;
            for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
                EXPECT_GE(run.positions.at(i).x(), areaLeft - 0.5);
                EXPECT_LE(run.positions.at(i).x() + run.size, areaRight + 1);
                mark += writtenText(run.codePoints.at(i));
            }
        }
        EXPECT_EQ(mark, hanzi(length) + u"文件"_s);
    }
}

TEST(OfficialLayout, NamesTheSignersOfADocumentThatGoesUp)
{
    Document document = letter(3);
    document.redHead = {u"云溪街道总工会文件"_s, u"云工〔2025〕12号"_s, u"张三、李四光、王五"_s, {}, {}, {}};
    const QList<ReadLine> lines = areaLines(setDocument(document).pages.first());
    EXPECT_EQ(lines.at(1).text, u"签发人：张三李四光"_s);
    EXPECT_EQ(lines.at(2).text, u"云工〔2025〕12号王五"_s) << "the number stands on the last signer's line";
    EXPECT_NEAR(lines.at(2).x.first(), areaLeft + pitch, 1.0);
    EXPECT_NEAR(lines.at(2).x.at(lines.at(2).x.size() - 2), lines.at(1).x.at(4), 0.01) << "under the first signer";
}

TEST(OfficialLayout, LosesNoTextWhateverTheBlocksAre)
{
    std::mt19937 random(9704); // NOLINT: the same documents each time
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const QList<BlockKind> kinds{BlockKind::Body,           BlockKind::Body,
                                 BlockKind::Body,           BlockKind::Heading1,
                                 BlockKind::Heading2,       BlockKind::Heading3,
                                 BlockKind::Heading4,       BlockKind::AttachmentNote,
                                 BlockKind::AttachmentMark, BlockKind::AttachmentTitle,
                                 BlockKind::BlankLine,      BlockKind::PageBreak,
                                 BlockKind::Signature,      BlockKind::Date,
                                 BlockKind::Title,          BlockKind::Subtitle};
    for (int round = 0; round < 150; ++round) {
        Document document = documentOf({});
        qsizetype characters = 0;
        for (int i = upTo(30); i >= 0; --i) {
            const BlockKind kind = kinds.at(upTo(int(kinds.size()) - 1));
            const bool empty = kind == BlockKind::BlankLine || kind == BlockKind::PageBreak;
            const QString text = empty ? QString() : QString(1 + upTo(kind == BlockKind::Body ? 900 : 40), u'国');
            characters += text.size();
            document.blocks << textBlock(kind, text);
        }
        document.sealed = round % 2 == 0;
        if (round % 3 == 0)
            document.redHead = {u"机关文件"_s, u"一号"_s, {}, {}, {}, {}};
        if (round % 4 == 0)
            document.recordBlock = {{}, u"办公室"_s, QDate(2025, 1, 5)};
        const DisplayList list = setDocument(document);
        qsizetype printed = 0;
        for (const DisplayPage &page : list.pages) {
            for (const ReadLine &line : areaLines(page)) {
                printed += line.text.count(u'国');
                EXPECT_GE(line.x.first(), areaLeft - 0.01) << round;
                EXPECT_LE(line.x.last(), areaRight - 10) << round;
                EXPECT_GE(line.y, areaTop) << round;
            }
        }
        EXPECT_EQ(printed, characters) << round;
    }
}
