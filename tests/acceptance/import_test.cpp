// import with its options, imports, undo-import.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QFileInfo>

namespace acceptance {
namespace {

class ImportByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s});
        must({u"add"_s, u"organization"_s, u"name=青禾二有限公司工会委员会"_s});
    }
    static QString number(int sequence) { return residentNumber(u"19951210"_s, sequence); }

    /// A roster with fixed columns; each row "name,number,union,phone,ethnicity,remark".
    QString roster(const QStringList &rows, const QString &name = u"roster.csv"_s)
    {
        return write(name,
                     (QStringList{u"姓名,证件号码,所属工会,手机,民族,备注"_s} + rows).join(u'\n').toUtf8() + '\n');
    }
    QString first()
    {
        return roster(
            {u"甲,%1,青禾一工会,13812345678,汉族,"_s.arg(number(1)), u"乙,%1,青禾一工会,,,x"_s.arg(number(2))},
            u"first.csv"_s);
    }
    QString second()
    {
        return roster({u"甲,%1,青禾一工会,13912345678,,新"_s.arg(number(1)),
                       u"乙,%1,青禾一工会,13712345678,,y"_s.arg(number(2)), u"丙,%1,青禾二,,,"_s.arg(number(3))},
                      u"second.csv"_s);
    }
    QJsonObject import(const QString &path, const QStringList &more = {})
    {
        return must(QStringList{u"import"_s, u"member"_s, path} + more);
    }
    /// "phone remark" of a member.
    QString member(const QString &name)
    {
        const QJsonArray rows
            = list(u"member"_s, {u"--columns"_s, u"phone,remark"_s, u"--reveal"_s, u"--where"_s, u"name="_s + name});
        return rows.size() == 1 ? rows[0][u"phone"].toString() + u' ' + rows[0][u"remark"].toString() : u"none"_s;
    }
};

TEST_F(ImportByCommand, DryRunSaysEverythingAndWritesNothing)
{
    const QStringList before = everything();
    const Outcome outcome = run({u"import"_s, u"member"_s, first(), u"--dry-run"_s});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_TRUE(outcome.object()[u"batch"].isNull());
    EXPECT_EQ(outcome.object()[u"created"].toInt(), 2);
    EXPECT_EQ(everything(), before);
}

TEST_F(ImportByCommand, TheSameFileAgainChangesNothing)
{
    import(first());
    const QJsonArray before = list(u"member"_s, {u"--reveal"_s});
    const QJsonObject again = import(first());
    EXPECT_EQ(again[u"unchanged"].toInt(), 2);
    EXPECT_EQ(again[u"created"].toInt() + again[u"updated"].toInt(), 0);
    EXPECT_EQ(list(u"member"_s, {u"--reveal"_s}), before);
}

TEST_F(ImportByCommand, OnDuplicateSkipsFillsOrUpdates)
{
    import(first());
    EXPECT_EQ(import(second(), {u"--on-duplicate"_s, u"skip"_s})[u"unchanged"].toInt(), 2);
    EXPECT_EQ(member(u"甲"_s), u"13812345678 "_s);
    EXPECT_EQ(import(second(), {u"--on-duplicate"_s, u"fill"_s})[u"updated"].toInt(), 2);
    EXPECT_EQ(member(u"甲"_s), u"13812345678 新"_s);
    EXPECT_EQ(member(u"乙"_s), u"13712345678 x"_s);
    EXPECT_EQ(import(second())[u"updated"].toInt(), 2);
    EXPECT_EQ(member(u"甲"_s), u"13912345678 新"_s);
    EXPECT_EQ(member(u"乙"_s), u"13712345678 y"_s);
    const QJsonArray rows = list(u"member"_s, {u"--columns"_s, u"ethnicity"_s, u"--where"_s, u"name=甲"_s});
    EXPECT_EQ(rows[0][u"ethnicity"].toString(), u"汉族"_s) << "an empty cell never overwrites";
    EXPECT_EQ(run({u"import"_s, u"member"_s, second(), u"--on-duplicate"_s, u"guess"_s}).exit, 2);
}

TEST_F(ImportByCommand, ImportsAreTakenBackOneAfterTheOther)
{
    const QJsonArray empty = list(u"member"_s);
    const int one = import(first())[u"batch"].toInt();
    const QJsonArray afterOne = list(u"member"_s, {u"--reveal"_s});
    const int two = import(second(), {u"--on-duplicate"_s, u"fill"_s})[u"batch"].toInt();
    const QJsonArray afterTwo = list(u"member"_s, {u"--reveal"_s});
    const int three = import(second())[u"batch"].toInt();
    for (const auto &[batch, state] : {std::pair{three, afterTwo}, {two, afterOne}, {one, empty}}) {
        const Outcome undone = run({u"undo-import"_s, QString::number(batch)});
        EXPECT_EQ(undone.exit, 0) << undone.out.toStdString();
        EXPECT_TRUE(undone.object()[u"kept"].toArray().isEmpty());
        EXPECT_EQ(list(u"member"_s, {u"--reveal"_s}), state);
    }
    EXPECT_EQ(run({u"undo-import"_s, QString::number(one)}).exit, 3) << "taken back already";
    EXPECT_EQ(run({u"undo-import"_s, u"99"_s}).exit, 3);
    const Outcome imports = run({u"--json"_s, u"imports"_s});
    ASSERT_EQ(imports.array().size(), 3);
    EXPECT_EQ(imports.array()[0][u"batch"].toInt(), three);
    EXPECT_TRUE(imports.array()[0][u"undone"].toBool());
    EXPECT_EQ(imports.array()[2][u"created"].toInt(), 2);
}

TEST_F(ImportByCommand, UndoKeepsWhatSomebodyEditedSince)
{
    import(first());
    const int batch = import(second())[u"batch"].toInt();
    const QJsonArray rows = list(u"member"_s, {u"--columns"_s, u"name"_s, u"--where"_s, u"name=甲"_s});
    must({u"set"_s, u"member"_s, QString::number(rows[0][u"id"].toInt()), u"remark=by hand"_s});
    const Outcome undone = run({u"undo-import"_s, QString::number(batch)});
    EXPECT_EQ(undone.exit, 1);
    EXPECT_EQ(undone.object()[u"kept"].toArray().size(), 1);
    EXPECT_EQ(undone.object()[u"removed"].toInt(), 1);
    EXPECT_EQ(undone.object()[u"reverted"].toInt(), 1);
    EXPECT_EQ(member(u"甲"_s), u"13912345678 by hand"_s);
    EXPECT_EQ(member(u"乙"_s), u" x"_s);
    EXPECT_EQ(member(u"丙"_s), u"none"_s);
}

TEST_F(ImportByCommand, RejectsGoBackAsAWorkbook)
{
    const QString path = roster({u"己,%1,没有这个工会,,,"_s.arg(number(4)), u"庚,%1,青禾一工会,,,"_s.arg(number(5))});
    const Outcome outcome
        = run({u"import"_s, u"member"_s, path, u"--partial"_s, u"--rejects"_s, file(u"rejects.xlsx"_s)});
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_EQ(outcome.object()[u"created"].toInt(), 1);
    const QString rejects = runBare({u"sheet"_s, file(u"rejects.xlsx"_s)}).out;
    EXPECT_TRUE(rejects.contains(number(4)));
    EXPECT_FALSE(rejects.contains(number(5)));
    must({u"add"_s, u"organization"_s, u"name=没有这个工会"_s});
    EXPECT_EQ(import(file(u"rejects.xlsx"_s))[u"created"].toInt(), 1);
}

TEST_F(ImportByCommand, AnUnwritableRejectsFileStopsTheImportFirst)
{
    const QString path = roster({u"己,%1,没有这个工会,,,"_s.arg(number(4)), u"庚,%1,青禾一工会,,,"_s.arg(number(5))});
    const QStringList before = everything();
    EXPECT_EQ(
        run({u"import"_s, u"member"_s, path, u"--partial"_s, u"--rejects"_s, file(u"nowhere/rejects.xlsx"_s)}).exit, 3);
    EXPECT_EQ(everything(), before);
}

TEST_F(ImportByCommand, MapAndCodeSayWhatAColumnMeans)
{
    const QString path = write(
        u"codes.csv"_s,
        u"工号,人名儿,证号,性别,手机号码\nG1,丁,%1,1,13812345678\nG2,戊,%2,2,13812345679\n"_s.arg(number(6), number(7))
            .toUtf8());
    const Outcome unknown = run({u"import"_s, u"member"_s, path});
    EXPECT_EQ(unknown.exit, 3);
    EXPECT_TRUE(unknown.err.contains(u"姓名"_s)) << unknown.err.toStdString();
    const QStringList map{u"--map"_s, u"人名儿=name"_s, u"--map"_s, u"证号=id_number"_s, u"--map"_s, u"工号="_s};
    const QJsonObject asked = import(path, map);
    EXPECT_EQ(asked[u"rejected"].toInt(), 2);
    EXPECT_TRUE(issueLines(asked).contains(u"2 code_asked sex error"_s)) << issueLines(asked).join(u'\n').toStdString();
    const QJsonObject told = import(path, map + QStringList{u"--code"_s, u"性别:1=女"_s, u"--code"_s, u"性别:2=男"_s});
    EXPECT_EQ(told[u"created"].toInt(), 2);
    EXPECT_EQ(told[u"mapping"].toObject()[u"人名儿"].toString(), u"name"_s);
    EXPECT_FALSE(told[u"mapping"].toObject().contains(u"工号"_s));
    EXPECT_EQ(list(u"member"_s, {u"--where"_s, u"name=丁"_s, u"--columns"_s, u"sex"_s})[0][u"sex"].toString(), u"女"_s);
    for (const QStringList &wrong : {QStringList{u"--map"_s, u"没有这列=name"_s},
                                     {u"--map"_s, u"人名儿=no_such_field"_s},
                                     {u"--map"_s, u"人名儿"_s},
                                     {u"--code"_s, u"性别"_s}})
        EXPECT_EQ(run(QStringList{u"import"_s, u"member"_s, path} + map + wrong).exit, 2)
            << wrong.join(u' ').toStdString();
}

TEST_F(ImportByCommand, AColumnOfUnionNamesIsTheUnionWhateverItsHeader)
{
    for (const char *header : {"工会", "单位", "所在单位", "分会", "归口"}) {
        const QString path
            = write(u"one.csv"_s,
                    u"姓名,身份证号,%1\n辛,%2,青禾二有限公司\n"_s.arg(QString::fromUtf8(header), number(8)).toUtf8());
        const QJsonObject result = import(path, {u"--dry-run"_s});
        EXPECT_EQ(result[u"mapping"].toObject()[QString::fromUtf8(header)].toString(), u"org_name"_s) << header;
        EXPECT_TRUE(issueLines(result).isEmpty()) << issueLines(result).join(u'\n').toStdString();
    }
}

TEST_F(ImportByCommand, MembersWithoutAUnionColumnGoToTheOfficesOwnAndThatIsSaidOnce)
{
    const QJsonObject result
        = import(write(u"short.csv"_s, u"姓名,身份证号\n壬,%1\n癸,%2\n"_s.arg(number(9), number(10)).toUtf8()));
    EXPECT_EQ(result[u"created"].toInt(), 2);
    ASSERT_EQ(result[u"issues"].toArray().size(), 1);
    EXPECT_EQ(result[u"issues"][0][u"severity"].toString(), u"warning"_s);
    const QJsonArray rows = list(u"member"_s, {u"--columns"_s, u"org_name"_s});
    for (const QJsonValue &row : rows)
        EXPECT_EQ(row[u"org_name"].toString(), u"青禾街道总工会"_s);
}

TEST_F(ImportByCommand, AmountsCountInTheUnitTheSheetNames)
{
    const QList<std::pair<QByteArray, double>> sheets{
        {"案号,受理时间,争议类别,涉案金额\nA,2025-01-01,工资,1.5\n", 1.5},
        {"案号,受理时间,争议类别,涉案金额（万元）\nA,2025-01-01,工资,1.5\n", 15000},
        {"单位：人、万元\n案号,受理时间,争议类别,涉案金额\nA,2025-01-01,工资,0.12345\n", 1234.5},
        {"单位：万元\n案号,受理时间,争议类别,涉案金额（元）\nA,2025-01-01,工资,1.5\n", 1.5},
        {"单位：万元\n案号,受理时间,争议类别,涉案金额\nA,2025-01-01,工资,2000元\n", 2000},
    };
    for (const auto &[sheet, amount] : sheets) {
        must({u"import"_s, u"dispute"_s, write(u"amounts.csv"_s, sheet)});
        const QJsonArray rows = list(u"dispute"_s, {u"--columns"_s, u"amount"_s});
        EXPECT_EQ(rows[0][u"amount"].toDouble(), amount) << sheet.toStdString();
    }
}

TEST_F(ImportByCommand, ColumnsThatAreNotImportedAreNamed)
{
    const QJsonObject result
        = import(write(u"more.csv"_s, u"姓名,身份证号,微信号\n子,%1,wx1\n"_s.arg(number(11)).toUtf8()));
    EXPECT_EQ(result[u"ignored"].toArray(), (QJsonArray{u"微信号"_s}));
}

TEST_F(ImportByCommand, AFileOfTwoLedgersGivesEachItsOwnRows)
{
    const QString path = sample(u"hardship-cases.xlsx"_s);
    const QJsonObject cases = must({u"import"_s, u"hardship_case"_s, path});
    const QJsonObject family = must({u"import"_s, u"family_member"_s, path});
    EXPECT_EQ(cases[u"created"].toInt(), 34);
    EXPECT_EQ(family[u"created"].toInt(), 87);
    const Outcome wrong = run({u"import"_s, u"event"_s, path});
    EXPECT_EQ(wrong.exit, 3);
    EXPECT_TRUE(wrong.err.contains(u"活动"_s)) << wrong.err.toStdString();
}

} // namespace
} // namespace acceptance
