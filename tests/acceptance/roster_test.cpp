// The sample rosters through the command line, against what they are known to hold.

#include "acceptance/command_line.h"
#include "support/print.h"

#include <QMap>

namespace acceptance {
namespace {

class RosterByCommand : public CommandLine
{
protected:
    void SetUp() override
    {
        makeOffice();
        importUnions();
    }
    static QJsonObject json(const QString &name) { return QJsonDocument::fromJson(read(sample(name))).object(); }

    /// Members as `list` prints them, by their number.
    QMap<QString, QJsonObject> members(const QStringList &columns)
    {
        QMap<QString, QJsonObject> found;
        const QJsonArray rows = list(u"member"_s, {u"--columns"_s, columns.join(u','), u"--reveal"_s});
        for (const QJsonValue &row : rows)
            found.insert(row[u"id_number"].toString(), row.toObject());
        return found;
    }
    /// As the expected files write it: 是/否 for a flag, nothing for what is not known.
    static QString text(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? u"是"_s : u"否"_s;
        return value.toVariant().toString();
    }
};

TEST_F(RosterByCommand, PrintsExactlyTheKeysOfTheContract)
{
    const Outcome outcome = run({u"import"_s, u"member"_s, sample(u"members-roster.xlsx"_s), u"--partial"_s});
    EXPECT_EQ(outcome.exit, 1);
    const QJsonObject result = outcome.object();
    for (const char *key :
         {"batch", "rows", "created", "updated", "unchanged", "rejected", "duplicates", "issues", "mapping"})
        EXPECT_TRUE(result.contains(QLatin1StringView(key))) << key;
    EXPECT_GT(result[u"batch"].toInt(), 0);
    const QJsonArray issues = result[u"issues"].toArray();
    ASSERT_FALSE(issues.isEmpty());
    for (const QJsonValue &issue : issues) {
        for (const char *key : {"sheet", "row", "column", "field", "code", "severity", "message"})
            EXPECT_TRUE(issue.toObject().contains(QLatin1StringView(key))) << key;
        EXPECT_EQ(issue[u"sheet"].toString(), u"会员名册"_s);
        EXPECT_FALSE(issue[u"message"].toString().isEmpty());
    }
    EXPECT_EQ(result[u"mapping"][u"姓名"].toString(), u"name"_s);
}

TEST_F(RosterByCommand, RejectsAndWarnsExactlyWhereItShould)
{
    const QJsonObject expected = json(u"members-roster.expected.json"_s);
    const QJsonObject result = must({u"import"_s, u"member"_s, sample(u"members-roster.xlsx"_s), u"--partial"_s});
    EXPECT_EQ(result[u"rows"].toInt(), expected[u"rows_total"].toInt());
    EXPECT_EQ(result[u"created"].toInt(), expected[u"importable"].toInt());
    EXPECT_EQ(result[u"rejected"].toInt(), expected[u"rejected_count"].toInt());
    EXPECT_EQ(result[u"duplicates"].toInt(), expected[u"duplicates"].toArray().size());
    QStringList wanted, found;
    const QJsonArray rejected = expected[u"rejected"].toArray();
    for (const QJsonValue &row : rejected)
        wanted << u"%1 %2 error"_s.arg(row[u"row"].toInt()).arg(row[u"reason"].toString());
    const QJsonArray warnings = expected[u"warnings"].toArray();
    for (const QJsonValue &row : warnings)
        wanted << u"%1 %2 warning"_s.arg(row[u"row"].toInt()).arg(row[u"warning"].toString());
    const QStringList lines = issueLines(result);
    for (const QString &line : lines)
        found << line.section(u' ', 0, 1) + u' ' + line.section(u' ', 3);
    wanted.sort();
    found.sort();
    EXPECT_EQ(found, wanted);
}

TEST_F(RosterByCommand, ListGivesEveryExpectedRow)
{
    must({u"import"_s, u"member"_s, sample(u"members-roster.xlsx"_s), u"--partial"_s});
    QStringList lines
        = QString::fromUtf8(read(sample(u"members-roster.expected-rows.csv"_s))).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().trimmed().split(u',').mid(1);
    const auto found = members(columns);
    ASSERT_EQ(lines.size(), 1179);
    EXPECT_EQ(found.size(), lines.size());
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(u',').mid(1);
        const QJsonObject row = found.value(cells[columns.indexOf(u"id_number"_s)]);
        for (qsizetype i = 0; i < columns.size(); ++i)
            EXPECT_EQ(text(row[columns[i]]), cells[i]) << line.toStdString();
    }
}

TEST_F(RosterByCommand, WithoutPartialOneRejectedRowMeansNothingIsWritten)
{
    const QStringList before = everything();
    const Outcome outcome = run({u"import"_s, u"member"_s, sample(u"members-roster.xlsx"_s)});
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_TRUE(outcome.object()[u"batch"].isNull());
    EXPECT_EQ(outcome.object()[u"rejected"].toInt(), 21);
    EXPECT_TRUE(outcome.err.contains(u"--partial"_s)) << outcome.err.toStdString();
    EXPECT_EQ(everything(), before);
}

TEST_F(RosterByCommand, NumbersThatExcelRoundedAreRefused)
{
    const QJsonObject expected = json(u"members-id-as-number.expected.json"_s);
    const QJsonObject result = must({u"import"_s, u"member"_s, sample(u"members-id-as-number.xlsx"_s), u"--partial"_s});
    EXPECT_EQ(result[u"created"].toInt(), expected[u"importable"].toInt());
    QStringList wanted;
    const QJsonArray rejected = expected[u"rejected"].toArray();
    for (const QJsonValue &row : rejected)
        wanted << u"%1 %2 %3 error"_s.arg(row[u"row"].toInt()).arg(row[u"reason"].toString(), row[u"field"].toString());
    EXPECT_EQ(issueLines(result), wanted);
}

class VariantByCommand : public RosterByCommand, public testing::WithParamInterface<const char *>
{
};

TEST_P(VariantByCommand, GivesTheSameSixtyPeopleWithoutAWord)
{
    const QJsonArray expected = json(u"members-variants.expected.json"_s)[u"rows"].toArray();
    const Outcome outcome = run({u"import"_s, u"member"_s, sample(QString::fromLatin1(GetParam()))});
    EXPECT_EQ(outcome.exit, 0) << outcome.out.toStdString();
    EXPECT_EQ(outcome.err, QString());
    const auto found = members(expected[0].toObject().keys());
    EXPECT_EQ(found.size(), expected.size());
    for (const QJsonValue &row : expected) {
        const QJsonObject fields = row.toObject();
        const QJsonObject member = found.value(fields[u"id_number"].toString());
        for (auto field = fields.begin(); field != fields.end(); ++field)
            EXPECT_EQ(text(member[field.key()]), field.value().toString());
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, VariantByCommand,
                         testing::Values("members-gbk.csv", "members-utf8bom.csv", "members-wps.xlsx",
                                         "members-legacy.xls", "members.ods"),
                         [](const auto &test) {
                             QString name = QString::fromLatin1(test.param);
                             return name.remove(u'-').remove(u'.').toStdString();
                         });

} // namespace
} // namespace acceptance
