#include "domain/entities/family_member.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "storage/change_log.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "support/example_records.h"
#include "support/office.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Record;
using storage::Operation;
using storage::Repository;
using support::TemporaryOffice;
namespace member = domain::member;
namespace organization = domain::organization;

namespace {

Record saved(TemporaryOffice &office, Record record)
{
    Operation operation(office.session, u"add"_s);
    Repository(office.session, record.entity()).save(operation, record);
    operation.commit();
    return record;
}

Record person(const QString &name, const QString &joined = {}, const QString &union_ = {})
{
    Record record(member::entity);
    record.set(member::name, name);
    if (!joined.isEmpty())
        record.set(member::joined_date, *domain::Date::fromIso(joined));
    record.set(member::org_name, {union_, 0});
    return record;
}

std::vector<QString> namesFor(TemporaryOffice &office, const QString &filter)
{
    const auto parsed = domain::parseFilter(member::entity, filter);
    EXPECT_EQ(parsed.error, QString());
    Repository repository(office.session, member::entity);
    storage::ListQuery query;
    query.filter = parsed.filter;
    query.sort = &member::name;
    std::vector<QString> names;
    for (const Record &record : repository.load(repository.ids(query)))
        names.push_back(record.get(member::name));
    return names;
}

class EveryEntity : public testing::TestWithParam<const domain::Entity *>
{
};

} // namespace

TEST_P(EveryEntity, SavesAndLoadsEveryField)
{
    TemporaryOffice office;
    const Record example = support::exampleRecord(*GetParam());
    const Record stored = saved(office, example);
    const auto loaded = Repository(office.session, *GetParam()).load(stored.id);
    ASSERT_TRUE(loaded);
    for (const domain::Field *field : GetParam()->fields) {
        ASSERT_FALSE(domain::isEmpty(example.value(*field))) << "the example has no " << field->key;
        EXPECT_EQ(domain::valueText(*field, loaded->value(*field)), domain::valueText(*field, example.value(*field)));
    }
}

TEST_P(EveryEntity, RemembersValuesBeforeAChangeAndCanPutThemBack)
{
    TemporaryOffice office;
    const Record first = saved(office, support::exampleRecord(*GetParam()));
    Record emptied = first;
    for (const domain::Field *field : GetParam()->fields)
        emptied.setValue(*field, {});
    saved(office, emptied);
    const auto history = storage::historyOf(office.session, GetParam()->name(), first.id);
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].action, storage::ChangeAction::Update);
    EXPECT_EQ(history[0].operatorName, u"tester"_s);
    for (const domain::Field *field : GetParam()->fields)
        EXPECT_EQ(history[0].before.value(field->name()).toString(), domain::valueText(*field, first.value(*field)));
    EXPECT_EQ(history[1].action, storage::ChangeAction::Insert);
    EXPECT_TRUE(history[1].before.isEmpty());
}

TEST_P(EveryEntity, GoesToTheTrashAndComesBack)
{
    TemporaryOffice office;
    Repository repository(office.session, *GetParam());
    const Record record = saved(office, support::exampleRecord(*GetParam()));
    {
        Operation operation(office.session, u"remove"_s);
        repository.archive(operation, record.id);
        operation.commit();
    }
    EXPECT_EQ(repository.count(), 0);
    EXPECT_EQ(repository.count({}, true), 1);
    {
        Operation operation(office.session, u"restore"_s);
        repository.restore(operation, record.id);
        EXPECT_THROW(repository.restore(operation, record.id), domain::Error);
        operation.commit();
    }
    EXPECT_EQ(repository.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(AllEntities, EveryEntity,
                         testing::ValuesIn(domain::allEntities().begin(), domain::allEntities().end()),
                         [](const auto &about) { return about.param->name().toStdString(); });

TEST(Repository, RefusesASaveOverANewerRevision)
{
    TemporaryOffice office;
    const Record first = saved(office, person(u"沈佳宁"_s));
    Record mine = first;
    Record theirs = first;
    theirs.set(member::department, u"质检部"_s);
    saved(office, theirs);
    mine.set(member::department, u"仓储部"_s);
    Operation operation(office.session, u"set"_s);
    try {
        Repository(office.session, member::entity).save(operation, mine);
        FAIL() << "overwrote the other change";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Conflict);
    }
}

TEST(Repository, LogsNothingWhenNothingChanged)
{
    TemporaryOffice office;
    Record record = saved(office, person(u"沈佳宁"_s));
    record = saved(office, record);
    EXPECT_EQ(record.revision, 1);
    EXPECT_EQ(storage::historyOf(office.session, u"member"_s, record.id).size(), 1);
}

TEST(Repository, LogsManyInsertsAsOneRange)
{
    TemporaryOffice office;
    std::vector<Record> people;
    for (int i = 0; i < 50; ++i)
        people.push_back(person(u"会员%1"_s.arg(i)));
    Operation operation(office.session, u"import"_s);
    Repository(office.session, member::entity).insert(operation, people);
    operation.commit();
    const auto changes = storage::changesOf(office.session, operation.id());
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0].firstId, people.front().id);
    EXPECT_EQ(changes[0].lastId, people.back().id);
    EXPECT_EQ(storage::historyOf(office.session, u"member"_s, people[20].id).size(), 1);
}

TEST(Repository, LinksAReferenceByNameAndKeepsTheTextAsGiven)
{
    TemporaryOffice office;
    Record organisation(organization::entity);
    organisation.set(organization::name, u"滨江精密机械有限公司工会"_s);
    organisation = saved(office, organisation);
    for (const QString &spelling :
         {u"滨江精密机械有限公司工会"_s, u"滨江精密机械有限公司"_s, u"滨江精密机械有限公司工会委员会"_s}) {
        const Record record = saved(office, person(u"沈佳宁"_s, {}, spelling));
        EXPECT_EQ(record.get(member::org_name).id, organisation.id) << spelling.toStdString();
        EXPECT_EQ(record.get(member::org_name).text, spelling);
    }
    EXPECT_EQ(saved(office, person(u"方启明"_s, {}, u"别的公司工会"_s)).get(member::org_name).id, 0);
}

TEST(Repository, LinksWaitingReferencesWhenTheRecordAppears)
{
    TemporaryOffice office;
    const Record early = saved(office, person(u"沈佳宁"_s, {}, u"滨江联合工会"_s));
    EXPECT_EQ(early.get(member::org_name).id, 0);
    Record organisation(organization::entity);
    organisation.set(organization::name, u"滨江联合工会"_s);
    organisation.set(organization::headcount, 40);
    organisation = saved(office, organisation);
    EXPECT_EQ(Repository(office.session, member::entity).load(early.id)->get(member::org_name).id, organisation.id);
    EXPECT_EQ(namesFor(office, u"organization.headcount>=40"_s), std::vector<QString>{u"沈佳宁"_s});
}

TEST(Repository, LinksReferencesToTheSameLedgerInAnyOrder)
{
    TemporaryOffice office;
    std::vector<Record> records;
    for (const auto &[name, parent] :
         {std::pair{u"社区联合会"_s, u"街道总工会"_s}, std::pair{u"街道总工会"_s, QString()}}) {
        Record record(organization::entity);
        record.set(organization::name, name);
        record.set(organization::parent_name, {parent, 0});
        records.push_back(record);
    }
    Operation operation(office.session, u"import"_s);
    Repository repository(office.session, organization::entity);
    repository.insert(operation, records);
    operation.commit();
    EXPECT_EQ(repository.load(records[0].id)->get(organization::parent_name).id, records[1].id);
}

TEST(Repository, ErasingARecordKeepsTheTextsThatNamedIt)
{
    TemporaryOffice office;
    Record household(domain::hardship_case::entity);
    household.set(domain::hardship_case::case_no, u"KN001"_s);
    household.set(domain::hardship_case::name, u"贺长青"_s);
    household = saved(office, household);
    Record child(domain::family_member::entity);
    child.set(domain::family_member::case_no, {u"KN001"_s, 0});
    child.set(domain::family_member::name, u"贺思远"_s);
    child = saved(office, child);
    ASSERT_EQ(child.get(domain::family_member::case_no).id, household.id);
    Operation operation(office.session, u"undo_import"_s);
    Repository(office.session, household.entity()).erase(operation, household.id);
    operation.commit();
    const auto left = Repository(office.session, child.entity()).load(child.id);
    EXPECT_EQ(left->get(domain::family_member::case_no).id, 0);
    EXPECT_EQ(left->get(domain::family_member::case_no).text, u"KN001"_s);
}

TEST(Repository, FiltersDatesWithUnknownDayAsTheFirstOfTheMonth)
{
    TemporaryOffice office;
    saved(office, person(u"甲"_s, u"2024-02-29"_s));
    saved(office, person(u"乙"_s, u"2024-03"_s));
    saved(office, person(u"丙"_s, u"2024-03-01"_s));
    saved(office, person(u"丁"_s, u"2024-03-02"_s));
    saved(office, person(u"戊"_s));
    using Names = std::vector<QString>;
    EXPECT_EQ(namesFor(office, u"joined_date>=2024-03-01"_s), (Names{u"丁"_s, u"丙"_s, u"乙"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date>2024-03-01"_s), (Names{u"丁"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date<2024-03-01"_s), (Names{u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date<=2024-03-01"_s), (Names{u"丙"_s, u"乙"_s, u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date=2024-03-01"_s), (Names{u"丙"_s, u"乙"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date!=2024-03-01"_s), (Names{u"丁"_s, u"戊"_s, u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"month(joined_date) in (3)"_s), (Names{u"丁"_s, u"丙"_s, u"乙"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date is empty"_s), (Names{u"戊"_s}));
    EXPECT_EQ(namesFor(office, u"joined_date between 2024-02-01 and 2024-03-01"_s), (Names{u"丙"_s, u"乙"_s, u"甲"_s}));
}

TEST(Repository, NotEqualIncludesEmptyAndOtherComparisonsDoNot)
{
    TemporaryOffice office;
    Record woman = person(u"甲"_s);
    woman.set(member::sex, u"女"_s);
    saved(office, woman);
    saved(office, person(u"乙"_s));
    using Names = std::vector<QString>;
    EXPECT_EQ(namesFor(office, u"sex!=男"_s), (Names{u"乙"_s, u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"sex not in (男)"_s), (Names{u"乙"_s, u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"sex=女"_s), (Names{u"甲"_s}));
    EXPECT_EQ(namesFor(office, u"sex in (女|男)"_s), (Names{u"甲"_s}));
}

TEST(Repository, FindsWildcardsAndQuotesAsPlainText)
{
    TemporaryOffice office;
    saved(office, person(u"100%_'; DROP TABLE member; --"_s));
    saved(office, person(u"沈佳宁"_s));
    EXPECT_EQ(namesFor(office, u"name~\"100%_\""_s).size(), 1U);
    EXPECT_EQ(namesFor(office, u"name~\"%\""_s).size(), 1U);
    EXPECT_EQ(namesFor(office, u"name~\"'; DROP\""_s).size(), 1U);
    EXPECT_EQ(Repository(office.session, member::entity).count(), 2);
}

TEST(Repository, SearchesPlainWordsInSearchableFields)
{
    TemporaryOffice office;
    saved(office, person(u"沈佳宁"_s, {}, u"滨江联合工会"_s));
    saved(office, person(u"方启明"_s));
    storage::ListQuery query;
    query.filter = domain::parseSearch(member::entity, u"佳宁"_s).filter;
    EXPECT_EQ(Repository(office.session, member::entity).ids(query).size(), 1U);
    query.filter = domain::parseSearch(member::entity, u"佳宁 启明"_s).filter;
    EXPECT_TRUE(Repository(office.session, member::entity).ids(query).empty());
}
