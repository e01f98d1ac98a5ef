#include "set_pages.h"

#include "reporting/appendix.h"
#include "reporting/pdf/pdf_writer.h"
#include "support/print.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#define POINTERHOLDER_TRANSITION 4 // qpdf: std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace setpages;

namespace {

PrintedFigure printed(const QString &expression, const QString &text)
{
    PrintedFigure figure;
    figure.name = figure.label = figure.expression = expression;
    figure.value = figure.text = text;
    figure.unit = u"人"_s;
    figure.period = domain::Period::ofYear(2025);
    figure.definition = u"会员，期末在册"_s;
    return figure;
}

/// Two figures, the first printed twice; the second only on the second page; a 待补 mark.
Document figureDocument()
{
    Document document = documentOf({textBlock(BlockKind::Title, u"某某总工会2025年度工作总结"_s),
                                    textBlock(BlockKind::Heading1, u"一、组织建设"_s),
                                    textBlock(BlockKind::Heading2, u"（一）会员"_s)});
    document.figures = {printed(u"count(member)"_s, u"152"_s), printed(u"count(member)"_s, u"152"_s),
                        printed(u"count(event)"_s, u"7"_s), PrintedFigure{}};
    Block first = textBlock(BlockKind::Body, u"现有会员"_s);
    first.runs << Run{u"152"_s, RunKind::Figure, 0} << Run{u"人。截至年底会员"_s} << Run{u"152"_s, RunKind::Figure, 1}
               << Run{u"人，"_s} << Run{u"【待补】"_s, RunKind::Missing, 3};
    Block second = textBlock(BlockKind::Body, u"举办活动"_s);
    second.runs << Run{u"7"_s, RunKind::Figure, 2} << Run{u"场。"_s};
    document.blocks << first << textBlock(BlockKind::PageBreak, {}) << textBlock(BlockKind::Heading1, u"二、活动"_s)
                    << second << textBlock(BlockKind::Signature, u"某某总工会"_s)
                    << textBlock(BlockKind::Date, u"2025年12月31日"_s);
    appendDefinitions(document);
    return document;
}

PdfOptions options()
{
    PdfOptions result;
    result.title = u"工作总结<&>"_s;
    result.author = u"某某总工会"_s;
    result.created = QDateTime(QDate(2025, 12, 31), QTime(0, 0), Qt::UTC);
    return result;
}

class Written
{
public:
    explicit Written(const Document &document, const PdfOptions &wanted = options())
    {
        FontBook fonts;
        result = writePdf(typeset(document, fonts), path, wanted);
        pdf.processFile(path.toUtf8().constData());
        pages = QPDFPageDocumentHelper(pdf).getAllPages();
    }

    std::vector<QPDFObjectHandle> links(size_t page)
    {
        std::vector<QPDFObjectHandle> found;
        for (QPDFAnnotationObjectHelper &annotation : pages.at(page).getAnnotations("/Link"))
            found.push_back(annotation.getObjectHandle());
        return found;
    }

    int pageOf(QPDFObjectHandle link) const
    {
        const QPDFObjectHandle target = link.getKey("/Dest").getArrayItem(0);
        for (size_t i = 0; i < pages.size(); ++i)
            if (pages[i].getObjectHandle().getObjGen() == target.getObjGen())
                return int(i);
        return -1;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"document.pdf"_s);
    PdfResult result;
    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages;
};

} // namespace

TEST(PdfNavigation, OutlinesTheHeadingsInTheirOrderAndDepth)
{
    Written file(figureDocument());
    QPDFOutlineDocumentHelper outlines(file.pdf);
    std::vector<QPDFOutlineObjectHelper> top = outlines.getTopLevelOutlines();
    ASSERT_EQ(top.size(), 1U);
    EXPECT_EQ(top[0].getTitle(), "某某总工会2025年度工作总结");
    std::vector<QPDFOutlineObjectHelper> sections = top[0].getKids();
    ASSERT_GE(sections.size(), 2U);
    EXPECT_EQ(sections[0].getTitle(), "一、组织建设");
    EXPECT_EQ(sections[1].getTitle(), "二、活动");
    ASSERT_EQ(sections[0].getKids().size(), 1U);
    EXPECT_EQ(sections[0].getKids()[0].getTitle(), "（一）会员");
    EXPECT_EQ(sections[1].getDestPage().getObjGen(), file.pages.at(1).getObjectHandle().getObjGen());
}

TEST(PdfNavigation, LeadsEachFigureToItsDefinitionAndTheDefinitionBackToItsFirstPlace)
{
    Written file(figureDocument());
    const int last = int(file.pages.size()) - 1;
    ASSERT_EQ(file.links(0).size(), 2U) << "the figure twice; a 待补 mark leads nowhere";
    for (const QPDFObjectHandle &link : file.links(0))
        EXPECT_EQ(file.pageOf(link), last);
    ASSERT_EQ(file.links(1).size(), 1U);
    const auto back = file.links(size_t(last));
    ASSERT_EQ(back.size(), 2U) << "one entry for each definition, not for each place";
    EXPECT_EQ(file.pageOf(back[0]), 0);
    EXPECT_EQ(file.pageOf(back[1]), 1);
}

TEST(PdfNavigation, WritesNoLinksWhereTheDocumentHasNoAppendix)
{
    Document document = documentOf({textBlock(BlockKind::Body, u"工会"_s)});
    Written file(document);
    EXPECT_TRUE(file.links(0).empty());
    EXPECT_FALSE(file.pdf.getRoot().hasKey("/Outlines"));
}

TEST(PdfArchive, SaysWhatItIsAndNamesItsColourSpace)
{
    PdfOptions wanted = options();
    wanted.archival = true;
    Written file(figureDocument(), wanted);
    QPDFObjectHandle root = file.pdf.getRoot();
    const auto stream = root.getKey("/Metadata").getRawStreamData();
    const QString facts
        = QString::fromUtf8(reinterpret_cast<const char *>(stream->getBuffer()), qsizetype(stream->getSize()));
    EXPECT_TRUE(facts.contains(u"<pdfaid:part>2</pdfaid:part>"_s));
    EXPECT_TRUE(facts.contains(u"<pdfaid:conformance>U</pdfaid:conformance>"_s));
    EXPECT_TRUE(facts.contains(u"工作总结&lt;&amp;&gt;"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"2025-12-31T00:00:00Z"_s));
    EXPECT_EQ(root.getKey("/OutputIntents").getArrayNItems(), 1);
    EXPECT_GE(QString::fromStdString(file.pdf.getPDFVersion()).toDouble(), 1.7);
    for (size_t page = 0; page < file.pages.size(); ++page)
        for (QPDFObjectHandle &link : file.links(page))
            EXPECT_EQ(link.getKey("/F").getIntValue() & 4, 4);
}

TEST(PdfArchive, PassesAValidator)
{
    const QString validator = QStandardPaths::findExecutable(u"verapdf"_s);
    if (validator.isEmpty())
        GTEST_SKIP() << "verapdf is not installed";
    PdfOptions wanted = options();
    wanted.archival = true;
    Written file(figureDocument(), wanted);
    QProcess process;
    process.start(validator, {u"--flavour"_s, u"2u"_s, u"--format"_s, u"text"_s, file.path});
    ASSERT_TRUE(process.waitForFinished(120000));
    const QByteArray said = process.readAllStandardOutput();
    EXPECT_TRUE(said.startsWith("PASS")) << said.toStdString();
}

TEST(Appendix, ListsEachDefinitionOnceAndNamesItselfUnderTheBody)
{
    const Document document = figureDocument();
    EXPECT_EQ(definitionEntries(document), (QList<int>{0, 0, 2, -1}));
    const Block &table = document.blocks.last();
    ASSERT_EQ(table.kind, BlockKind::Table);
    ASSERT_EQ(table.table.rows.size(), 2);
    EXPECT_EQ(table.table.rows[0][1].runs[0].kind, RunKind::Definition);
    EXPECT_EQ(table.table.rows[0][2].runs[0].text, u"152人"_s);
    EXPECT_EQ(table.table.rows[0][4].runs[0].text, u"2025年"_s);

    QList<BlockKind> kinds;
    for (const Block &block : document.blocks)
        kinds << block.kind;
    EXPECT_EQ(kinds.indexOf(BlockKind::AttachmentNote) + 1, kinds.indexOf(BlockKind::Signature));
    EXPECT_GT(kinds.indexOf(BlockKind::AttachmentMark), kinds.indexOf(BlockKind::Date));
}

TEST(Appendix, NumbersTheAttachmentsWhereThereAreSeveral)
{
    Document document = figureDocument();
    document.blocks << textBlock(BlockKind::AttachmentMark, u"附件"_s)
                    << textBlock(BlockKind::AttachmentTitle, u"名单"_s);
    appendDefinitions(document);
    QStringList marks;
    for (const Block &block : std::as_const(document.blocks))
        if (block.kind == BlockKind::AttachmentMark)
            marks << block.runs.first().text;
    EXPECT_EQ(marks, QStringList({u"附件1"_s, u"附件2"_s, u"附件3"_s}));
}

TEST(Appendix, IsLeftOutOfADocumentWithoutFigures)
{
    Document document = documentOf({textBlock(BlockKind::Body, u"工会"_s)});
    appendDefinitions(document);
    EXPECT_EQ(document.blocks.size(), 1);
}
