// The sample roster of 1,200 rows, with every defect that was put into it, against its expected result.

#include "integration/importing/office_fixture.h"

#include "domain/registry.h"
#include "importing/rejects.h"

#include <QJsonArray>
#include <QMap>

namespace importing {
namespace {

class Roster : public Office
{
protected:
    Roster() { importUnions(); }

    static QStringList expectedErrors(const QJsonObject &expected)
    {
        QStringList lines;
        const QJsonArray rows = expected[u"rejected"].toArray();
        for (const QJsonValue &row : rows)
            lines << u"%1 %2 %3"_s.arg(row[u"row"].toInt()).arg(row[u"reason"].toString(), row[u"field"].toString());
        return lines;
    }

    /// Compares records with the expected rows, field by field.
    void expectRows(const QStringList &fields, const QList<QStringList> &expected,
                    const QMap<QString, domain::Record> &byNumber)
    {
        const qsizetype number = fields.indexOf(u"id_number"_s);
        ASSERT_GE(number, 0);
        for (const QStringList &row : expected) {
            const auto record = byNumber.constFind(row[number]);
            ASSERT_NE(record, byNumber.cend()) << "not imported: " << row.join(u' ').toStdString();
            for (qsizetype i = 0; i < fields.size(); ++i)
                if (fields[i] != u"row"_s) {
                    EXPECT_EQ(text(*record, fields[i]), row[i]) << "row " << row.join(u' ').toStdString();
                }
        }
    }

    QMap<QString, domain::Record> members()
    {
        QMap<QString, domain::Record> found;
        for (const domain::Record &record : records(u"member"_s))
            found.insert(text(record, u"id_number"_s), record);
        return found;
    }
};

TEST_F(Roster, HasExactlyTheExpectedRejectsAndWarnings)
{
    const QJsonObject expected = json(sample(u"members-roster.expected.json"_s));
    const ImportPlan made = plan(u"member"_s, sample(u"members-roster.xlsx"_s));
    EXPECT_EQ(errors(made), expectedErrors(expected));
    QStringList expectedWarnings, found;
    const QJsonArray rows = expected[u"warnings"].toArray();
    for (const QJsonValue &row : rows)
        expectedWarnings << u"%1 %2"_s.arg(row[u"row"].toInt()).arg(row[u"warning"].toString());
    for (const QString &line : warnings(made))
        found << line.section(u' ', 0, 1);
    EXPECT_EQ(found, expectedWarnings);
    EXPECT_EQ(made.rows.size(), static_cast<size_t>(expected[u"rows_total"].toInt()));
    EXPECT_EQ(made.created, expected[u"importable"].toInt());
    EXPECT_EQ(made.rejected, expected[u"rejected_count"].toInt());
    EXPECT_EQ(made.duplicates, expected[u"duplicates"].toArray().size());
}

TEST_F(Roster, NamesTheFirstRowOfADuplicate)
{
    const ImportPlan made = plan(u"member"_s, sample(u"members-roster.xlsx"_s));
    int seen = 0;
    for (const RowIssue &issue : made.issues)
        if (issue.issue.code == u"id_duplicate"_s && issue.row == 1201) {
            EXPECT_TRUE(issue.issue.message.contains(u"696"_s)) << issue.issue.message.toStdString();
            ++seen;
        }
    EXPECT_EQ(seen, 1);
}

TEST_F(Roster, GivesEveryImportableRowItsExpectedValues)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    QStringList lines = read(sample(u"members-roster.expected-rows.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList fields = lines.takeFirst().trimmed().split(u',');
    QList<QStringList> expected;
    for (const QString &line : lines)
        expected << line.trimmed().split(u',');
    ASSERT_EQ(expected.size(), 1179);
    const auto found = members();
    EXPECT_EQ(found.size(), expected.size());
    expectRows(fields, expected, found);
}

TEST_F(Roster, LinksEveryMemberToAUnion)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const domain::Field *union_ = entity(u"member"_s).field(u"org_name");
    for (const domain::Record &record : records(u"member"_s))
        EXPECT_GT(std::get<domain::Link>(record.value(*union_)).id, 0);
}

TEST_F(Roster, MapsTheLowerRowOfItsTwoHeaderRows)
{
    const QJsonObject made = plan(u"member"_s, sample(u"members-roster.xlsx"_s)).toJson();
    const QJsonObject mapping = made[u"mapping"].toObject();
    EXPECT_EQ(mapping[u"姓名"].toString(), u"name"_s);
    EXPECT_EQ(mapping[u"出生年月日"].toString(), u"birth_date"_s);
    EXPECT_EQ(mapping[u"文化程度"].toString(), u"education"_s);
    EXPECT_EQ(mapping[u"所在部门"].toString(), u"department"_s);
    EXPECT_EQ(mapping[u"就业状况"].toString(), u"employment_state"_s);
    EXPECT_EQ(mapping[u"备注"].toString(), u"remark"_s);
    EXPECT_FALSE(mapping.contains(u"序号"_s));
    EXPECT_TRUE(made[u"batch"].isNull());
}

TEST_F(Roster, IsUnchangedWhenImportedAgain)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const QStringList before = everything();
    const ImportPlan again = import(u"member"_s, sample(u"members-roster.xlsx"_s));
    EXPECT_EQ(again.unchanged, 1179);
    EXPECT_EQ(again.created, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_EQ(everything(), before);
}

TEST_F(Roster, WritesItsRejectsAsAWorkbookThatCanBeImportedAgain)
{
    const ImportPlan made = plan(u"member"_s, sample(u"members-roster.xlsx"_s));
    const QString path = folder() + u"/rejects.xlsx"_s;
    writeRejects(made, path);
    const ImportPlan again = plan(u"member"_s, path);
    EXPECT_EQ(again.rows.size(), 21u);
    EXPECT_EQ(again.rejected, 17); // the duplicates stand alone now
    EXPECT_EQ(again.created, 4);
}

TEST_F(Roster, RefusesEveryNumberThatExcelRounded)
{
    const QJsonObject expected = json(sample(u"members-id-as-number.expected.json"_s));
    const ImportPlan made = import(u"member"_s, sample(u"members-id-as-number.xlsx"_s));
    EXPECT_EQ(errors(made), expectedErrors(expected));
    EXPECT_EQ(made.created, expected[u"importable"].toInt());
    const auto found = members();
    const QJsonArray rows = expected[u"rows"].toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject fields = row.toObject();
        const auto record = found.constFind(fields[u"id_number"].toString());
        ASSERT_NE(record, found.cend());
        for (auto field = fields.begin(); field != fields.end(); ++field)
            if (field.key() != u"row"_s) {
                EXPECT_EQ(text(*record, field.key()), field.value().toString());
            }
    }
}

class Variant : public Roster, public testing::WithParamInterface<const char *>
{
};

TEST_P(Variant, HoldsTheSameSixtyPeople)
{
    const QJsonObject expected = json(sample(u"members-variants.expected.json"_s));
    const ImportPlan made = import(u"member"_s, sample(QString::fromLatin1(GetParam())));
    EXPECT_EQ(errors(made), QStringList());
    EXPECT_EQ(warnings(made), QStringList());
    EXPECT_EQ(made.created, 60);
    const auto found = members();
    EXPECT_EQ(found.size(), 60);
    const QJsonArray rows = expected[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 60);
    for (const QJsonValue &row : rows) {
        const QJsonObject fields = row.toObject();
        const auto record = found.constFind(fields[u"id_number"].toString());
        ASSERT_NE(record, found.cend());
        for (auto field = fields.begin(); field != fields.end(); ++field)
            EXPECT_EQ(text(*record, field.key()), field.value().toString());
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, Variant,
                         testing::Values("members-gbk.csv", "members-utf8bom.csv", "members-wps.xlsx",
                                         "members-legacy.xls", "members.ods"),
                         [](const auto &test) {
                             QString name = QString::fromLatin1(test.param);
                             return name.remove(u'-').remove(u'.').toStdString();
                         });

TEST_F(Roster, AndTheRegisterAreTheSamePeople)
{
    import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const ImportPlan made = import(u"member"_s, sample(u"members-register.csv"_s));
    EXPECT_EQ(errors(made), QStringList());
    EXPECT_EQ(made.updated + made.unchanged + made.created, static_cast<int>(made.rows.size()));
    EXPECT_GE(made.updated, 1179); // they get their member numbers
}

} // namespace
} // namespace importing
