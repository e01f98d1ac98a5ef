#include "workbook_builder.h"

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relations(const QList<std::array<QByteArray, 3>> &all)
{
    QByteArray xml = "<Relationships>";
    for (const auto &[id, type, target] : all)
        xml += "<Relationship Id='" + id + "' Type='" + relationType + type + "' Target='" + target + "'/>";
    return xml + "</Relationships>";
}

} // namespace

class XlsxPackage : public SheetTest
{
};

TEST_F(XlsxPackage, NeedsNeitherStylesNorSharedTextsNorDimension)
{
    const Parts parts{{u"xl/_rels/workbook.xml.rels"_s, relations({{"s1", "worksheet", "worksheets/sheet1.xml"}})}};
    const QList<Row> rows
        = readAll(zip(u"bare.xlsx"_s, workbook("<row><c s='3'><v>45992</v></c><c t='s'><v>0</v></c></row>", parts)));
    EXPECT_EQ(rows.value(0).cell(0).shown, u"45992"_s);
    EXPECT_EQ(rows.value(0).cell(1).kind, CellKind::Error);
}

TEST_F(XlsxPackage, DoesNotTrustTheDimension)
{
    const QByteArray sheet
        = "<worksheet><dimension ref='A1:XFD1048576'/><cols><col min='1' max='16384' hidden='1'/></cols><sheetData>"
          "<row r='2' spans='1:16384'><c r='B2'><v>7</v></c></row></sheetData></worksheet>";
    const QList<Row> rows = readAll(zip(u"vast.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, sheet}})));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(shown(rows[0]), (QStringList{{}, u"7"_s}));
}

TEST_F(XlsxPackage, FindsPartsWhateverTheirSlashesAndCase)
{
    Parts parts
        = workbook("<row><c t='s'><v>0</v></c></row>", {{u"xl/sharedStrings.xml"_s, sharedStrings({"<t>王</t>"})}});
    Parts odd;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        odd.insert(QString(it.key()).replace(u'/', u'\\').toUpper(), *it);
    EXPECT_EQ(readAll(zip(u"odd.xlsx"_s, odd)).value(0).cell(0).shown, u"王"_s);
}

TEST_F(XlsxPackage, FollowsRelationsWithBackslashesAndEscapes)
{
    Parts parts = workbook(
        {}, {{u"xl/_rels/workbook.xml.rels"_s, relations({{"s1", "worksheet", "\\xl\\worksheets\\my%20sheet.xml"}})}});
    parts[u"xl/worksheets/my sheet.xml"_s] = "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(readAll(zip(u"escaped.xlsx"_s, parts)).value(0).cell(0).shown, u"5"_s);
}

TEST_F(XlsxPackage, LeavesOutChartSheetsAndTellsHiddenOnes)
{
    const Parts parts{{u"xl/workbook.xml"_s,
                       "<workbook xmlns:r='r'><sheets><sheet name='图' r:id='c1'/><sheet name='一' r:id='s1'/><sheet "
                       "name='二' state='veryHidden' r:id='s2'/></sheets></workbook>"},
                      {u"xl/_rels/workbook.xml.rels"_s,
                       relations({{"c1", "chartsheet", "chartsheets/sheet1.xml"},
                                  {"s1", "worksheet", "worksheets/sheet1.xml"},
                                  {"s2", "worksheet", "worksheets/sheet1.xml"}})}};
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook("<row/>", parts)));
    ASSERT_EQ(reader->sheets().size(), 2);
    EXPECT_EQ(reader->sheets()[0].name, u"一"_s);
    EXPECT_FALSE(reader->sheets()[0].hidden);
    EXPECT_TRUE(reader->sheets()[1].hidden);
}

TEST_F(XlsxPackage, KnowsTheMergedBlocksAfterReading)
{
    const Parts parts{{u"xl/worksheets/sheet1.xml"_s,
                       "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell "
                       "ref='A1:B2'/></mergeCells></worksheet>"}};
    const auto reader = openSheets(zip(u"merged.xlsx"_s, workbook({}, parts)));
    reader->read(0, [](Row &&) { return true; });
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{1, 2, 0, 1}}));
    reader->read(0, [](Row &&) { return false; });
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{1, 2, 0, 1}}));
}

TEST_F(XlsxPackage, ReadsUtf16PartsAndIsoDates)
{
    const QString sheet
        = u"<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>王</v></c>"
          "<c t='d'><v>2025-12-01T00:00:00.000Z</v></c><c t='d'><v>1899-12-31T08:30:00</v></c></row></sheetData></worksheet>"_s;
    const QByteArray bytes
        = QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(sheet.utf16()), sheet.size() * 2);
    const QList<Row> rows = readAll(zip(u"wide.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, bytes}})));
    EXPECT_EQ(shown(rows.value(0)), (QStringList{u"王"_s, u"2025-12-01"_s, u"08:30:00"_s}));
}

} // namespace spreadsheet::testing
