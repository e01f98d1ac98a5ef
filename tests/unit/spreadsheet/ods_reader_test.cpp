#include "workbook_builder.h"

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

const QByteArray namespaces = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                              " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                              " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                              " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                              " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                              " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

QByteArray body(const QByteArray &tables)
{
    return "<office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body>";
}

QByteArray table(const QByteArray &rows) { return "<table:table table:name='名册'>" + rows + "</table:table>"; }

Parts package(const QByteArray &content)
{
    return {
        {u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
        {u"content.xml"_s,
         "<?xml version='1.0'?><office:document-content" + namespaces + ">" + content + "</office:document-content>"}};
}

QByteArray text(const QByteArray &paragraphs)
{
    return "<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>";
}

} // namespace

class OdsReader : public SheetTest
{
protected:
    QList<Row> rowsOf(const QByteArray &rows) const { return readAll(zip(u"book.ods"_s, package(body(table(rows))))); }
    Cell cellOf(const QByteArray &cell) const
    {
        return rowsOf("<table:table-row>" + cell + "</table:table-row>").value(0).cell(0);
    }
    Cell valueOf(const QByteArray &attributes, const QByteArray &shown) const
    {
        return cellOf("<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>");
    }
};

TEST_F(OdsReader, ReadsTextWithItsSpacesAndLines)
{
    EXPECT_EQ(cellOf(text("<text:p>王<text:span>建</text:span><text:a>国</text:a></text:p>")).shown, u"王建国"_s);
    EXPECT_EQ(cellOf(text("<text:p>\n  一 \n 二<text:s/><text:s "
                          "text:c='2'/>三<text:tab/>四<text:line-break/>五</text:p><text:p>六</text:p>"))
                  .shown,
              u"一 二   三\t四\n五\n六"_s);
    EXPECT_EQ(cellOf(text("<text:p>b <text:s/>c</text:p>")).shown, u"b  c"_s);
    EXPECT_EQ(cellOf("<table:table-cell office:value-type='string' office:string-value='只有值'/>").shown, u"只有值"_s);
}

TEST_F(OdsReader, LeavesOutWhatIsNotTheCellsText)
{
    EXPECT_EQ(cellOf(text("<office:annotation><text:p>批注</text:p></office:annotation><text:p>王</text:p>"
                          "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>"))
                  .shown,
              u"王"_s);
    EXPECT_EQ(cellOf(text("<text:p><text:ruby><text:ruby-base>翟</text:ruby-base><text:ruby-text>zhái</"
                          "text:ruby-text></text:ruby></text:p>"))
                  .shown,
              u"翟"_s);
}

TEST_F(OdsReader, ReadsEveryTypeOfValue)
{
    EXPECT_EQ(
        valueOf("office:value-type='float' office:value='13800138000' calcext:value-type='float'", "13800138000").shown,
        u"13800138000"_s);
    EXPECT_EQ(valueOf("calcext:value-type='float' office:value-type='float' office:value='7'", "007").shown, u"007"_s);
    EXPECT_EQ(valueOf("office:value-type='percentage' office:value='0.255'", "25.5%").shown, u"25.5%"_s);
    EXPECT_EQ(valueOf("office:value-type='currency' office:currency='CNY' office:value='1234.5'", "¥1,234.50").shown,
              u"1234.5"_s);
    EXPECT_EQ(valueOf("office:value-type='float' office:value='2019.1'", "2019.10").shown, u"2019.10"_s);
    EXPECT_EQ(valueOf("office:value-type='float' office:value='2019.1'", "2019.10").format, u"0.00"_s);
    EXPECT_EQ(valueOf("office:value-type='float' office:value='2019.1'", "###").shown, u"2019.1"_s);
    EXPECT_EQ(valueOf("office:value-type='boolean' office:boolean-value='true'", "真").shown, u"TRUE"_s);
    EXPECT_EQ(valueOf("office:value-type='time' office:time-value='PT08H30M00S'", "8:30").shown, u"08:30:00"_s);
    EXPECT_EQ(valueOf("office:value-type='time' office:time-value='PT8H'", "8").shown, u"08:00:00"_s);
    EXPECT_EQ(valueOf("office:value-type='time' office:time-value='soon'", "8").kind, CellKind::Error);
    EXPECT_EQ(valueOf("office:value-type='void'", "空").shown, u"空"_s);
    const Cell date = valueOf("office:value-type='date' office:date-value='2026-03-01'", "2026/3/1");
    EXPECT_EQ(date.kind, CellKind::Date);
    EXPECT_EQ(date.shown, u"2026-03-01"_s);
    EXPECT_EQ(valueOf("office:value-type='date' office:date-value='2026-03-01T08:30:00'", "2026-03-01 08:30").shown,
              u"2026-03-01T08:30:00"_s);
    EXPECT_EQ(valueOf("office:value-type='date' office:date-value='soon'", "soon").kind, CellKind::Error);
}

TEST_F(OdsReader, KeepsTheLossOfDigitsVisible)
{
    const Cell cell
        = valueOf("office:value-type='float' office:value='4.20582196612247E+017'", "4.20582196612247E+017");
    EXPECT_EQ(cell.kind, CellKind::Number);
    EXPECT_EQ(cell.raw, u"4.20582196612247E+17"_s);
}

TEST_F(OdsReader, KnowsWhenADateShowsNoDay)
{
    const auto format = [&](const QByteArray &day, const QByteArray &shown) {
        return valueOf("office:value-type='date' office:date-value='" + day + "'", shown).format;
    };
    EXPECT_EQ(format("2024-03-01", "2024年3月"), u"yyyy-mm"_s);
    EXPECT_EQ(format("2024-01-01", "2024年1月"), u"yyyy-mm"_s);
    EXPECT_EQ(format("2024-03-01", "Mar-24"), u"yyyy-mm"_s);
    EXPECT_EQ(format("2024-01-01", "2024/1/1"), u"yyyy-mm-dd"_s);
    EXPECT_EQ(format("2024-03-01", "二〇二四年三月一日"), u"yyyy-mm-dd"_s);
    EXPECT_EQ(format("2024-03-01", "###"), u"yyyy-mm-dd"_s);
    EXPECT_EQ(format("2024-03-05", "2024年3月"), u"yyyy-mm-dd"_s);
}

TEST_F(OdsReader, TellsErrorsAndFormulasWithoutValue)
{
    const QList<Row> rows
        = rowsOf("<table:table-row>"
                 "<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value='' "
                 "calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>"
                 "<table:table-cell table:formula='of:=[.A1]'/>"
                 "<table:table-cell table:formula='of:=1+1' office:value-type='float' "
                 "office:value='2'><text:p>2</text:p></table:table-cell>"
                 "</table:table-row>");
    EXPECT_EQ(rows.value(0).cell(0).kind, CellKind::Error);
    EXPECT_EQ(rows.value(0).cell(0).shown, u"#DIV/0!"_s);
    EXPECT_TRUE(rows.value(0).cell(1).formulaWithoutValue);
    EXPECT_EQ(rows.value(0).cell(2).shown, u"2"_s);
}

TEST_F(OdsReader, CountsRepeatedRowsAndColumns)
{
    const QByteArray rows = "<table:table-header-rows><table:table-row>" + text("<text:p>a</text:p>")
        + "<table:table-cell table:number-columns-repeated='2'/><table:table-cell table:number-columns-repeated='2' "
          "office:value-type='float' office:value='5'/>"
          "<table:table-cell table:number-columns-repeated='16379'/></table:table-row></table:table-header-rows>"
          "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
          "<table:table-row table:number-rows-repeated='2' table:visibility='filter'>"
        + text("<text:p>b</text:p>")
        + "</table:table-row><table:table-row table:number-rows-repeated='1048570'><table:table-cell "
          "table:number-columns-repeated='16384'/></table:table-row>";
    const QList<Row> read = rowsOf(rows);
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(shown(read[0]), (QStringList{u"a"_s, {}, {}, u"5"_s, u"5"_s}));
    EXPECT_EQ(read[1].number, 5);
    EXPECT_EQ(read[2].number, 6);
    EXPECT_TRUE(read[2].hidden);
    EXPECT_EQ(read[2].cell(0).shown, u"b"_s);
}

TEST_F(OdsReader, ListsMergedBlocksAndLeavesCoveredCellsEmpty)
{
    const QByteArray rows
        = "<table:table-row><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2' "
          "office:value-type='string'><text:p>单位</text:p></table:table-cell>"
          "<table:covered-table-cell office:value-type='string'><text:p>藏</text:p></table:covered-table-cell>"
        + text("<text:p>c</text:p>") + "</table:table-row>";
    const auto reader = openSheets(zip(u"book.ods"_s, package(body(table(rows)))));
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{1, 2, 0, 1}}));
    EXPECT_EQ(shown(rowsOf(rows).value(0)), (QStringList{u"单位"_s, {}, u"c"_s}));
}

TEST_F(OdsReader, ListsItsSheetsAndNothingElse)
{
    const QByteArray cell = "<table:table-row>" + text("<text:p>x</text:p>") + "</table:table-row>";
    const QByteArray content
        = "<office:automatic-styles><style:style style:name='ta2' style:family='table'><style:table-properties "
          "table:display='false'/></style:style></office:automatic-styles>"
        + body("<table:tracked-changes><table:table table:name='no'/></table:tracked-changes><table:table "
               "table:name='一'>"
               + cell
               + "<table:shapes><draw:frame><text:p>no</text:p></draw:frame></table:shapes></table:table>"
                 "<table:table table:name='二' table:style-name='ta2'>"
               + cell + cell + "</table:table><table:table table:name=\"'file:///x.ods'#$Sheet1\">" + cell
               + "</table:table>"
                 "<table:dde-links><table:dde-link><table:table>"
               + cell + "</table:table></table:dde-link></table:dde-links>");
    const QString file = zip(u"book.ods"_s, package(content));
    const auto reader = openSheets(file);
    ASSERT_EQ(reader->sheets().size(), 2);
    EXPECT_EQ(reader->sheets()[0].name, u"一"_s);
    EXPECT_FALSE(reader->sheets()[0].hidden);
    EXPECT_TRUE(reader->sheets()[1].hidden);
    EXPECT_EQ(readAll(file, 0).size(), 1);
    EXPECT_EQ(readAll(file, 1).size(), 2);
    EXPECT_THROW(reader->read(2, [](Row &&) { return true; }), SheetError);
}

TEST_F(OdsReader, ReadsFlatFiles)
{
    const QByteArray flat = "<?xml version='1.0' encoding='UTF-8'?>\n<office:document" + namespaces
        + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'>"
        + body(table("<table:table-row>" + text("<text:p>王</text:p>") + "</table:table-row>")) + "</office:document>";
    EXPECT_EQ(readAll(write(u"book.xls"_s, flat)).value(0).cell(0).shown, u"王"_s);
}

TEST_F(OdsReader, RefusesRepetitionsThatNoSheetHolds)
{
    const auto kindOf
        = [&](const QByteArray &rows) { return errorOf(zip(u"huge.ods"_s, package(body(table(rows))))).kind(); };
    const QByteArray cell
        = "<table:table-cell table:number-columns-repeated='16384' office:value-type='float' office:value='1'/>";
    EXPECT_EQ(kindOf("<table:table-row table:number-rows-repeated='1048576'>" + cell + "</table:table-row>"),
              SheetErrorKind::TooLarge);
    EXPECT_EQ(kindOf("<table:table-row><table:table-cell table:number-columns-repeated='16384'/>" + cell
                     + "</table:table-row>"),
              SheetErrorKind::TooLarge);
    EXPECT_EQ(kindOf("<table:table-row table:number-rows-repeated='1048576'/><table:table-row>"
                     + text("<text:p>x</text:p>") + "</table:table-row>"),
              SheetErrorKind::TooLarge);
}

TEST_F(OdsReader, RefusesEncryptedPackages)
{
    Parts parts = package(body(table({})));
    parts[u"content.xml"_s] = QByteArray::fromHex("8f23aa01");
    parts[u"META-INF/manifest.xml"_s]
        = "<manifest:manifest xmlns:manifest='m'><manifest:file-entry manifest:full-path='content.xml'>"
          "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    EXPECT_EQ(errorOf(zip(u"locked.ods"_s, parts)).kind(), SheetErrorKind::PasswordProtected);
}

} // namespace spreadsheet::testing
