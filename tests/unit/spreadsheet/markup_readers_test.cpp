#include "workbook_builder.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace spreadsheet::testing {

namespace {

QByteArray xmlWorkbook(const QByteArray &content)
{
    return "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
           " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">"
        + content + "</Workbook>";
}

QByteArray worksheet(const QByteArray &rows)
{
    return "<Worksheet ss:Name=\"名册\"><Table>" + rows + "</Table></Worksheet>";
}

} // namespace

class SpreadsheetXml : public SheetTest
{
protected:
    QString file(const QByteArray &content) const { return write(u"export.xls"_s, xmlWorkbook(content)); }
};

TEST_F(SpreadsheetXml, ReadsEveryTypeOfCell)
{
    const QByteArray styles
        = "<Styles><Style ss:ID=\"Default\"/><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style>"
          "<Style ss:ID=\"m\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style><Style "
          "ss:ID=\"n\" ss:Parent=\"f\"/>"
          "<Style ss:ID=\"f\"><NumberFormat ss:Format=\"Fixed\"/></Style></Styles>";
    const QByteArray row
        = "<Row><Cell><Data ss:Type=\"String\">王<B>建</B>国</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>"
          "<Cell><Data ss:Type=\"Number\">13800138000</Data></Cell>"
          "<Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">1995-12-10T00:00:00.000</Data></Cell>"
          "<Cell ss:StyleID=\"m\"><Data ss:Type=\"DateTime\">2024-03-01T00:00:00.000</Data></Cell>"
          "<Cell ss:StyleID=\"d\"><Data ss:Type=\"Number\">35043</Data></Cell>"
          "<Cell ss:StyleID=\"f\"><Data ss:Type=\"Number\">2019.1</Data></Cell>"
          "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell>"
          "<Cell ss:Formula=\"=A1\"/><Cell><Data ss:Type=\"DateTime\">1899-12-31T08:30:00.000</Data></Cell></Row>";
    const QList<Row> rows = readAll(file(styles + worksheet(row)));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(shown(rows[0]),
              (QStringList{u"王建国"_s,
                           u"13800138000"_s,
                           u"1995-12-10"_s,
                           u"2024-03-01"_s,
                           u"1995-12-10"_s,
                           u"2019.10"_s,
                           u"TRUE"_s,
                           u"#N/A"_s,
                           {},
                           u"08:30:00"_s}));
    EXPECT_EQ(rows[0].cell(2).kind, CellKind::Date);
    EXPECT_EQ(rows[0].cell(3).format, u"yyyy\"年\"m\"月\""_s);
    EXPECT_EQ(rows[0].cell(7).kind, CellKind::Error);
    EXPECT_TRUE(rows[0].cell(8).formulaWithoutValue);
}

TEST_F(SpreadsheetXml, FollowsIndexesMergesAndHiddenParts)
{
    const QByteArray rows = "<Row ss:Index=\"3\" ss:Hidden=\"1\"><Cell ss:Index=\"2\" ss:MergeAcross=\"2\" "
                            "ss:MergeDown=\"1\"><Data ss:Type=\"String\">a</Data></Cell>"
                            "<Cell><Data ss:Type=\"String\">b</Data></Cell></Row><Row ss:Span=\"2\"/><Row><Cell><Data "
                            "ss:Type=\"String\">c</Data></Cell></Row>";
    const QByteArray hidden = "<Worksheet ss:Name=\"藏\"><Table><Row><Cell><Data>x</Data></Cell></Row></Table>"
                              "<WorksheetOptions "
                              "xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden</Visible></"
                              "WorksheetOptions></Worksheet>";
    const QString path = file(worksheet(rows) + hidden);
    const auto reader = openSheets(path);
    ASSERT_EQ(reader->sheets().size(), 2);
    EXPECT_FALSE(reader->sheets()[0].hidden);
    EXPECT_TRUE(reader->sheets()[1].hidden);
    EXPECT_EQ(reader->mergedRanges(0), (QList<MergedRange>{{3, 4, 1, 3}}));
    const QList<Row> read = readAll(path);
    ASSERT_EQ(read.size(), 2);
    EXPECT_EQ(read[0].number, 3);
    EXPECT_TRUE(read[0].hidden);
    EXPECT_EQ(shown(read[0]), (QStringList{{}, u"a"_s, {}, {}, u"b"_s}));
    EXPECT_EQ(read[1].number, 7);
    EXPECT_EQ(shown(readAll(path, 1).value(0)), (QStringList{u"x"_s}));
    EXPECT_THROW(reader->read(2, [](Row &&) { return true; }), SheetError);
}

TEST_F(SpreadsheetXml, ReadsTheEncodingThatIsThere)
{
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder.encode(
        QString::fromUtf8(xmlWorkbook(worksheet("<Row><Cell><Data ss:Type=\"String\">王䶮</Data></Cell></Row>"))));
    EXPECT_EQ(shown(readAll(write(u"gbk.xls"_s, bytes)).value(0)), (QStringList{u"王䶮"_s}));
}

class WebPages : public SheetTest
{
protected:
    QList<QStringList> tableOf(const QByteArray &html) const
    {
        QList<QStringList> all;
        for (const Row &row : readAll(write(u"导出.xls"_s, html)))
            all.append(shown(row));
        return all;
    }
};

TEST_F(WebPages, ReadsTheTableOfAnExport)
{
    const QByteArray page
        = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta "
          "charset=gb2312><style>td{x:'<table><tr><td>no'}</style>"
          "<!--[if gte mso 9]><xml><x:Name>表</x:Name></xml><![endif]--></head><body><TABLE border=1>"
          "<tr><th>姓名</th><th>身份证号</th><th>备注</th></tr>\n"
          "<tr>\n  <td>王&nbsp;建国</td>\n  <td style='mso-number-format:\"\\@\"'>430121199210152598</td><td>a &lt; b "
          "&amp;&#20013;&#x56fd; &unknown; 5<6</td>\n</tr>"
          "<tr><td>李一<td>一<br>二<td><p>三</p><p>四</p><script>if (a<b) "
          "document.write('<td>')</script></table></body></html>";
    EXPECT_EQ(tableOf(page),
              (QList<QStringList>{{u"姓名"_s, u"身份证号"_s, u"备注"_s},
                                  {u"王\u00a0建国"_s, u"430121199210152598"_s, u"a < b &中国 &unknown; 5<6"_s},
                                  {u"李一"_s, u"一\n二"_s, u"三\n四"_s}}));
}

TEST_F(WebPages, PutsSpansWhereTheyBelong)
{
    const QByteArray page = "<table><tr><td rowspan=2>单位</td><td "
                            "colspan=\"2\">基本</td><td>x</td></tr><tr><td>姓名</td><td>性别</td><td>y</td></tr>"
                            "<tr style=\"display: none\"><td>1</td><td>2</td></tr></table>";
    const QString path = write(u"a.xls"_s, page);
    const QList<Row> rows = readAll(path);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(shown(rows[0]), (QStringList{u"单位"_s, u"基本"_s, {}, u"x"_s}));
    EXPECT_EQ(shown(rows[1]), (QStringList{{}, u"姓名"_s, u"性别"_s, u"y"_s}));
    EXPECT_EQ(shown(rows[2]), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_TRUE(rows[2].hidden);
    EXPECT_EQ(openSheets(path)->mergedRanges(0), (QList<MergedRange>{{1, 2, 0, 0}, {1, 1, 1, 2}}));
}

TEST_F(WebPages, ReadsTablesOneBelowTheOtherAndThoseInsideLayoutTables)
{
    EXPECT_EQ(tableOf("<body><table><tr><td>标题</td></tr></table><table><tr><td>a</td><td>b</td></tr></table></body>"),
              (QList<QStringList>{{u"标题"_s}, {u"a"_s, u"b"_s}}));
    EXPECT_EQ(
        tableOf("<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>"),
        (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s}}));
}

TEST_F(WebPages, ReadsAPageOfManyPiecesAndStopsWhenAsked)
{
    QByteArray page = "<table>";
    for (int i = 0; i < 40'000; ++i)
        page += "<tr><td>" + QByteArray::number(i) + "</td><td>会员&amp;家属</td></tr><!-- " + QByteArray(i % 50, '-')
            + " -->";
    page += "</table>";
    const QString path = write(u"big.xls"_s, page);
    const QList<Row> rows = readAll(path);
    ASSERT_EQ(rows.size(), 40'000);
    for (int i = 0; i < rows.size(); ++i)
        ASSERT_EQ(shown(rows[i]), (QStringList{QString::number(i), u"会员&家属"_s}));
    int seen = 0;
    openSheets(path)->read(0, [&](Row &&) { return ++seen < 3; });
    EXPECT_EQ(seen, 3);
}

TEST_F(WebPages, ExplainsPagesWithoutTables)
{
    EXPECT_EQ(errorOf(write(u"login.xls"_s, "<!DOCTYPE html><html><body>请登录</body></html>")).kind(),
              SheetErrorKind::Unsupported);
    EXPECT_EQ(errorOf(write(u"empty.xls"_s, "<table><tr><td>&nbsp;</td></tr></table>")).kind(),
              SheetErrorKind::Unsupported);
    EXPECT_EQ(errorOf(write(u"page.xls"_s, "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>")).kind(),
              SheetErrorKind::Unsupported);
}

} // namespace spreadsheet::testing
