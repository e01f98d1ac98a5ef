#include "spreadsheet/text/csv_writer.h"
#include "spreadsheet/xlsx/xlsx_writer.h"
#include "spreadsheet/zip_archive.h"
#include "workbook_builder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

class Writers : public SheetTest
{
protected:
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QByteArray part(const QString &file, const QString &name)
{
    QByteArray bytes;
    ZipArchive(file).read(name, [&bytes](const char *data, int size) {
        bytes.append(data, size);
        return true;
    });
    return bytes;
}

const QList<SheetColumn> columns{{u"证件号码"_s, ColumnFormat::Text, 22},
                                 {u"人数"_s, ColumnFormat::Number},
                                 {u"金额"_s, ColumnFormat::Money},
                                 {u"日期"_s, ColumnFormat::Date}};

TEST_F(Writers, XlsxComesBackAsItWasWritten)
{
    const QString file = path(u"名册.xlsx"_s);
    XlsxWriter writer(file);
    writer.beginSheet(u"会员[1]/2"_s, columns);
    writer.writeRow({u"430121199210152598"_s, u"12"_s, u"1200.5"_s, u"2026-03-01"_s});
    writer.writeRow({u"=1+1"_s, u"many"_s, {}, u"1899-12-30"_s});
    writer.writeRow({u"a\nb & <c>"_s});
    writer.beginSheet(u"第二"_s, {{u"列"_s}});
    writer.writeRow({u"x"_s});
    writer.finish();

    const auto reader = openSheets(file);
    ASSERT_EQ(reader->sheets().size(), 2);
    EXPECT_EQ(reader->sheets()[0].name, u"会员_1__2"_s);
    const QList<Row> rows = readAll(file);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(shown(rows[0]), (QStringList{u"证件号码"_s, u"人数"_s, u"金额"_s, u"日期"_s}));
    EXPECT_EQ(shown(rows[1]), (QStringList{u"430121199210152598"_s, u"12"_s, u"1200.50"_s, u"2026-03-01"_s}));
    EXPECT_EQ(rows[1].cell(0).kind, CellKind::Text);
    EXPECT_EQ(rows[1].cell(1).kind, CellKind::Number);
    EXPECT_EQ(rows[1].cell(2).format, u"0.00"_s);
    EXPECT_EQ(rows[1].cell(3).kind, CellKind::Date);
    EXPECT_EQ(shown(rows[2]), (QStringList{u"=1+1"_s, u"many"_s, {}, u"1899-12-30"_s}));
    EXPECT_EQ(rows[2].cell(0).kind, CellKind::Text);
    EXPECT_EQ(shown(rows[3]), (QStringList{u"a\nb & <c>"_s}));
    EXPECT_EQ(shown(readAll(file, 1)[1]), (QStringList{u"x"_s}));
    EXPECT_EQ(files(), (QStringList{u"名册.xlsx"_s}));
}

TEST_F(Writers, XlsxToBePrintedHasHeadingsTotalsAndPageSetup)
{
    const QString file = path(u"台账.xlsx"_s);
    PrintSetup print;
    print.title = u"云溪街道总工会会员台账"_s;
    print.lines = QStringList{u"统计期间：2026年"_s, u"制表人：张三"_s};
    print.footer = u"制表人：A&B"_s;
    print.landscape = true;
    XlsxWriter writer(file);
    writer.beginSheet(u"会员"_s, columns, print);
    writer.writeRow({u"430121199210152598"_s, u"12"_s, {}, u"2026-03"_s});
    writer.writeTotals(u"合计1人"_s, 1, {{}, u"12"_s, u"1200.5"_s});
    writer.finish();

    const QList<Row> rows = readAll(file);
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(shown(rows[0]).first(), print.title);
    EXPECT_EQ(shown(rows[2]).first(), print.lines[1]);
    EXPECT_EQ(shown(rows[3]), (QStringList{u"证件号码"_s, u"人数"_s, u"金额"_s, u"日期"_s}));
    EXPECT_EQ(rows[4].cell(0).shown, u"430121199210152598"_s);
    EXPECT_EQ(rows[4].cell(0).kind, CellKind::Text);
    EXPECT_EQ(rows[4].cell(3).shown, u"2026-03"_s);
    EXPECT_EQ(rows[5].cell(0).shown, u"合计1人"_s);
    EXPECT_EQ(rows[5].cell(2).kind, CellKind::Number);
    EXPECT_EQ(rows[5].cell(2).raw, u"1200.5"_s);

    const QByteArray sheet = part(file, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("paperSize=\"9\""));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("fitToHeight=\"0\""));
    EXPECT_TRUE(sheet.contains("<mergeCell ref=\"A1:D1\"/>"));
    EXPECT_TRUE(sheet.contains(QString(u"&amp;L制表人：A&amp;&amp;B&amp;R第 &amp;P 页 共 &amp;N 页"_s).toUtf8()));
    EXPECT_TRUE(part(file, u"xl/workbook.xml"_s).contains("!$4:$4")) << "the header row on every page";
}

TEST_F(Writers, XlsxLeavesTheTargetAloneUntilFinished)
{
    write(u"list.xlsx"_s, "before");
    {
        XlsxWriter writer(path(u"list.xlsx"_s));
        writer.beginSheet(u"S"_s, columns);
        writer.writeRow({u"1"_s});
    }
    EXPECT_EQ(contents(u"list.xlsx"_s), "before");
    EXPECT_EQ(files(), (QStringList{u"list.xlsx"_s}));
    XlsxWriter writer(path(u"list.xlsx"_s));
    writer.beginSheet(u"S"_s, columns);
    writer.finish();
    EXPECT_TRUE(contents(u"list.xlsx"_s).startsWith("PK"));
}

TEST_F(Writers, XlsxSaysWhereItCannotWrite)
{
    const auto kindOf = [](const QString &file) {
        try {
            XlsxWriter writer(file);
        } catch (const SheetError &error) {
            return error.kind();
        }
        return SheetErrorKind::Cancelled;
    };
    EXPECT_EQ(kindOf(path(u"no/such/folder.xlsx"_s)), SheetErrorKind::Unwritable);
    EXPECT_EQ(kindOf(m_folder.path()), SheetErrorKind::Unwritable);
}

TEST_F(Writers, XlsxRefusesATextNoCellCanHold)
{
    XlsxWriter writer(path(u"list.xlsx"_s));
    writer.beginSheet(u"S"_s, columns);
    EXPECT_THROW(writer.writeRow({QString(40'000, u'x')}), SheetError);
}

TEST_F(Writers, CsvQuotesAndDefusesFormulas)
{
    CsvWriter writer(path(u"清单.csv"_s));
    writer.writeRow({u"姓名"_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s});
    writer.writeRow({u"=1+1"_s, u"-12.50"_s, u"+86 138"_s, u"@x"_s});
    writer.finish();
    EXPECT_EQ(contents(u"清单.csv"_s),
              QByteArray("\xef\xbb\xbf姓名,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"
                         "'=1+1,-12.50,'+86 138,'@x\r\n"));
    EXPECT_EQ(files(), (QStringList{u"清单.csv"_s}));
}

TEST_F(Writers, CsvComesBackAsItWasWritten)
{
    const QList<QStringList> rows{{u"姓名"_s, u"备注"_s, u"数"_s},
                                  {u"=1+1"_s, u"'=1+1"_s, u"-1"_s},
                                  {u"'quoted'"_s, u"''@"_s, u"+1.5"_s},
                                  {u"a\r\nb"_s, u"\ttab"_s, u"-"_s},
                                  {u"x;y|z"_s, u"“中文”"_s, u"0012"_s}};
    CsvWriter writer(path(u"list.csv"_s));
    for (const QStringList &row : rows)
        writer.writeRow(row);
    writer.finish();
    QList<QStringList> back;
    for (const Row &row : readAll(path(u"list.csv"_s)))
        back.append(shown(row));
    EXPECT_EQ(back, rows);
}

TEST_F(Writers, CsvLeavesTheTargetAloneUntilFinished)
{
    write(u"list.csv"_s, "before");
    {
        CsvWriter writer(path(u"list.csv"_s));
        writer.writeRow({u"1"_s});
    }
    EXPECT_EQ(contents(u"list.csv"_s), "before");
    EXPECT_EQ(files(), (QStringList{u"list.csv"_s}));
    EXPECT_THROW(CsvWriter(path(u"no/such/folder.csv"_s)), SheetError);
}

} // namespace spreadsheet::testing
