#include "workbook_builder.h"
#include "xls_builder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <optional>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

class HostileFiles : public SheetTest
{
protected:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // The kind of the error, after checking that its sentence names the file.
    SheetErrorKind kindOf(const QString &file) const
    {
        const SheetError error = errorOf(file);
        EXPECT_TRUE(error.message().contains(file.section(u'/', -1))) << error.what();
        return error.kind();
    }
};

TEST_F(HostileFiles, ADoctypeIsRefusedBeforeItsEntitiesGrow)
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                            "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
    const QString file = zip(u"bomb.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, bomb}}));
    const SheetError error = errorOf(file);
    EXPECT_EQ(error.kind(), SheetErrorKind::Damaged);
    EXPECT_TRUE(error.detail().contains(u"DOCTYPE"_s));
}

TEST_F(HostileFiles, NestingIsLimited)
{
    const QByteArray deep
        = "<worksheet>" + QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000) + "</worksheet>";
    EXPECT_EQ(kindOf(zip(u"deep.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, deep}}))),
              SheetErrorKind::Damaged);
}

TEST_F(HostileFiles, RowsBeyondASheetAreRefused)
{
    const QByteArray rows = "<row r='1048576'/><row/>";
    EXPECT_EQ(kindOf(zip(u"rows.xlsx"_s, workbook(rows))), SheetErrorKind::TooLarge);
    EXPECT_EQ(kindOf(zip(u"columns.xlsx"_s, workbook("<row><c r='XFD1'/><c/></row>"))), SheetErrorKind::TooLarge);
}

TEST_F(HostileFiles, TooManyEntriesAreRefused)
{
    Parts parts = workbook("<row/>");
    for (int i = 0; i < 10'001; ++i)
        parts.insert(u"xl/media/%1"_s.arg(i), "x");
    EXPECT_EQ(kindOf(zip(u"entries.xlsx"_s, parts)), SheetErrorKind::TooLarge);
}

TEST_F(HostileFiles, ExternalEntitiesAreNotLoaded)
{
    const QString secret = write(u"secret.txt"_s, "secret");
    const QByteArray sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://" + secret.toUtf8()
        + "'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(kindOf(zip(u"outside.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, sheet}}))),
              SheetErrorKind::Damaged);
    const QByteArray flat = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file://" + secret.toUtf8()
        + "'>]><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&e;</Workbook>";
    EXPECT_EQ(kindOf(write(u"outside.xml"_s, flat)), SheetErrorKind::Damaged);
}

TEST_F(HostileFiles, OneEndlessTextOrTagDoesNotFillTheMemory)
{
    const QByteArray text(80'000'000, 'x'); // in a file of 80 KB
    const QString long1 = zip(u"text.xlsx"_s, workbook("<row><c t='str'><v>" + text + "</v></c></row>"));
    EXPECT_TRUE(readAll(long1).value(0).cell(0).oversize);
    EXPECT_EQ(kindOf(zip(u"tag.xlsx"_s, workbook("<row><c t='" + text + "'/></row>"))), SheetErrorKind::TooLarge);
    EXPECT_EQ(kindOf(zip(u"comment.xlsx"_s, workbook("<!--" + text + "--><row/>"))), SheetErrorKind::TooLarge);
}

TEST_F(HostileFiles, ACellFarToTheRightInEveryRowIsRefusedInTime)
{
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += "<row><c r='XFD" + QByteArray::number(i + 1) + "'><v>1</v></c></row>";
    EXPECT_EQ(kindOf(zip(u"sparse.xlsx"_s, workbook(rows))), SheetErrorKind::TooLarge);
}

TEST_F(HostileFiles, AllColumnsOfASheetAreRead)
{
    QByteArray cells;
    for (int i = 0; i < 16'384; ++i)
        cells += "<c><v>" + QByteArray::number(i) + "</v></c>";
    const QList<Row> rows = readAll(zip(u"wide.xlsx"_s, workbook("<row>" + cells + "</row>")));
    EXPECT_EQ(rows.value(0).cells.size(), 16'384);
    EXPECT_EQ(rows.value(0).cell(16'383).shown, u"16383"_s);
}

TEST_F(HostileFiles, NamesThatLeadOutOfTheContainerStayInside)
{
    Parts parts = workbook({});
    parts[u"xl/_rels/workbook.xml.rels"_s]
        = "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='../../../../etc/passwd'/></Relationships>";
    EXPECT_EQ(kindOf(zip(u"out.xlsx"_s, parts)), SheetErrorKind::Damaged);
    parts[u"../../../evil.xml"_s] = "<x/>";
    parts[u"etc/passwd"_s] = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(readAll(zip(u"in.xlsx"_s, parts)).value(0).cell(0).shown, u"1"_s);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), (QStringList{u"in.xlsx"_s, u"out.xlsx"_s}));
}

TEST_F(HostileFiles, RelationsInCirclesEnd)
{
    const QByteArray circle
        = "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='workbook.xml'/>"
          "<Relationship Id='s2' Type='x/sharedStrings' Target='_rels/workbook.xml.rels'/></Relationships>";
    EXPECT_TRUE(readAll(zip(u"circle.xlsx"_s, workbook({}, {{u"xl/_rels/workbook.xml.rels"_s, circle}}))).isEmpty());
}

TEST_F(HostileFiles, ChainsInCirclesEnd)
{
    const QByteArray good = xlsFile(record(0x0203, QByteArray(14, '\0')).repeated(400));
    ASSERT_EQ(readAll(write(u"good.xls"_s, good)).size(), 1);
    int damaged = 0;
    // Every number of the allocation table, pointed at the start of its own chain and at itself.
    const qsizetype table = good.size() - 512;
    for (qsizetype at = table; at < good.size(); at += 4) {
        for (const quint32 to : {quint32(0), quint32((at - table) / 4), quint32(0x00fffff0)}) {
            QByteArray bad = good;
            bad.replace(at, 4, dword(to));
            try {
                readAll(write(u"bad.xls"_s, bad));
            } catch (const SheetError &error) {
                ++damaged;
                EXPECT_EQ(error.kind(), SheetErrorKind::Damaged);
            }
        }
    }
    EXPECT_GT(damaged, 20);
}

TEST_F(HostileFiles, ACutOffFileHasItsSentenceOrAllItsRows)
{
    for (const QByteArray &whole : {read(samplePath(u"members-wps.xlsx"_s)), read(samplePath(u"members.ods"_s)),
                                    xlsFile(record(0x0203, QByteArray(14, '\0')))}) {
        const qsizetype rows = readAll(write(u"whole.bin"_s, whole)).size();
        qsizetype complete = 0;
        const qsizetype step = std::max(qsizetype(1), whole.size() / 1000);
        for (qsizetype size = 9; size < whole.size(); size += step) {
            try {
                EXPECT_EQ(readAll(write(u"cut.bin"_s, whole.left(size))).size(), rows) << size;
                ++complete; // what was cut off was padding
            } catch (const SheetError &error) {
                EXPECT_EQ(error.kind(), SheetErrorKind::Damaged) << size;
                EXPECT_TRUE(error.message().contains(u"cut.bin"_s));
            }
        }
        EXPECT_LT(complete, whole.size() / step / 4);
    }
}

TEST_F(HostileFiles, BrokenXmlIsDamaged)
{
    EXPECT_EQ(kindOf(zip(u"broken.xlsx"_s, workbook("<row><c></row>"))), SheetErrorKind::Damaged);
}

TEST_F(HostileFiles, AMissingSheetPartIsDamaged)
{
    Parts parts = workbook("<row/>");
    parts.remove(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_EQ(kindOf(zip(u"gone.xlsx"_s, parts)), SheetErrorKind::Damaged);
}

TEST_F(HostileFiles, AZipWithoutWorkbookIsNoSpreadsheet)
{
    EXPECT_EQ(kindOf(zip(u"photos.xlsx"_s, {{u"a.txt"_s, "hello"}})), SheetErrorKind::NotASheet);
}

TEST_F(HostileFiles, AWordDocumentIsNamedAsSuch)
{
    const Parts parts{{u"_rels/.rels"_s,
                       "<Relationships><Relationship Id='a' Type='x/officeDocument' "
                       "Target='word/document.xml'/></Relationships>"},
                      {u"word/document.xml"_s, "<document/>"}};
    const SheetError error = errorOf(zip(u"名单.xlsx"_s, parts));
    EXPECT_EQ(error.kind(), SheetErrorKind::NotASheet);
    EXPECT_TRUE(error.message().contains(u"text document"_s));
}

TEST_F(HostileFiles, CompoundFilesAreToldApart)
{
    const auto with = [&](const QString &stream) {
        return kindOf(write(u"a.xlsx"_s, compoundFile({{stream, QByteArray(5000, 'x')}, {u"Root"_s, "x"}})));
    };
    EXPECT_EQ(with(u"EncryptedPackage"_s), SheetErrorKind::PasswordProtected);
    EXPECT_EQ(with(u"WordDocument"_s), SheetErrorKind::NotASheet);
    EXPECT_EQ(with(u"PowerPoint Document"_s), SheetErrorKind::NotASheet);
    EXPECT_EQ(with(u"Contents"_s), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"d.xls"_s, compoundFile({}))), SheetErrorKind::NotASheet);
}

TEST_F(HostileFiles, XmlOfOtherKindsIsNoSpreadsheet)
{
    EXPECT_EQ(kindOf(write(u"c.xls"_s, "<?xml version=\"1.0\"?><other/>")), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"d.xls"_s,
                           "<?xml version=\"1.0\"?><Workbook "
                           "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")),
              SheetErrorKind::NotASheet);
}

TEST_F(HostileFiles, BinaryFilesAreNoSpreadsheet)
{
    QRandomGenerator random(7);
    QByteArray noise(20'000, '\0');
    for (char &c : noise)
        c = static_cast<char>(random.bounded(256));
    EXPECT_EQ(kindOf(write(u"noise.csv"_s, noise)), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"photo.csv"_s, "\x89PNG\r\n\x1a\n" + noise)), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"scan.xlsx"_s, "%PDF-1.4\n1 0 obj\n")), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"zeros.csv"_s, QByteArray(5000, '\0'))), SheetErrorKind::NotASheet);
}

TEST_F(HostileFiles, MissingEmptyAndFoldersHaveTheirSentences)
{
    EXPECT_EQ(kindOf(path(u"nowhere.xlsx"_s)), SheetErrorKind::NotFound);
    EXPECT_EQ(kindOf(write(u"empty.xlsx"_s, {})), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(write(u"mark.csv"_s, "\xef\xbb\xbf")), SheetErrorKind::NotASheet);
    EXPECT_EQ(kindOf(m_folder.path()), SheetErrorKind::Unreadable);
}

TEST_F(HostileFiles, TwoPartsOfOneNameAreRefused)
{
    // Excel shows one of them and the next program the other.
    const QByteArray parts = read(
        zip(u"once.xlsx"_s, workbook("<row><c><v>1</v></c></row>", {{u"xl/worksheets/sheet2.xml"_s, "<worksheet/>"}})));
    EXPECT_EQ(kindOf(write(u"twice.xlsx"_s, QByteArray(parts).replace("sheet2.xml", "sheet1.xml"))),
              SheetErrorKind::Damaged);
    EXPECT_EQ(kindOf(write(u"case.xlsx"_s, QByteArray(parts).replace("sheet2.xml", "SHEET1.xml"))),
              SheetErrorKind::Damaged);
}

TEST_F(HostileFiles, ATableWithoutEndIsCutOff)
{
    const QByteArray page = "<html><table><tr><td>姓名</td></tr><tr><td>王建国</td></tr>";
    EXPECT_EQ(kindOf(write(u"page.xls"_s, page)), SheetErrorKind::Damaged);
    EXPECT_EQ(readAll(write(u"page.xls"_s, page + "</table>")).size(), 2);
}

#ifdef Q_OS_UNIX
TEST_F(HostileFiles, WhatMayNeverEndIsNotOpened)
{
    EXPECT_EQ(kindOf(u"/dev/zero"_s), SheetErrorKind::NotASheet);
    const QString pipe = path(u"pipe.xlsx"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(kindOf(pipe), SheetErrorKind::NotASheet);
}
#endif

/// Reads until a row says what to do to the file meanwhile; the error that comes of it.
std::optional<SheetErrorKind> kindWhileChanging(const QString &file, const std::function<void()> &change)
{
    const auto reader = openSheets(file);
    int rows = 0;
    try {
        reader->read(0,
                     [&](Row &&) {
                         if (++rows == 2)
                             change();
                         return true;
                     },
                     {});
    } catch (const SheetError &error) {
        EXPECT_TRUE(error.message().contains(file.section(u'/', -1))) << error.what();
        return error.kind();
    }
    return std::nullopt;
}

TEST_F(HostileFiles, AFileThatIsWrittenWhileItIsReadIsNoShortFile)
{
    QByteArray lines = "name,number\n";
    for (int i = 0; i < 200'000; ++i)
        lines += "somebody," + QByteArray::number(i) + '\n';
    const auto truncate
        = [](const QString &file, qint64 size) { return [file, size] { EXPECT_TRUE(QFile::resize(file, size)); }; };
    QString file = write(u"cut.csv"_s, lines);
    EXPECT_EQ(kindWhileChanging(file, truncate(file, lines.size() / 2)), SheetErrorKind::Unreadable) << "cut";
    file = write(u"grown.csv"_s, lines);
    EXPECT_EQ(kindWhileChanging(file, truncate(file, lines.size() * 2)), SheetErrorKind::Unreadable) << "grown";
    EXPECT_EQ(kindWhileChanging(write(u"still.csv"_s, lines), [] {}), std::nullopt);

    const QByteArray page
        = "<html><table>" + QByteArray("<tr><td>a</td><td>b</td></tr>").repeated(100'000) + "</table></html>";
    file = write(u"page.xls"_s, page);
    EXPECT_EQ(kindWhileChanging(file, truncate(file, page.size() / 2)), SheetErrorKind::Unreadable) << "web page";
}

TEST_F(HostileFiles, AFileThatWasReplacedAfterItWasLookedAtIsNotReadOn)
{
    const QString file = write(u"list.csv"_s, "name,number\nsomebody,1\n");
    const auto reader = openSheets(file);
    write(u"list.csv"_s, "number;name\n1;somebody else\n2;a third\n");
    EXPECT_THROW(reader->read(0, [](Row &&) { return true; }, {}), SheetError) << "the header was of the other one";
}

TEST_F(HostileFiles, APackageThatIsCutWhileItIsReadIsAnError)
{
    QByteArray rows;
    for (int i = 1; i <= 50'000; ++i)
        rows += "<row r='" + QByteArray::number(i) + "'><c r='A" + QByteArray::number(i) + "'><v>"
            + QByteArray::number(i * 7919LL % 1'000'003) + "</v></c></row>";
    const QString file = zip(u"cut.xlsx"_s, workbook(rows));
    const qint64 size = QFile(file).size();
    EXPECT_NE(kindWhileChanging(file, [&] { EXPECT_TRUE(QFile::resize(file, size / 4)); }), std::nullopt);
}

} // namespace spreadsheet::testing
