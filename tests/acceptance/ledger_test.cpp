// Ledgers by command: on paper with every row, in a workbook that imports again.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace acceptance {
namespace {

class LedgerByCommand : public CommandLine
{
protected:
    /// The text of a PDF without blanks.
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, pdf, u"-"_s});
        EXPECT_TRUE(process.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        return QString::fromUtf8(process.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
    }
    void makeMembers()
    {
        makeOffice();
        importUnions();
        run({u"import"_s, u"member"_s, sample(u"members-roster.xlsx"_s), u"--partial"_s});
    }
};

} // namespace

TEST_F(LedgerByCommand, PrintsEveryMemberByStrokes)
{
    makeMembers();
    const QJsonArray members = list(u"member"_s, {u"--columns"_s, u"name"_s});
    ASSERT_GT(members.size(), 1000);
    const QJsonObject written
        = must({u"ledger"_s, u"member"_s, file(u"a.pdf"_s), u"--columns"_s, u"name,org_name,organization.headcount"_s,
                u"--order"_s, u"strokes"_s, u"--prepared-by"_s, u"张三"_s, u"--date"_s, u"2026-01-05"_s});
    EXPECT_EQ(written[u"rows"].toInt(), members.size());
    EXPECT_EQ(written[u"output"].toString(), file(u"a.pdf"_s));
    const int pages = written[u"pages"].toInt();
    EXPECT_GT(pages, 10);
    const QString text = textOf(file(u"a.pdf"_s));
    EXPECT_TRUE(text.startsWith(u"青禾街道总工会会员台账"_s));
    EXPECT_EQ(text.count(u"所属工会职工人数"_s), pages) << "the header stands on every page";
    EXPECT_EQ(text.count(u"制表人：张三"_s), pages);
    EXPECT_TRUE(text.contains(u"第%1页共%1页"_s.arg(pages)));
    EXPECT_TRUE(text.contains(u"合计%1人"_s.arg(members.size())));
    for (const QJsonValue &member : members)
        EXPECT_TRUE(text.contains(member[u"name"].toString())) << member[u"name"].toString().toStdString();
    EXPECT_LT(text.indexOf(u"丁"_s), text.indexOf(u"魏"_s));
}

TEST_F(LedgerByCommand, WritesAWorkbookThatImportsAgainUnchanged)
{
    makeMembers();
    const QString sheet = file(u"会员台账.xlsx"_s);
    const int rows = must({u"ledger"_s, u"member"_s, sheet, u"--reveal"_s, u"--reviewed-by"_s, u"李四"_s, u"--where"_s,
                           u"sex=女"_s})[u"rows"]
                         .toInt();
    ASSERT_GT(rows, 100);
    const QJsonObject again = must({u"import"_s, u"member"_s, sheet, u"--dry-run"_s});
    EXPECT_EQ(again[u"rows"].toInt(), rows);
    EXPECT_EQ(again[u"unchanged"].toInt(), rows);
}

TEST_F(LedgerByCommand, SaysPeriodAndConditionInWords)
{
    makeSampleYear();
    const QJsonObject written = must({u"ledger"_s, u"contract"_s, file(u"c.pdf"_s), u"--year"_s, u"2025"_s,
                                      u"--where"_s, u"contract_kind=工资协议, organization.headcount>=25"_s});
    EXPECT_EQ(written[u"rows"].toInt(),
              list(u"contract"_s,
                   {u"--where"_s,
                    u"contract_kind=工资协议, organization.headcount>=25, signed_date between "
                    "2025-01-01 and 2025-12-31"_s})
                  .size());
    const QString text = textOf(file(u"c.pdf"_s));
    EXPECT_TRUE(text.contains(
        u"统计期间：2025年1月1日至2025年12月31日（签订日期）；条件：合同类型为工资协议，签订单位的职工人数不少于25人"_s))
        << text.left(300).toStdString();
}

TEST_F(LedgerByCommand, TakesTheColumnsOfASavedList)
{
    makeMembers();
    must({u"add"_s, u"saved_filter"_s, u"name=通讯录"_s, u"entity_name=member"_s, u"columns=name、phone"_s});
    must({u"ledger"_s, u"member"_s, file(u"a.pdf"_s), u"--column-set"_s, u"通讯录"_s});
    const QString text = textOf(file(u"a.pdf"_s));
    EXPECT_TRUE(text.contains(u"序号姓名手机号码"_s)) << text.left(200).toStdString();
}

TEST_F(LedgerByCommand, SaysWhatIsWrongWithACall)
{
    makeOffice();
    const auto exitOf = [this](const QStringList &more) {
        const Outcome outcome = run(QStringList{u"ledger"_s} + more);
        EXPECT_FALSE(outcome.err.isEmpty());
        return outcome.exit;
    };
    EXPECT_EQ(exitOf({u"member"_s}), 2);
    EXPECT_EQ(exitOf({u"nobody"_s, file(u"a.pdf"_s)}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"a.doc"_s)}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"a.pdf"_s), u"--columns"_s, u"nothing"_s}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"a.pdf"_s), u"--column-set"_s, u"nothing"_s}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"a.pdf"_s), u"--order"_s, u"nothing"_s}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"a.pdf"_s), u"--where"_s, u"nothing=1"_s}), 2);
    EXPECT_EQ(exitOf({u"member"_s, file(u"nowhere/a.pdf"_s)}), 3);
    EXPECT_EQ(exitOf({u"member"_s, file(u"nowhere/a.xlsx"_s)}), 3);
    EXPECT_FALSE(QFileInfo::exists(file(u"a.pdf"_s)));
    EXPECT_EQ(must({u"ledger"_s, u"member"_s, file(u"a.pdf"_s)})[u"rows"].toInt(), 0);
}

} // namespace acceptance
