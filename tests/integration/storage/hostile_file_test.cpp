// A file from somebody else: what the migrations did not make is refused by name; what was edited beside the program is
// found by the check.

#include "domain/entities/contract.h"
#include "domain/error.h"
#include "storage/office.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "storage/schema_guard.h"
#include "support/office.h"
#include "support/print.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Error;
using domain::Record;
using storage::Database;
using storage::Operation;
using storage::Repository;
using support::TemporaryOffice;
namespace contract = domain::contract;

namespace {

class Hostile : public testing::Test
{
protected:
    void SetUp() override
    {
        Operation made(office.session, u"settings"_s);
        storage::initialiseOffice(made, u"云溪街道总工会"_s);
        made.commit();
        for (const QString &number : {u"HT-1"_s, u"HT-2"_s, u"HT-3"_s}) {
            Record record(contract::entity);
            record.set(contract::contract_no, number);
            save(record);
            record.set(contract::remark, u"已审查"_s);
            save(record);
        }
        office.database.reset();
    }

    void save(Record &record)
    {
        Operation operation(office.session, record.id == 0 ? u"add"_s : u"set"_s);
        Repository(office.session, contract::entity).save(operation, record);
        operation.commit();
    }

    /// As somebody with a tool for databases would.
    void tamper(const QStringList &statements) const
    {
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            connection.setDatabaseName(office.path());
            ASSERT_TRUE(connection.open());
            for (const QString &statement : statements) {
                QSqlQuery query(connection);
                ASSERT_TRUE(query.exec(statement)) << qPrintable(statement + query.lastError().text());
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }

    QString refusal() const
    {
        try {
            Database::open(office.path());
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }

    QStringList findings() const { return Database::open(office.path())->integrityFindings(); }

    TemporaryOffice office;
};

struct Tampering
{
    const char *name;
    QStringList statements;
    QString named; // in the sentence
};

void PrintTo(const Tampering &tampering, std::ostream *out) { *out << tampering.name; }

class HostileSchema : public Hostile, public testing::WithParamInterface<Tampering>
{
};
class EditedOffice : public Hostile, public testing::WithParamInterface<Tampering>
{
};

} // namespace

TEST_F(Hostile, NotAtAllIsSound)
{
    EXPECT_EQ(refusal(), QString());
    EXPECT_EQ(findings(), QStringList());
}

TEST_P(HostileSchema, IsRefusedByName)
{
    tamper(GetParam().statements);
    EXPECT_TRUE(refusal().contains(GetParam().named)) << refusal().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    All, HostileSchema,
    testing::Values(
        Tampering{"SwallowingTrigger",
                  {u"CREATE TRIGGER gone AFTER INSERT ON member BEGIN DELETE FROM member WHERE id = new.id; END"_s},
                  u"gone"_s},
        Tampering{"TriggerOnTheLog",
                  {u"CREATE TRIGGER hush BEFORE INSERT ON change_entry BEGIN SELECT RAISE(IGNORE); END"_s},
                  u"hush"_s},
        Tampering{
            "ViewForATable",
            {u"ALTER TABLE setting RENAME TO real_setting"_s, u"CREATE VIEW setting AS SELECT * FROM real_setting"_s},
            u"setting"_s},
        Tampering{
            "EndlessView",
            {u"CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s},
            u"endless"_s},
        Tampering{
            "EndlessViewForASystemTable",
            {u"DROP TABLE sheet_memory"_s,
             u"CREATE VIEW sheet_memory AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s},
            u"sheet_memory"_s},
        Tampering{"MissingSystemTable", {u"DROP TABLE issued_row"_s}, u"issued_row"_s},
        Tampering{"MissingIndex", {u"DROP INDEX change_entry_operation"_s}, u"change_entry_operation"_s},
        Tampering{"ForeignTable", {u"CREATE TABLE notes (text TEXT)"_s}, u"notes"_s},
        Tampering{"ColumnThatComputes",
                  {u"ALTER TABLE contract ADD COLUMN secret TEXT GENERATED ALWAYS AS (contract_no || 'x')"_s},
                  u"contract"_s},
        Tampering{"IndexUnderAKeysName",
                  {u"DROP INDEX key_contract_1"_s, u"CREATE INDEX key_contract_1 ON contract (contract_no)"_s},
                  u"key_contract_1"_s}),
    [](const auto &one) { return std::string(one.param.name); });

TEST_P(EditedOffice, IsFoundByTheCheck)
{
    tamper(GetParam().statements);
    const QStringList found = findings();
    EXPECT_TRUE(found.join(u'\n').contains(GetParam().named)) << found.join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    All, EditedOffice,
    testing::Values(
        Tampering{
            "OperatorInTheLog", {u"UPDATE operation SET operator = 'nobody' WHERE id = 3"_s}, u"seal at operation 3"_s},
        Tampering{"FormerValueInTheLog",
                  {u"UPDATE change_entry SET before = '{\"remark\":\"从无\"}' WHERE operation_id = 3"_s},
                  u"seal at operation 3"_s},
        Tampering{"EntryTakenOut",
                  {u"DELETE FROM change_entry WHERE operation_id = 3"_s},
                  u"record 1 has been saved 2 times"_s},
        Tampering{"OperationTakenOut",
                  {u"DELETE FROM change_entry WHERE operation_id = 3"_s, u"DELETE FROM operation WHERE id = 3"_s},
                  u"seal at operation 4"_s},
        Tampering{"SealTakenOff", {u"UPDATE operation SET seal = NULL WHERE id = 4"_s}, u"seal at operation 4"_s},
        Tampering{"AllSealsTakenOff", {u"UPDATE operation SET seal = NULL"_s}, u"seal at operation 1"_s},
        Tampering{
            "FirstSealsTakenOff", {u"UPDATE operation SET seal = NULL WHERE id <= 2"_s}, u"seal at operation 1"_s},
        Tampering{"OperationSlippedIn",
                  {u"INSERT INTO operation (kind, operator, at) VALUES ('set', 'x', '2025-12-31T00:00:00Z')"_s},
                  u"seal at operation"_s},
        Tampering{"RecordSlippedIn",
                  {u"INSERT INTO contract (created_at, updated_at, contract_no) VALUES ('2025-12-31T00:00:00Z', "
                   "'2025-12-31T00:00:00Z', 'HT-9')"_s},
                  u"record 4 is not in the log"_s},
        Tampering{"RecordTakenOut",
                  {u"DELETE FROM contract WHERE id = 2"_s},
                  u"1 records that the log knows are not there"_s},
        Tampering{"RecordPutAside",
                  {u"UPDATE contract SET archived_at = '2025-12-31T00:00:00Z', revision = revision + 1 WHERE id = 2"_s},
                  u"record 2 has been saved 3 times"_s},
        Tampering{"WrongType", {u"UPDATE contract SET covered_workers = 'many' WHERE id = 2"_s}, u"records 2"_s},
        Tampering{"NoDate", {u"UPDATE contract SET signed_date = '2025-02-31' WHERE id = 3"_s}, u"records 3"_s},
        Tampering{"NumberOfTheOffice", {u"DELETE FROM setting WHERE name = 'office_uid'"_s}, u"lost its number"_s},
        Tampering{"NumberNeverGiven",
                  {u"UPDATE record_counter SET last_id = 1 WHERE entity = 'contract'"_s},
                  u"never given"_s}),
    [](const auto &one) { return std::string(one.param.name); });
