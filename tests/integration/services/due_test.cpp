#include "services/due.h"

#include "domain/entities/contract.h"
#include "domain/entities/hardship_case.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "storage/operation.h"
#include "storage/repository.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

namespace contract = domain::contract;
namespace hardship = domain::hardship_case;

class Due : public testing::Test
{
protected:
    template <typename Fill> qint64 add(const domain::Entity &entity, const Fill &fill)
    {
        domain::Record record(entity);
        fill(record);
        storage::Operation operation(session, u"add"_s);
        storage::Repository(session, entity).save(operation, record);
        operation.commit();
        return record.id;
    }
    qint64 addContract(QDate end, const QString &status = u"有效"_s)
    {
        return add(contract::entity, [&](domain::Record &record) {
            record.set(contract::contract_no, u"HT-"_s + end.toString(Qt::ISODate) + status);
            record.set(contract::contract_kind, u"工资协议"_s);
            record.set(contract::contract_status, status);
            record.set(contract::end_date, domain::Date::of(end));
        });
    }
    qint64 addCase(QDate filed)
    {
        return add(hardship::entity, [&](domain::Record &record) {
            record.set(hardship::case_no, filed.toString(u"yyyyMMdd"_s));
            record.set(hardship::case_status, u"在档"_s);
            record.set(hardship::filed_date, domain::Date::of(filed));
        });
    }
    QList<DueItem> found(const QByteArray &rules) { return dueItems(session, dueRulesFromJson(rules), today); }
    static QList<qint64> idsOf(const QList<DueItem> &items)
    {
        QList<qint64> ids;
        for (const DueItem &item : items)
            ids << item.record;
        return ids;
    }

    QTemporaryDir folder;
    QDate today{2025, 12, 31};
    domain::FixedClock clock{today};
    std::unique_ptr<storage::Database> database = storage::Database::create(folder.filePath(u"o.uhall"_s));
    storage::Session session{*database, u"测试"_s, clock};
};

constexpr auto renewal
    = R"([{"name": "续签", "ledger": "contract", "where": "contract_status!=终止", "date": "end_date", "lead": 60, "forget": 100}])";

TEST_F(Due, FindsWhatEndsWithinTheLeadAndWhatIsOverdue)
{
    const qint64 over = addContract(QDate(2025, 12, 1));
    const qint64 last = addContract(QDate(2026, 3, 1)); // sixty days from today
    addContract(QDate(2026, 3, 2));
    addContract(QDate(2025, 9, 21)); // a hundred and one days ago
    addContract(QDate(2026, 1, 1), u"终止"_s);
    const QList<DueItem> items = found(renewal);
    EXPECT_EQ(idsOf(items), (QList<qint64>{over, last}));
    EXPECT_EQ(items.first().due, QDate(2025, 12, 1));
    EXPECT_EQ(items.first().label, u"续签"_s);
}

TEST_F(Due, SaysWhoseContractItIs)
{
    add(contract::entity, [&](domain::Record &record) {
        record.set(contract::contract_no, u"HT-1"_s);
        record.set(contract::contract_kind, u"工资协议"_s);
        record.set(contract::org_name, domain::Link{u"云溪机械厂工会"_s, 0});
        record.set(contract::end_date, domain::Date::of(2026, 1, 10));
    });
    ASSERT_EQ(found(renewal).size(), 1);
    EXPECT_EQ(found(renewal).first().title, u"云溪机械厂工会"_s);
    EXPECT_EQ(found(renewal).first().number, u"HT-1"_s);
}

TEST_F(Due, LeavesOutWhatIsInTheTrash)
{
    const qint64 id = addContract(QDate(2026, 1, 10));
    storage::Operation operation(session, u"remove"_s);
    storage::Repository(session, contract::entity).archive(operation, id);
    operation.commit();
    EXPECT_TRUE(found(renewal).isEmpty());
}

TEST_F(Due, CountsTermsInDaysAndMonthsFromTheDate)
{
    const qint64 id = addContract(QDate(2025, 12, 25));
    const QList<DueItem> days
        = found(R"([{"name": "报送", "ledger": "contract", "date": "end_date", "after_days": 10, "lead": 10}])");
    ASSERT_EQ(idsOf(days), QList<qint64>{id});
    EXPECT_EQ(days.first().due, QDate(2026, 1, 4));
    const QList<DueItem> months
        = found(R"([{"name": "检查", "ledger": "contract", "date": "end_date", "after_months": 2, "lead": 60}])");
    ASSERT_EQ(idsOf(months), QList<qint64>{id});
    EXPECT_EQ(months.first().due, QDate(2026, 2, 25));
}

TEST_F(Due, ReturnsEveryYearUntilTheLastReturnIsForgotten)
{
    constexpr auto yearly
        = R"([{"name": "复核", "ledger": "hardship_case", "date": "filed_date", "every_months": 12, "lead": 30, "forget": 60}])";
    const qint64 coming = addCase(QDate(2020, 1, 15));
    const qint64 missed = addCase(QDate(2019, 12, 1));
    addCase(QDate(2025, 8, 1)); // its first return is months away
    addCase(QDate(2022, 6, 1)); // this year's was long ago, the next one is months away
    const QList<DueItem> items = found(yearly);
    EXPECT_EQ(idsOf(items), (QList<qint64>{missed, coming}));
    EXPECT_EQ(items.first().due, QDate(2025, 12, 1));
    EXPECT_EQ(items.last().due, QDate(2026, 1, 15));
}

TEST_F(Due, BeginsANewTermWithTheLatestRecordOfTheChildLedger)
{
    const domain::Entity *visit = domain::findEntity(u"visit");
    ASSERT_NE(visit, nullptr);
    const domain::Field *caseNo = visit->field(u"case_no"), *date = visit->field(u"visit_date");
    ASSERT_TRUE(caseNo && date);
    const qint64 visited = addCase(QDate(2025, 1, 5));
    const qint64 waiting = addCase(QDate(2025, 1, 6));
    add(*visit, [&](domain::Record &record) {
        record.setValue(*caseNo, domain::Link{u"20250105"_s, visited});
        record.setValue(*date, domain::Date::of(2025, 11, 1));
    });
    const QList<DueItem> items = found(R"([{"name": "走访", "ledger": "hardship_case", "date": "filed_date",
        "latest": {"ledger": "visit", "reference": "case_no", "date": "visit_date"}, "after_months": 6, "lead": 14}])");
    EXPECT_EQ(idsOf(items), QList<qint64>{waiting});
}

TEST_F(Due, RulesOfAnUnknownLedgerAreLeftOutAndWrongOnesAreNamed)
{
    EXPECT_TRUE(dueRulesFromJson(R"([{"name": "别的", "ledger": "nothing", "date": "x"}])").isEmpty());
    for (const char *wrong : {R"([{"name": "错", "ledger": "contract", "date": "contract_no"}])",
                              R"([{"name": "错", "ledger": "contract"}])",
                              R"([{"name": "错", "ledger": "contract", "date": "end_date", "where": "nonsense=1"}])"}) {
        try {
            dueRulesFromJson(wrong);
            ADD_FAILURE() << wrong;
        } catch (const domain::Error &error) {
            EXPECT_TRUE(error.message().contains(u"错"_s)) << error.message().toStdString();
        }
    }
}

TEST_F(Due, ShippedRulesFitTheLedgersOfThisProgram)
{
    const QList<DueRule> rules = dueRules();
    EXPECT_GT(rules.size(), 10);
    for (const DueRule &rule : rules) {
        EXPECT_FALSE(rule.label.isEmpty()) << rule.name.toStdString();
        EXPECT_GT(rule.lead, 0) << rule.name.toStdString();
    }
    EXPECT_TRUE(dueItems(session, rules, today).isEmpty());
}

} // namespace
} // namespace services
