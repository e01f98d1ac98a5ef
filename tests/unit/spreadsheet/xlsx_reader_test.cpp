#include "workbook_builder.h"

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

class XlsxReader : public SheetTest
{
protected:
    QList<Row> rowsOf(const QByteArray &rows, const Parts &parts = {}) const
    {
        return readAll(zip(u"book.xlsx"_s, workbook(rows, parts)));
    }
    Cell cellOf(const QByteArray &cell, const Parts &parts = {}) const
    {
        return rowsOf("<row r='1'>" + cell + "</row>", parts).value(0).cell(0);
    }
};

TEST_F(XlsxReader, ReadsInlineStringsWithRuns)
{
    const Cell cell
        = cellOf("<c r='A1' t='inlineStr'><is><r><t>王</t></r><r><t xml:space='preserve'> 建国</t></r></is></c>");
    EXPECT_EQ(cell.kind, CellKind::Text);
    EXPECT_EQ(cell.shown, u"王 建国"_s);
}

TEST_F(XlsxReader, JoinsRunsOfSharedStringsAndSkipsPhoneticReadings)
{
    const Parts parts{{u"xl/sharedStrings.xml"_s,
                       sharedStrings({"<t>first</t>",
                                      "<r><rPr><b/></rPr><t>東</t></r><r><t>京</t></r>"
                                      "<rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr/>"})}};
    EXPECT_EQ(cellOf("<c r='A1' t='s'><v>1</v></c>", parts).shown, u"東京"_s);
}

TEST_F(XlsxReader, DecodesEscapedCharacters)
{
    EXPECT_EQ(cellOf("<c r='A1' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>").shown, u"a\rb_x000D_"_s);
    EXPECT_EQ(cellOf("<c r='A1' t='inlineStr'><is><t>_xyz_ _x12</t></is></c>").shown, u"_xyz_ _x12"_s);
}

TEST_F(XlsxReader, TurnsABadSharedIndexIntoAnErrorCell)
{
    const Parts parts{{u"xl/sharedStrings.xml"_s, sharedStrings({"<t>only</t>"})}};
    EXPECT_EQ(cellOf("<c r='A1' t='s'><v>7</v></c>", parts).kind, CellKind::Error);
    EXPECT_EQ(cellOf("<c r='A1' t='s'><v>-1</v></c>", parts).kind, CellKind::Error);
    EXPECT_EQ(cellOf("<c r='A1' t='s'><v>x</v></c>", parts).kind, CellKind::Error);
    EXPECT_EQ(cellOf("<c r='A1' t='s'><v>0</v></c>", parts).shown, u"only"_s);
}

TEST_F(XlsxReader, CountsPositionsWhereReferencesAreMissing)
{
    const QList<Row> rows = rowsOf("<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row><row/>"
                                   "<row r='9' hidden='1'><c><v>6</v></c></row><row><c><v>7</v></c></row>");
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(shown(rows[0]), (QStringList{u"1"_s, {}, {}, u"4"_s, u"5"_s}));
    EXPECT_EQ(rows[1].number, 2);
    EXPECT_TRUE(rows[1].cells.isEmpty());
    EXPECT_EQ(rows[2].number, 9);
    EXPECT_TRUE(rows[2].hidden);
    EXPECT_EQ(rows[3].number, 10);
    EXPECT_FALSE(rows[3].hidden);
}

TEST_F(XlsxReader, AcceptsAnyNamespacePrefixAndStrictRelations)
{
    const QByteArray type = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    const Parts parts{
        {u"_rels/.rels"_s,
         "<p:Relationships xmlns:p='urn:p'><p:Relationship Id='a' Type='" + type
             + "officeDocument' Target='/books/main.xml'/></p:Relationships>"},
        {u"books/main.xml"_s,
         "<x:workbook xmlns:x='urn:main' xmlns:q='urn:r'><x:sheets>"
         "<x:sheet name='表' sheetId='9' state='hidden' q:id='z'/></x:sheets></x:workbook>"},
        {u"books/_rels/main.xml.rels"_s,
         "<Relationships><Relationship Id='z' Type='" + type + "worksheet' Target='../data/one.xml'/></Relationships>"},
        {u"data/one.xml"_s,
         "<x:worksheet xmlns:x='urn:main'><x:sheetData><x:row r='3'><x:c r='B3' t='str'>"
         "<x:f>A1</x:f><x:v>文</x:v></x:c></x:row></x:sheetData></x:worksheet>"},
    };
    const QString file = zip(u"strict.xlsx"_s, parts);
    const auto reader = openSheets(file);
    ASSERT_EQ(reader->sheets().size(), 1);
    EXPECT_EQ(reader->sheets()[0].name, u"表"_s);
    EXPECT_TRUE(reader->sheets()[0].hidden);
    const QList<Row> rows = readAll(file);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].number, 3);
    EXPECT_EQ(shown(rows[0]), (QStringList{{}, u"文"_s}));
}

TEST_F(XlsxReader, ReadsDatesByBuiltinAndCustomFormats)
{
    const Parts parts{{u"xl/styles.xml"_s,
                       styles({0, 14, 31, 57, 164, 165, 166},
                              {{164, "yyyy&quot;年&quot;m&quot;月&quot;"},
                               {165, "0&quot;days&quot;"},
                               {166, "[Red]0.00_);[Magenta]0"}})}};
    const auto with = [&](int style, const QByteArray &serial) {
        return cellOf("<c r='A1' s='" + QByteArray::number(style) + "'><v>" + serial + "</v></c>", parts);
    };
    EXPECT_EQ(with(0, "32940").kind, CellKind::Number);
    EXPECT_EQ(with(1, "32940").shown, u"1990-03-08"_s);
    EXPECT_EQ(with(2, "32940").kind, CellKind::Date);
    EXPECT_EQ(with(2, "32940").raw, u"32940"_s);
    EXPECT_EQ(with(3, "32940").shown, u"1990-03-08"_s);
    EXPECT_EQ(with(4, "45992").shown, u"2025-12-01"_s);
    EXPECT_EQ(with(5, "32940").kind, CellKind::Number);
    EXPECT_EQ(with(6, "32940").shown, u"32940.00"_s);
    EXPECT_EQ(with(1, "32940.354166666664").shown, u"1990-03-08T08:30:00"_s);
    EXPECT_EQ(with(1, "0.354166666666667").shown, u"08:30:00"_s);
    EXPECT_EQ(with(1, "59").shown, u"1900-02-28"_s);
    EXPECT_EQ(with(1, "60").shown, u"1900-02-29"_s);
    EXPECT_EQ(with(1, "61").shown, u"1900-03-01"_s);
    EXPECT_EQ(with(1, "20190301").kind, CellKind::Number);
    EXPECT_EQ(with(1, "20190301").shown, u"20190301"_s);
    EXPECT_EQ(with(1, "-1").kind, CellKind::Number);
    EXPECT_EQ(cellOf("<c t='d'><v>2025-06-01T00:00:00.000Z</v></c>").shown, u"2025-06-01"_s);
    EXPECT_EQ(cellOf("<c t='d'><v>2025-06-01T09:05:00</v></c>").shown, u"2025-06-01T09:05:00"_s);
}

TEST_F(XlsxReader, CountsFrom1904WhereTheWorkbookSaysSo)
{
    const Parts parts{{u"xl/styles.xml"_s, styles({14})},
                      {u"xl/workbook.xml"_s,
                       "<workbook xmlns:r='urn:r'><workbookPr date1904='true'/><sheets>"
                       "<sheet name='S' sheetId='1' r:id='s1'/></sheets></workbook>"}};
    EXPECT_EQ(cellOf("<c s='0'><v>0</v></c>", parts).shown, u"1904-01-01"_s);
    EXPECT_EQ(cellOf("<c s='0'><v>31478</v></c>", parts).shown, u"1990-03-08"_s);
}

TEST_F(XlsxReader, KeepsTheRawNumberBesideTheShownOne)
{
    const Parts parts{{u"xl/styles.xml"_s, styles({0, 2, 49, 164}, {{164, "000000"}})}};
    const Cell identity = cellOf("<c s='0'><v>4.20582196612247E+17</v></c>", parts);
    EXPECT_EQ(identity.kind, CellKind::Number);
    EXPECT_EQ(identity.raw, u"4.20582196612247E+17"_s);
    EXPECT_EQ(identity.shown, u"4.20582196612247E+17"_s);
    EXPECT_EQ(identity.format, u"General"_s);
    EXPECT_EQ(cellOf("<c s='0'><v>1.3800138E10</v></c>", parts).shown, u"13800138000"_s);
    EXPECT_EQ(cellOf("<c s='0'><v>2019.1</v></c>", parts).shown, u"2019.1"_s);
    EXPECT_EQ(cellOf("<c s='1'><v>2019.1</v></c>", parts).shown, u"2019.10"_s);
    EXPECT_EQ(cellOf("<c s='2'><v>12</v></c>", parts).shown, u"12"_s);
    EXPECT_EQ(cellOf("<c s='3'><v>318</v></c>", parts).shown, u"000318"_s);
    EXPECT_EQ(cellOf("<c s='99'><v>5</v></c>", parts).shown, u"5"_s);
}

TEST_F(XlsxReader, ReadsBooleansErrorsAndFormulas)
{
    const QList<Row> rows = rowsOf("<row r='1'><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>"
                                   "<c><f>A1+1</f></c><c><f>A1+1</f><v></v></c><c t='str'><f>T(A1)</f><v></v></c>"
                                   "<c><f>A1+1</f><v>2</v></c></row>");
    const Row &row = rows[0];
    EXPECT_EQ(row.cell(0).kind, CellKind::Bool);
    EXPECT_EQ(row.cell(0).shown, u"TRUE"_s);
    EXPECT_EQ(row.cell(1).shown, u"FALSE"_s);
    EXPECT_EQ(row.cell(2).kind, CellKind::Error);
    EXPECT_EQ(row.cell(2).shown, u"#N/A"_s);
    EXPECT_TRUE(row.cell(3).isEmpty());
    EXPECT_TRUE(row.cell(3).formulaWithoutValue);
    EXPECT_TRUE(row.cell(4).formulaWithoutValue);
    EXPECT_FALSE(row.cell(5).formulaWithoutValue);
    EXPECT_EQ(row.cell(6).shown, u"2"_s);
    EXPECT_FALSE(row.cell(6).formulaWithoutValue);
}

TEST_F(XlsxReader, ListsMergedRangesWithoutReadingFirst)
{
    const Parts parts{
        {u"xl/worksheets/sheet1.xml"_s,
         "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
         "<mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='$AB$7:AA4'/><mergeCell ref='junk'/></mergeCells>"
         "</worksheet>"}};
    const auto reader = openSheets(zip(u"merged.xlsx"_s, workbook({}, parts)));
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{2, 3, 0, 0}, {4, 7, 26, 27}}));
    EXPECT_TRUE(reader->mergedRanges(0)[0].contains(3, 0));
    EXPECT_FALSE(reader->mergedRanges(0)[0].contains(4, 0));
}

TEST_F(XlsxReader, MarksAnOversizeTextInsteadOfFailing)
{
    const QByteArray fits = QString(maxTextLength, u'长').toUtf8();
    const QByteArray over = QString(maxTextLength + 1, u'长').toUtf8();
    const QByteArray huge(4'000'000, 'x');
    const QList<Row> rows = rowsOf("<row><c t='inlineStr'><is><t>" + fits
                                       + "</t></is></c><c t='s'><v>0</v></c>"
                                         "<c t='str'><v>"
                                       + huge + "</v></c><c><v>1</v></c></row>",
                                   {{u"xl/sharedStrings.xml"_s, sharedStrings({"<t>" + over + "</t>"})}});
    const Row &row = rows[0];
    EXPECT_FALSE(row.cell(0).oversize);
    EXPECT_TRUE(row.cell(1).oversize);
    EXPECT_TRUE(row.cell(2).oversize);
    EXPECT_EQ(row.cell(2).shown.size(), maxTextLength);
    EXPECT_EQ(row.cell(3).shown, u"1"_s);
}

TEST_F(XlsxReader, StopsWhereTheReceiverHasEnough)
{
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook("<row/><row/><row/><row/>")));
    for (int pass = 0; pass < 2; ++pass) { // a second reading starts from the top
        int seen = 0;
        reader->read(0, [&](Row &&) { return ++seen < 2; });
        EXPECT_EQ(seen, 2);
    }
}

TEST_F(XlsxReader, PassesOnWhatTheReceiverThrows)
{
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook("<row/><row/>")));
    EXPECT_THROW(reader->read(0, [](Row &&) -> bool { throw std::runtime_error("full"); }), std::runtime_error);
}

TEST_F(XlsxReader, StopsOnCancel)
{
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook("<row/>")));
    try {
        reader->read(
            0, [](Row &&) { return true; }, [](qint64, qint64) { return false; });
        FAIL();
    } catch (const SheetError &error) {
        EXPECT_EQ(error.kind(), SheetErrorKind::Cancelled);
    }
}

TEST_F(XlsxReader, RefusesASheetThatIsNotThere)
{
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook("<row/>")));
    EXPECT_THROW(reader->read(1, [](Row &&) { return true; }), SheetError);
    EXPECT_THROW(reader->mergedRanges(-1), SheetError);
}

TEST_F(XlsxReader, NamesHiddenColumns)
{
    const QByteArray sheet = "<worksheet><cols><col min='1' max='1' width='9'/><col min='3' max='4' hidden='1'/></cols>"
                             "<sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    const auto reader = openSheets(zip(u"book.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, sheet}})));
    EXPECT_EQ(reader->hiddenColumns(0), (QList<ColumnRange>{{2, 3}}));
}

TEST_F(XlsxReader, RowsOfControlsAreNoRowsOfTheSheet)
{
    const QByteArray sheet
        = "<worksheet><sheetData><row r='1'><c><v>1</v></c></row></sheetData><controls><control><anchor><from>"
          "<xdr:col xmlns:xdr='d'>1</xdr:col><xdr:row xmlns:xdr='d'>5</xdr:row></from></anchor></control></controls>"
          "<mergeCells><mergeCell ref='A1:B1'/></mergeCells></worksheet>";
    const QString file = zip(u"book.xlsx"_s, workbook({}, {{u"xl/worksheets/sheet1.xml"_s, sheet}}));
    EXPECT_EQ(readAll(file).size(), 1);
    EXPECT_EQ(openSheets(file)->mergedRanges(0).size(), 1);
}

TEST_F(XlsxReader, LeavesOutCharactersThatNobodySees)
{
    EXPECT_EQ(cellOf("<c r='A1' t='inlineStr'><is><t>王_x0000_建_x0007_国</t></is></c>").shown, u"王建国"_s);
}

} // namespace spreadsheet::testing
