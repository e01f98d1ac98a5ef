#include "app/record_list_model.h"

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/error.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app {
namespace {

namespace member = domain::member;
namespace organization = domain::organization;

class ListModel : public testing::Test
{
protected:
    void insert(std::vector<domain::Record> records)
    {
        storage::Operation operation(office->session(), u"add"_s);
        storage::Repository(office->session(), records.front().entity()).insert(operation, records);
        operation.commit();
    }
    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 12, 31)};
    std::unique_ptr<Office> office = Office::create(folder.filePath(u"office.uhall"_s), clock);
};

TEST_F(ListModel, LoadsOnlyTheWindowsThatAreLookedAt)
{
    constexpr int rows = 50'000;
    std::vector<domain::Record> records;
    for (int i = 0; i < rows; ++i) {
        domain::Record record(organization::entity);
        record.set(organization::name, u"工会%1"_s.arg(i, 6, 10, QChar(u'0')));
        records.push_back(std::move(record));
    }
    insert(std::move(records));

    RecordListModel model(*office, organization::entity);
    ListQuery query;
    query.sort = &organization::name;
    model.setQuery(query);
    ASSERT_EQ(model.rowCount(), rows);
    EXPECT_EQ(model.rowsLoaded(), 0);
    const auto column = static_cast<int>(model.columns().indexOf(&organization::name));
    EXPECT_EQ(model.index(0, column).data().toString(), u"工会000000"_s);
    EXPECT_EQ(model.index(rows - 1, column).data().toString(), u"工会049999"_s);
    EXPECT_LE(model.rowsLoaded(), 2 * RecordListModel::window);
}

TEST_F(ListModel, MasksSensitiveFieldsAndMarksWhatIsMissing)
{
    domain::Record record(member::entity);
    record.set(member::name, u"沈示例"_s);
    record.set(member::id_number, u"330102198703154024"_s);
    insert({record});
    RecordListModel model(*office, member::entity);
    model.setColumns({&member::name, &member::id_number, &member::joined_date});
    model.reload();
    EXPECT_EQ(model.index(0, 0).data().toString(), u"沈示例"_s);
    EXPECT_FALSE(model.index(0, 1).data().toString().contains(u"19870315"_s));
    EXPECT_TRUE(model.index(0, 2).data(RecordListModel::MissingRole).toBool());
}

TEST_F(ListModel, KeepsTheFormerListWhenAFilterDoesNotFit)
{
    domain::Record record(organization::entity);
    record.set(organization::name, u"云溪工会"_s);
    insert({record});
    RecordListModel model(*office, organization::entity);
    model.reload();
    ListQuery wrong;
    wrong.filter.terms = {{u"no_such_field"_s, domain::FilterOp::Equal, {u"1"_s}, {}}};
    EXPECT_THROW(model.setQuery(wrong), domain::Error);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.query().filter.isEmpty());
}

TEST_F(ListModel, ShowsOnlyTheIdsItIsGiven)
{
    std::vector<domain::Record> records(3, domain::Record(organization::entity));
    for (int i = 0; i < 3; ++i)
        records[static_cast<size_t>(i)].set(organization::name, u"工会%1"_s.arg(i));
    insert(records);
    RecordListModel model(*office, organization::entity);
    model.reload();
    const qint64 last = model.idAt(2);
    model.setOnly(std::vector<qint64>{last});
    model.reload();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), last);
}

} // namespace
} // namespace app
