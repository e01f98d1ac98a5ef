#include "figures/catalogue.h"
#include "figures/evaluator.h"

#include "support/office.h"
#include "support/print.h"
#include "support/random_office.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class EvaluateAll : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        office = std::make_unique<support::TemporaryOffice>(QDate(2026, 12, 31));
        support::fillOffice(office->session, {.members = 1500, .others = 6000, .lastYear = 2026, .seed = 7});
    }
    static void TearDownTestSuite() { office.reset(); }

    static std::vector<figures::Definition> named()
    {
        const figures::Catalogue catalogue = figures::Catalogue::load(office->session);
        std::vector<figures::Definition> definitions;
        for (const figures::NamedFigure &figure : catalogue.all())
            definitions.push_back(figure.definition);
        return definitions;
    }
    static figures::Definition parsed(const QString &expression)
    {
        const figures::ParsedDefinition result = figures::parseExpression(expression);
        EXPECT_EQ(result.error, QString());
        return result.definition.value();
    }

    /// Every figure the same alone and among the others; its count the number of rows it names.
    static void expectSameAlone(const std::vector<figures::Definition> &definitions, const domain::Period &period)
    {
        figures::Evaluator evaluator(office->session);
        const auto together = evaluator.evaluateAll(definitions, period);
        ASSERT_EQ(together.size(), definitions.size());
        for (size_t i = 0; i < definitions.size(); ++i) {
            const std::string text = figures::expressionText(definitions[i]).toStdString();
            const figures::FigureValue alone = evaluator.evaluate(definitions[i], period, true);
            EXPECT_EQ(together[i].value, alone.value) << text;
            EXPECT_EQ(together[i].scale, alone.scale) << text;
            EXPECT_EQ(together[i].count, alone.count) << text;
            EXPECT_EQ(together[i].entity, alone.entity) << text;
            EXPECT_TRUE(together[i].period == alone.period) << text;
            qint64 rows = std::ssize(alone.rows);
            for (const figures::LedgerRows &ledger : alone.others)
                rows += std::ssize(ledger.rows);
            EXPECT_EQ(alone.count, rows) << text;
            EXPECT_TRUE(together[i].rows.empty()) << text;
        }
    }

    static inline std::unique_ptr<support::TemporaryOffice> office;
};

} // namespace

TEST_F(EvaluateAll, GivesEveryNamedFigureItsOwnValue)
{
    const auto definitions = named();
    for (const domain::Period &period : {domain::Period::ofYear(2026), domain::Period::ofYear(2024),
                                         domain::Period{QDate(2025, 10, 1), QDate(2026, 9, 30)}})
        expectSameAlone(definitions, period);
}

TEST_F(EvaluateAll, GivesFiguresThatAreNotAllZero)
{
    qint64 nonZero = 0;
    const auto definitions = named();
    for (const auto &value : figures::Evaluator(office->session).evaluateAll(definitions, domain::Period::ofYear(2026)))
        nonZero += value.value.value_or(0) != 0;
    EXPECT_GT(nonZero, std::ssize(definitions) / 2);
}

TEST_F(EvaluateAll, KeepsMeasuresOverTheSameRowsApart)
{
    std::vector<figures::Definition> definitions;
    for (const char *text : {"count(aid_payment)",
                             "sum(aid_payment.amount)",
                             "avg(aid_payment.amount)",
                             "min(aid_payment.amount)",
                             "max(aid_payment.amount)",
                             "distinct(aid_payment.case_no)",
                             "distinct(aid_payment.org_name)",
                             "sum(aid_payment.amount, campaign=送温暖)",
                             "avg(aid_payment.amount, campaign=送温暖)",
                             "sum(aid_payment.covered_count, campaign=送温暖)",
                             "count(aid_payment, campaign=没有这样的)",
                             "min(aid_payment.amount, campaign=没有这样的)",
                             "sum(aid_payment.amount, campaign=没有这样的)",
                             "count(aid_payment, organization.headcount>=25)",
                             "count(aid_payment, hardship_case.case_status=在档)",
                             "count(aid_payment) all",
                             "count(aid_payment) cumulative",
                             "count(aid_payment) stock",
                             "count(aid_payment) from 2025-03-01 to 2025-03-31",
                             "sum(aid_payment.amount) per month",
                             "count(aid_payment) per week max",
                             "avg(aid_payment.amount) per quarter max",
                             "count(aid_payment) per campaign max",
                             "sum(aid_payment.amount) per org_name",
                             "ratio(count(aid_payment, campaign=送温暖), count(aid_payment)) per month max",
                             "ratio(count(aid_payment), count(aid_payment, campaign=没有这样的))",
                             "sum(aid_payment.amount) / count(aid_payment) - count(event) * count(dispute)",
                             "count(aid_payment, month(paid_date) in (1|2))",
                             "count(aid_payment)"})
        definitions.push_back(parsed(QString::fromUtf8(text)));
    expectSameAlone(definitions, domain::Period::ofYear(2026));
}

TEST_F(EvaluateAll, TakesMoreMeasuresOfOneLedgerThanOneStatementHolds)
{
    std::vector<figures::Definition> definitions;
    for (int i = 0; i < 300; ++i)
        definitions.push_back(parsed(u"sum(aid_payment.amount, amount>=%1)"_s.arg(i * 50)));
    expectSameAlone(definitions, domain::Period::ofYear(2026));
}

TEST_F(EvaluateAll, OfNothingIsNothing)
{
    EXPECT_TRUE(figures::Evaluator(office->session).evaluateAll({}, domain::Period::ofYear(2026)).empty());
}
