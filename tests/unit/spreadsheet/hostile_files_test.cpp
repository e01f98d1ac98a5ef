#include "workbook_builder.h"
#include "xls_builder.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

class HostileFiles : public SheetTest
{
protected:
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

TEST_F(HostileFiles, ATruncatedWorkbookIsDamaged)
{
    QFile whole(samplePath(u"members-wps.xlsx"_s));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (const qsizetype size : {qsizetype(20), bytes.size() / 2, bytes.size() - 30})
        EXPECT_EQ(kindOf(write(u"cut.xlsx"_s, bytes.left(size))), SheetErrorKind::Damaged) << size;
}

TEST_F(HostileFiles, EveryPlaceOfDamageEndsInAnErrorOrInRows)
{
    QFile whole(samplePath(u"members-wps.xlsx"_s));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QRandomGenerator random(20250601);
    int errors = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray broken = bytes;
        for (int k = 0; k < 8; ++k)
            broken[random.bounded(4, int(broken.size()))] = static_cast<char>(random.bounded(256));
        try {
            readAll(write(u"broken.xlsx"_s, broken));
        } catch (const SheetError &) {
            ++errors;
        }
    }
    EXPECT_GT(errors, 0);
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

} // namespace spreadsheet::testing
