// Word refuses a document whose properties stand in another order than the standard's (ECMA-376 part 1, annex A).

#include "docx_reading.h"
#include "set_pages.h"

#include "reporting/appendix.h"
#include "reporting/docx/docx_writer.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace setpages;
using namespace docxreading;

namespace {

const QMap<QString, QStringList> &orders()
{
    static const QMap<QString, QStringList> table{
        {u"pPr"_s,
         u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
         "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
         "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
         "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"_s.split(u' ')},
        {u"rPr"_s,
         u"rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
         "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs "
         "em "
         "lang eastAsianLayout specVanish oMath"_s.split(u' ')},
        {u"tblPr"_s,
         u"tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
         "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"_s.split(u' ')},
        {u"tcPr"_s,
         u"cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"_s
             .split(u' ')},
        {u"tblBorders"_s, u"top left start bottom right end insideH insideV"_s.split(u' ')},
        {u"tblCellMar"_s, u"top left start bottom right end"_s.split(u' ')},
        {u"sectPr"_s,
         u"headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
         "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"_s.split(u' ')},
        {u"style"_s,
         u"name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
         "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"_s.split(u' ')},
        {u"tbl"_s, u"tblPr tblGrid tr"_s.split(u' ')},
        {u"tr"_s, u"tblPrEx trPr tc"_s.split(u' ')},
        {u"font"_s, u"altName panose1 charset family notTrueType pitch sig"_s.split(u' ')},
        {u"inline"_s, u"extent effectExtent docPr cNvGraphicFramePr graphic"_s.split(u' ')},
        {u"anchor"_s,
         u"simplePos positionH positionV extent effectExtent wrapNone wrapSquare wrapTight wrapThrough "
         u"wrapTopAndBottom "
         "docPr cNvGraphicFramePr graphic"_s.split(u' ')},
        {u"wsp"_s, u"cNvPr cNvSpPr cNvCnPr spPr style extLst txbx linkedTxbx bodyPr"_s.split(u' ')},
        {u"settings"_s,
         u"zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang"_s.split(u' ')},
    };
    return table;
}

/// "child in parent" for everything that stands where it must not.
QStringList misplaced(const QString &xml)
{
    QStringList wrong;
    struct Open
    {
        QString name;
        qsizetype last = 0;
    };
    QList<Open> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            open.removeLast();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        if (!open.isEmpty() && orders().contains(open.last().name)) {
            const qsizetype place = orders()[open.last().name].indexOf(name);
            if (place < open.last().last)
                wrong << name + u" in "_s + open.last().name;
            open.last().last = std::max(place, open.last().last);
        }
        open << Open{name, 0};
    }
    if (reader.hasError())
        wrong << reader.errorString();
    return wrong;
}

} // namespace

namespace docxreading {

/// A document with everything a document can have.
Document everything()
{
    Document document = documentOf(
        {textBlock(BlockKind::Title, u"云溪街道总工会2025年度工作总结"_s),
         textBlock(BlockKind::Subtitle, u"（征求意见稿）"_s), textBlock(BlockKind::Recipient, u"各基层工会："_s),
         textBlock(BlockKind::Heading1, u"一、组织建设"_s),
         textBlock(BlockKind::Heading2, u"（一）建会入会。全年新建工会。"_s),
         textBlock(BlockKind::Heading3, u"1.新建工会"_s), textBlock(BlockKind::Heading4, u"(1)企业工会"_s)});
    document.author = u"云溪街道总工会"_s;
    PrintedFigure figure;
    figure.label = figure.name = u"新建工会数"_s;
    figure.expression = u"count(organization)"_s;
    figure.value = figure.text = u"23"_s;
    figure.unit = u"家"_s;
    figure.count = 23;
    figure.definition = u"组织的记录数"_s;
    figure.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    document.figures << figure;
    Block body = textBlock(BlockKind::Body, u"新建工会"_s);
    body.runs << Run{u"23"_s, RunKind::Figure, 0} << Run{u"家，"_s} << Run{u"【待补：经费】"_s, RunKind::Missing, -1}
              << Run{u"。"_s};
    document.blocks << body;
    for (const bool landscape : {false, true}) {
        Block table;
        table.kind = BlockKind::Table;
        table.table.caption = u"完成情况"_s;
        table.table.landscape = landscape;
        table.table.headerRows = {{cell(u"单位"_s), cell(u"目标"_s), cell(u"完成"_s)}};
        TableCell wide = cell(u"合计"_s);
        wide.columns = 2;
        wide.bold = true;
        TableCell tall = cell(u"甲"_s);
        tall.rows = 2;
        table.table.rows = {{tall, cell(u"1"_s), cell(u"2"_s)}, {cell(u"3"_s), cell(u"4"_s)}, {wide, cell(u"9"_s)}};
        document.blocks << table;
    }
    Block chart;
    chart.kind = BlockKind::Chart;
    chart.chart.title = u"各月活动"_s;
    chart.chart.unit = u"场"_s;
    chart.chart.categories = {u"1月"_s, u"2月"_s};
    chart.chart.series = {{u"2025年"_s, {3, 5}, {u"3"_s, u"5"_s}, {0, -1}}};
    document.blocks << chart << textBlock(BlockKind::PageBreak, {}) << textBlock(BlockKind::Body, u"特此报告。"_s)
                    << textBlock(BlockKind::Signature, u"云溪街道总工会"_s)
                    << textBlock(BlockKind::Date, u"2025年12月31日"_s);
    document.redHead.organ = u"云溪街道总工会文件"_s;
    document.redHead.number = u"云工〔2025〕12号"_s;
    document.redHead.signer = u"李明"_s;
    document.redHead.secrecy = u"内部"_s;
    document.recordBlock = {u"区总工会"_s, u"云溪街道总工会办公室"_s, QDate(2025, 12, 31)};
    appendDefinitions(document);
    return document;
}

} // namespace docxreading

namespace {

TEST(DocxOrder, TheTestSeesWhatIsMisplaced)
{
    EXPECT_EQ(misplaced(u"<w:pPr xmlns:w=\"x\"><w:jc/><w:ind/></w:pPr>"_s), QStringList{u"ind in pPr"_s});
    EXPECT_EQ(misplaced(u"<w:rPr xmlns:w=\"x\"><w:strange/></w:rPr>"_s), QStringList{u"strange in rPr"_s});
}

TEST(DocxOrder, EveryPartOfADocumentWithEverythingKeepsTheOrderOfTheStandard)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.docx"_s);
    for (const bool sealed : {false, true}) {
        Document document = everything();
        document.sealed = sealed;
        writeDocx(document, path);
        for (const char *name :
             {"document", "styles", "settings", "fontTable", "footer1", "footer2", "footer3", "footer4"}) {
            const QString xml = xmlOf(path, u"word/%1.xml"_s.arg(QLatin1StringView(name)));
            ASSERT_FALSE(xml.isEmpty()) << name;
            EXPECT_EQ(misplaced(xml), QStringList()) << name;
        }
    }
}

} // namespace
