// figure, figures, targets.

#include "acceptance/command_line.h"
#include "support/print.h"

#include "figures/definition.h"

namespace acceptance {
namespace {

class FiguresByCommand : public CommandLine
{
protected:
    static QJsonArray known()
    {
        return QJsonDocument::fromJson(read(sample(u"figures-2025.json"_s)))[u"figures"].toArray();
    }
};

TEST_F(FiguresByCommand, TheSampleYearIsRight)
{
    makeSampleYear();
    const Outcome outcome
        = run({u"figure"_s, u"--definitions"_s, sample(u"figures-2025.json"_s), u"--year"_s, u"2025"_s});
    EXPECT_EQ(outcome.exit, 0) << outcome.err.toStdString();
    const QJsonArray answers = outcome.array();
    const QJsonArray wanted = known();
    ASSERT_EQ(answers.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        EXPECT_EQ(answers[i][u"id"], wanted[i][u"id"]);
        ASSERT_TRUE(answers[i][u"value"].isDouble()) << answers[i][u"error"].toString().toStdString();
        EXPECT_NEAR(answers[i][u"value"].toDouble(), wanted[i][u"value"].toDouble(), 1e-9)
            << wanted[i][u"id"].toString().toStdString();
    }

    // One figure, by name and by expression, with the rows behind it.
    const QJsonObject named = must({u"figure"_s, u"受理劳动争议"_s, u"--year"_s, u"2025"_s, u"--rows"_s});
    for (const char *key : {"name", "expression", "value", "unit", "basis", "from", "to", "count", "rows"})
        EXPECT_TRUE(named.contains(QLatin1StringView(key))) << key;
    EXPECT_EQ(named[u"value"].toInt(), 27);
    EXPECT_EQ(named[u"count"].toInt(), named[u"rows"].toArray().size());
    EXPECT_EQ(named[u"from"].toString(), u"2025-01-01"_s);
    EXPECT_EQ(must({u"figure"_s, named[u"expression"].toString(), u"--year"_s, u"2025"_s})[u"value"].toInt(), 27);
    const QJsonObject part = must({u"figure"_s, u"count(dispute, dispute_kind=工资)"_s, u"--from"_s, u"2025-01-01"_s,
                                   u"--to"_s, u"2025-12-31"_s});
    EXPECT_EQ(part[u"value"].toInt(), 11);
    EXPECT_FALSE(part.contains(u"rows"_s));

    const QJsonArray all = run({u"--json"_s, u"figures"_s, u"--year"_s, u"2025"_s}).array();
    EXPECT_GE(all.size(), 80);
    for (const QJsonValue &figure : all) {
        EXPECT_FALSE(figure[u"unit"].toString().isEmpty()) << figure[u"name"].toString().toStdString();
        EXPECT_TRUE(figure.toObject().contains(u"value"_s));
    }
}

TEST_F(FiguresByCommand, PlanTargetsComeOutAsExpected)
{
    makeSampleYear();
    const QJsonObject plan = QJsonDocument::fromJson(read(sample(u"plan-2025.json"_s))).object();
    QMap<QString, QJsonObject> definitions;
    const QJsonArray figures = known();
    for (const QJsonValue &figure : figures)
        definitions.insert(figure[u"id"].toString(), figure.toObject());
    QMap<QString, QJsonObject> expected;
    const QJsonArray targets = plan[u"targets"].toArray();
    for (const QJsonValue &target : targets) {
        if (target[u"figure_id"].isNull())
            continue; // judged by a person
        const figures::ParsedDefinition parsed
            = figures::definitionFromJson(definitions[target[u"figure_id"].toString()]);
        ASSERT_TRUE(parsed.definition) << parsed.error.toStdString();
        expected.insert(target[u"target_no"].toString(), target.toObject());
        QStringList arguments{u"add"_s, u"target"_s, u"year=2025"_s,
                              u"figure="_s + figures::expressionText(*parsed.definition)};
        for (const char *key : {"target_no", "wording", "comparison", "unit", "assigned_by"})
            arguments << u"%1=%2"_s.arg(QLatin1StringView(key), target[QLatin1StringView(key)].toString());
        for (const char *key : {"target_value", "target_high"})
            if (const QJsonValue value = target[QLatin1StringView(key)]; value.isDouble())
                arguments << u"%1=%2"_s.arg(QLatin1StringView(key), value.toVariant().toString());
        EXPECT_TRUE(must(arguments)[u"saved"].toBool()) << arguments.join(u' ').toStdString();
    }
    const Outcome outcome = run({u"--json"_s, u"targets"_s, u"--year"_s, u"2025"_s});
    EXPECT_EQ(outcome.exit, 0);
    ASSERT_EQ(outcome.array().size(), expected.size());
    EXPECT_GE(expected.size(), 20);
    for (const QJsonValue &result : outcome.array()) {
        const QJsonObject wanted = expected[result[u"target_no"].toString()];
        const std::string which = wanted[u"target_no"].toString().toStdString();
        EXPECT_NEAR(result[u"actual"].toDouble(), wanted[u"expected_actual"].toDouble(), 1e-9) << which;
        EXPECT_EQ(result[u"status"].toString(), wanted[u"expected_status"].toString()) << which;
    }
}

TEST_F(FiguresByCommand, OneUnknownDefinitionDoesNotSilenceTheRest)
{
    makeOffice();
    must({u"add"_s, u"organization"_s, u"name=青禾一工会"_s});
    const QString path = write(u"d.json"_s, R"([{"id":"a","entity":"organization","measure":"count","basis":"all"},
        {"id":"b","entity":"no_such_ledger","measure":"count"},
        {"fact_id":"c","entity":"organization","measure":"guess"},
        {"id":"d","entity":"organization","measure":"count","filter":{"no_such_field":1}},
        {"id":"e","entity":"organization","measure":"count","filter":{"name":["contains","一"]},"basis":"all"}])");
    const Outcome outcome = run({u"figure"_s, u"--definitions"_s, path});
    EXPECT_EQ(outcome.exit, 1);
    const QJsonArray answers = outcome.array();
    ASSERT_EQ(answers.size(), 5);
    EXPECT_EQ(answers[0][u"value"].toInt(), 1);
    for (const int i : {1, 2, 3})
        EXPECT_TRUE(answers[i][u"value"].isNull()) << i;
    EXPECT_EQ(answers[2][u"fact_id"].toString(), u"c"_s);
    EXPECT_EQ(answers[4][u"value"].toInt(), 1);
    EXPECT_EQ(run({u"figure"_s, u"--definitions"_s, write(u"list.json"_s, "[]")}).exit, 0);
    for (const QByteArray &wrong : {QByteArray("not json"), QByteArray("{\"x\":1}"), QByteArray()})
        EXPECT_EQ(run({u"figure"_s, u"--definitions"_s, write(u"wrong.json"_s, wrong)}).exit, 3) << wrong.toStdString();
    EXPECT_EQ(run({u"figure"_s, u"--definitions"_s, file(u"nowhere.json"_s)}).exit, 3);
}

} // namespace
} // namespace acceptance
