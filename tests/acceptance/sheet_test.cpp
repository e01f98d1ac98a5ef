// sheet: what the reader sees, as CSV.

#include "acceptance/command_line.h"
#include "support/print.h"

namespace acceptance {
namespace {

TEST_F(CommandLine, SheetShowsTitleHeadersAndRowsWhereTheyStand)
{
    const Outcome shown = runBare({u"sheet"_s, sample(u"members-roster.xlsx"_s)});
    ASSERT_EQ(shown.exit, 0);
    const QStringList lines = shown.out.split(u'\n');
    EXPECT_TRUE(lines[2].contains(u"姓名"_s)) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].contains(u"邓飞志"_s)) << lines[3].toStdString();
    EXPECT_EQ(lines[141], QString()) << "row 142 is blank in the file";
    EXPECT_TRUE(lines[1208].contains(u"合计"_s)) << lines[1208].toStdString();
}

TEST_F(CommandLine, SheetKeepsTheRawTextOfNumbers)
{
    const Outcome shown = runBare({u"sheet"_s, sample(u"members-id-as-number.xlsx"_s)});
    ASSERT_EQ(shown.exit, 0);
    EXPECT_TRUE(shown.out.contains(u"52010219760216374X"_s));
    EXPECT_TRUE(shown.out.contains(u"e+17"_s, Qt::CaseInsensitive) || shown.out.contains(u"00,"_s));
}

TEST_F(CommandLine, SheetReadsEveryEncodingAlike)
{
    const Outcome gbk = runBare({u"sheet"_s, sample(u"members-gbk.csv"_s)});
    const Outcome utf8 = runBare({u"sheet"_s, sample(u"members-utf8bom.csv"_s)});
    EXPECT_EQ(gbk.exit, 0);
    EXPECT_GT(gbk.out.size(), 1000);
    EXPECT_EQ(gbk.out, utf8.out);
}

TEST_F(CommandLine, SheetQuotesWhatCsvNeedsQuoted)
{
    const QString path = write(u"odd.csv"_s, "\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",c\n");
    EXPECT_EQ(runBare({u"sheet"_s, path}).out, u"\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",c\n"_s);
}

TEST_F(CommandLine, SheetNumbersCountFromOne)
{
    const QString path = sample(u"members-utf8bom.csv"_s);
    EXPECT_EQ(runBare({u"sheet"_s, path, u"--sheet"_s, u"1"_s}).exit, 0);
    EXPECT_EQ(runBare({u"sheet"_s, path, u"--sheet"_s, u"0"_s}).exit, 2);
    EXPECT_EQ(runBare({u"sheet"_s, path, u"--sheet"_s, u"first"_s}).exit, 2);
    const Outcome missing = runBare({u"sheet"_s, path, u"--sheet"_s, u"2"_s});
    EXPECT_EQ(missing.exit, 3);
    EXPECT_EQ(missing.out, QString());
    EXPECT_TRUE(missing.err.contains(u'2'));
}

} // namespace
} // namespace acceptance
