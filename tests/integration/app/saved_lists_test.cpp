#include "app/saved_lists.h"

#include "app/record_list_model.h"
#include "app/records.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entities/saved_filter.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

namespace member = domain::member;
namespace saved_filter = domain::saved_filter;

class KeptLists : public testing::Test
{
protected:
    static SavedList women()
    {
        SavedList list;
        list.name = u"在册女会员"_s;
        list.filter = domain::parseSearch(member::entity, u"sex=女, organization.headcount>=25 车间"_s).filter;
        list.columns = {&member::name, &member::phone};
        list.sort = &member::joined_date;
        list.descending = true;
        return list;
    }
    void save(SavedList list) { ASSERT_FALSE(domain::hasErrors(saveList(*office, member::entity, list))); }
    QStringList names(const domain::Entity &entity = member::entity)
    {
        QStringList found;
        for (const SavedList &list : savedLists(*office, entity))
            found << list.name;
        return found;
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<Office> office = Office::create(folder.filePath(u"office.uhall"_s), clock);
};

TEST_F(KeptLists, ComeBackWithFilterColumnsAndOrder)
{
    const SavedList given = women();
    save(given);
    const QList<SavedList> lists = savedLists(*office, member::entity);
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists[0].name, given.name);
    EXPECT_EQ(lists[0].filter, given.filter);
    EXPECT_EQ(lists[0].columns, given.columns);
    EXPECT_EQ(lists[0].sort, given.sort);
    EXPECT_TRUE(lists[0].descending);
    EXPECT_EQ(names(domain::organization::entity), QStringList());
}

TEST_F(KeptLists, HaveNamesOfTheirOwn)
{
    save(women());
    SavedList same = women();
    EXPECT_TRUE(domain::hasErrors(saveList(*office, member::entity, same)));
    SavedList nameless = women();
    nameless.name = u"  "_s;
    EXPECT_TRUE(domain::hasErrors(saveList(*office, member::entity, nameless)));
    EXPECT_EQ(names().size(), 1);
    SavedList elsewhere;
    elsewhere.name = same.name;
    EXPECT_FALSE(domain::hasErrors(saveList(*office, domain::organization::entity, elsewhere)));
}

TEST_F(KeptLists, AreRenamedRemovedAndRestored)
{
    save(women());
    const qint64 id = savedLists(*office, member::entity)[0].id;
    EXPECT_FALSE(domain::hasErrors(renameList(*office, id, u"女会员"_s)));
    EXPECT_EQ(names(), QStringList{u"女会员"_s});
    removeList(*office, id);
    EXPECT_EQ(names(), QStringList());
    restoreList(*office, id);
    EXPECT_EQ(names(), QStringList{u"女会员"_s});
}

TEST_F(KeptLists, OfOnePersonAreNotShownToOthers)
{
    SavedList mine = women();
    mine.isShared = false;
    save(mine);
    EXPECT_EQ(names().size(), 1);
    office->session().operatorName = u"somebody else"_s;
    EXPECT_EQ(names().size(), 0);
}

TEST_F(KeptLists, ThatCannotBeReadAreLeftOutInsteadOfShowingEverything)
{
    save(women());
    office->session().database.run(u"UPDATE saved_filter SET filter = 'no_such_field=1'"_s);
    EXPECT_EQ(names(), QStringList());
    domain::Record wrong(saved_filter::entity);
    wrong.set(saved_filter::name, u"错"_s);
    wrong.set(saved_filter::entity_name, u"member"_s);
    wrong.set(saved_filter::columns, u"name、no_such_field"_s);
    EXPECT_TRUE(domain::hasErrors(Records(*office, saved_filter::entity).save(wrong)));
    wrong.set(saved_filter::columns, u"name"_s);
    wrong.set(saved_filter::entity_name, u"no_such_ledger"_s);
    EXPECT_TRUE(domain::hasErrors(Records(*office, saved_filter::entity).save(wrong)));
}

TEST_F(KeptLists, LedgersRememberTheColumnsOfEachPerson)
{
    const QList<const domain::Field *> usual = defaultColumns(member::entity);
    EXPECT_EQ(keptColumns(*office, member::entity), usual);
    const QList<const domain::Field *> chosen{&member::phone, &member::name};
    keepColumns(*office, member::entity, chosen);
    EXPECT_EQ(keptColumns(*office, member::entity), chosen);
    EXPECT_EQ(keptColumns(*office, domain::organization::entity), defaultColumns(domain::organization::entity));
    office->session().operatorName = u"somebody else"_s;
    EXPECT_EQ(keptColumns(*office, member::entity), usual);
}

} // namespace
} // namespace app
