// Lists and look-ups by key are served by an index, in a ledger of any size.

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/registry.h"
#include "storage/change_log.h"
#include "storage/named_records.h"
#include "storage/query.h"
#include "storage/reference_link.h"
#include "storage/repository.h"
#include "storage/statement_count.h"
#include "support/example_records.h"
#include "support/office.h"
#include "support/print.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Record;
using storage::Repository;
using storage::StatementCount;
using support::TemporaryOffice;
namespace member = domain::member;
namespace organization = domain::organization;

namespace {

/// How the engine would answer a statement.
QStringList planOf(TemporaryOffice &office, const QString &statement)
{
    QString sql = statement;
    static const QRegularExpression placeholder(u":p\\d+"_s);
    storage::Query query(*office.database, u"EXPLAIN QUERY PLAN "_s + sql.replace(placeholder, u"'x'"_s));
    QStringList plan;
    while (query.next())
        plan << query.text(3);
    return plan;
}

/// Statements that read a whole table, or sort, as the engine says.
QStringList slowPlans(TemporaryOffice &office, const QStringList &statements)
{
    static const QRegularExpression slow(u"^SCAN (?!\\(|.*COVERING INDEX|.*SUBQUERY)|TEMP B-TREE FOR (?!DISTINCT)"_s);
    QStringList found;
    for (const QString &statement : statements)
        for (const QString &step : planOf(office, statement))
            if (slow.match(step).hasMatch())
                found << step + u": "_s + statement;
    return found;
}

Record saved(TemporaryOffice &office, Record record)
{
    storage::Operation operation(office.session, u"add"_s);
    Repository(office.session, record.entity()).save(operation, record);
    operation.commit();
    return record;
}

Record unionNamed(const QString &name, const QString &aliases = {})
{
    Record record(organization::entity);
    record.set(organization::name, name);
    if (!aliases.isEmpty())
        record.set(organization::aliases, aliases);
    return record;
}

Record memberOf(const QString &name, const QString &unionName)
{
    Record record(member::entity);
    record.set(member::name, name);
    record.set(member::org_name, {unionName, 0});
    return record;
}

class EveryLedger : public testing::TestWithParam<const domain::Entity *>
{
};

} // namespace

TEST_P(EveryLedger, ReadsItsListInTheOrderOfAnIndex)
{
    TemporaryOffice office;
    Repository repository(office.session, *GetParam());
    StatementCount count;
    repository.ids();
    storage::ListQuery first;
    first.limit = 10;
    first.sort = GetParam()->options.sort;
    first.descending = true;
    repository.ids(first);
    EXPECT_GT(count.count(), 0);
    EXPECT_EQ(slowPlans(office, count.statements()), QStringList());
}

TEST_P(EveryLedger, CountsItsRecordsFromAnIndex)
{
    TemporaryOffice office;
    StatementCount count;
    Repository(office.session, *GetParam()).count();
    for (const QString &statement : count.statements())
        EXPECT_TRUE(planOf(office, statement).first().contains("COVERING INDEX list_"_L1))
            << planOf(office, statement).join(u' ').toStdString();
}

TEST_P(EveryLedger, FindsWhatItsReferencesNameAndWhatWaitsForItByKeys)
{
    TemporaryOffice office;
    Record record = support::exampleRecord(*GetParam());
    StatementCount count;
    storage::ReferenceLinker(office.session).link(record);
    EXPECT_LE(count.count(), 2);
    record.id = 1;
    storage::linkWaitingFor(office.session, record);
    EXPECT_LE(count.count(), 3);
    EXPECT_EQ(slowPlans(office, count.statements()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryLedger,
                         testing::ValuesIn(domain::allEntities().begin(), domain::allEntities().end()),
                         [](const auto &entity) { return std::string(entity.param->key); });

TEST(Lists, HaveTheRecordsWithoutAValueLastInBothDirections)
{
    TemporaryOffice office;
    std::vector<qint64> dated, dateless;
    for (const QString &date : {u"2024-03"_s, QString(), u"2025-01-05"_s, QString(), u"2024-03-01"_s}) {
        Record record(member::entity);
        record.set(member::name, u"张三"_s);
        if (!date.isEmpty())
            record.set(member::joined_date, *domain::Date::fromIso(date));
        (date.isEmpty() ? dateless : dated).push_back(saved(office, record).id);
    }
    Repository repository(office.session, member::entity);
    for (const bool filtered : {false, true})
        for (const domain::Field *sort : {static_cast<const domain::Field *>(&member::joined_date)}) {
            storage::ListQuery list;
            list.sort = sort;
            if (filtered)
                list.filter.terms = {{member::name.name(), domain::FilterOp::Equal, {u"张三"_s}, {}}};
            EXPECT_EQ(repository.ids(list), (std::vector{dated[0], dated[2], dated[1], dateless[0], dateless[1]}));
            list.descending = true;
            EXPECT_EQ(repository.ids(list), (std::vector{dated[1], dated[2], dated[0], dateless[1], dateless[0]}));
            list.limit = 4;
            EXPECT_EQ(repository.ids(list), (std::vector{dated[1], dated[2], dated[0], dateless[1]}));
        }
}

TEST(Lists, InTheirUsualOrderAreTheSameByIndexAndByFilter)
{
    TemporaryOffice office;
    const QStringList names{u"王五"_s, u"李四"_s, QString(), u"王五"_s, u"安"_s, QString(), u"a"_s, u"B"_s};
    for (const QString &name : names) {
        Record record(member::entity);
        if (!name.isEmpty())
            record.set(member::name, name);
        record.set(member::sex, u"男"_s);
        saved(office, record);
    }
    Repository repository(office.session, member::entity);
    storage::Operation operation(office.session, u"remove"_s);
    repository.archive(operation, 2);
    operation.commit();
    storage::ListQuery all, filtered, first;
    filtered.filter.terms = {{member::sex.name(), domain::FilterOp::Equal, {u"男"_s}, {}}};
    EXPECT_EQ(repository.ids(all), repository.ids(filtered));
    EXPECT_EQ(repository.ids(all), (std::vector<qint64>{8, 7, 5, 1, 4, 3, 6}));
    first.limit = 6;
    EXPECT_EQ(repository.ids(first), (std::vector<qint64>{8, 7, 5, 1, 4, 3}));
    all.archived = true;
    EXPECT_EQ(repository.ids(all), std::vector<qint64>{2});
    EXPECT_EQ(Repository(office.session, organization::entity).ids(), std::vector<qint64>());
}

TEST(NamedRecords, AreFoundByNameSpellingAndAlias)
{
    TemporaryOffice office;
    const Record first = saved(office, unionNamed(u"云溪恒达机械有限公司工会"_s, u"恒达、老机械厂"_s));
    const Record second = saved(office, unionNamed(u"恒达"_s));
    const Record third = saved(office, unionNamed(u"东风工会"_s, u"老机械厂"_s));
    const Record spelt = saved(office, unionNamed(u"东风"_s));
    const auto named = [&](const QString &text) {
        return storage::recordsNamed(office.session, {{&organization::entity, text}}).front();
    };
    EXPECT_EQ(named(u"云溪恒达机械有限公司工会"_s), first.id);
    EXPECT_EQ(named(u"云溪恒达机械"_s), first.id);
    EXPECT_EQ(named(u"恒达"_s), second.id) << "a name goes before an alias";
    EXPECT_EQ(named(u"老机械厂"_s), 0) << "two unions go by it";
    EXPECT_EQ(named(u"东风"_s), spelt.id) << "the very name goes before another spelling";
    EXPECT_EQ(named(u"东风工会委员会"_s), third.id) << "of two spellings the likelier";
    EXPECT_EQ(named(u"机械厂"_s), 0) << "a part of an alias is none";
    EXPECT_EQ(named(u"%"_s), 0);
    EXPECT_EQ(named(QString()), 0);
    storage::Operation operation(office.session, u"remove"_s);
    Repository(office.session, organization::entity).archive(operation, third.id);
    operation.commit();
    EXPECT_EQ(named(u"东风工会委员会"_s), spelt.id) << "nobody means a record in the trash";
    EXPECT_EQ(named(u"老机械厂"_s), first.id);
}

TEST(NamedRecords, OfSeveralRegistersComeWithOneStatement)
{
    TemporaryOffice office;
    const Record one = saved(office, unionNamed(u"东风工会"_s));
    Record person = memberOf(u"张三"_s, u"东风"_s);
    person.set(member::member_no, u"7"_s);
    person = saved(office, person);
    EXPECT_EQ(person.get(member::org_name).id, one.id);
    StatementCount count;
    EXPECT_EQ(
        storage::recordsNamed(
            office.session, {{&member::entity, u"7"_s}, {&organization::entity, u"东风"_s}, {&member::entity, u"8"_s}}),
        (std::vector{person.id, one.id, qint64(0)}));
    EXPECT_EQ(count.count(), 1);
}

TEST(NamedRecords, AreTheSameByKeyAndFromTheRegister)
{
    TemporaryOffice office;
    for (int i = 0; i < 60; ++i)
        saved(office,
              unionNamed(u"第%1机械有限公司%2"_s.arg(i / 2).arg(i % 2 == 0 ? u"工会"_s : QString()),
                         i % 3 == 0 ? u"老%1厂、共厂"_s.arg(i) : QString()));
    storage::ReferenceResolver many(office.session, organization::entity);
    many.names(); // reads the register
    for (int i = 0; i < 60; ++i)
        for (const QString &text : {u"第%1机械"_s.arg(i), u"第%1机械有限公司工会委员会"_s.arg(i), u"老%1厂"_s.arg(i),
                                    u"共厂"_s, u"无%1"_s.arg(i)})
            EXPECT_EQ(storage::recordsNamed(office.session, {{&organization::entity, text}}).front(),
                      many.resolve(text))
                << text.toStdString();
}

TEST(Resolving, ManyTextsReadsTheRegisterOnce)
{
    TemporaryOffice office;
    saved(office, unionNamed(u"东风工会"_s));
    storage::ReferenceResolver resolver(office.session, organization::entity);
    StatementCount count;
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(resolver.resolve(u"东风%1"_s.arg(i % 250)), 0);
    EXPECT_LT(count.count(), 50);
    EXPECT_EQ(resolver.resolve(u"东风"_s), 1);
}

TEST(Waiting, ReferencesAreLinkedByEverySpellingOfTheNewName)
{
    TemporaryOffice office;
    const QStringList texts{
        u"恒达机械有限公司工会"_s, u"恒达机械"_s, u"恒达机械有限公司工会委员会"_s, u"老厂"_s, u"别的工会"_s, u"厂"_s};
    for (const QString &text : texts)
        saved(office, memberOf(u"张三"_s, text));
    const Record added = saved(office, unionNamed(u"恒达机械有限公司"_s, u"老厂，小厂"_s));
    std::vector<qint64> links;
    for (const Record &person : Repository(office.session, member::entity).all())
        links.push_back(person.get(member::org_name).id);
    EXPECT_EQ(links, (std::vector<qint64>{added.id, added.id, added.id, added.id, 0, 0}));
}

TEST(Waiting, IsLookedForWithOneStatementWhereNothingWaits)
{
    TemporaryOffice office;
    for (int i = 0; i < 20; ++i)
        saved(office, memberOf(u"张三"_s, u"单位%1"_s.arg(i)));
    Record added = unionNamed(u"恒达机械有限公司"_s);
    added.id = 1;
    StatementCount count;
    storage::linkWaitingFor(office.session, added);
    EXPECT_EQ(count.count(), 1);
}

namespace {

/// Where the id stands in the list as it is read as a whole; -1 when it does not.
qint64 placeIn(const std::vector<qint64> &list, qint64 id)
{
    const auto found = std::ranges::find(list, id);
    return found == list.end() ? -1 : found - list.begin();
}

} // namespace

TEST(Lists, SayWhereARecordBelongsWithoutBeingRead)
{
    TemporaryOffice office;
    Repository repository(office.session, member::entity);
    {
        std::vector<Record> people;
        for (int i = 0; i < 2500; ++i) {
            Record person(member::entity);
            if (i % 7 != 0)
                person.set(member::name, u"姓%1"_s.arg(i * 37 % 211));
            person.set(member::sex, i % 3 == 0 ? u"男"_s : u"女"_s);
            if (i % 5 != 0)
                person.set(member::joined_date, domain::Date::of(QDate(2020, 1, 1).addDays(i * 53 % 900)));
            people.push_back(person);
        }
        storage::Operation operation(office.session, u"import"_s);
        repository.insert(operation, people);
        repository.archive(operation, 17);
        operation.commit();
    }
    std::vector<storage::ListQuery> lists(6);
    lists[1].sort = lists[2].sort = &member::joined_date;
    lists[2].descending = true;
    lists[3].filter.terms = {{member::sex.name(), domain::FilterOp::Equal, {u"男"_s}, {}}};
    lists[4].sort = &member::name;
    lists[4].descending = true;
    lists[5].archived = true;
    for (const storage::ListQuery &list : lists) {
        const std::vector<qint64> all = repository.ids(list);
        for (const qint64 id : {1, 2, 7, 8, 17, 999, 1000, 1400, 2499, 2500, 4000}) {
            std::vector<qint64> others = all;
            std::erase(others, id);
            StatementCount count;
            EXPECT_EQ(repository.placeAmong(list, id, others), placeIn(all, id)) << id;
            EXPECT_LE(count.count(), 2);
        }
    }
    // A list that is older than the ledger, and one that shows only some rows of it.
    const std::vector<qint64> all = repository.ids();
    std::vector<qint64> some;
    for (size_t i = 0; i < all.size(); i += 2)
        some.push_back(all[i]);
    EXPECT_EQ(repository.placeAmong({}, all[1], some), 1);
    EXPECT_EQ(repository.placeAmong({}, all[2001], some), 1001);
}

TEST(History, IsReadByKeys)
{
    TemporaryOffice office;
    StatementCount count;
    storage::historyOf(office.session, member::entity.name(), 1);
    EXPECT_EQ(slowPlans(office, count.statements()), QStringList());
}
