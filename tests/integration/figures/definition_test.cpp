#include "figures/catalogue.h"
#include "office.h"

#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

figures::Definition parsed(const QString &text)
{
    const figures::ParsedDefinition result = figures::parseExpression(text);
    EXPECT_TRUE(result.definition.has_value()) << result.error.toStdString();
    return result.definition.value_or(figures::Definition());
}

figures::Definition fromJson(const char *json)
{
    const figures::ParsedDefinition result = figures::definitionFromJson(QJsonDocument::fromJson(json).object());
    EXPECT_TRUE(result.definition.has_value()) << result.error.toStdString();
    return result.definition.value_or(figures::Definition());
}

void expectRoundTrip(const figures::Definition &definition)
{
    const QString text = figures::expressionText(definition);
    const figures::ParsedDefinition again = figures::parseExpression(text);
    ASSERT_TRUE(again.definition.has_value()) << text.toStdString() << ": " << again.error.toStdString();
    EXPECT_EQ(*again.definition, definition)
        << text.toStdString() << " became " << figures::expressionText(*again.definition).toStdString();
}

class Texts : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(Texts, ReadBackAsTheSameDefinition) { expectRoundTrip(parsed(QString::fromUtf8(GetParam()))); }

INSTANTIATE_TEST_SUITE_P(
    Definition, Texts,
    testing::Values(
        "count(dispute)", "count(dispute, dispute_kind=工资)", "sum(event.participant_count, event_type=培训)",
        "distinct(aid_payment.case_no, campaign=送温暖) cumulative", "count(member, member_status=在册) stock",
        "count(contract, contract_kind=工资协议) flow on end_date", "count(event, topic=志愿集市) per month",
        "sum(event.session_count) per quarter max", "avg(hardship_case.yearly_income)",
        "max(dispute.amount) from 2024-01-01 to 2024-06-30", "count(dispute) until closed_date stock",
        "ratio(count(organization, has_mediation=是, level=企业), count(organization, level=企业, "
        "union_status=已组建)) stock",
        "count(member) - count(member, sex=女) - count(member, sex=男)",
        "sum(event.cost) / (sum(event.participant_count) - count(event))",
        "(count(member) + count(dispute)) * count(event) stock", "(count(member) + count(dispute)) stock",
        "count(organization, name=\"甲(乙)厂, 分厂\")", "count(organization, level in (企业|机关), headcount>=25)",
        "count(organization, organization.headcount>=25)", "count(dispute, month(accepted_date) in (1|2))",
        "count(contract, organization.is_above_scale=是)", "distinct(contract.organization.industry) stock",
        "count(event) per organizer_level",
        "count(event) per organizer of (distinct(organization.name, level=企业) stock) max",
        "sum(dues_payment.amount, dues_period ~ \"{year}\")"));

TEST(Definition, ReadsChineseNamesAndFullWidthSigns)
{
    EXPECT_EQ(parsed(u"count（会员，会籍状态=在册） stock"_s), parsed(u"count(member, member_status=在册) stock"_s));
    EXPECT_EQ(figures::expressionText(parsed(u"sum(活动.参加人次)"_s)), u"sum(event.participant_count)"_s);
}

TEST(Definition, MeansTheSameInJsonAndInText)
{
    EXPECT_EQ(fromJson(R"({"entity": "member", "measure": "count", "filter": {"member_status": "在册", "sex": "女"},
                           "basis": "stock", "date_field": "joined_date", "end_field": "left_date"})"),
              parsed(u"count(member, member_status=在册, sex=女) stock"_s));
    EXPECT_EQ(
        fromJson(
            R"({"entity": "contract", "measure": "ratio", "filter": {}, "basis": "flow", "date_field": "signed_date",
                           "numerator": {"entity": "contract", "measure": "count", "filter": {"renews_no": ["not_empty"]}},
                           "denominator": {"entity": "contract", "measure": "count", "date_field": "end_date"},
                           "period": {"from": "2025-01-01", "to": "2025-12-31"}})"),
        parsed(
            u"ratio(count(contract, renews_no is not empty), count(contract) on end_date) flow from 2025-01-01 to 2025-12-31"_s));
    EXPECT_EQ(fromJson(R"({"entity": "event", "measure": "count", "per": {"by": "half_year", "aggregate": "max"}})"),
              parsed(u"count(event) per half_year max"_s));
    EXPECT_EQ(fromJson(R"({"entity": "event", "measure": "count", "basis": "flow", "date_field": null})"),
              parsed(u"count(event) all"_s));
    EXPECT_EQ(fromJson(R"({"expression": "count(event) all"})"), parsed(u"count(event) all"_s));
    EXPECT_EQ(fromJson(R"({"measure": "minus", "left": {"entity": "member", "measure": "count"},
                           "right": {"entity": "member", "measure": "count", "filter": {"sex": "男"}}})"),
              parsed(u"count(member) - count(member, sex=男)"_s));
}

TEST(Definition, SaysWhichLedgerIsUnknown)
{
    const figures::ParsedDefinition text = figures::parseExpression(u"count(spaceship, name=a)"_s);
    EXPECT_TRUE(text.unknownEntity);
    EXPECT_TRUE(text.error.contains(u"spaceship"_s)) << text.error.toStdString();
    const figures::ParsedDefinition json = figures::definitionFromJson(
        QJsonDocument::fromJson(R"({"measure": "ratio", "numerator": {"entity": "spaceship", "measure": "count"},
                                    "denominator": {"entity": "member", "measure": "count"}})")
            .object());
    EXPECT_TRUE(json.unknownEntity);
    EXPECT_TRUE(json.error.startsWith(u"numerator"_s)) << json.error.toStdString();
}

TEST(Definition, RefusesWhatMakesNoSense)
{
    const QStringList bad{u""_s,
                          u"members"_s,
                          u"count"_s,
                          u"count()"_s,
                          u"count(member"_s,
                          u"count(member))"_s,
                          u"count(member.name)"_s,
                          u"sum(member)"_s,
                          u"sum(member.name)"_s,
                          u"sum(member.nonsense)"_s,
                          u"count(member, nonsense=1)"_s,
                          u"count(member) on name"_s,
                          u"count(member) on nonsense"_s,
                          u"count(member) per"_s,
                          u"count(member) per nonsense"_s,
                          u"count(member) + "_s,
                          u"ratio(count(member))"_s,
                          u"count(member) from 2025-02-30 to 2025-03-01"_s,
                          u"count(member) from 2025-03-01 to 2025-02-01"_s,
                          u"(count(member) + count(event)) on start_date"_s,
                          u"ratio(count(member), count(event)) per org_name"_s,
                          u"count(event) per month of (distinct(organization.name))"_s,
                          u"count(member) sideways"_s};
    for (const QString &text : bad) {
        const figures::ParsedDefinition result = figures::parseExpression(text);
        EXPECT_FALSE(result.definition.has_value()) << text.toStdString();
        EXPECT_FALSE(result.error.isEmpty()) << text.toStdString();
        EXPECT_FALSE(result.unknownEntity && !text.contains(u"()"_s)) << text.toStdString();
    }
}

TEST(Definition, SurvivesDeepNesting)
{
    EXPECT_FALSE(figures::parseExpression(QString(100'000, u'(')).definition.has_value());
}

TEST(Definition, RoundTripsTheWholeCatalogue)
{
    Office office;
    const figures::Catalogue catalogue = figures::Catalogue::load(office.session());
    for (const figures::NamedFigure &figure : catalogue.all())
        expectRoundTrip(figure.definition);
}

TEST(Definition, RoundTripsTheSampleYear)
{
    const QJsonArray all = QJsonDocument::fromJson(sampleBytes(u"figures-2025.json"_s))[u"figures"_s].toArray();
    int known = 0;
    for (const QJsonValue &entry : all) {
        const figures::ParsedDefinition read = figures::definitionFromJson(entry.toObject());
        if (read.unknownEntity)
            continue;
        ASSERT_TRUE(read.definition.has_value())
            << entry["id"_L1].toString().toStdString() << ": " << read.error.toStdString();
        expectRoundTrip(*read.definition);
        ++known;
    }
    EXPECT_GE(known, 60);
}
