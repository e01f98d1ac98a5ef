// What is typed into the search box is looked for in one index of the ledger, and found as before.

#include "domain/entities/member.h"
#include "domain/error.h"
#include "domain/filter.h"
#include "domain/registry.h"
#include "storage/bulk_insert.h"
#include "storage/operation.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "storage/search_index.h"
#include "storage/statement_count.h"
#include "support/office.h"
#include "support/print.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
namespace member = domain::member;

namespace storage {
namespace {

domain::Filter words(const QStringList &words)
{
    domain::Filter filter;
    filter.words = words;
    return filter;
}

class Search : public testing::Test
{
protected:
    qint64 add(const QString &name, const QString &number, const QString &phone)
    {
        Operation operation(office.session, u"add"_s);
        domain::Record record(member::entity);
        record.set(member::name, name);
        record.set(member::member_no, number);
        record.set(member::phone, phone);
        Repository(office.session, member::entity).save(operation, record);
        operation.commit();
        return record.id;
    }
    std::vector<qint64> found(const QStringList &typed, bool archived = false)
    {
        return Repository(office.session, member::entity).ids({words(typed), nullptr, false, -1, archived});
    }
    support::TemporaryOffice office;
};

TEST_F(Search, FindsPartsOfAnyField)
{
    const qint64 zhang = add(u"张三"_s, u"HY0001"_s, u"13800138000"_s);
    const qint64 li = add(u"李四"_s, u"hy0002"_s, u"13900139000"_s);
    EXPECT_EQ(found({u"三"_s}), std::vector{zhang});
    EXPECT_EQ(found({u"139"_s}), std::vector{li});
    EXPECT_EQ(found({u"HY"_s}).size(), 2U) << "small letters or capital ones";
    EXPECT_EQ(found({u"hy0001"_s}), std::vector{zhang});
    EXPECT_EQ(found({u"138"_s, u"张"_s}), std::vector{zhang}) << "every word, each in any field";
    EXPECT_TRUE(found({u"三HY"_s}).empty()) << "never over two fields";
    EXPECT_TRUE(found({u"%"_s}).empty() && found({u"_"_s}).empty()) << "as they stand";
}

TEST_F(Search, LooksIntoTheTrashToo)
{
    const qint64 zhang = add(u"张三"_s, u"HY0001"_s, u"13800138000"_s);
    Operation operation(office.session, u"remove"_s);
    Repository(office.session, member::entity).archive(operation, zhang);
    operation.commit();
    EXPECT_TRUE(found({u"张"_s}).empty());
    EXPECT_EQ(found({u"张"_s}, true), std::vector{zhang});
}

class EverySearch : public testing::TestWithParam<const domain::Entity *>
{
};

TEST_P(EverySearch, IsAnsweredFromItsIndexInTheOrderOfTheList)
{
    if (searchText(*GetParam(), {}).isEmpty())
        return;
    support::TemporaryOffice office;
    for (const QString &word : {u"三"_s, u"HY"_s}) {
        StatementCount count;
        Repository(office.session, *GetParam()).ids({words({word})});
        for (QString statement : count.statements()) {
            static const QRegularExpression placeholder(u":p\\d+"_s);
            Query plan(*office.database, u"EXPLAIN QUERY PLAN "_s + statement.replace(placeholder, u"'x'"_s));
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            const QString all = steps.join(u'\n');
            EXPECT_TRUE(all.contains(u"INDEX search_"_s)) << all.toStdString();
            EXPECT_FALSE(all.contains(u"TEMP B-TREE"_s)) << all.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EverySearch, testing::ValuesIn(domain::allEntities()),
                         [](const auto &entity) { return std::string(entity.param->key); });

TEST_F(Search, GoesOnWithoutItsIndexUntilItIsMadeAnew)
{
    const qint64 zhang = add(u"张三"_s, u"HY0001"_s, u"13800138000"_s);
    office.database->run(u"DROP INDEX search_member"_s);
    EXPECT_EQ(found({u"张"_s}), std::vector{zhang});
    ensureSearchIndexes(*office.database);
    Query there(*office.database, u"SELECT count(*) FROM sqlite_master WHERE name = 'search_member'"_s);
    EXPECT_TRUE(there.next() && there.integer(0) == 1);
    EXPECT_EQ(found({u"张"_s}), std::vector{zhang});
}

TEST_F(Search, AnIndexOfOtherFieldsIsMadeAnewAndOneThatForbidsIsRefused)
{
    add(u"张三"_s, u"HY0001"_s, u"13800138000"_s);
    office.database->run(u"DROP INDEX search_member"_s);
    office.database->run(u"CREATE INDEX search_member ON member (name)"_s);
    office.database.reset();
    {
        const auto again = Database::open(office.path());
        const auto indexes = searchIndexes();
        for (const engine::SchemaObject &object : engine::schemaObjects(*again)) {
            if (object.name == u"search_member"_s) {
                EXPECT_EQ(object.sql, indexes.at(object.name).sql);
            }
        }
        again->run(u"DROP INDEX search_member"_s);
        again->run(u"CREATE UNIQUE INDEX search_member ON member (name)"_s);
    }
    try {
        Database::open(office.path());
        FAIL() << "an index that keeps records out was taken for the program's own";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(u"search_member"_s)) << error.message().toStdString();
    }
}

} // namespace
} // namespace storage
