// The years of real offices: their records go in as sheets, and every figure they published comes back from them.
//
// tests/data/replay/<office>/: one CSV a ledger, and facts.json with the definition and the value of each figure.

#include "acceptance/command_line.h"
#include "support/print.h"

#include "figures/definition.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <iomanip>
#include <iostream>

namespace acceptance {
namespace {

QString folderOf(const QString &office) { return QStringLiteral(UNIONHALL_SOURCE_DIR "/tests/data/replay/") + office; }

std::vector<std::string> offices()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(folderOf({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

QString shown(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : u"—"_s;
}

class Replay : public CommandLine, public testing::WithParamInterface<std::string>
{
protected:
    QString path(const QString &name) const { return folderOf(QString::fromStdString(GetParam())) + u'/' + name; }

    QStringList sheets() const
    {
        return QDir(folderOf(QString::fromStdString(GetParam()))).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    }

    /// Every row of every sheet becomes a record, whatever the order of the sheets.
    void importAll(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString entity = QFileInfo(name).baseName();
            const QJsonObject result = must({u"import"_s, entity, path(name)});
            EXPECT_EQ(result[u"created"], result[u"rows"]) << name.toStdString();
            EXPECT_EQ(result[u"rejected"].toInt(), 0) << name.toStdString();
            EXPECT_GT(result[u"created"].toInt(), 0) << name.toStdString();
            for (const QJsonValue &field : result[u"mapping"].toObject())
                EXPECT_FALSE(field.toString().isEmpty()) << name.toStdString();
            for (const QString &line : issueLines(result))
                EXPECT_TRUE(warningExpected(line)) << name.toStdString() << ": " << line.toStdString();
        }
    }

    /// What may be said about these sheets: a name that is not in the register yet, a new word of an open list, and the
    /// dates that were put down wrongly (joined before birth, a date for what is not done).
    static bool warningExpected(const QString &line)
    {
        const QString code = line.section(u' ', 1, 1);
        return line.endsWith(u" warning"_s)
            && (code.endsWith(u"_unlinked"_s)
                || QStringList{u"code_new"_s, u"date_order"_s, u"not_done_dated"_s}.contains(code));
    }

    QJsonArray facts() const { return QJsonDocument::fromJson(read(path(u"facts.json"_s)))[u"facts"].toArray(); }

    void expectTheFacts(bool printed)
    {
        const QJsonArray wanted = facts();
        const Outcome outcome = run({u"figure"_s, u"--definitions"_s, path(u"facts.json"_s)});
        EXPECT_EQ(outcome.exit, 0) << outcome.err.toStdString();
        const QJsonArray answers = outcome.array();
        ASSERT_EQ(answers.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonObject fact = wanted[i].toObject();
            EXPECT_EQ(answers[i][u"fact_id"], fact[u"fact_id"]);
            const QJsonValue value = answers[i][u"value"];
            const bool right = value.isDouble() && std::abs(value.toDouble() - fact[u"expected"].toDouble()) < 1e-9;
            EXPECT_TRUE(right) << fact[u"fact_id"].toString().toStdString() << ' '
                               << fact[u"figure"].toString().toStdString() << ": " << shown(value).toStdString()
                               << " instead of " << shown(fact[u"expected"]).toStdString() << ' '
                               << answers[i][u"error"].toString().toStdString();
            if (printed)
                std::cout << GetParam() << '\t' << fact[u"fact_id"].toString().toStdString() << '\t'
                          << shown(value).toStdString() << '\t' << shown(fact[u"expected"]).toStdString() << '\t'
                          << (right ? "ok" : "WRONG") << '\t' << fact[u"unit"].toString().toStdString() << '\t'
                          << fact[u"figure"].toString().toStdString() << '\n';
        }
    }
};

TEST_P(Replay, EveryPublishedFigureComesBackFromTheRecords)
{
    makeOffice();
    importAll(sheets());
    expectTheFacts(true);
}

TEST_P(Replay, TheOrderOfTheSheetsDoesNotMatter)
{
    makeOffice();
    QStringList backwards = sheets();
    std::ranges::reverse(backwards);
    importAll(backwards);
    expectTheFacts(false);
}

TEST_P(Replay, EverySheetTwiceIsEverySheetOnce)
{
    makeOffice();
    importAll(sheets());
    for (const QString &name : sheets()) {
        const QJsonObject again = must({u"import"_s, QFileInfo(name).baseName(), path(name)});
        EXPECT_EQ(again[u"unchanged"], again[u"rows"]) << name.toStdString();
    }
    expectTheFacts(false);
}

/// A target of the plan is met by the records, or not, as the office found.
TEST_P(Replay, EveryTargetOfThePlanStandsAsTheRecordsSay)
{
    makeOffice();
    importAll(sheets());
    QMap<QString, QJsonObject> expected;
    const QJsonArray all = facts();
    for (const QJsonValue &fact : all) {
        const QJsonObject goal = fact[u"target"].toObject();
        if (goal.isEmpty())
            continue;
        const figures::ParsedDefinition parsed = figures::definitionFromJson(fact.toObject());
        ASSERT_TRUE(parsed.definition) << parsed.error.toStdString();
        const QString number = u"replayed "_s + fact[u"fact_id"].toString();
        QStringList arguments{u"add"_s,
                              u"target"_s,
                              u"year=1999"_s,
                              u"target_no="_s + number,
                              u"wording="_s + fact[u"figure"].toString(),
                              u"figure="_s + figures::expressionText(*parsed.definition),
                              u"comparison="_s + goal[u"comparison"].toString()};
        for (const auto &[field, key] :
             {std::pair{u"target_value"_s, u"value"_s}, {u"target_high"_s, u"high"_s}, {u"baseline"_s, u"baseline"_s}})
            if (goal.contains(key))
                arguments << field + u'=' + shown(goal[key]);
        EXPECT_EQ(run(arguments).exit, 0) << number.toStdString();
        expected.insert(number, fact.toObject());
    }
    const QJsonArray standing = run({u"--json"_s, u"targets"_s, u"--year"_s, u"1999"_s}).array();
    ASSERT_EQ(standing.size(), expected.size());
    for (const QJsonValue &target : standing) {
        const QJsonObject fact = expected[target[u"target_no"].toString()];
        const QString status = target[u"status"].toString();
        EXPECT_EQ(target[u"actual"].toDouble(), fact[u"expected"].toDouble()) << status.toStdString();
        EXPECT_EQ(status == u"完成"_s || status == u"超额完成"_s, fact[u"target"][u"met"].toBool())
            << fact[u"fact_id"].toString().toStdString() << ' ' << status.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Offices, Replay, testing::ValuesIn(offices()), [](const auto &test) {
    std::string name = "Office" + test.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace acceptance
