// Writing a plan, importing again, and taking a batch back.

#include "integration/importing/office_fixture.h"

#include "domain/error.h"

#include <algorithm>

namespace importing {
namespace {

class Batches : public Office
{
protected:
    Batches() { importUnions(); }

    QString roster(const QString &rows) const
    {
        return csv(u"姓名,性别,身份证号,手机号码,所属工会,岗位\n"_s + rows, u"名册.csv"_s);
    }
    const domain::Record only() { return records(u"member"_s).at(0); }
};

const QString first = u"邓飞志,男,370783199512101192,18882661346,青禾街道机关工会,焊工\n"_s;
const QString newPhone = u"邓飞志,男,370783199512101192,13800138000,青禾街道机关工会,\n"_s;

TEST_F(Batches, WriteNothingWhileARowIsRejected)
{
    ImportPlan made = plan(u"member"_s, roster(first + u",男,330281200403283538,,青禾街道机关工会,\n"_s));
    try {
        applyImport(session(), made);
        FAIL() << "a partial import was not asked for";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Usage);
    }
    EXPECT_EQ(count(u"member"_s), 0);
    made.options.partial = true;
    EXPECT_GT(applyImport(session(), made), 0);
    EXPECT_EQ(count(u"member"_s), 1);
    EXPECT_EQ(made.toJson()[u"batch"].toInteger(), made.batch);
}

TEST_F(Batches, UpdateWhatIsThereAndNeverBlankIt)
{
    import(u"member"_s, roster(first));
    const ImportPlan made = import(u"member"_s, roster(newPhone));
    EXPECT_EQ(made.updated, 1);
    EXPECT_EQ(count(u"member"_s), 1);
    EXPECT_EQ(text(only(), u"phone"_s), u"13800138000"_s);
    EXPECT_EQ(text(only(), u"position"_s), u"焊工"_s);
}

TEST_F(Batches, LeaveWhatIsThereWhenToldToSkip)
{
    import(u"member"_s, roster(first));
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Skip;
    const ImportPlan made = import(u"member"_s, roster(newPhone), options);
    EXPECT_EQ(made.unchanged, 1);
    EXPECT_EQ(text(only(), u"phone"_s), u"18882661346"_s);
}

TEST_F(Batches, FillOnlyWhatIsEmptyWhenToldSo)
{
    import(u"member"_s, roster(u"邓飞志,男,370783199512101192,18882661346,青禾街道机关工会,\n"_s));
    ImportOptions options;
    options.onDuplicate = OnDuplicate::Fill;
    const ImportPlan made
        = import(u"member"_s, roster(u"邓飞志,男,370783199512101192,13800138000,青禾街道机关工会,电工\n"_s), options);
    EXPECT_EQ(made.updated, 1);
    EXPECT_EQ(text(only(), u"phone"_s), u"18882661346"_s);
    EXPECT_EQ(text(only(), u"position"_s), u"电工"_s);
}

TEST_F(Batches, KeepAGoodPhoneAgainstABadOne)
{
    import(u"member"_s, roster(first));
    import(u"member"_s, roster(u"邓飞志,男,370783199512101192,138001,青禾街道机关工会,焊工\n"_s));
    EXPECT_EQ(text(only(), u"phone"_s), u"18882661346"_s);
}

TEST_F(Batches, AreListedWithTheirCounts)
{
    const ImportPlan made = import(u"member"_s, roster(first + u",男,330281200403283538,,青禾街道机关工会,\n"_s));
    const QList<BatchInfo> listed = batches(session());
    ASSERT_FALSE(listed.isEmpty());
    const auto found = std::ranges::find(listed, made.batch, &BatchInfo::id);
    ASSERT_NE(found, listed.end());
    EXPECT_EQ(found->entity, u"member"_s);
    EXPECT_EQ(found->file, u"名册.csv"_s);
    EXPECT_EQ(found->operatorName, u"测试员"_s);
    EXPECT_EQ(found->rows, 2);
    EXPECT_EQ(found->created, 1);
    EXPECT_EQ(found->rejected, 1);
    EXPECT_FALSE(found->undone);
}

TEST_F(Batches, AreTakenBackExactly)
{
    import(u"member"_s, roster(first));
    const QStringList before = everything();
    const ImportPlan made
        = import(u"member"_s, roster(newPhone + u"石海天,男,330281200403283538,,青禾街道机关工会,\n"_s));
    EXPECT_NE(everything(), before);
    const UndoResult undone = undoImport(session(), made.batch);
    EXPECT_EQ(undone.removed, 1);
    EXPECT_EQ(undone.reverted, 1);
    EXPECT_EQ(undone.kept, QStringList());
    EXPECT_EQ(everything(), before);
    EXPECT_TRUE(
        std::ranges::any_of(batches(session()), [&](const BatchInfo &b) { return b.id == made.batch && b.undone; }));
    EXPECT_THROW(undoImport(session(), made.batch), domain::Error);
}

TEST_F(Batches, OfAWholeRosterAreTakenBackExactly)
{
    const QStringList before = everything();
    const ImportPlan made = import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const UndoResult undone = undoImport(session(), made.batch);
    EXPECT_EQ(undone.removed, 1179);
    EXPECT_EQ(everything(), before);
}

TEST_F(Batches, StayWholeWhenTakingThemBackIsStopped)
{
    const ImportPlan made = import(u"member"_s, sample(u"members-roster.xlsx"_s));
    const QStringList before = everything();
    qint64 last = 0;
    try {
        undoImport(session(), made.batch, [&](qint64 done, qint64 total) {
            EXPECT_EQ(total, 1179);
            last = done;
            return done < 500;
        });
        FAIL() << "it was not stopped";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
    }
    EXPECT_GE(last, 500);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(undoImport(session(), made.batch).removed, 1179);
}

TEST_F(Batches, OfATreeAreTakenBackFromTheLeaves)
{
    const QStringList before = everything();
    const ImportPlan made = import(
        u"organization"_s, csv(u"单位名称,上级工会\n甲总工会,\n乙工会,甲总工会\n丙工会,乙工会\n丁工会,乙工会\n"_s));
    EXPECT_EQ(undoImport(session(), made.batch).kept, QStringList());
    EXPECT_EQ(everything(), before);
}

TEST_F(Batches, KeepTheBranchThatALaterRecordHangsOn)
{
    const ImportPlan made
        = import(u"organization"_s, csv(u"单位名称,上级工会\n甲总工会,\n乙工会,甲总工会\n丙工会,甲总工会\n"_s));
    import(u"organization"_s, csv(u"单位名称,上级工会\n戊工会,乙工会\n"_s));
    const UndoResult undone = undoImport(session(), made.batch);
    EXPECT_EQ(undone.removed, 1); // 丙
    EXPECT_EQ(undone.kept.size(), 2);
}

TEST_F(Batches, KeepRowsThatWereEditedSince)
{
    const ImportPlan made = import(u"member"_s, roster(first + u"石海天,男,330281200403283538,,青禾街道机关工会,\n"_s));
    {
        storage::Operation operation(session(), u"set"_s);
        domain::Record edited = made.rows[0].record;
        edited.setValue(*entity(u"member"_s).field(u"position"), u"组长"_s);
        storage::Repository(session(), entity(u"member"_s)).save(operation, edited);
        operation.commit();
    }
    const UndoResult undone = undoImport(session(), made.batch);
    EXPECT_EQ(undone.removed, 1);
    ASSERT_EQ(undone.kept.size(), 1);
    EXPECT_TRUE(undone.kept[0].contains(u"邓飞志"_s)) << undone.kept[0].toStdString();
    EXPECT_EQ(text(only(), u"position"_s), u"组长"_s);
}

TEST_F(Batches, KeepRowsThatOthersReferTo)
{
    const ImportPlan cases = import(u"hardship_case"_s, sample(u"hardship-cases.xlsx"_s));
    import(u"family_member"_s, csv(u"档案编号,姓名,与户主关系\nKN2025001,王小明,子\n"_s));
    const UndoResult undone = undoImport(session(), cases.batch);
    ASSERT_EQ(undone.kept.size(), 1);
    EXPECT_TRUE(undone.kept[0].contains(u"王小明"_s)) << "who refers to it: " << undone.kept[0].toStdString();
    EXPECT_EQ(count(u"hardship_case"_s), 1);
}

TEST_F(Batches, LeaveNothingWhereverTheyAreStopped)
{
    import(u"member"_s, roster(first));
    const QString file = sample(u"members-roster.xlsx"_s);
    const QStringList before = everything();
    const auto stoppedAt = [&](int call, const auto &work) {
        int calls = 0;
        try {
            work([&](qint64, qint64) { return ++calls < call; });
        } catch (const domain::Error &error) {
            EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
            EXPECT_EQ(everything(), before) << "stopped at call " << call;
            return true;
        }
        return false;
    };
    int planning = 0, writing = 0;
    while (stoppedAt(planning + 1, [&](const domain::Progress &progress) {
        planImport(session(), entity(u"member"_s), file, {}, progress);
    }))
        ++planning;
    EXPECT_GT(planning, 3);
    EXPECT_EQ(everything(), before) << "a plan writes nothing";
    ImportOptions options;
    options.partial = true;
    ImportPlan made = planImport(session(), entity(u"member"_s), file, options);
    while (stoppedAt(writing + 1, [&](const domain::Progress &progress) { applyImport(session(), made, progress); }))
        ++writing;
    EXPECT_GT(writing, 1);
    EXPECT_EQ(count(u"member"_s), 1179);
}

TEST_F(Batches, LeaveTheDatabaseAsItWasWhenStopped)
{
    const QStringList before = everything();
    ImportPlan made = plan(u"member"_s, sample(u"members-roster.xlsx"_s));
    made.options.partial = true;
    int calls = 0;
    try {
        applyImport(session(), made, [&](qint64, qint64) { return ++calls < 2; });
        FAIL() << "it was not stopped";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
    }
    EXPECT_EQ(calls, 2);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(batches(session()).size(), 1); // the unions of the fixture
    EXPECT_GT(applyImport(session(), made), 0);
    EXPECT_EQ(count(u"member"_s), 1179);
}

TEST_F(Batches, CanBeStoppedWhilePlanning)
{
    try {
        planImport(session(), entity(u"member"_s), sample(u"members-roster.xlsx"_s), {},
                   [](qint64, qint64) { return false; });
        FAIL() << "it was not stopped";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Cancelled);
    }
}

TEST_F(Batches, RecogniseRecordsWithoutAKeyAsAWhole)
{
    const QString file = csv(u"活动名称,活动类别,活动日期\n春节联欢,文体活动,2025-01-20\n"_s);
    EXPECT_EQ(import(u"event"_s, file).created, 1);
    EXPECT_EQ(import(u"event"_s, file).unchanged, 1);
    EXPECT_EQ(count(u"event"_s), 1);
}

TEST_F(Batches, LinkReferencesToThemselvesInAnyOrder)
{
    const ImportPlan made = import(u"contract"_s,
                                   csv(u"合同编号,合同类型,签订单位,签订日期,到期日期,续签原合同编号\n"
                                       "HT2,工资协议,青禾街道机关工会,2025-01-01,2025-12-31,HT1\n"
                                       "HT1,工资协议,青禾街道机关工会,2024-01-01,2024-12-31,\n"_s));
    EXPECT_EQ(warnings(made), QStringList());
    const domain::Field *renews = entity(u"contract"_s).field(u"renews_no");
    qint64 linked = 0, former = 0;
    for (const domain::Record &record : records(u"contract"_s)) {
        if (text(record, u"contract_no"_s) == u"HT2"_s)
            linked = std::get<domain::Link>(record.value(*renews)).id;
        else
            former = record.id;
    }
    EXPECT_GT(former, 0);
    EXPECT_EQ(linked, former);
}

} // namespace
} // namespace importing
