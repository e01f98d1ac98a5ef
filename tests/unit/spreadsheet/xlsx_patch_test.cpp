// Workbooks written anew with a few cells changed: what is not concerned keeps its bytes, the rest stays sound.

#include "spreadsheet/patch/xlsx_patch.h"
#include "spreadsheet/zip_archive.h"
#include "workbook_builder.h"

#include <QDir>
#include <QFile>

namespace spreadsheet {
namespace {

using namespace Qt::StringLiterals;
using testing::Parts;

constexpr const char *types
    = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' "
      "ContentType='application/xml'/><Override PartName='/xl/workbook.xml' "
      "ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>";

class XlsxPatch : public testing::SheetTest
{
protected:
    QString package(const QByteArray &sheet, Parts parts = {}) const
    {
        parts.insert(u"xl/worksheets/sheet1.xml"_s, sheet);
        parts.insert(u"[Content_Types].xml"_s, types);
        return zip(u"source.xlsx"_s, testing::workbook({}, parts));
    }
    QString out() const { return path(u"out.xlsx"_s); }

    static QByteArray part(const QString &file, const QString &name)
    {
        QByteArray bytes;
        ZipArchive(file).read(name, [&](const char *data, int size) {
            bytes.append(data, size);
            return true;
        });
        return bytes;
    }
    QByteArray sheet() const { return part(out(), u"xl/worksheets/sheet1.xml"_s); }

    /// Rows 3 and 5 of a sheet whose data begins in row 2.
    static ReturnedSheet twoRows(QList<CellMark> marks = {}) { return {0, 2, {3, 5}, 2, std::move(marks), {}}; }
};

QByteArray text(const char *cell, const char *value)
{
    return QByteArray("<c r='") + cell + "' t='inlineStr'><is><t>" + value + "</t></is></c>";
}

QByteArray fiveRows(const QByteArray &behind = {})
{
    QByteArray rows;
    for (int row = 1; row <= 5; ++row) {
        const QByteArray n = QByteArray::number(row);
        rows += "<row r='" + n + "' ht='20' customHeight='1'>" + text(("A" + n).constData(), ("甲" + n).constData())
            + "<c r='B" + n + "'><v>" + n + "</v></c></row>";
    }
    return "<worksheet xmlns='urn:main'><cols><col min='3' max='3' width='30'/></cols><sheetData>" + rows
        + "</sheetData>" + behind + "</worksheet>";
}

TEST_F(XlsxPatch, KeepsTheHeadAndTheRowsAskedForAndNothingElse)
{
    returnWorkbook(package(fiveRows()), out(), {twoRows()}, u"甲"_s);
    const QList<Row> rows = testing::readAll(out());
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(testing::shown(rows[0]), (QStringList{u"甲1"_s, u"1"_s}));
    EXPECT_EQ(testing::shown(rows[1]), (QStringList{u"甲3"_s, u"3"_s}));
    EXPECT_EQ(testing::shown(rows[2]), (QStringList{u"甲5"_s, u"5"_s}));
    EXPECT_EQ(rows[2].number, 3);
    EXPECT_TRUE(sheet().contains("<col min='3' max='3' width='30'/>"));
}

TEST_F(XlsxPatch, LeavesEveryOtherPartByteForByte)
{
    const QString source
        = package(fiveRows(), {{u"xl/theme/odd.xml"_s, "<not  well formed"}, {u"空 白.bin"_s, "\1\2"}});
    returnWorkbook(source, out(), {twoRows()}, u"甲"_s);
    for (const QString &name : {u"xl/theme/odd.xml"_s, u"空 白.bin"_s, u"xl/workbook.xml"_s, u"[Content_Types].xml"_s})
        EXPECT_EQ(part(out(), name), part(source, name)) << name.toStdString();
}

TEST_F(XlsxPatch, MarksACellInItsOwnStyleAndSaysWhy)
{
    const QString source = package(fiveRows(), {{u"xl/styles.xml"_s, testing::styles({14, 2})}});
    returnWorkbook(source, out(), {twoRows({{5, 1, u"第一条\n<坏> & \"引号\" \x01 _x0041_"_s}, {3, 3, u"缺少"_s}})},
                   u"工会"_s);
    const QByteArray styles = part(out(), u"xl/styles.xml"_s);
    EXPECT_TRUE(styles.contains("FFFFC7CE"));
    EXPECT_TRUE(sheet().contains("r=\"D2\" s=\"2\"")) << sheet().constData(); // a cell that was not there
    EXPECT_TRUE(sheet().contains("s=\"2\"")) << sheet().constData();
    const QByteArray comments = part(out(), u"xl/comments1.xml"_s);
    EXPECT_TRUE(comments.contains("ref=\"B3\""));
    EXPECT_TRUE(comments.contains("第一条\n&lt;坏&gt; &amp; &quot;引号&quot; _x0001_ _x005F_x0041_"))
        << comments.constData();
    const QByteArray shapes = part(out(), u"xl/drawings/vmlDrawing1.vml"_s);
    EXPECT_EQ(shapes.count("ObjectType=\"Note\""), 2);
    EXPECT_TRUE(shapes.contains("<x:Row>2</x:Row><x:Column>1</x:Column>"));
    EXPECT_EQ(testing::readAll(out()).size(), 3);
}

TEST_F(XlsxPatch, JoinsTheCommentsThatAreThereAndMovesThem)
{
    const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const Parts parts{
        {u"xl/worksheets/_rels/sheet1.xml.rels"_s,
         "<Relationships xmlns='urn:r'><Relationship Id='c' Type='" + relationType
             + "comments' Target='../comments7.xml'/><Relationship Id='v' Type='" + relationType
             + "vmlDrawing' Target='../drawings/old.vml'/></Relationships>"},
        {u"xl/comments7.xml"_s,
         "<x:comments xmlns:x='urn:main'><x:authors><x:author>她</x:author></x:authors><x:commentList><x:comment "
         "ref='A4' "
         "authorId='0'><x:text><x:t>走了</x:t></x:text></x:comment><x:comment ref='A5' "
         "authorId='0'><x:text><x:t>旧的</x:t>"
         "</x:text></x:comment></x:commentList></x:comments>"},
        {u"xl/drawings/old.vml"_s,
         "<xml xmlns:v='urn:v'><v:shape id='_x0000_s1025'><x:ClientData "
         "ObjectType=\"Note\"/></v:shape><v:shape id='button'/><v:shape "
         "id='b2'>b</v:shape></xml>"}};
    const QString source = package(fiveRows("<legacyDrawing r:id='v'/>"), parts);
    returnWorkbook(source, out(), {twoRows({{5, 0, u"新的"_s}})}, u"他"_s);
    const QByteArray comments = part(out(), u"xl/comments7.xml"_s);
    EXPECT_FALSE(comments.contains("走了"));
    EXPECT_TRUE(comments.contains("ref='A3'")) << comments.constData();
    EXPECT_LT(comments.indexOf("旧的"), comments.indexOf("新的"));
    EXPECT_TRUE(sheet().contains("<legacyDrawing r:id='v'/>"));
    EXPECT_TRUE(part(out(), u"xl/drawings/old.vml"_s).contains("<x:Row>2</x:Row>"));
}

TEST_F(XlsxPatch, MovesMergedCellsAndCarriesTheirValue)
{
    const QByteArray behind = "<mergeCells count='3'><mergeCell ref='A1:B1'/><mergeCell ref='A2:A5'/><mergeCell "
                              "ref='B4:B4'/></mergeCells>";
    returnWorkbook(package(fiveRows(behind)), out(), {twoRows({{3, 0, u"错"_s}, {5, 0, u"错"_s}})}, u"甲"_s);
    EXPECT_EQ(part(out(), u"xl/comments1.xml"_s).count("ref=\"A2\""), 1); // where the merged cells can show it
    EXPECT_EQ(part(out(), u"xl/comments1.xml"_s).count("错"), 1);
    const QList<MergedRange> merges = openSheets(out())->mergedRanges(0);
    ASSERT_EQ(merges.size(), 2);
    EXPECT_EQ(merges[1], (MergedRange{2, 3, 0, 0}));
    EXPECT_EQ(testing::readAll(out())[1].cell(0).shown, u"甲2"_s);
}

TEST_F(XlsxPatch, MovesFormulasWithTheirRowsOrKeepsTheirValues)
{
    const QByteArray xml
        = "<s:worksheet xmlns:s='urn:main'><s:sheetData><s:row><s:c><s:v>1</s:v></s:c></s:row>"
          "<s:row r='2'><s:c r='B2'><s:f t='shared' ref='B2:B5' si='0'>A2*$A$1</s:f><s:v>2</s:v></s:c></s:row>"
          "<s:row r='3'><s:c r='B3'><s:f t='shared' si='0'/><s:v>3</s:v></s:c></s:row>"
          "<s:row r='5'><s:c r='A5'><s:f>IF(B5=\"A5\",Sheet2!A5,MID(C5,7,8))</s:f><s:v>7</s:v></s:c><s:c "
          "r='B5'><s:f>B4+1"
          "</s:f><s:v>9</s:v></s:c></s:row></s:sheetData></s:worksheet>";
    returnWorkbook(package(xml), out(), {twoRows()}, u"甲"_s);
    EXPECT_TRUE(sheet().contains("<s:f>A2*$A$1</s:f><s:v>3</s:v>")) << sheet().constData();
    EXPECT_TRUE(sheet().contains("<s:f>IF(B3=&quot;A5&quot;,Sheet2!A5,MID(C3,7,8))</s:f>")) << sheet().constData();
    EXPECT_TRUE(sheet().contains("r=\"B3\"><s:v>9</s:v>") || sheet().contains("r='B3'><s:v>9</s:v>"))
        << sheet().constData();
}

TEST_F(XlsxPatch, PutsDropDownsInTheOrderTheSchemaDemandsAndOutOfEachOthersWay)
{
    ReturnedSheet sheetOut = twoRows();
    sheetOut.dropDowns << DropDown{1, {u"男"_s, u"女"_s}, true, {}};
    const QByteArray behind
        = "<dataValidations count='1'><dataValidation type='list' sqref='A2:C100'><formula1>\"a\"</formula1>"
          "</dataValidation></dataValidations><pageMargins left='1'/>";
    returnWorkbook(package(fiveRows(behind)), out(), {sheetOut}, u"甲"_s);
    EXPECT_TRUE(sheet().contains("sqref='A2:A3 C2:C3 A4:C100'")) << sheet().constData();
    EXPECT_TRUE(sheet().contains("sqref=\"B2:B3\"><formula1>&quot;男,女&quot;</formula1>")) << sheet().constData();
    EXPECT_LT(sheet().indexOf("dataValidations"), sheet().indexOf("pageMargins"));
}

TEST_F(XlsxPatch, KeepsLongListsOnAHiddenSheet)
{
    ReturnedSheet sheetOut = twoRows();
    QStringList words;
    for (int i = 0; i < 100; ++i)
        words << u"第%1个词"_s.arg(i);
    sheetOut.dropDowns << DropDown{1, words, false, {}};
    returnWorkbook(package(fiveRows()), out(), {sheetOut}, u"甲"_s);
    const auto reader = openSheets(out());
    ASSERT_EQ(reader->sheets().size(), 2);
    EXPECT_TRUE(reader->sheets()[1].hidden);
    EXPECT_EQ(testing::readAll(out(), 1).size(), 100);
    EXPECT_TRUE(sheet().contains("<formula1>可选词!$A$1:$A$100</formula1>"));
}

TEST_F(XlsxPatch, LeavesOutTheChainOfCalculationWhenFormulasMove)
{
    const QByteArray relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Parts parts{{u"xl/calcChain.xml"_s, "<calcChain/>"}};
    parts.insert(u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships xmlns='urn:r'><Relationship Id='s1' Type='" + relationType
                     + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='s9' Type='" + relationType
                     + "calcChain' Target='calcChain.xml'/></Relationships>");
    const QByteArray xml = "<worksheet xmlns='urn:main'><sheetData><row r='3'><c r='A3'><f>1+1</f><v>2</v></c></row>"
                           "</sheetData></worksheet>";
    returnWorkbook(package(xml, parts), out(), {twoRows()}, u"甲"_s);
    EXPECT_FALSE(ZipArchive(out()).contains(u"xl/calcChain.xml"_s));
    EXPECT_FALSE(part(out(), u"xl/_rels/workbook.xml.rels"_s).contains("calcChain"));
}

TEST_F(XlsxPatch, ReadsSheetsInUtf16)
{
    const QString xml = u"\xfeff<?xml version='1.0' encoding='UTF-16'?>"_s + QString::fromUtf8(fiveRows());
    const QByteArray utf16(reinterpret_cast<const char *>(xml.utf16()), xml.size() * 2);
    returnWorkbook(package(utf16), out(), {twoRows({{3, 0, u"错"_s}})}, u"甲"_s);
    EXPECT_EQ(testing::readAll(out())[1].cell(0).shown, u"甲3"_s);
}

TEST_F(XlsxPatch, NeverWritesOverItsSource)
{
    const QString source = package(fiveRows());
    const QByteArray before = part(source, u"xl/worksheets/sheet1.xml"_s);
    try {
        returnWorkbook(source, source, {twoRows()}, u"甲"_s);
        FAIL() << "was written";
    } catch (const SheetError &failure) {
        EXPECT_EQ(failure.kind(), SheetErrorKind::Unwritable);
    }
    EXPECT_EQ(part(source, u"xl/worksheets/sheet1.xml"_s), before);
    EXPECT_THROW(returnWorkbook(source, path(u"no/such/folder.xlsx"_s), {twoRows()}, u"甲"_s), SheetError);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"source.xlsx"_s});
}

TEST_F(XlsxPatch, RefusesADoctype)
{
    const QString source
        = package("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet xmlns='urn:main'><sheetData/></worksheet>");
    EXPECT_THROW(returnWorkbook(source, out(), {twoRows()}, u"甲"_s), SheetError);
    EXPECT_FALSE(QFile::exists(out()));
}

TEST_F(XlsxPatch, FillsRowsInTheStyleOfTheFormAndMovesWhatIsBelow)
{
    const QByteArray xml = "<worksheet xmlns='urn:main'><sheetData><row r='1'>" + text("A1", "姓名")
        + "</row>"
          "<row r='2' ht='30'><c r='A2' s='1'/><c r='B2' s='1'/></row><row r='4'>"
        + text("A4", "填表人：")
        + "<c r='B4'>"
          "<f>COUNTA(A2:A3)</f><v>0</v></c></row></sheetData><mergeCells count='1'><mergeCell "
          "ref='A4:C4'/></mergeCells>"
          "</worksheet>";
    const QString source = package(xml, {{u"xl/styles.xml"_s, testing::styles({0, 49})}});
    FilledSheet filled{0, 2, 3, 3, {0}, {}, [](int index, int, const NumberFormat &format) {
                           EXPECT_EQ(format.code, u"@"_s);
                           return FilledCell{FilledCell::Kind::Text, index == 0 ? u"=1+1"_s : u"甲%1"_s.arg(index)};
                       }};
    fillWorkbook(source, out(), filled);
    const QList<Row> rows = testing::readAll(out());
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[1].cell(0).shown, u"=1+1"_s);
    EXPECT_EQ(rows[1].cell(0).kind, CellKind::Text);
    EXPECT_EQ(rows[3].cell(0).shown, u"甲2"_s);
    EXPECT_EQ(rows[4].number, 5);
    EXPECT_TRUE(sheet().contains("<f>COUNTA(A2:A4)</f>")) << sheet().constData();
    EXPECT_TRUE(sheet().contains("ref='A5:C5'"));
    EXPECT_EQ(sheet().count("ht='30'"), 3);
    for (const QString &name : {u"xl/styles.xml"_s, u"xl/workbook.xml"_s, u"[Content_Types].xml"_s})
        EXPECT_EQ(part(out(), name), part(source, name));
}

TEST(RowMoves, TakesARangeOutOfAnother)
{
    EXPECT_EQ(without({1, 5, 0, 2}, {9, 9, 0, 0}).size(), 1);
    EXPECT_EQ(without({1, 5, 0, 2}, {2, 3, 1, 1}).size(), 4);
    EXPECT_TRUE(without({2, 3, 1, 1}, {1, 5, 0, 2}).isEmpty());
}

TEST(RowMoves, LeavesFormulasAloneThatSpeakOfNoRow)
{
    const RowMoves moves = RowMoves::keeping(2, {3}, 5);
    EXPECT_EQ(movedFormula(u"LOG10(2)&\"A9\"&'A9 表'!B7&[1]x!A1"_s, 0, 0, moves),
              u"LOG10(2)&\"A9\"&'A9 表'!B7&[1]x!A1"_s);
    EXPECT_EQ(movedFormula(u"SUM(A2:A5)"_s, 0, 0, moves), u"SUM(A2:A2)"_s);
    EXPECT_EQ(movedFormula(u"A5"_s, 0, 0, moves), std::nullopt);
    EXPECT_EQ(movedFormula(u"SUM(3:3)"_s, 0, 0, moves), std::nullopt);
}

} // namespace
} // namespace spreadsheet
