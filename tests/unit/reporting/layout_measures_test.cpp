// The page against GB/T 9704-2012, measured with a ruler on the printed picture.

#include "page_ink.h"
#include "reporting/pdf/pdf_writer.h"
#include "set_pages.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace setpages;
using namespace pageink;

namespace {

constexpr double left = 28, top = 37, width = 156, height = 225; // of the type area
constexpr double pitchMm = 28.95 / pointsPerMm;
constexpr double characterMm = 156.0 / 28;
constexpr double bodyMm = 16 / pointsPerMm;
constexpr double size4Mm = 14 / pointsPerMm;
const QRectF typeArea(left, top, width, height);
const QRectF footer(left, top + height + 1, width, 20);

enum class Medium { DisplayList, Pdf };

/// A document set, and its pages as pictures.
struct Printed
{
    DisplayList list;
    QList<QImage> pages;
    QString fonts; // what pdffonts says; empty for the display list
};

class LayoutMeasures : public testing::TestWithParam<Medium>
{
protected:
    void SetUp() override
    {
        if (GetParam() == Medium::Pdf && !hasPoppler())
            GTEST_SKIP() << "poppler-utils is not installed: the PDF is not measured, only the display list";
    }

    Printed print(const Document &document)
    {
        static FontBook fonts;
        Printed printed{typeset(document, fonts), {}, {}};
        if (GetParam() == Medium::DisplayList) {
            printed.pages = picturesOf(printed.list);
            return printed;
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(u"measured.pdf"_s);
        PdfOptions options;
        options.title = document.title;
        writePdf(printed.list, path, options);
        printed.pages = picturesOfPdf(path);
        printed.fonts = toolOutput(u"pdffonts"_s, {path});
        return printed;
    }

    /// One line of the table of measures.
    void measure(const char *what, double standard, double measured, double tolerance, const char *unit = "mm")
    {
        std::printf("  %-12s %-58s %8.2f %8.2f  ±%-5.2f %s\n", GetParam() == Medium::Pdf ? "PDF" : "display list", what,
                    standard, measured, tolerance, unit);
        EXPECT_NEAR(measured, standard, tolerance) << what;
    }
};

QString squares(int count) { return QString(count, u'国'); } // symmetric, so that ink and square share a centre

/// Name 6 of the font's name table, which a PDF gives its copy of the font.
QString postScriptName(const QRawFont &font)
{
    const QByteArray table = font.fontTable("name");
    const auto number = [&](qsizetype at) { return (quint8(table.at(at)) << 8) | quint8(table.at(at + 1)); };
    for (int i = 0; table.size() > 6 && i < number(2); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (number(record) != 3 || number(record + 6) != 6)
            continue;
        QString name;
        for (int k = 0; k < number(record + 8); k += 2)
            name += QChar(char16_t(number(number(4) + number(record + 10) + k)));
        return name;
    }
    return {};
}

Document attachedTable(int rows)
{
    Block table;
    table.kind = BlockKind::Table;
    table.table.landscape = true;
    table.table.headerRows = {{cell(u"国"_s), cell(u"国国"_s), cell(u"国"_s)}};
    for (int i = 0; i < rows; ++i)
        table.table.rows.append({cell(QString::number(i)), cell(u"口"_s), cell(u"口"_s)});
    return documentOf({textBlock(BlockKind::Body, squares(30)), table, textBlock(BlockKind::Body, squares(30))});
}

} // namespace

TEST_P(LayoutMeasures, OfAFullPage)
{
    const Printed printed = print(documentOf({textBlock(BlockKind::Recipient, squares(28 * 22 - 1) + u'：')}));
    ASSERT_EQ(printed.pages.size(), 1);
    const QImage &page = printed.pages.first();
    measure("paper, width", 210, page.width() * mmPerPixel, 0.1);
    measure("paper, height", 297, page.height() * mmPerPixel, 0.1);

    const QList<Band> rows = bands(page, typeArea, true);
    measure("lines of a page", 22, double(rows.size()), 0, "");
    const QList<Band> columns = bands(page, QRectF(left - 1, rows.first().from - 0.5, width + 2, bodyMm), false);
    measure("characters of a line", 28, double(columns.size()), 0, "");
    ASSERT_EQ(rows.size(), 22);
    ASSERT_EQ(columns.size(), 28);
    const double linePitch = (rows.last().centre() - rows.first().centre()) / 21;
    measure("line pitch", pitchMm, linePitch, 0.02);
    measure("character pitch", characterMm, (columns.last().centre() - columns.first().centre()) / 27, 0.02);
    measure("upper margin 天头", 37, rows.first().centre() - linePitch / 2, 1);
    measure("lower margin", 35, 297 - rows.last().centre() - linePitch / 2, 1);
    measure("binding edge 订口", 28, columns.first().centre() - bodyMm / 2, 1);
    measure("right margin", 26, 210 - columns.last().centre() - bodyMm / 2, 1);
}

TEST_P(LayoutMeasures, OfPageNumbers)
{
    const Printed printed = print(documentOf({textBlock(BlockKind::Recipient, squares(28 * 60))}));
    ASSERT_EQ(printed.pages.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QList<Band> parts = bands(printed.pages.at(i), footer, false, 0.3);
        ASSERT_GE(parts.size(), 3); // — 1 —
        const Band &dash = parts.first();
        const QRectF dashArea(dash.from, footer.top(), dash.length(), footer.height());
        measure("page number: dash below the area", 7,
                inkBox(printed.pages.at(i), dashArea).center().y() - (top + height), 0.5);
        if (i % 2 == 0)
            measure("page number, odd page: one character from the right", size4Mm, left + width - parts.last().to,
                    0.5);
        else
            measure("page number, even page: one character from the left", size4Mm, dash.from - left, 0.5);
    }
}

TEST_P(LayoutMeasures, OfARedHeadAndRecordBlock)
{
    Document document
        = documentOf({textBlock(BlockKind::Title, squares(8)), textBlock(BlockKind::Recipient, squares(5)),
                      textBlock(BlockKind::Body, squares(28 * 20))});
    document.redHead = {u"国国国国国国文件"_s, u"国口〔2025〕12号"_s, {}, u"000001"_s, u"国口"_s, u"国口"_s};
    document.recordBlock = {squares(60), squares(6), QDate(2025, 11, 20)};
    const Printed printed = print(document);
    ASSERT_EQ(printed.pages.size(), 2);
    const QImage &page = printed.pages.first();

    const QList<Band> red = bands(page, typeArea, true, 2, isRed);
    ASSERT_EQ(red.size(), 2);
    measure("red mark: upper edge below the area's", 35, red.first().from - top, 0.5);
    const QRectF markArea(left - 5, red.first().from, width + 10, red.first().length());
    const QRectF mark = inkBox(page, markArea, isRed);
    measure("red mark: centred", left + width / 2, mark.center().x(), 0.6);
    const QRectF line = inkBox(page, QRectF(0, red.last().from - 1, 210, red.last().length() + 2), isRed);
    measure("red line: left end", left, line.left(), 0.3);
    measure("red line: as long as the area is wide", width, line.width(), 0.4);

    const QRectF between(left, mark.bottom() + 0.5, width, line.top() - mark.bottom() - 1);
    const QRectF number = inkBox(page, between);
    measure("document number: centred", left + width / 2, number.center().x(), 1);
    measure("document number: lines under the mark", 2, (number.top() - mark.bottom()) / pitchMm, 0.4, "lines");
    measure("red line: below the number", 4, line.top() - number.bottom(), 0.8);
    const QList<Band> below = bands(page, QRectF(left, line.bottom() + 0.5, width, top + height - line.bottom()), true);
    ASSERT_GE(below.size(), 3);
    measure("title: lines under the red line", 2, (below.at(0).from - line.bottom()) / pitchMm, 0.4, "lines");
    measure("recipient: lines from the title's", 2, (below.at(1).centre() - below.at(0).centre()) / pitchMm, 0.1,
            "lines");
    EXPECT_EQ(bands(page, QRectF(left, top, 60, 34), true).size(), 3) << "number of the copy, secrecy, urgency";

    const QImage &last = printed.pages.last();
    const QList<Band> rules = bands(last, QRectF(left + 1, top + height - 40, 2, 42), true);
    ASSERT_EQ(rules.size(), 3);
    measure("record block: last rule on the area's lower edge", top + height, rules.last().to, 0.3);
    measure("record block: first rule", 0.35, rules.first().length(), 0.1);
    measure("record block: rule between", 0.25, rules.at(1).length(), 0.1);
    const QRectF lastRule = inkBox(last, QRectF(0, rules.last().from, 210, rules.last().length()));
    measure("record block: as wide as the area", width, lastRule.width(), 0.4);
    const QRectF words
        = inkBox(last, QRectF(left, rules.at(1).to + 0.5, width, rules.last().from - rules.at(1).to - 1));
    measure("record block: white on the left", size4Mm, words.left() - left, 0.6);
    measure("record block: white on the right", size4Mm, left + width - words.right(), 0.6);
}

TEST_P(LayoutMeasures, OfALandscapeTable)
{
    const Printed printed = print(attachedTable(60));
    ASSERT_GE(printed.pages.size(), 5);
    for (int i = 1; i + 1 < printed.pages.size(); ++i) {
        const QImage &page = printed.pages.at(i);
        const bool odd = i % 2 == 0;
        const QRectF box = inkBox(page, QRectF(0, 0, 210, top + height + 1));
        measure(odd ? "landscape, odd page: head at the binding edge" : "landscape, even page: head at the outer edge",
                left, box.left(), 0.3);
        measure("landscape: across the height of the area", height, box.height(), 0.5);
        // The rule under the head is the second from the left; right of it stand the rows.
        const QList<Band> rules = bands(page, QRectF(left - 1, top + 1.5, width, 0.5), false);
        ASSERT_GE(rules.size(), 3);
        const QRectF head
            = inkBox(page, QRectF(rules.at(0).to + 0.3, top + 1, rules.at(1).from - rules.at(0).to - 0.6, height - 2));
        EXPECT_FALSE(head.isNull()) << "the head is repeated";
        const QRectF number = inkBox(page, footer);
        measure("landscape: page number stays", size4Mm, odd ? left + width - number.right() : number.left() - left,
                0.5);
    }
}

TEST_P(LayoutMeasures, OfAttachmentsAndSignatures)
{
    Document document = documentOf(
        {textBlock(BlockKind::Body, squares(20)), textBlock(BlockKind::AttachmentNote, squares(40) + u'；'),
         textBlock(BlockKind::AttachmentNote, squares(4) + u'。'), textBlock(BlockKind::Signature, squares(8)),
         textBlock(BlockKind::Date, u"2025年11月20日"_s), textBlock(BlockKind::AttachmentMark, u"国国1"_s),
         textBlock(BlockKind::AttachmentTitle, squares(6)), textBlock(BlockKind::Body, squares(20))});
    for (const bool sealed : {true, false}) {
        document.sealed = sealed;
        const Printed printed = print(document);
        ASSERT_EQ(printed.pages.size(), 2);
        const QImage &page = printed.pages.first();
        const QList<Band> rows = bands(page, typeArea, true);
        ASSERT_EQ(rows.size(), 6);
        const auto line
            = [&](int row) { return inkBox(page, QRectF(0, rows.at(row).from, 210, rows.at(row).length())); };
        if (sealed) {
            measure("attachment note: lines from the text's", 2, (rows.at(1).centre() - rows.at(0).centre()) / pitchMm,
                    0.1, "lines");
            measure("attachment note: indent in characters", 2, (line(1).left() - left) / characterMm, 0.15, "");
            const auto nameLeft = [&](int row) { // of the first whole character
                const QRectF area(left, rows.at(row).from, width, rows.at(row).length());
                for (const Band &band : bands(page, area, false)) {
                    if (band.length() > 0.6 * bodyMm && band.from > left + 5 * characterMm - 1)
                        return band.from;
                }
                return 0.0;
            };
            measure("attachment note: further lines under the name", nameLeft(1), nameLeft(2), 0.3);
            measure("attachment note: names under each other", nameLeft(1), nameLeft(3), 0.3);
            measure("sealed: date, characters from the right", 4, (left + width - line(5).right()) / characterMm, 0.2,
                    "");
            measure("sealed: organ centred on the date", line(5).center().x(), line(4).center().x(), 0.8);
            const QImage &attached = printed.pages.last();
            const QList<Band> attachedRows = bands(attached, typeArea, true);
            measure("attachment: mark on line", 1, (attachedRows.at(0).centre() - top) / pitchMm + 0.5, 0.1, "");
            measure("attachment: title on line", 3, (attachedRows.at(1).centre() - top) / pitchMm + 0.5, 0.1, "");
            const QRectF title = inkBox(attached, QRectF(0, attachedRows.at(1).from, 210, attachedRows.at(1).length()));
            measure("attachment: title centred", left + width / 2, title.center().x(), 0.5);
        } else {
            measure("no seal: organ, characters from the right", 2, (left + width - line(4).right()) / characterMm, 0.2,
                    "");
            measure("no seal: date, characters right of the organ", 2, (line(5).left() - line(4).left()) / characterMm,
                    0.3, "");
        }
    }
}

TEST_P(LayoutMeasures, OfTheFacesOfHeadings)
{
    const Printed printed = print(
        documentOf({textBlock(BlockKind::Title, u"标题"_s), textBlock(BlockKind::Heading1, u"一级标题"_s),
                    textBlock(BlockKind::Heading2, u"二级标题"_s), textBlock(BlockKind::Heading3, u"三级标题"_s),
                    textBlock(BlockKind::Heading4, u"四级标题"_s), textBlock(BlockKind::Body, u"正文"_s)}));
    const QList<ReadLine> lines = textLines(printed.list.pages.first());
    ASSERT_EQ(lines.size(), 6);
    const char *wanted[] = {"小标宋", "黑体", "楷体", "仿宋", "仿宋", "仿宋"};
    QStringList embedded;
    for (const QString &line : printed.fonts.split(u'\n').mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.contains(u"yes"_s))
            embedded << QString(words.first()).remove(u' ');
    }
    for (int i = 0; i < 6; ++i) {
        const Face &face = printed.list.faces.at(lines.at(i).faces.first());
        QString standIn;
        for (const FontSubstitution &substitution : printed.list.fonts.substitutions) {
            if (substitution.wanted == QString::fromUtf8(wanted[i]))
                standIn = substitution.used;
        }
        std::printf("  %-12s %-58s %s%s\n", GetParam() == Medium::Pdf ? "PDF" : "display list",
                    lines.at(i).text.toUtf8().constData(), wanted[i],
                    standIn.isEmpty() ? "" : (u", stood in for by "_s + standIn).toUtf8().constData());
        if (GetParam() == Medium::DisplayList)
            continue;
        const QString name = postScriptName(face.font);
        EXPECT_TRUE(std::any_of(embedded.begin(), embedded.end(),
                                [&](const QString &font) { return font.endsWith(name, Qt::CaseInsensitive); }))
            << name.toStdString() << " is not among " << embedded.join(u' ').toStdString();
    }
    const auto faceOf = [&](int line) { return lines.at(line).faces.first(); };
    EXPECT_EQ(QSet<int>({faceOf(0), faceOf(1), faceOf(2), faceOf(3)}).size(), 4) << "four faces can be told apart";
    EXPECT_EQ(faceOf(3), faceOf(5));
    EXPECT_EQ(faceOf(4), faceOf(5));
    EXPECT_EQ(lines.at(0).size, 22);
    for (int i = 1; i < 6; ++i)
        EXPECT_EQ(lines.at(i).size, 16);
}

static std::string nameOfMedium(const testing::TestParamInfo<Medium> &tested)
{
    return tested.param == Medium::Pdf ? "Pdf" : "DisplayList";
}

INSTANTIATE_TEST_SUITE_P(Pages, LayoutMeasures, testing::Values(Medium::DisplayList, Medium::Pdf), nameOfMedium);
