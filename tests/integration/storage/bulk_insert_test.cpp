#include "storage/bulk_insert.h"

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "storage/search_index.h"
#include "support/office.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Record;
using storage::BulkInsert;
using storage::Operation;
using support::TemporaryOffice;
namespace member = domain::member;
namespace organization = domain::organization;

namespace {

constexpr int many = 6000; // more than the indexes are kept for

Record person(int number)
{
    Record record(member::entity);
    record.set(member::name, u"会员%1"_s.arg(number));
    record.set(member::member_no, u"HY%1"_s.arg(number * 7919 % many + number / many * many));
    record.set(member::org_name, {u"第一工会"_s, 0});
    return record;
}

QStringList indexesOf(TemporaryOffice &office)
{
    storage::Query query(office.session.database,
                         u"SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'member' ORDER BY name"_s);
    QStringList found;
    while (query.next())
        found << query.text(0);
    return found;
}

qint64 countOf(TemporaryOffice &office, const QString &sql)
{
    storage::Query query(office.session.database, sql);
    return query.next() ? query.integer(0) : -1;
}

void insert(Operation &operation, int from, int count)
{
    BulkInsert bulk(operation, member::entity, {&member::name, &member::org_name, &member::member_no},
                    static_cast<size_t>(count));
    for (int i = from; i < from + count; ++i)
        bulk.insert(person(i));
    bulk.finish();
}

} // namespace

TEST(BulkInsert, LeavesTheIndexesAsTheyWere)
{
    TemporaryOffice office;
    const QStringList before = indexesOf(office);
    ASSERT_FALSE(before.isEmpty());
    Operation operation(office.session, u"import"_s);
    insert(operation, 0, many);
    operation.commit();
    ensureSearchIndexes(*office.database); // made when nobody waits for it
    EXPECT_EQ(indexesOf(office), before);
    EXPECT_EQ(office.session.database.integrityFindings(), QStringList());
    EXPECT_EQ(countOf(office, u"SELECT count(*) FROM member INDEXED BY member_member_no WHERE member_no = 'HY17'"_s),
              1);
}

TEST(BulkInsert, TakenBackLeavesIndexesAndRecordsAsTheyWere)
{
    TemporaryOffice office;
    {
        Operation operation(office.session, u"import"_s);
        insert(operation, 0, 10);
        operation.commit();
    }
    const QStringList before = indexesOf(office);
    {
        Operation stopped(office.session, u"import"_s);
        insert(stopped, 10, many);
    }
    EXPECT_EQ(indexesOf(office), before);
    EXPECT_EQ(countOf(office, u"SELECT count(*) FROM member"_s), 10);
    EXPECT_EQ(office.session.database.integrityFindings(), QStringList());
}

TEST(BulkInsert, LogsOneRangeFromTheFirstRecordOn)
{
    TemporaryOffice office;
    Operation operation(office.session, u"import"_s);
    insert(operation, 0, 30);
    const QList<storage::ChangeEntry> entries = storage::changesOf(office.session, operation.id());
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].lastId - entries[0].firstId, 29);
    EXPECT_EQ(countOf(office, u"SELECT min(id) FROM member"_s), entries[0].firstId);
}

TEST(BulkInsert, LinksRecordsToTheUnionTheyName)
{
    TemporaryOffice office;
    Record union_(organization::entity);
    union_.set(organization::name, u"第一工会"_s);
    Operation operation(office.session, u"import"_s);
    storage::Repository(office.session, organization::entity).save(operation, union_);
    insert(operation, 0, 3);
    EXPECT_EQ(countOf(office, u"SELECT count(*) FROM member WHERE organization_id = %1"_s.arg(union_.id)), 3);
}
