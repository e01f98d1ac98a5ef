#include "workbook_builder.h"
#include "xls_builder.h"

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

QByteArray at(quint16 row, quint16 column, quint16 style = 0) { return word(row) + word(column) + word(style); }

QByteArray numberAt(quint16 row, quint16 column, double value, quint16 style = 0)
{
    return record(0x0203, at(row, column, style) + number(value));
}

QByteArray textAt(quint16 row, quint16 column, const QString &text)
{
    return record(0x0204, at(row, column) + wideText(text));
}

QByteArray formulaAt(quint16 row, quint16 column, const QByteArray &result, quint16 flags = 0)
{
    return record(0x0006, at(row, column) + result + word(flags) + dword(0) + word(0));
}

QByteArray marked(char kind, char value)
{
    return QByteArray(1, kind) + '\0' + value + QByteArray(3, '\0') + word(0xffff);
}

// Shared texts as given bytes, cut into a record and its continuations.
QByteArray sharedTexts(quint32 count, const QByteArray &first, const QList<QByteArray> &continuations = {})
{
    QByteArray bytes = record(0x00fc, dword(count) + dword(count) + first);
    for (const QByteArray &piece : continuations)
        bytes += record(0x003c, piece);
    return bytes;
}

QByteArray sharedAt(quint16 row, quint16 column, quint32 index)
{
    return record(0x00fd, at(row, column) + dword(index));
}

QByteArray style(quint16 format) { return record(0x00e0, word(0) + word(format) + QByteArray(16, '\0')); }

QByteArray format(quint16 id, const QByteArray &code) { return record(0x041e, word(id) + narrowText(code)); }

} // namespace

class XlsReader : public SheetTest
{
protected:
    QList<Row> rowsOf(const QByteArray &records, const QByteArray &globals = {}) const
    {
        return readAll(write(u"book.xls"_s, xlsFile(records, globals)));
    }
    Cell cellOf(const QByteArray &record, const QByteArray &globals = {}) const
    {
        return rowsOf(record, globals).value(0).cell(0);
    }
};

TEST_F(XlsReader, ReadsEveryKindOfCell)
{
    const QByteArray rk = record(0x027e, at(0, 2) + dword(quint32(1234) << 2 | 3));
    const QByteArray mulRk = record(
        0x00bd, word(0) + word(3) + word(0) + dword(quint32(-7) << 2 | 2) + word(0) + dword(0x3ff80000) + word(4));
    const QByteArray rich = record(0x00d6, at(0, 5) + narrowText("rich") + word(1) + word(0) + word(5));
    const QByteArray blanks
        = record(0x00be, word(0) + word(8) + word(0) + word(0) + word(9)) + record(0x0201, at(0, 10));
    const QList<Row> rows = rowsOf(textAt(0, 0, u"王䶮𠮷"_s) + numberAt(0, 1, 0.1) + rk + mulRk + rich
                                   + record(0x0205, at(0, 6) + QByteArray("\1\0", 2))
                                   + record(0x0205, at(0, 7) + QByteArray("\x2a\1", 2)) + blanks);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(shown(rows[0]),
              (QStringList{u"王䶮𠮷"_s, u"0.1"_s, u"12.34"_s, u"-7"_s, u"1.5"_s, u"rich"_s, u"TRUE"_s, u"#N/A"_s}));
    EXPECT_EQ(rows[0].cell(6).kind, CellKind::Bool);
    EXPECT_EQ(rows[0].cell(7).kind, CellKind::Error);
}

TEST_F(XlsReader, KeepsTheRawTextOfNumbersAsXlsxDoes)
{
    EXPECT_EQ(cellOf(numberAt(0, 0, 13800138000.0)).raw, u"13800138000"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 420582196612247000.0)).raw, u"4.20582196612247E+17"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 2019.1)).raw, u"2019.1"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 2019.1)).format, u"General"_s);
}

TEST_F(XlsReader, JoinsTextsThatContinueInAnotherRecordWithAnotherWidth)
{
    // "abc" in one byte each, then "建国" in two, then "d" in one again; then a text with runs and phonetic data.
    const QByteArray first = word(6) + QByteArray(1, '\0') + "abc";
    const QByteArray second = QByteArray(1, '\1') + word(u'建') + word(u'国');
    const QByteArray third
        = QByteArray(1, '\0') + "d" + word(2) + QByteArray(1, char(0x0d)) + word(1) + dword(6) + word(u'王');
    const QByteArray fourth = QByteArray(1, '\1') + word(u'一') + dword(0) + "phon";
    const QByteArray fifth = "et" + narrowText("last");
    const QByteArray globals = sharedTexts(3, first, {second, third, fourth, fifth});
    const QList<Row> rows
        = rowsOf(sharedAt(0, 0, 0) + sharedAt(0, 1, 1) + sharedAt(0, 2, 2) + sharedAt(0, 3, 3), globals);
    EXPECT_EQ(shown(rows.value(0)), (QStringList{u"abc建国d"_s, u"王一"_s, u"last"_s, u"#REF!"_s}));
}

TEST_F(XlsReader, ReadsResultsOfFormulas)
{
    const QByteArray shared = record(0x04bc, QByteArray(10, '\0'));
    const QList<Row> rows = rowsOf(
        formulaAt(0, 0, number(2.5)) + formulaAt(0, 1, marked(0, 0)) + shared + record(0x0207, wideText(u"结果"_s))
        + formulaAt(0, 2, marked(1, 1)) + formulaAt(0, 3, marked(2, 0x17)) + formulaAt(0, 4, marked(3, 0))
        + formulaAt(0, 5, number(0), 2) + formulaAt(0, 6, number(0)) + formulaAt(0, 7, marked(0, 0))
        + formulaAt(0, 8, marked(3, 0), 2) + numberAt(0, 9, 1));
    EXPECT_EQ(shown(rows.value(0)),
              (QStringList{u"2.5"_s, u"结果"_s, u"TRUE"_s, u"#REF!"_s, {}, {}, u"0"_s, {}, {}, u"1"_s}));
    EXPECT_TRUE(rows.value(0).cell(8).formulaWithoutValue);
    EXPECT_FALSE(rows.value(0).cell(4).formulaWithoutValue);
    EXPECT_TRUE(rows.value(0).cell(5).formulaWithoutValue);
    EXPECT_TRUE(rows.value(0).cell(7).formulaWithoutValue);
}

TEST_F(XlsReader, ReadsDatesByFormatAndEpoch)
{
    const QByteArray styles = format(164, "yyyy\"x\"m") + style(0) + style(14) + style(164) + style(2);
    EXPECT_EQ(cellOf(numberAt(0, 0, 32940, 0), styles).kind, CellKind::Number);
    EXPECT_EQ(cellOf(numberAt(0, 0, 32940, 1), styles).shown, u"1990-03-08"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 45992, 2), styles).shown, u"2025-12-01"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 45992, 2), styles).format, u"yyyy\"x\"m"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 2019.1, 3), styles).shown, u"2019.10"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 1, 99), styles).shown, u"1"_s);
    EXPECT_EQ(cellOf(numberAt(0, 0, 0, 1), record(0x0022, word(1)) + styles).shown, u"1904-01-01"_s);
}

TEST_F(XlsReader, PutsRowsInOrderAndKnowsHiddenAndMergedOnes)
{
    const QByteArray hidden = record(0x0208, word(4) + QByteArray(10, '\0') + dword(0x20));
    const QByteArray chart
        = record(0x0809, word(0x0600) + word(0x20) + QByteArray(12, '\0')) + numberAt(0, 0, 99) + record(0x000a, {});
    const QByteArray merges
        = record(0x00e5, word(2) + word(1) + word(2) + word(0) + word(0) + word(3) + word(6) + word(1) + word(5));
    const auto reader = openSheets(write(
        u"book.xls"_s, xlsFile(hidden + numberAt(4, 1, 5) + chart + numberAt(0, 0, 1) + numberAt(4, 0, 4) + merges)));
    QList<Row> rows;
    reader->read(0, [&](Row &&row) {
        rows.append(std::move(row));
        return true;
    });
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_FALSE(rows[0].hidden);
    EXPECT_EQ(rows[1].number, 5);
    EXPECT_TRUE(rows[1].hidden);
    EXPECT_EQ(shown(rows[1]), (QStringList{u"4"_s, u"5"_s}));
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{2, 3, 0, 0}, {4, 7, 1, 5}}));
}

TEST_F(XlsReader, ListsWorksheetsOnlyAndTellsHiddenOnes)
{
    const QByteArray book = biffWorkbook({{u"说明"_s, textAt(0, 0, u"a"_s)},
                                          {u"图"_s, {}, 0, 2},
                                          {u"隐藏"_s, textAt(0, 0, u"b"_s), 1},
                                          {u"深藏"_s, textAt(0, 0, u"c"_s), 2}});
    const QString file = write(u"book.xls"_s, compoundFile({{u"Workbook"_s, book}}));
    const auto reader = openSheets(file);
    ASSERT_EQ(reader->sheets().size(), 3);
    EXPECT_EQ(reader->sheets()[1].name, u"隐藏"_s);
    EXPECT_FALSE(reader->sheets()[0].hidden);
    EXPECT_TRUE(reader->sheets()[1].hidden);
    EXPECT_TRUE(reader->sheets()[2].hidden);
    EXPECT_EQ(readAll(file, 2).value(0).cell(0).shown, u"c"_s);
    EXPECT_THROW(reader->read(3, [](Row &&) { return true; }), SheetError);
}

TEST_F(XlsReader, ReadsLargeWorkbooksWhoseTablesFillSeveralSectors)
{
    QByteArray records;
    for (quint16 row = 0; row < 6000; ++row)
        records += textAt(row, 0, u"会员%1"_s.arg(row)) + numberAt(row, 200, row);
    const QList<Row> rows = rowsOf(records);
    ASSERT_EQ(rows.size(), 6000);
    EXPECT_EQ(rows[5999].cell(0).shown, u"会员5999"_s);
    EXPECT_EQ(rows[5999].cell(200).shown, u"5999"_s);
}

TEST_F(XlsReader, MarksAnOversizeText)
{
    const QByteArray globals = sharedTexts(1, word(40'000) + QByteArray(1, '\0') + QByteArray(8000, 'x'),
                                           {'\0' + QByteArray(8000, 'x'), '\0' + QByteArray(8000, 'x'),
                                            '\0' + QByteArray(8000, 'x'), '\0' + QByteArray(8000, 'x')});
    const Cell cell = cellOf(sharedAt(0, 0, 0), globals);
    EXPECT_TRUE(cell.oversize);
    EXPECT_EQ(cell.shown.size(), maxTextLength);
}

TEST_F(XlsReader, StopsOnRequestAndOnCancel)
{
    const auto reader = openSheets(write(u"book.xls"_s, xlsFile(numberAt(0, 0, 1) + numberAt(1, 0, 2))));
    int seen = 0;
    reader->read(0, [&](Row &&) { return ++seen < 1; });
    EXPECT_EQ(seen, 1);
    EXPECT_THROW(reader->read(
                     0, [](Row &&) { return true; }, [](qint64, qint64) { return false; }),
                 SheetError);
}

TEST_F(XlsReader, RefusesWhatIsTooOldOrEncrypted)
{
    const auto kindOf = [&](const QByteArray &bytes) { return errorOf(write(u"old.xls"_s, bytes)).kind(); };
    const QByteArray old = biffWorkbook({{u"a"_s, {}}}, {}, 0x0500);
    EXPECT_EQ(kindOf(compoundFile({{u"Book"_s, old}})), SheetErrorKind::Unsupported);
    EXPECT_EQ(kindOf(compoundFile({{u"Workbook"_s, old}})), SheetErrorKind::Unsupported);
    EXPECT_EQ(kindOf(QByteArray::fromHex("0904060000001000") + QByteArray(100, '\0')), SheetErrorKind::Unsupported);
    EXPECT_EQ(kindOf(xlsFile({}, record(0x002f, QByteArray(54, '\1')))), SheetErrorKind::PasswordProtected);
    // A file saved for both Excel 95 and 97 has both streams.
    const QByteArray both
        = compoundFile({{u"Book"_s, old}, {u"Workbook"_s, biffWorkbook({{u"a"_s, numberAt(0, 0, 8)}})}});
    EXPECT_EQ(readAll(write(u"both.xls"_s, both)).value(0).cell(0).shown, u"8"_s);
}

TEST_F(XlsReader, NamesHiddenColumns)
{
    const QByteArray hidden = record(0x007d, QByteArray::fromHex("020003000000000001000000"));
    const QByteArray shown = record(0x007d, QByteArray::fromHex("040004000000000000000000"));
    const auto reader = openSheets(write(u"book.xls"_s, xlsFile(hidden + shown + numberAt(0, 0, 1))));
    EXPECT_EQ(reader->hiddenColumns(0), (QList<ColumnRange>{{2, 3}}));
}

} // namespace spreadsheet::testing
