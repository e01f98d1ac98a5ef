// Taking operations back and bringing them back: what goes, what stays, what stands in the way and how it is said.

#include "services/undo_operation.h"

#include "domain/entities/contract.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entities/report_template.h"
#include "domain/error.h"
#include "domain/value_text.h"
#include "services/duplicates.h"
#include "storage/attachments.h"
#include "storage/office.h"
#include "storage/repository.h"
#include "storage/taken_back.h"
#include "support/office.h"
#include "support/office_state.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

using domain::Entity;
using domain::Record;
namespace member = domain::member;
namespace organization = domain::organization;
namespace contract = domain::contract;

class Undo : public testing::Test
{
protected:
    template <typename Work> qint64 work(const QString &kind, const Work &what)
    {
        storage::Operation operation(session(), kind);
        what(operation);
        operation.commit();
        return operation.id();
    }
    Record person(const QString &name, const QString &id = {}, const QString &union_ = {})
    {
        Record record(member::entity);
        record.set(member::name, name);
        record.set(member::id_number, id);
        record.set(member::org_name, {union_, 0});
        domain::checkRecord(record, office.clock);
        return record;
    }
    qint64 add(Record record)
    {
        work(u"add"_s, [&](storage::Operation &operation) {
            storage::Repository(session(), record.entity()).save(operation, record);
        });
        return record.id;
    }
    qint64 addUnion(const QString &name)
    {
        Record record(organization::entity);
        record.set(organization::name, name);
        return add(record);
    }
    std::optional<Record> load(const Entity &entity, qint64 id)
    {
        return storage::Repository(session(), entity).load(id);
    }
    qint64 change(const Entity &entity, const std::vector<qint64> &ids, const std::function<void(Record &)> &how)
    {
        return work(u"set"_s, [&](storage::Operation &operation) {
            storage::Repository repository(session(), entity);
            std::vector<Record> records = repository.load(ids);
            for (Record &record : records)
                how(record);
            repository.update(operation, records);
        });
    }
    qint64 archive(const Entity &entity, qint64 id)
    {
        return work(u"remove"_s, [&](storage::Operation &operation) {
            storage::Repository(session(), entity).archive(operation, id);
        });
    }
    qint64 newest() { return storage::loggedOperations(session(), {1, 0, {}, {}, false}).value(0).id; }
    QStringList state() { return support::officeState(session()); }
    void expectState(const QStringList &before)
    {
        EXPECT_EQ(state(), before) << support::stateDifference(before, state()).toStdString();
    }
    /// The sentence taking back is refused with; nothing has changed then.
    QString refusal(qint64 operation)
    {
        const QStringList before = state();
        try {
            undoOperation(session(), operation);
        } catch (const domain::Error &error) {
            EXPECT_EQ(error.code(), domain::ErrorCode::Conflict);
            expectState(before);
            return error.message();
        }
        ADD_FAILURE() << "it was taken back";
        return {};
    }
    storage::Session &session() { return m_as ? *m_as : office.session; }
    /// From now on somebody else works, with a connection of his own.
    void become(const QString &name)
    {
        m_other = storage::Database::open(office.path());
        m_as.emplace(storage::Session{*m_other, name, office.clock});
    }

    support::TemporaryOffice office;

private:
    std::unique_ptr<storage::Database> m_other;
    std::optional<storage::Session> m_as;
};

TEST_F(Undo, PutsBackOnlyTheFieldsOfTheOperation)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 phone = change(member::entity, {id}, [](Record &r) { r.set(member::phone, u"13800138000"_s); });
    const qint64 post = change(member::entity, {id}, [](Record &r) { r.set(member::position, u"组长"_s); });
    undoOperation(session(), phone);
    EXPECT_EQ(load(member::entity, id)->get(member::phone), QString());
    EXPECT_EQ(load(member::entity, id)->get(member::position), u"组长"_s);
    redoOperation(session(), phone);
    undoOperation(session(), post);
    EXPECT_EQ(load(member::entity, id)->get(member::phone), u"13800138000"_s);
    EXPECT_EQ(load(member::entity, id)->get(member::position), QString());
}

TEST_F(Undo, NamesFieldValuesWhoAndWhenWhereSomebodyChangedTheSameSince)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 first = change(member::entity, {id}, [](Record &r) { r.set(member::position, u"焊工"_s); });
    become(u"李四"_s);
    const qint64 second = change(member::entity, {id}, [](Record &r) { r.set(member::position, u"组长"_s); });
    const QString sentence = refusal(first);
    for (const QString &part : {u"张三"_s, u"Post"_s, u"焊工"_s, u"组长"_s, u"李四"_s, u"2025-12-31"_s})
        EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
    undoOperation(session(), second);
    undoOperation(session(), first);
    EXPECT_EQ(load(member::entity, id)->get(member::position), QString());
}

TEST_F(Undo, MasksWhatIsMaskedElsewhere)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 first = change(member::entity, {id}, [](Record &r) { r.set(member::phone, u"13800138000"_s); });
    change(member::entity, {id}, [](Record &r) { r.set(member::phone, u"13900139000"_s); });
    const QString sentence = refusal(first);
    EXPECT_FALSE(sentence.contains(u"13800138000"_s) || sentence.contains(u"13900139000"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"138****8000"_s) && sentence.contains(u"139****9000"_s)) << sentence.toStdString();
}

TEST_F(Undo, DoesNotMindAChangeThatWasChangedBackByHand)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 first = change(member::entity, {id}, [](Record &r) { r.set(member::position, u"焊工"_s); });
    change(member::entity, {id}, [](Record &r) { r.set(member::position, u"组长"_s); });
    change(member::entity, {id}, [](Record &r) { r.set(member::position, u"焊工"_s); });
    undoOperation(session(), first);
    EXPECT_EQ(load(member::entity, id)->get(member::position), QString());
}

TEST_F(Undo, OfManyChangesAtOnceIsAllOrNothing)
{
    addUnion(u"第一分会"_s);
    addUnion(u"第二分会"_s);
    std::vector<qint64> ids;
    for (int i = 0; i < 14; ++i)
        ids.push_back(add(person(u"会员%1"_s.arg(i), {}, u"第一分会"_s)));
    const QStringList before = state();
    const qint64 moved = change(member::entity, ids, [](Record &r) { r.set(member::org_name, {u"第二分会"_s, 0}); });
    const UndoneOperation undone = undoOperation(session(), moved);
    EXPECT_EQ(undone.records.value(u"member"_s), 14);
    expectState(before);
    redoOperation(session(), moved);
    change(member::entity, {ids[7]}, [](Record &r) { r.set(member::org_name, {u"第一分会"_s, 0}); });
    const QString sentence = refusal(moved);
    EXPECT_TRUE(sentence.contains(u"会员7"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u"会员8"_s)) << sentence.toStdString();
}

TEST_F(Undo, OfANewRecordWaitsForWhatRefersToIt)
{
    const qint64 unionId = addUnion(u"甲工会"_s);
    const qint64 made = newest();
    add(person(u"张三"_s, {}, u"甲工会"_s));
    const QString sentence = refusal(made);
    EXPECT_TRUE(sentence.contains(u"张三"_s) && sentence.contains(u"甲工会"_s)) << sentence.toStdString();
    EXPECT_TRUE(load(organization::entity, unionId));
}

TEST_F(Undo, OfANewRecordLetsThoseWaitAgainThatWaitedForIt)
{
    const qint64 waiting = add(person(u"张三"_s, {}, u"甲工会"_s));
    const QStringList before = state();
    const qint64 unionId = addUnion(u"甲工会"_s);
    const qint64 made = newest();
    EXPECT_EQ(load(member::entity, waiting)->get(member::org_name).id, unionId);
    const QStringList after = state();
    undoOperation(session(), made);
    expectState(before);
    redoOperation(session(), made);
    expectState(after);
}

TEST_F(Undo, OfANewRecordWaitsForItsFiles)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 made = newest();
    const qint64 attached = work(u"attach"_s, [&](storage::Operation &operation) {
        storage::addAttachment(operation, member::entity, id, {u"登记表.pdf"_s, u"application/pdf"_s, "x", {}});
    });
    EXPECT_TRUE(refusal(made).contains(u"登记表.pdf"_s));
    undoOperation(session(), attached);
    undoOperation(session(), made);
    EXPECT_FALSE(load(member::entity, id));
    redoOperation(session(), made);
    redoOperation(session(), attached);
    const std::vector<Record> files = storage::attachmentsOf(session(), member::entity, id);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(storage::attachmentContent(session(), files[0].id), "x");
}

TEST_F(Undo, OfADeletionIsRefusedWhileAnotherHasTheNumber)
{
    const qint64 id = add(person(u"邓飞志"_s, u"370783199512101192"_s));
    const qint64 removed = archive(member::entity, id);
    add(person(u"邓飞智"_s, u"370783199512101192"_s));
    const QString sentence = refusal(removed);
    EXPECT_TRUE(sentence.contains(u"邓飞志"_s) && sentence.contains(u"邓飞智"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u"370783199512101192"_s)) << sentence.toStdString();
}

TEST_F(Undo, OfAChangedNumberIsRefusedWhileAnotherHasTheOldOne)
{
    const qint64 id = add(person(u"邓飞志"_s, u"370783199512101192"_s));
    const qint64 changed
        = change(member::entity, {id}, [](Record &r) { r.set(member::id_number, u"330281200403283538"_s); });
    add(person(u"邓飞智"_s, u"370783199512101192"_s));
    EXPECT_TRUE(refusal(changed).contains(u"邓飞智"_s));
}

TEST_F(Undo, OfARecordInTheTrashNeedsItBackFirst)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 made = newest();
    const qint64 removed = archive(member::entity, id);
    EXPECT_TRUE(refusal(made).contains(u"张三"_s));
    undoOperation(session(), removed);
    undoOperation(session(), made);
    EXPECT_FALSE(load(member::entity, id));
}

TEST_F(Undo, PutsBackSettingsTextsAndOwnWords)
{
    const QStringList empty = state();
    const qint64 profile = work(u"settings"_s, [&](storage::Operation &operation) {
        storage::saveOfficeProfile(operation, {u"云溪街道总工会"_s, u"我街道"_s, {}, {}, {}, u"王主席"_s, {}});
    });
    const QStringList first = state();
    const qint64 chair = work(u"settings"_s, [&](storage::Operation &operation) {
        storage::saveOfficeProfile(operation, {u"云溪街道总工会"_s, u"我街道"_s, {}, {}, {}, u"李主席"_s, {}});
        storage::saveYearText(operation, u"annual-summary"_s, 2025, u"指导思想"_s, u"围绕中心"_s);
        storage::saveOwnWording(operation, u"summary"_s, 2025, {u"（一）组建"_s, {}});
    });
    const QStringList second = state();
    const qint64 text = work(u"settings"_s, [&](storage::Operation &operation) {
        storage::saveYearText(operation, u"annual-summary"_s, 2025, u"指导思想"_s, {});
        storage::removeOwnWording(operation, u"summary"_s, 2025, u"（一）组建"_s);
    });
    EXPECT_EQ(storage::yearText(session(), u"annual-summary"_s, 2025, u"指导思想"_s), QString());
    undoOperation(session(), text);
    expectState(second);
    undoOperation(session(), chair);
    expectState(first);
    redoOperation(session(), chair);
    expectState(second);
    undoOperation(session(), chair);
    undoOperation(session(), profile);
    expectState(empty);
}

TEST_F(Undo, OfASettingNamesBothValuesWhereItWasChangedSince)
{
    const auto saveChair = [&](const QString &name) {
        return work(u"settings"_s, [&](storage::Operation &operation) {
            storage::OfficeProfile profile = storage::officeProfile(session());
            profile.chair = name;
            storage::saveOfficeProfile(operation, profile);
        });
    };
    saveChair(u"王主席"_s);
    const qint64 second = saveChair(u"李主席"_s);
    become(u"赵六"_s);
    saveChair(u"孙主席"_s);
    const QString sentence = refusal(second);
    for (const QString &part : {u"chair"_s, u"李主席"_s, u"孙主席"_s, u"赵六"_s})
        EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
    // Another setting of the same dialog is none of its business.
    saveChair(u"李主席"_s);
    work(u"settings"_s,
         [&](storage::Operation &operation) { storage::saveSetting(operation, u"office.short_form"_s, u"我镇"_s); });
    undoOperation(session(), second);
    EXPECT_EQ(storage::officeProfile(session()).chair, u"王主席"_s);
    EXPECT_EQ(storage::officeProfile(session()).shortForm, u"我镇"_s);
}

TEST_F(Undo, IsThereAfterARestart)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 changed = change(member::entity, {id}, [](Record &r) { r.set(member::position, u"焊工"_s); });
    become(u"tester"_s);
    undoOperation(session(), changed);
    become(u"tester"_s);
    EXPECT_EQ(load(member::entity, id)->get(member::position), QString());
    redoOperation(session(), changed);
    become(u"tester"_s);
    EXPECT_EQ(load(member::entity, id)->get(member::position), u"焊工"_s);
}

TEST_F(Undo, GoesToAndFroAsOftenAsWanted)
{
    const qint64 id = add(person(u"张三"_s));
    const qint64 made = newest();
    const QStringList with = state();
    for (int i = 0; i < 3; ++i) {
        const UndoneOperation undone = undoOperation(session(), made);
        EXPECT_FALSE(load(member::entity, id));
        EXPECT_THROW(undoOperation(session(), made), domain::Error);
        // By the number of the work, or of what took it back, by "redo" or by taking that back.
        const UndoneOperation redone = i == 0 ? redoOperation(session(), made)
            : i == 1                          ? redoOperation(session(), undone.operation)
                                              : undoOperation(session(), undone.operation);
        EXPECT_EQ(redone.root, made);
        expectState(with);
        EXPECT_THROW(redoOperation(session(), made), domain::Error);
        EXPECT_THROW(undoOperation(session(), undone.operation), domain::Error);
    }
    const UndoneOperation undone = undoOperation(session(), newest()); // of the last bringing back
    EXPECT_EQ(undone.root, made);
    EXPECT_FALSE(load(member::entity, id));
}

TEST_F(Undo, BringsBackTheDayItWasEnteredOnAndTextsToTheLastBlank)
{
    Record record(domain::report_template::entity);
    record.set(domain::report_template::name, u"本单位总结"_s);
    record.set(domain::report_template::text, u"\n  一、标题  \n\n"_s + QString(190'000, u'字'));
    const qint64 id = add(record);
    const qint64 made = newest();
    office.database->run(u"UPDATE report_template SET created_at = '2020-05-06T07:08:09Z'"_s);
    const QStringList before = state();
    undoOperation(session(), made);
    redoOperation(session(), made);
    expectState(before);
    const qint64 changed = change(domain::report_template::entity, {id},
                                  [](Record &r) { r.set(domain::report_template::text, u"x"_s); });
    undoOperation(session(), changed);
    expectState(before);
}

TEST_F(Undo, DoesNotBringBackAMemberOfAUnionThatIsGone)
{
    addUnion(u"甲工会"_s);
    const qint64 unionMade = newest();
    add(person(u"张三"_s, {}, u"甲工会"_s));
    const qint64 memberMade = newest();
    undoOperation(session(), memberMade);
    undoOperation(session(), unionMade);
    try {
        redoOperation(session(), memberMade);
        FAIL() << "there is no such union";
    } catch (const domain::Error &error) {
        EXPECT_TRUE(error.message().contains(u"甲工会"_s)) << error.message().toStdString();
    }
    redoOperation(session(), unionMade);
    redoOperation(session(), memberMade);
}

TEST_F(Undo, SaysWhyWhereItIsNeverPossible)
{
    const qint64 founded = work(
        u"init"_s, [&](storage::Operation &operation) { storage::initialiseOffice(operation, u"云溪街道总工会"_s); });
    EXPECT_EQ(undoObstacles(session(), founded).size(), 1);
    const qint64 nothing = work(u"set"_s, [](storage::Operation &) {});
    const qint64 old = work(u"settings"_s, [](storage::Operation &) {});
    office.database->run(u"UPDATE operation SET seal = NULL WHERE id = ?"_s, {old});
    const qint64 issued = work(u"issue"_s, [](storage::Operation &) {});
    QStringList sentences;
    for (const qint64 one : {founded, nothing, old, issued})
        sentences += undoObstacles(session(), one);
    sentences.removeDuplicates();
    EXPECT_EQ(sentences.size(), 4);
    EXPECT_THROW(undoObstacles(session(), 99), domain::Error);
}

TEST_F(Undo, IsStoppedWithNothingChanged)
{
    std::vector<Record> people;
    for (int i = 0; i < 2000; ++i)
        people.push_back(person(u"会员%1"_s.arg(i)));
    const qint64 made = work(u"add"_s, [&](storage::Operation &operation) {
        storage::Repository(session(), member::entity).insert(operation, people);
    });
    const QStringList before = state();
    EXPECT_THROW(undoOperation(session(), made,
                               [](qint64 done, qint64 total) {
                                   EXPECT_EQ(total, 2000);
                                   return done < 1000;
                               }),
                 domain::Error);
    expectState(before);
    EXPECT_EQ(undoOperation(session(), made).records.value(u"member"_s), 2000);
}

} // namespace
} // namespace services
