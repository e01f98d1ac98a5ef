#include "docx_reading.h"
#include "set_pages.h"

#include "domain/error.h"
#include "reporting/docx/docx_writer.h"
#include "reporting/layout/typesetter.h"
#include "support/print.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <ctime>
#include <sys/resource.h>
#endif

using namespace setpages;
using namespace docxreading;

namespace docxreading {
Document everything(); // docx_order_test.cpp
}

namespace {

class DocxWriter : public testing::Test
{
protected:
    QString written(const Document &document, const QString &name = u"a.docx"_s)
    {
        DocxOptions options;
        options.created = QDateTime(QDate(2025, 12, 31), QTime(0, 0), Qt::UTC);
        const QString path = m_folder.filePath(name);
        writeDocx(document, path, options);
        return path;
    }

    QTemporaryDir m_folder;
};

int count(const QString &xml, const QString &text) { return int(xml.count(text)); }

QString paragraphWith(const QString &xml, const QString &text)
{
    const qsizetype at = xml.indexOf(text);
    const qsizetype begin = xml.lastIndexOf(u"<w:p>"_s, at);
    return at < 0 ? QString() : xml.mid(begin, xml.indexOf(u"</w:p>"_s, at) - begin);
}

TEST_F(DocxWriter, TheSameDocumentGivesTheSameBytesInEveryTimeZone)
{
    const QByteArray first = contents(written(everything()));
    EXPECT_EQ(contents(written(everything(), u"b.docx"_s)), first);
#ifdef Q_OS_UNIX
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    tzset();
    const QByteArray elsewhere = contents(written(everything(), u"c.docx"_s));
    qputenv("TZ", zone);
    tzset();
    EXPECT_EQ(elsewhere, first);
#endif
    EXPECT_GT(first.size(), 1000);
}

TEST_F(DocxWriter, BlocksHaveRealStyles)
{
    const QString xml = xmlOf(written(everything()));
    for (const auto &[text, style] :
         std::initializer_list<std::pair<QString, QString>>{{u"征求意见稿"_s, u"Subtitle"_s},
                                                            {u"各基层工会："_s, u"Recipient"_s},
                                                            {u"一、组织建设"_s, u"Heading1"_s},
                                                            {u"（一）建会入会。"_s, u"Heading2"_s},
                                                            {u"1.新建工会"_s, u"Heading3"_s},
                                                            {u"(1)企业工会"_s, u"Heading4"_s},
                                                            {u"特此报告。"_s, u"BodyText"_s},
                                                            {u"附件："_s, u"AttachmentNote"_s},
                                                            {u"2025年12月31日</w:t>"_s, u"Date"_s},
                                                            {u"云工〔2025〕12号"_s, u"RedHeadNumber"_s}})
        EXPECT_TRUE(paragraphWith(xml, text).contains(u"<w:pStyle w:val=\"%1\"/>"_s.arg(style)))
            << text.toStdString() << ": " << paragraphWith(xml, text).toStdString();
    const QString styles = xmlOf(m_folder.filePath(u"a.docx"_s), u"word/styles.xml"_s);
    EXPECT_TRUE(styles.contains(u"<w:name w:val=\"heading 1\"/>"_s));
    EXPECT_TRUE(styles.contains(u"w:line=\"579\" w:lineRule=\"exact\""_s));
    EXPECT_TRUE(styles.contains(u"w:eastAsia=\"仿宋_GB2312\""_s));
    EXPECT_TRUE(paragraphWith(xml, u"（一）建会入会。"_s).contains(u"RunIn"_s))
        << "the rest of a run-in heading is text";
}

TEST_F(DocxWriter, AFigureLeadsToItsDefinitionAndBack)
{
    const QString xml = xmlOf(written(everything()));
    EXPECT_EQ(count(xml, u"w:name=\"fig_1\""_s), 1);
    EXPECT_EQ(count(xml, u"w:name=\"def_1\""_s), 1);
    EXPECT_EQ(count(xml, u"<w:hyperlink w:anchor=\"def_1\""_s), 1);
    EXPECT_EQ(count(xml, u"<w:hyperlink w:anchor=\"fig_1\""_s), 1);
    EXPECT_EQ(count(xml, u"<w:bookmarkStart"_s), count(xml, u"<w:bookmarkEnd"_s));
    Document bare = everything();
    bare.blocks.erase(bare.blocks.end() - 3, bare.blocks.end()); // no appendix: no link that leads nowhere
    EXPECT_EQ(count(xmlOf(written(bare)), u"<w:hyperlink"_s), 0);
}

TEST_F(DocxWriter, TablesRepeatTheirHeadAndMergeCells)
{
    const QString xml = xmlOf(written(everything()));
    EXPECT_EQ(count(xml, u"<w:tblHeader/>"_s), 3) << "two tables and the appendix";
    EXPECT_EQ(count(xml, u"<w:gridSpan w:val=\"2\"/>"_s), 2);
    EXPECT_EQ(count(xml, u"<w:vMerge w:val=\"restart\"/>"_s), 2);
    EXPECT_EQ(count(xml, u"<w:vMerge/>"_s), 2);
    EXPECT_EQ(count(xml, u"<w:cantSplit/>"_s), count(xml, u"<w:tr>"_s));
    EXPECT_EQ(count(xml, u"w:orient=\"landscape\""_s), 1);
    for (const QString &table : xml.split(u"<w:tbl>"_s).mid(1)) { // every row fills the grid
        const int columns = count(table.section(u"</w:tblGrid>"_s, 0, 0), u"<w:gridCol "_s);
        for (const QString &row : table.section(u"</w:tbl>"_s, 0, 0).split(u"<w:tr>"_s).mid(1))
            EXPECT_EQ(count(row, u"<w:tc>"_s) + count(row, u"<w:gridSpan w:val=\"2\"/>"_s), columns);
    }
}

TEST_F(DocxWriter, AChartIsAPictureWithItsWords)
{
    const QString path = written(everything());
    EXPECT_TRUE(part(path, u"word/media/chart1.png"_s).startsWith("\x89PNG"));
    EXPECT_TRUE(xmlOf(path).contains(u"descr=\"各月活动：2025年：1月3场，2月5场。\""_s));
}

TEST_F(DocxWriter, PageNumbersStandOutsideOnOddAndEvenPages)
{
    const QString path = written(everything());
    EXPECT_TRUE(xmlOf(path, u"word/settings.xml"_s).contains(u"<w:evenAndOddHeaders/>"_s));
    EXPECT_TRUE(xmlOf(path, u"word/footer1.xml"_s).contains(u"<w:jc w:val=\"right\"/>"_s));
    EXPECT_TRUE(xmlOf(path, u"word/footer2.xml"_s).contains(u"<w:jc w:val=\"left\"/>"_s));
    EXPECT_TRUE(xmlOf(path, u"word/footer1.xml"_s).contains(u" PAGE "_s));
}

TEST_F(DocxWriter, WhatComesFromRecordsIsNeverMarkup)
{
    const QString hostile = u"</w:t><w:x/>&amp; \"quoted\" %1 \x01𬭎"_s;
    Document document = documentOf({textBlock(BlockKind::Title, hostile), textBlock(BlockKind::Body, hostile)});
    document.title = document.author = hostile;
    const QString path = written(document);
    QString said = hostile;
    said.remove(QChar(1));
    EXPECT_TRUE(paragraphs(xmlOf(path)).contains(said)) << paragraphs(xmlOf(path)).join(u'/').toStdString();
    EXPECT_TRUE(xmlOf(path, u"docProps/core.xml"_s).contains(u"&lt;w:x/&gt;"_s));
}

TEST_F(DocxWriter, WhatIsMissingIsMarked)
{
    EXPECT_TRUE(paragraphWith(xmlOf(written(everything())), u"【待补"_s).contains(u"<w:rStyle w:val=\"Missing\"/>"_s));
}

TEST_F(DocxWriter, AFileThatCannotBeWrittenIsASentenceAndNoFile)
{
    try {
        writeDocx(everything(), m_folder.filePath(u"nowhere/a.docx"_s));
        FAIL() << "it wrote into a folder that is not there";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Unwritable);
        EXPECT_TRUE(error.message().contains(u"a.docx"_s));
    }
}

#ifdef Q_OS_UNIX
TEST_F(DocxWriter, AFullDiskLeavesTheOldFile)
{
    const QString path = m_folder.filePath(u"a.docx"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    bool refused = false;
    try {
        writeDocx(everything(), path);
    } catch (const domain::Error &error) {
        refused = error.code() == domain::ErrorCode::Unwritable;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_TRUE(refused);
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.docx"_s});
}
#endif

TEST_F(DocxWriter, LibreOfficeMakesAsManyPagesOfIt)
{
    QList<Block> blocks{textBlock(BlockKind::Title, u"云溪街道总工会2025年度工作总结"_s)};
    for (int section = 0; section < 20; ++section) {
        blocks << textBlock(BlockKind::Heading1, u"一、强化基层基础，增强工会组织活力"_s);
        for (int i = 0; i < 6; ++i)
            blocks << textBlock(
                BlockKind::Body,
                u"坚持以职工为中心的工作导向，聚焦主责主业，全年走访慰问职工1024人次，发放慰问金20.91万元；"
                "组织技能培训36期，参加职工3020人次，弘扬劳模精神、劳动精神、工匠精神。"_s);
    }
    const Document document = documentOf(blocks);
    FontBook fonts;
    const auto pages = typeset(document, fonts).pages.size();
    const int inOffice = pagesInLibreOffice(written(document), m_folder);
    if (inOffice == 0)
        GTEST_SKIP() << "LibreOffice Writer is not installed";
    EXPECT_GT(pages, 15);
    EXPECT_NEAR(inOffice, double(pages), double(pages) * 0.05);
}

TEST_F(DocxWriter, TheRecordBlockStandsAtTheFootOfAnEvenPage)
{
    Document document = documentOf(
        {textBlock(BlockKind::Title, u"关于召开会议的通知"_s), textBlock(BlockKind::Body, u"定于三月召开会议。"_s)});
    document.recordBlock = {u"区总工会，各基层工会。"_s, u"云溪街道总工会办公室"_s, QDate(2025, 12, 31)};
    const QString path = written(document);
    const QString xml = xmlOf(path);
    const qsizetype box = xml.indexOf(u"<w:txbxContent>"_s);
    ASSERT_GT(box, 0);
    EXPECT_TRUE(xml.contains(u"<wp:positionV relativeFrom=\"margin\"><wp:align>bottom</wp:align></wp:positionV>"_s));
    EXPECT_TRUE(xml.sliced(box).contains(u"抄送：区总工会，各基层工会。<"_s)) << "one full stop";
    EXPECT_EQ(xml.count(u"<w:pageBreakBefore/>"_s), 1) << "one page of text";
    const int inOffice = pagesInLibreOffice(path, m_folder);
    if (inOffice == 0)
        GTEST_SKIP() << "LibreOffice Writer is not installed";
    EXPECT_EQ(inOffice, 2);
    QProcess process;
    process.start(u"pdftotext"_s,
                  {u"-f"_s, u"2"_s, u"-y"_s, u"640"_s, u"-x"_s, u"0"_s, u"-W"_s, u"600"_s, u"-H"_s, u"110"_s,
                   m_folder.filePath(u"office/"_s + QFileInfo(path).completeBaseName() + u".pdf"_s), u"-"_s});
    process.waitForFinished();
    EXPECT_TRUE(QString::fromUtf8(process.readAllStandardOutput()).contains(u"云溪街道总工会办公室"_s))
        << "in the last 39 mm of the type area";
}

TEST_F(DocxWriter, LandscapePagesHaveTheirNumberWhereUprightOnesHaveIt)
{
    Block table;
    table.kind = BlockKind::Table;
    table.table.landscape = true;
    table.table.headerRows = {{TableCell{{reporting::Run{u"单位"_s}}}}};
    table.table.rows = {{TableCell{{reporting::Run{u"甲厂"_s}}}}};
    const QString path = written(
        documentOf({textBlock(BlockKind::Body, u"见下表。"_s), table, textBlock(BlockKind::Body, u"特此报告。"_s)}));
    const QString xml = xmlOf(path);
    EXPECT_EQ(xml.count(u"r:id=\"rIdOddTurned\""_s), 1);
    EXPECT_EQ(xml.count(u"r:id=\"rIdOdd\""_s), 2);
    for (const char *footer : {"word/footer3.xml", "word/footer4.xml"}) {
        const QString turned = xmlOf(path, QLatin1StringView(footer));
        EXPECT_TRUE(turned.contains(u"vert=\"vert\""_s)) << footer;
        EXPECT_TRUE(turned.contains(u" PAGE "_s)) << footer;
    }
}

} // namespace
