// Imports through the same door as everything else: taken back whole, brought back with the same ids, whatever lies in
// between.

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/error.h"
#include "importing/importer.h"
#include "services/office_history.h"
#include "services/undo_operation.h"
#include "storage/repository.h"
#include "support/office.h"
#include "support/office_state.h"
#include "support/print.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

namespace member = domain::member;
namespace organization = domain::organization;

class UndoImports : public testing::Test
{
protected:
    UndoImports() { import(organization::entity, u"单位名称\n甲工会\n乙工会\n"_s); }

    importing::BatchInfo import(const domain::Entity &entity, const QString &text)
    {
        QFile file(office.file(u"名册.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        importing::ImportPlan plan = importing::planImport(office.session, entity, file.fileName(), {});
        importing::applyImport(office.session, plan);
        return importing::batches(office.session)[0];
    }
    importing::BatchInfo importMembers(const QString &rows)
    {
        return import(member::entity, u"姓名,性别,身份证号,手机号码,所属工会,岗位\n"_s + rows);
    }
    bool isUndone(qint64 batch)
    {
        for (const importing::BatchInfo &info : importing::batches(office.session))
            if (info.id == batch)
                return info.undone;
        return false;
    }
    std::vector<qint64> ids() { return storage::Repository(office.session, member::entity).ids(); }
    void edit(qint64 id, const domain::TextField &field, const QString &value)
    {
        storage::Repository repository(office.session, member::entity);
        domain::Record record = *repository.load(id);
        record.set(field, value);
        storage::Operation operation(office.session, u"set"_s);
        repository.save(operation, record);
        operation.commit();
    }
    void expectState(const QStringList &before)
    {
        const QStringList now = support::officeState(office.session);
        EXPECT_TRUE(now == before) << support::stateDifference(before, now).toStdString();
    }

    support::TemporaryOffice office;
};

const QString first = u"邓飞志,男,370783199512101192,18882661346,甲工会,焊工\n"_s;
const QString second = u"石海天,男,330281200403283538,,乙工会,\n"_s;
const QString third = u"周方,男,110105199003071239,,甲工会,\n"_s;

TEST_F(UndoImports, GoWholeAndComeBackWithTheSameIds)
{
    const QStringList before = support::officeState(office.session);
    const importing::BatchInfo batch = importMembers(first + second);
    const QStringList after = support::officeState(office.session);
    const std::vector<qint64> made = ids();
    ASSERT_EQ(made.size(), 2U);
    for (int i = 0; i < 2; ++i) {
        undoOperation(office.session, batch.operation);
        expectState(before);
        EXPECT_TRUE(isUndone(batch.id));
        EXPECT_THROW(importing::undoImport(office.session, batch.id), domain::Error);
        redoOperation(office.session, batch.operation);
        expectState(after);
        EXPECT_EQ(ids(), made);
        EXPECT_FALSE(isUndone(batch.id));
    }
    EXPECT_EQ(importing::undoImport(office.session, batch.id).removed, 2);
    expectState(before);
    EXPECT_TRUE(isUndone(batch.id));
    redoOperation(office.session, batch.operation);
    expectState(after);
}

TEST_F(UndoImports, AreAllOrNothingThroughThisDoorAndPartlyThroughTheirOwn)
{
    const importing::BatchInfo batch = importMembers(first + second);
    edit(std::ranges::min(ids()), member::position, u"组长"_s);
    const QStringList before = support::officeState(office.session);
    try {
        undoOperation(office.session, batch.operation);
        FAIL() << "a row was edited since";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Conflict);
        EXPECT_TRUE(error.message().contains(u"焊工"_s) && error.message().contains(u"组长"_s))
            << error.message().toStdString();
    }
    expectState(before);
    const importing::UndoResult result = importing::undoImport(office.session, batch.id);
    EXPECT_EQ(result.removed, 1);
    ASSERT_EQ(result.kept.size(), 1);
    EXPECT_TRUE(result.kept[0].contains(u"组长"_s)) << result.kept[0].toStdString();
    redoOperation(office.session, batch.operation);
    expectState(before);
}

TEST_F(UndoImports, GiveBackFormerValuesThoughOtherFieldsWereEditedSince)
{
    importMembers(first);
    const qint64 id = ids()[0];
    const importing::BatchInfo update = importMembers(u"邓飞志,男,370783199512101192,13800138000,甲工会,电工\n"_s);
    edit(id, member::remark, u"电话核对过"_s);
    undoOperation(office.session, update.operation);
    const domain::Record record = *storage::Repository(office.session, member::entity).load(id);
    EXPECT_EQ(record.get(member::phone), u"18882661346"_s);
    EXPECT_EQ(record.get(member::position), u"焊工"_s);
    EXPECT_EQ(record.get(member::remark), u"电话核对过"_s);
}

TEST_F(UndoImports, NeverShareIdsWithALaterImport)
{
    const importing::BatchInfo wrong = importMembers(first + second);
    const std::vector<qint64> gone = ids();
    undoOperation(office.session, wrong.operation);
    importMembers(third);
    ASSERT_EQ(ids().size(), 1U);
    EXPECT_EQ(std::ranges::count(gone, ids()[0]), 0);
    const std::vector<qint64> later = ids();
    redoOperation(office.session, wrong.operation);
    EXPECT_EQ(ids().size(), 3U);
    EXPECT_EQ(storage::historyOf(office.session, u"member"_s, later[0]).size(), 1);
    EXPECT_EQ(storage::historyOf(office.session, u"member"_s, gone[0]).size(), 3);
}

TEST_F(UndoImports, DoNotComeBackBesideSomebodyWithTheSameNumber)
{
    const importing::BatchInfo batch = importMembers(first + second);
    undoOperation(office.session, batch.operation);
    importMembers(second);
    const QStringList before = support::officeState(office.session);
    try {
        redoOperation(office.session, batch.operation);
        FAIL() << "the number is taken";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(u"石海天"_s)) << error.message().toStdString();
        EXPECT_FALSE(error.message().contains(u"330281200403283538"_s));
    }
    expectState(before);
}

TEST_F(UndoImports, StandInTheOfficesHistory)
{
    const importing::BatchInfo batch = importMembers(first + second);
    undoOperation(office.session, batch.operation);
    const QList<HistoryLine> lines = officeHistory(office.session, {2, 0, {}, {}, false});
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].sentence, u"Took back: Imported Members from “名册.csv”: 2 added, 0 updated"_s);
    EXPECT_TRUE(lines[0].isUndoable);
    EXPECT_EQ(lines[1].sentence, u"Imported Members from “名册.csv”: 2 added, 0 updated"_s);
    EXPECT_EQ(lines[1].records, 2);
    EXPECT_FALSE(lines[1].isUndoable);
    EXPECT_TRUE(lines[1].reasons.value(0).contains(u"tester"_s)) << lines[1].reasons.join(u' ').toStdString();
}

} // namespace
} // namespace services
