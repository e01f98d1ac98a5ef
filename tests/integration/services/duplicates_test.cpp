// Finding records that are the same, making one of two, and taking that back.

#include "services/duplicates.h"

#include "domain/entities/event.h"
#include "domain/entities/family_member.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/error.h"
#include "domain/value_text.h"
#include "services/undo_operation.h"
#include "storage/attachments.h"
#include "storage/repository.h"
#include "support/print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace services {
namespace {

using domain::Entity;
using domain::Record;
namespace member = domain::member;
namespace organization = domain::organization;
namespace hardship = domain::hardship_case;
namespace family = domain::family_member;
namespace event = domain::event;

class Duplicates : public testing::Test
{
protected:
    template <typename Fill> qint64 add(const Entity &entity, const Fill &fill)
    {
        Record record(entity);
        fill(record);
        storage::Operation operation(session, u"add"_s);
        storage::Repository(session, entity).save(operation, record);
        operation.commit();
        return record.id;
    }
    qint64 addMember(const QString &name, const QString &id, const QString &phone = {}, const QString &org = {})
    {
        return add(member::entity, [&](Record &record) {
            record.set(member::name, name);
            record.set(member::id_number, id);
            record.set(member::phone, phone);
            record.set(member::org_name, {org, 0});
            domain::checkRecord(record, clock);
        });
    }
    qint64 addUnion(const QString &name, const QString &parent = {})
    {
        return add(organization::entity, [&](Record &record) {
            record.set(organization::name, name);
            record.set(organization::parent_name, {parent, 0});
        });
    }
    qint64 addCase(const QString &number, const QString &name)
    {
        return add(hardship::entity, [&](Record &record) {
            record.set(hardship::case_no, number);
            record.set(hardship::name, name);
        });
    }
    Record load(const Entity &entity, qint64 id) { return *storage::Repository(session, entity).load(id); }
    void change(const Entity &entity, qint64 id, const auto &field, const auto &value)
    {
        Record record = load(entity, id);
        record.set(field, value);
        storage::Operation operation(session, u"set"_s);
        storage::Repository(session, entity).save(operation, record);
        operation.commit();
    }
    QStringList found(const Entity &entity)
    {
        QStringList lines;
        for (const DuplicateGroup &group : findDuplicates(session, entity)) {
            QStringList ids;
            for (const qint64 id : group.ids)
                ids << QString::number(id);
            lines << ids.join(u'+') + u": "_s + group.reasons.join(u' ');
        }
        return lines;
    }
    /// Living and archived records of the ledgers these tests touch, without revisions and instants.
    QStringList everything()
    {
        QStringList lines;
        for (const Entity *entity : {&member::entity, &organization::entity, &hardship::entity, &family::entity})
            for (const Record &record : storage::Repository(session, *entity).all(true)) {
                QString line
                    = entity->name() + QString::number(record.id) + (record.archivedAt.isValid() ? u'-' : u'+');
                for (const domain::Field *field : entity->fields) {
                    line += u'|' + domain::valueText(*field, record.value(*field));
                    if (const auto *link = std::get_if<domain::Link>(&record.value(*field)))
                        line += u'#' + QString::number(link->id);
                }
                lines << line;
            }
        return lines;
    }

    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2025, 6, 30)};
    std::unique_ptr<storage::Database> database = storage::Database::create(folder.filePath(u"o.uhall"_s));
    storage::Session session{*database, u"测试"_s, clock};
};

TEST_F(Duplicates, AreThoseWithOneNameAndBirthDateOrPhone)
{
    addMember(u"邓飞志"_s, u"370783199512101192"_s, u"18882661346"_s);
    addMember(u"邓飞志"_s, u"110105199512101192"_s);
    addMember(u"石海天"_s, u"330281200403283538"_s, u"13800138000"_s);
    addMember(u"石海天"_s, u"110105198001011238"_s, u"13800138000"_s);
    addMember(u"石 海 天"_s, u"320500197203051232"_s);
    EXPECT_EQ(found(member::entity),
              (QStringList{u"1+2: The same name and birth date."_s, u"3+4: The same name and mobile number."_s}));
}

TEST_F(Duplicates, AreThoseWhoseNumbersDifferInOneDigit)
{
    addMember(u"邓飞志"_s, u"370783199512101192"_s);
    addMember(u"邓飞智"_s, u"370783199512101182"_s); // what one wrong key makes of it
    const QStringList lines = found(member::entity);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0], u"1+2: Identity numbers that differ in one digit."_s);
}

TEST_F(Duplicates, AreNotPeopleWhoShareANameInAUnit)
{
    addUnion(u"青禾街道工会"_s);
    addMember(u"张伟"_s, u"370783199512101192"_s, {}, u"青禾街道工会"_s);
    addMember(u"张伟"_s, u"330281200403283538"_s, {}, u"青禾街道工会"_s);
    EXPECT_EQ(found(member::entity), QStringList());
}

TEST_F(Duplicates, AreThoseOfOneUnitWhereNothingElseIsKnown)
{
    addCase(u"KN1"_s, u"王芳"_s);
    for (const QString &name : {u"王小明"_s, u"王小明"_s, u"王小红"_s})
        add(family::entity, [&](Record &record) {
            record.set(family::case_no, {u"KN1"_s, 0});
            record.set(family::name, name);
        });
    EXPECT_EQ(found(family::entity), QStringList{u"1+2: The same name in the same unit."_s});
}

TEST_F(Duplicates, AreUnionsWithNearlyOneName)
{
    addUnion(u"青禾机械有限公司工会"_s);
    addUnion(u"青禾机械有限公司工会委员会"_s);
    addUnion(u"云溪街道环卫工会"_s);
    addUnion(u"云溪街道环卫所工会"_s);
    addUnion(u"云溪街道第一分会"_s);
    addUnion(u"云溪街道第二分会"_s);
    EXPECT_EQ(
        found(organization::entity),
        (QStringList{u"1+2: The same name, written in two ways."_s, u"3+4: Names that differ in one character."_s}));
}

TEST_F(Duplicates, AreEventsOfOneTitleAndDay)
{
    for (const int day : {20, 20, 21})
        add(event::entity, [&](Record &record) {
            record.set(event::title, u"春节联欢"_s);
            record.set(event::start_date, domain::Date::of(QDate(2025, 1, day)));
        });
    EXPECT_EQ(found(event::entity), QStringList{u"1+2: The same title on the same day."_s});
}

TEST_F(Duplicates, AreNotLookedForInTheTrash)
{
    addUnion(u"甲工会"_s);
    const qint64 gone = addUnion(u"甲"_s);
    storage::Operation operation(session, u"remove"_s);
    storage::Repository(session, organization::entity).archive(operation, gone);
    operation.commit();
    EXPECT_EQ(found(organization::entity), QStringList());
}

TEST_F(Duplicates, AreFoundInOneLargeUnitWithoutComparingAllWithAll)
{
    std::vector<Record> people;
    for (int i = 0; i < 20000; ++i) {
        Record &record = people.emplace_back(family::entity);
        record.set(family::name, u"王伟"_s);
        record.set(family::case_no, {u"KN1"_s, 0});
    }
    storage::Operation operation(session, u"add"_s);
    storage::Repository(session, family::entity).insert(operation, people);
    operation.commit();
    int calls = 0;
    const auto groups = findDuplicates(session, family::entity, [&](qint64, qint64) { return ++calls > 0; });
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].ids.size(), 20000U);
    EXPECT_LT(calls, 1000);
    EXPECT_THROW(findDuplicates(session, family::entity, [](qint64, qint64) { return false; }), domain::Error);
}

TEST_F(Duplicates, BecomeOneRecordWithTheValuesChosen)
{
    const qint64 keep = addMember(u"邓飞志"_s, u"370783199512101192"_s, u"18882661346"_s);
    const qint64 gone = addMember(u"邓飞志"_s, u"110105199512101192"_s, u"13800138000"_s);
    change(member::entity, gone, member::position, u"焊工"_s);
    const MergeResult merged = mergeRecords(session, member::entity, keep, gone, {&member::phone});
    const Record kept = load(member::entity, keep);
    EXPECT_EQ(kept.get(member::phone), u"13800138000"_s);
    EXPECT_EQ(kept.get(member::position), u"焊工"_s); // it had none
    EXPECT_EQ(kept.get(member::id_number), u"370783199512101192"_s);
    EXPECT_TRUE(load(member::entity, gone).archivedAt.isValid());
    EXPECT_EQ(merged.filled, (QStringList{u"position"_s, u"phone"_s}));
}

TEST_F(Duplicates, GiveWhatHangsOnThemToTheOneThatIsKept)
{
    addUnion(u"总工会"_s);
    const qint64 keep = addUnion(u"青禾机械有限公司工会"_s, u"总工会"_s);
    const qint64 gone = addUnion(u"青禾机械有限公司工会委员会"_s, u"总工会"_s);
    addUnion(u"青禾机械一分厂工会"_s, u"青禾机械有限公司工会委员会"_s);
    const qint64 person = addMember(u"邓飞志"_s, u"370783199512101192"_s, {}, u"青禾机械有限公司工会委员会"_s);
    {
        storage::Operation operation(session, u"attach"_s);
        storage::addAttachment(operation, organization::entity, gone, {u"批复.pdf"_s, u"application/pdf"_s, "x", {}});
        operation.commit();
    }
    const QStringList before = everything();
    const MergeResult merged = mergeRecords(session, organization::entity, keep, gone);
    EXPECT_EQ(merged.moved.value(u"member"_s), 1);
    EXPECT_EQ(merged.moved.value(u"organization"_s), 1);
    EXPECT_EQ(merged.files, 1);
    EXPECT_EQ(load(member::entity, person).get(member::org_name), (domain::Link{u"青禾机械有限公司工会"_s, keep}));
    EXPECT_EQ(load(organization::entity, keep).get(organization::aliases), u"青禾机械有限公司工会委员会"_s);
    EXPECT_EQ(storage::attachmentsOf(session, organization::entity, keep).size(), 1U);

    const UndoneOperation undone = undoOperation(session, merged.operation);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(storage::attachmentsOf(session, organization::entity, gone).size(), 1U);
    EXPECT_THROW(undoOperation(session, merged.operation), domain::Error);
    undoOperation(session, undone.operation); // merged again
    EXPECT_TRUE(load(organization::entity, gone).archivedAt.isValid());
    undoOperation(session, merged.operation);
    EXPECT_EQ(everything(), before);
}

TEST_F(Duplicates, OfOneNameComeApartAgain)
{
    const qint64 keep = addCase(u"KN1"_s, u"王芳"_s);
    const qint64 gone = addCase(u"KN2"_s, u"王芳"_s);
    add(family::entity, [&](Record &record) {
        record.set(family::case_no, {u"KN2"_s, 0});
        record.set(family::name, u"王小明"_s);
    });
    const QStringList before = everything();
    undoOperation(session, mergeRecords(session, hardship::entity, keep, gone).operation);
    EXPECT_EQ(everything(), before);
}

TEST_F(Duplicates, NeverHangOnThemselves)
{
    const qint64 above = addUnion(u"青禾工会"_s);
    const qint64 below = addUnion(u"青禾工会委员会"_s, u"青禾工会"_s);
    mergeRecords(session, organization::entity, below, above);
    EXPECT_TRUE(load(organization::entity, below).get(organization::parent_name).text.isEmpty());
}

TEST_F(Duplicates, AreNotMergedWhereThatMakesNoSense)
{
    const qint64 one = addUnion(u"甲工会"_s);
    const qint64 other = addUnion(u"乙工会"_s);
    const QStringList before = everything();
    EXPECT_THROW(mergeRecords(session, organization::entity, one, one), domain::Error);
    EXPECT_THROW(mergeRecords(session, organization::entity, one, 99), domain::Error);
    storage::Operation operation(session, u"remove"_s);
    storage::Repository(session, organization::entity).archive(operation, other);
    operation.commit();
    EXPECT_THROW(mergeRecords(session, organization::entity, one, other), domain::Error);
    EXPECT_EQ(everything().size(), before.size());
}

TEST_F(Duplicates, StayMergedWhenWhatTheMergeFilledWasEditedSince)
{
    const qint64 keep = addMember(u"邓飞志"_s, u"370783199512101192"_s);
    const qint64 gone = addMember(u"邓飞志"_s, u"110105199512101192"_s, u"13800138000"_s);
    const MergeResult merged = mergeRecords(session, member::entity, keep, gone);
    change(member::entity, keep, member::position, u"组长"_s);
    EXPECT_EQ(undoObstacles(session, merged.operation), QStringList()) << "the merge left this field alone";
    change(member::entity, keep, member::phone, u"13900139000"_s);
    const QStringList before = everything();
    ASSERT_EQ(undoObstacles(session, merged.operation).size(), 1);
    EXPECT_TRUE(undoObstacles(session, merged.operation)[0].contains(u"邓飞志"_s));
    try {
        undoOperation(session, merged.operation);
        FAIL() << "it was edited since";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Conflict);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(Duplicates, LeaveASingleOperationToBeTakenBack)
{
    const qint64 id = addMember(u"邓飞志"_s, u"370783199512101192"_s);
    change(member::entity, id, member::position, u"组长"_s);
    EXPECT_EQ(undoObstacles(session, 1).size(), 1); // changed since
    undoOperation(session, 2);
    EXPECT_EQ(load(member::entity, id).get(member::position), QString());
    const UndoneOperation removed = undoOperation(session, 1);
    EXPECT_FALSE(storage::Repository(session, member::entity).load(id));
    EXPECT_THROW(undoOperation(session, 99), domain::Error);
    // What was taken out for good comes back as it was, under its own number, and can go again.
    const UndoneOperation back = undoOperation(session, removed.operation);
    EXPECT_EQ(load(member::entity, id).get(member::id_number), u"370783199512101192"_s);
    EXPECT_EQ(load(member::entity, id).get(member::birth_date), domain::Date::of(QDate(1995, 12, 10)));
    undoOperation(session, back.operation);
    EXPECT_FALSE(storage::Repository(session, member::entity).load(id));
}

TEST_F(Duplicates, WhatWasTakenOutStaysOutWhileAnotherHasItsNumber)
{
    addMember(u"邓飞志"_s, u"370783199512101192"_s);
    const UndoneOperation removed = undoOperation(session, 1);
    addMember(u"邓飞志"_s, u"370783199512101192"_s);
    ASSERT_EQ(undoObstacles(session, removed.operation).size(), 1);
    EXPECT_TRUE(undoObstacles(session, removed.operation)[0].contains(u"邓飞志"_s));
}

} // namespace
} // namespace services
