// Every metric that plans and summaries of real offices publish has named figures, and they count what they say: an
// office with a few rows in every ledger, each value worked out by hand.

#include "figures/catalogue.h"
#include "figures/comparison.h"
#include "office.h"

#include "support/print.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonDocument metricsFile(const QString &name)
{
    QFile file(QStringLiteral(UNIONHALL_SOURCE_DIR) + u"/tests/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("missing " + name.toStdString());
    return QJsonDocument::fromJson(file.readAll());
}

/// Adds the rows of office.json; a row marked archived goes to the trash.
void fill(Office &office)
{
    const QJsonObject ledgers = metricsFile(u"metrics/office.json"_s).object();
    for (const domain::Entity *entity : domain::allEntities()) {
        const QJsonArray rows = ledgers.value(entity->name()).toArray();
        for (const QJsonValue &row : rows) {
            QJsonObject fields = row.toObject();
            const bool archived = !fields.take(u"archived"_s).isUndefined();
            FieldTexts texts;
            for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
                texts << std::pair{field.key(), field.value().toString()};
            const qint64 id = office.add(entity->name(), texts);
            if (archived)
                office.archive(entity->name(), id);
        }
    }
}

struct Metrics : testing::Test
{
    Office office;
    figures::Catalogue catalogue = figures::Catalogue::load(office.session());

    QString value(const QString &name, int year)
    {
        const figures::NamedFigure *figure = catalogue.find(name);
        if (figure == nullptr)
            return u"no such figure"_s;
        return figures::Evaluator(office.session()).evaluate(figure->definition, domain::Period::ofYear(year)).text();
    }
    figures::Comparison compared(const QString &name, const domain::Period &period)
    {
        const figures::Definition &definition = catalogue.find(name)->definition;
        figures::Evaluator evaluator(office.session());
        return figures::compareWithLastYear(evaluator, std::span(&definition, 1), period,
                                            {evaluator.evaluate(definition, period)})
            .front();
    }
};

QString text(const std::optional<figures::Exact> &value)
{
    return value ? u"%1/%2"_s.arg(value->value).arg(value->scale) : u"—"_s;
}

} // namespace

TEST_F(Metrics, AllHaveNamedFiguresWithALabelAndAUnit)
{
    const QJsonArray metrics = metricsFile(u"metrics.json"_s).array();
    EXPECT_GE(metrics.size(), 39);
    for (const QJsonValue &metric : metrics) {
        const QJsonArray names = metric[u"figures"_s].toArray();
        EXPECT_FALSE(names.isEmpty()) << metric[u"metric"_s].toString().toStdString();
        for (const QJsonValue &name : names) {
            const figures::NamedFigure *figure = catalogue.find(name.toString());
            ASSERT_NE(figure, nullptr) << name.toString().toStdString();
            EXPECT_FALSE(figure->label.isEmpty());
            EXPECT_FALSE(figure->unit.isEmpty());
        }
    }
}

TEST_F(Metrics, AreTheValuesWorkedOutByHand)
{
    fill(office);
    const QJsonObject values = metricsFile(u"metrics/values-2025.json"_s).object();
    EXPECT_GE(values.size(), 40);
    for (auto expected = values.constBegin(); expected != values.constEnd(); ++expected)
        EXPECT_EQ(value(expected.key(), 2025), expected.value().toString()) << expected.key().toStdString();
}

TEST_F(Metrics, CountMoneyOfAVisitOnceWhereAPaymentBooksIt)
{
    const FieldTexts visit{{u"visit_no"_s, u"V1"_s},
                           {u"visit_date"_s, u"2025-03-01"_s},
                           {u"target_name"_s, u"张大"_s},
                           {u"cash_amount"_s, u"300"_s}};
    office.add(u"visit"_s, visit);
    EXPECT_EQ(value(u"慰问金"_s, 2025), u"300"_s);
    const qint64 payment = office.add(u"aid_payment"_s,
                                      {{u"paid_date"_s, u"2025-03-01"_s},
                                       {u"recipient_name"_s, u"张大"_s},
                                       {u"visit_no"_s, u"V1"_s},
                                       {u"amount"_s, u"300"_s}});
    EXPECT_EQ(value(u"慰问金"_s, 2025), u"300"_s);
    office.archive(u"aid_payment"_s, payment);
    EXPECT_EQ(value(u"慰问金"_s, 2025), u"300"_s) << "a payment in the trash books nothing";
}

TEST_F(Metrics, ShowEveryRowOfASumOverSeveralLedgersOnce)
{
    fill(office);
    figures::Evaluator evaluator(office.session());
    const domain::Period year = domain::Period::ofYear(2025);
    const figures::Definition &all = catalogue.find(u"慰问款物合计"_s)->definition;
    const figures::FigureValue value = evaluator.evaluate(all, year, true);
    EXPECT_EQ(value.entity->name(), u"aid_payment"_s);
    EXPECT_EQ(value.rows.size(), 3U) << "A1, A2, A3";
    ASSERT_EQ(value.others.size(), 1U);
    EXPECT_EQ(value.others[0].entity->name(), u"visit"_s);
    EXPECT_EQ(value.others[0].rows.size(), 2U) << "V2 with money and goods once, V4";
    EXPECT_EQ(value.count, 5);
    EXPECT_EQ(evaluator.evaluateAll(std::span(&all, 1), year).front().count, 5);
    const figures::FigureValue people = office.figure(u"count(dispute, dispute_kind=假期) + count(visit)"_s, year);
    EXPECT_EQ(people.entity->name(), u"visit"_s) << "the ledger that has rows";
    EXPECT_TRUE(people.others.empty());
}

TEST_F(Metrics, StandBesideTheYearBefore)
{
    fill(office);
    const domain::Period year = domain::Period::ofYear(2025);
    const figures::Comparison warmth = compared(u"送温暖金额"_s, year);
    EXPECT_EQ(warmth.now.text(), u"600"_s);
    EXPECT_EQ(warmth.before.text(), u"7"_s);
    EXPECT_EQ(text(warmth.change), u"59300/100"_s);
    EXPECT_EQ(text(warmth.changePercent), u"847143/100"_s) << "593 of 7";
    EXPECT_EQ(warmth.direction, figures::Direction::Increase);

    const figures::Comparison unions = compared(u"企业工会数"_s, year);
    EXPECT_EQ(unions.before.text(), u"1"_s) << "as of the end of 2024: 甲厂";
    EXPECT_EQ(text(unions.changePercent), u"10000/100"_s);

    const figures::Comparison accidents = compared(u"安全事故起数"_s, year);
    EXPECT_EQ(text(accidents.change), u"-1/1"_s);
    EXPECT_EQ(accidents.direction, figures::Direction::Decrease);

    const figures::Comparison services = compared(u"推荐就业人次"_s, year);
    EXPECT_EQ(services.before.text(), u"0"_s);
    EXPECT_EQ(text(services.changePercent), u"—"_s) << "nothing is no base for a per cent";
    EXPECT_EQ(compared(u"取消活动"_s, domain::Period::ofYear(2024)).direction, figures::Direction::Flat);

    const figures::Comparison rate = compared(u"职代会代表出席率"_s, year);
    EXPECT_FALSE(rate.before.value) << "no session in 2024";
    EXPECT_EQ(rate.direction, figures::Direction::Unknown);
    EXPECT_FALSE(rate.change);
}

TEST(YearBefore, KeepsTheDaysAndTheEndOfAMonth)
{
    using figures::yearBefore;
    EXPECT_EQ(yearBefore(period("2025-01-01", "2025-06-30")), period("2024-01-01", "2024-06-30"));
    EXPECT_EQ(yearBefore(period("2024-12-22", "2025-01-21")), period("2023-12-22", "2024-01-21"));
    EXPECT_EQ(yearBefore(period("2025-01-01", "2025-02-28")), period("2024-01-01", "2024-02-29"));
    EXPECT_EQ(yearBefore(period("2024-01-01", "2024-02-29")), period("2023-01-01", "2023-02-28"));
}

TEST(YearBefore, MovesThePeriodsADefinitionNames)
{
    const auto moved = [](const QString &expression) {
        return figures::expressionText(figures::yearBefore(*figures::parseExpression(expression).definition));
    };
    EXPECT_EQ(moved(u"count(event) flow from 2025-01-01 to 2025-03-31"_s),
              figures::expressionText(
                  *figures::parseExpression(u"count(event) flow from 2024-01-01 to 2024-03-31"_s).definition));
    EXPECT_EQ(moved(u"ratio(count(event) from 2025-01-01 to 2025-12-31, count(event))"_s),
              figures::expressionText(
                  *figures::parseExpression(u"ratio(count(event) from 2024-01-01 to 2024-12-31, count(event))"_s)
                       .definition));
}
