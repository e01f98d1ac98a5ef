// Rows that are new by their keys and probably are there already all the same.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"

#include <algorithm>

namespace importing {
namespace {

class ProbableDuplicates : public Office
{
protected:
    ProbableDuplicates()
    {
        importUnions();
        import(u"member"_s, roster(u"邓飞志,370783199512101192,18882661346,青禾街道机关工会,焊工\n"_s));
        id = records(u"member"_s).at(0).id;
    }
    QString roster(const QString &rows) const
    {
        return csv(u"姓名,证件号码,手机号码,所属工会,岗位\n"_s + rows, u"名册.csv"_s);
    }
    ImportOptions decided(const QString &row, RowDecision decision) const
    {
        ImportOptions options;
        options.rows.insert(row, decision);
        return options;
    }

    qint64 id = 0;
};

TEST_F(ProbableDuplicates, AreWarnedAboutAndStillCreated)
{
    const ImportPlan made = plan(u"member"_s, roster(u"邓飞志,330281200403283538,18882661346,青禾街道机关工会,\n"_s));
    EXPECT_EQ(made.created, 1);
    EXPECT_EQ(made.duplicates, 0);
    EXPECT_EQ(made.probableDuplicates, 1);
    EXPECT_EQ(warnings(made), QStringList{u"2 duplicate_probable name"_s});
    ASSERT_TRUE(made.rows[0].probable);
    EXPECT_EQ(made.rows[0].probable->record->id, id);
    EXPECT_EQ(text(*made.rows[0].probable->record, u"position"_s), u"焊工"_s); // the whole record, to compare
    EXPECT_EQ(made.rows[0].probable->reason, u"The same name and mobile number."_s);
    EXPECT_EQ(made.toJson()[u"probable_duplicates"].toInt(), 1);
}

TEST_F(ProbableDuplicates, AreLookedForInTheFileItself)
{
    const ImportPlan made = plan(u"event"_s,
                                 csv(u"活动名称,活动类别,活动日期,活动地点\n"
                                     "春节联欢,文体活动,2025-01-20,礼堂\n"
                                     "春节联欢,文体活动,2025-01-20,大礼堂\n"_s));
    EXPECT_EQ(made.probableDuplicates, 1);
    EXPECT_FALSE(made.rows[0].probable);
    ASSERT_TRUE(made.rows[1].probable);
    EXPECT_EQ(made.rows[1].probable->row, 2);
    EXPECT_FALSE(made.rows[1].probable->record);
}

TEST_F(ProbableDuplicates, AreWhatTheOperatorDecides)
{
    const QString file = roster(u"邓飞志,330281200403283538,18882661346,青禾街道机关工会,电工\n"_s);
    EXPECT_EQ(warnings(plan(u"member"_s, file, decided(u"2"_s, {RowDecision::New, 0}))), QStringList());

    const ImportPlan skipped = plan(u"member"_s, file, decided(u"2"_s, {RowDecision::Skip, 0}));
    EXPECT_EQ(skipped.unchanged, 1);
    EXPECT_EQ(skipped.created, 0);

    const ImportPlan updated = import(u"member"_s, file, decided(u"2"_s, {RowDecision::Update, id}));
    EXPECT_EQ(updated.updated, 1);
    EXPECT_EQ(count(u"member"_s), 1);
    EXPECT_EQ(text(records(u"member"_s).at(0), u"position"_s), u"电工"_s);
    EXPECT_EQ(text(records(u"member"_s).at(0), u"id_number"_s), u"330281200403283538"_s);
    const QList<BatchInfo> listed = batches(session());
    EXPECT_EQ(listed.first().decisions[u"rows"].toObject()[u"2"].toString(), u"update:%1"_s.arg(id));

    EXPECT_EQ(undoImport(session(), updated.batch).reverted, 1);
    EXPECT_EQ(text(records(u"member"_s).at(0), u"id_number"_s), u"370783199512101192"_s);
}

TEST_F(ProbableDuplicates, RefuseDecisionsAboutNothing)
{
    const QString file = roster(u"邓飞志,330281200403283538,18882661346,青禾街道机关工会,电工\n"_s);
    EXPECT_THROW(plan(u"member"_s, file, decided(u"9"_s, {RowDecision::New, 0})), domain::Error);
    EXPECT_THROW(plan(u"member"_s, file, decided(u"2"_s, {RowDecision::Update, 9999})), domain::Error);
}

TEST_F(ProbableDuplicates, AreNotPeopleKnownByTheirNumber)
{
    const ImportPlan made = plan(u"member"_s, roster(u"邓飞志,370783199512101192,18882661346,青禾街道机关工会,\n"_s));
    EXPECT_EQ(made.unchanged, 1);
    EXPECT_EQ(made.probableDuplicates, 0);
}

TEST_F(ProbableDuplicates, LeaveTheRowsOfABatchToBeReadLater)
{
    const ImportPlan made = import(u"member"_s,
                                   roster(u"邓飞志,370783199512101192,13800138000,青禾街道机关工会,\n"
                                          "石海天,330281200403283538,,青禾街道机关工会,\n"
                                          ",11010519491231002X,,青禾街道机关工会,\n"_s));
    const QList<BatchRow> rows = batchRows(session(), made.batch);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].outcome, u"update"_s);
    EXPECT_EQ(rows[0].record, id);
    EXPECT_EQ(rows[1].outcome, u"create"_s);
    EXPECT_GT(rows[1].record, 0);
    EXPECT_EQ(rows[2].outcome, u"reject"_s);
    EXPECT_EQ(rows[2].record, 0);
    EXPECT_EQ(rows[2].issues.first().first, u"name_missing"_s);
    EXPECT_THROW(batchRows(session(), 999), domain::Error);
}

} // namespace
} // namespace importing
