#include "workbook_builder.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

class CsvReader : public SheetTest
{
protected:
    QList<QStringList> fieldsOf(const QByteArray &bytes) const
    {
        QList<QStringList> all;
        for (const Row &row : readAll(write(u"list.csv"_s, bytes)))
            all.append(shown(row));
        return all;
    }
    static QByteArray utf16(const QString &text, bool bigEndian)
    {
        return QStringEncoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE).encode(text);
    }
};

const QString list = u"姓名,性别\r\n王建国,男\r\n李一,女\r\n"_s;
const QList<QStringList> expected{{u"姓名"_s, u"性别"_s}, {u"王建国"_s, u"男"_s}, {u"李一"_s, u"女"_s}};

TEST_F(CsvReader, ReadsEveryEncodingOfOffices)
{
    EXPECT_EQ(fieldsOf(list.toUtf8()), expected);
    EXPECT_EQ(fieldsOf("\xef\xbb\xbf" + list.toUtf8()), expected);
    EXPECT_EQ(fieldsOf(utf16(list, false)), expected);
    EXPECT_EQ(fieldsOf(utf16(list, true)), expected);
    EXPECT_EQ(fieldsOf("\xff\xfe" + utf16(list, false)), expected);
    EXPECT_EQ(fieldsOf("\xfe\xff" + utf16(list, true)), expected);
    EXPECT_EQ(fieldsOf(QByteArray::fromHex("d0d5c3fb2cd0d4b1f00acdf5bda8b9fa2cc4d00ac0eed2bb2cc5ae0a")), expected);
}

TEST_F(CsvReader, DecodesCharactersBeyondGbk)
{
    QStringEncoder encoder("GB18030");
    ASSERT_TRUE(encoder.isValid());
    const QByteArray bytes = encoder.encode(u"姓名,性别\n王䶮,男\n𠮷田,女\n"_s);
    EXPECT_EQ(fieldsOf(bytes),
              (QList<QStringList>{{u"姓名"_s, u"性别"_s}, {u"王䶮"_s, u"男"_s}, {u"𠮷田"_s, u"女"_s}}));
}

TEST_F(CsvReader, SniffsTheDelimiter)
{
    const QList<QStringList> rows{{u"a"_s, u"b,x"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    EXPECT_EQ(fieldsOf("a;b,x;c\n1;2;3\n"), rows);
    EXPECT_EQ(fieldsOf("a\tb,x\tc\n1\t2\t3\n"), rows);
    EXPECT_EQ(fieldsOf("a|b,x|c\n1|2|3\n"), rows);
    EXPECT_EQ(fieldsOf("a,\"b,x\",c\n1,2,3\n"), rows);
    EXPECT_EQ(fieldsOf("only\none\n"), (QList<QStringList>{{u"only"_s}, {u"one"_s}}));
}

TEST_F(CsvReader, TakesTheDelimiterTheFileNames)
{
    const QList<Row> rows = readAll(write(u"list.csv"_s, "sep=;\r\na,b;c\r\n1,5;2\r\n"));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].number, 2);
    EXPECT_EQ(shown(rows[0]), (QStringList{u"a,b"_s, u"c"_s}));
    EXPECT_EQ(shown(rows[1]), (QStringList{u"1,5"_s, u"2"_s}));
}

TEST_F(CsvReader, ReadsQuotedLineBreaksInEveryEncoding)
{
    const QString quoted = u"姓名;备注\r\n王建国;\"一\n二;三\"\r\n"_s;
    const QList<QStringList> rows{{u"姓名"_s, u"备注"_s}, {u"王建国"_s, u"一\n二;三"_s}};
    for (const QByteArray &bytes :
         {quoted.toUtf8(), "\xef\xbb\xbf" + quoted.toUtf8(), utf16(quoted, false), utf16(quoted, true),
          "\xff\xfe" + utf16(quoted, false), "\xfe\xff" + utf16(quoted, true),
          QByteArray(QStringEncoder("GB18030").encode(quoted))})
        EXPECT_EQ(fieldsOf(bytes), rows);
}

TEST_F(CsvReader, HandlesQuotesAndLineEnds)
{
    EXPECT_EQ(
        fieldsOf("a,\"two\r\nlines\",\"say \"\"hi\"\"\"\r1,2,\n\"\",x\"y,\"p\"q"),
        (QList<QStringList>{{u"a"_s, u"two\r\nlines"_s, u"say \"hi\""_s}, {u"1"_s, u"2"_s}, {{}, u"x\"y"_s, u"pq"_s}}));
}

TEST_F(CsvReader, NumbersRecordsBlankOnesIncluded)
{
    const QList<Row> rows = readAll(write(u"list.csv"_s, "a,b\n\n,,\n\"x\ny\",2\n\nlast,1"));
    ASSERT_EQ(rows.size(), 6);
    EXPECT_TRUE(rows[1].cells.isEmpty());
    EXPECT_TRUE(rows[2].cells.isEmpty());
    EXPECT_EQ(rows[3].number, 4);
    EXPECT_EQ(rows[5].number, 6);
    EXPECT_EQ(shown(rows[5]), (QStringList{u"last"_s, u"1"_s}));
}

TEST_F(CsvReader, DropsStrayNulBytes)
{
    QByteArray bytes = "name,age\nWang Jianguo,31\nLi Yi,28\nZhao Liu,45\nSun Qi,52\n";
    bytes.insert(20, '\0');
    EXPECT_EQ(fieldsOf(bytes).value(1), (QStringList{u"Wang Jianguo"_s, u"31"_s}));
}

TEST_F(CsvReader, KeepsDigitsWrittenAsFormulaText)
{
    const QList<Row> rows = readAll(write(u"list.csv"_s, "id,n\n=\"430121199210152598\",\"=\"\"007\"\"\"\n"));
    EXPECT_EQ(shown(rows[1]), (QStringList{u"430121199210152598"_s, u"007"_s}));
}

TEST_F(CsvReader, AnOpenQuoteNamesItsRow)
{
    const SheetError error = errorOf(write(u"list.csv"_s, "a,b\n1,2\n3,\"4\n5,6\n"));
    EXPECT_EQ(error.kind(), SheetErrorKind::Damaged);
    EXPECT_TRUE(error.message().contains(u"row 3"_s)) << error.what();
}

TEST_F(CsvReader, MarksAnOversizeField)
{
    const QList<Row> rows = readAll(write(u"list.csv"_s, "a,b\n" + QByteArray(100'000, 'x') + ",2\n"));
    EXPECT_TRUE(rows[1].cell(0).oversize);
    EXPECT_EQ(rows[1].cell(0).shown.size(), maxTextLength);
    EXPECT_EQ(rows[1].cell(1).shown, u"2"_s);
}

TEST_F(CsvReader, DecodesAcrossChunks)
{
    QString text;
    for (int i = 0; i < 60'000; ++i)
        text += u"%1,王建国\n"_s.arg(i % 7, i % 3);
    QStringEncoder encoder("GB18030");
    const QList<Row> rows = readAll(write(u"list.csv"_s, encoder.encode(text)));
    ASSERT_EQ(rows.size(), 60'000);
    for (const Row &row : rows)
        ASSERT_EQ(row.cell(1).shown, u"王建国"_s);
}

TEST_F(CsvReader, NamesItsSheetAfterTheFile)
{
    const auto reader = openSheets(write(u"会员.名册.csv"_s, "a,b\n"));
    ASSERT_EQ(reader->sheets().size(), 1);
    EXPECT_EQ(reader->sheets()[0].name, u"会员.名册"_s);
    EXPECT_TRUE(reader->mergedRanges(0).isEmpty());
    EXPECT_THROW(reader->read(1, [](Row &&) { return true; }), SheetError);
}

} // namespace spreadsheet::testing
