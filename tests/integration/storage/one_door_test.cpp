// Nothing is lost beside the write path: the file is the one that was opened, nobody else opens it, reads that fail say
// so, ids and keys are given once, whatever two programs do at once.

#include "domain/entities/contract.h"
#include "domain/entities/dues_payment.h"
#include "domain/entities/member.h"
#include "domain/error.h"
#include "domain/registry.h"
#include "platform/engine_files.h"
#include "storage/keys.h"
#include "storage/office.h"
#include "storage/query.h"
#include "storage/repository.h"
#include "support/example_records.h"
#include "support/office.h"
#include "support/older_file.h"
#include "support/print.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Record;
using storage::Database;
using storage::Operation;
using storage::Repository;
using support::TemporaryOffice;
namespace contract = domain::contract;
namespace member = domain::member;

namespace {

Record numbered(const QString &number)
{
    Record record(contract::entity);
    record.set(contract::contract_no, number);
    return record;
}

Record saved(storage::Session &session, Record record)
{
    Operation operation(session, u"add"_s);
    Repository(session, record.entity()).save(operation, record);
    operation.commit();
    return record;
}

/// Code and sentence of what the work throws.
struct Refusal
{
    ErrorCode code = ErrorCode::Usage;
    QString message;
};
template <typename Work> std::optional<Refusal> refusalOf(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return Refusal{error.code(), error.message()};
    }
    return std::nullopt;
}

template <typename Work> void expectLost(Work work)
{
    const auto refusal = refusalOf(work);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, ErrorCode::FileLost);
    EXPECT_TRUE(refusal->message.contains(u"office.uhall"_s));
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden); files.hasNext();) {
        files.next();
        names << files.fileName();
    }
    names.sort();
    return names;
}

} // namespace

TEST(OneDoor, RefusesToSaveIntoAFileThatWasReplaced)
{
    TemporaryOffice office;
    {
        const auto other = Database::create(office.file(u"other.uhall"_s));
    }
    ASSERT_TRUE(QFile::remove(office.path()));
    ASSERT_TRUE(QFile::rename(office.file(u"other.uhall"_s), office.path()));
    expectLost([&] { saved(office.session, numbered(u"HT-1"_s)); });
    EXPECT_FALSE(office.database->isSameFile());
    expectLost([&] { Database::openAgain(office.database->place()); });
}

TEST(OneDoor, RefusesToSaveIntoAFileThatIsGone)
{
    TemporaryOffice office;
    ASSERT_TRUE(QFile::remove(office.path()));
    expectLost([&] { saved(office.session, numbered(u"HT-1"_s)); });
}

TEST(OneDoor, RefusesToSaveWhenTheLogWasTakenAway)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        TemporaryOffice office;
        saved(office.session, numbered(u"HT-1"_s));
        ASSERT_TRUE(QFile::remove(office.path() + suffix)) << suffix.toStdString();
        expectLost([&] { saved(office.session, numbered(u"HT-2"_s)); });
    }
}

TEST(OneDoor, DoesNotCallSavedWhatWentIntoAFileThatWasReplacedMeanwhile)
{
    TemporaryOffice office;
    {
        const auto other = Database::create(office.file(u"other.uhall"_s));
    }
    Record record = numbered(u"HT-1"_s);
    Operation operation(office.session, u"add"_s);
    Repository(office.session, contract::entity).save(operation, record);
    ASSERT_TRUE(QFile::remove(office.path()));
    ASSERT_TRUE(QFile::rename(office.file(u"other.uhall"_s), office.path()));
    expectLost([&] { operation.commit(); });
}

TEST(OneDoor, KnowsTheFilesOfTheEngineByWhateverName)
{
    auto office = std::make_unique<TemporaryOffice>();
    saved(office->session, numbered(u"HT-1"_s));
    const QString link = office->file(u"alias.uhall"_s);
    ASSERT_TRUE(QFile::link(office->path(), link));
    EXPECT_TRUE(platform::isEngineFile(office->path()));
    EXPECT_TRUE(platform::isEngineFile(link));
    EXPECT_TRUE(platform::isEngineFile(office->path() + u"-wal"_s));
    EXPECT_FALSE(platform::isEngineFile(office->file(u"letter.txt"_s)));
    const auto second = Database::open(office->path());
    office->database.reset();
    EXPECT_TRUE(platform::isEngineFile(link)) << "the second connection has it still";
}

TEST(OneDoor, AReadThatFailsIsNoEndOfTheList)
{
    TemporaryOffice office;
    std::vector<Record> records;
    for (int i = 0; i < 4000; ++i) {
        records.push_back(numbered(u"HT-%1"_s.arg(i)));
        records.back().set(contract::remark, QString(300, u'x'));
    }
    {
        Operation operation(office.session, u"add"_s);
        Repository(office.session, contract::entity).insert(operation, records);
        operation.commit();
    }
    office.database.reset();
    const auto opened = Database::open(office.path());
    storage::Session session{*opened, u"tester"_s, office.clock};
    opened->run(u"PRAGMA cache_size=10"_s);
    QFile file(office.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096 * 20, '\xAB'));
    file.close();
    const auto refusal = refusalOf([&] { Repository(session, contract::entity).all(); });
    ASSERT_TRUE(refusal) << "a list that is short says nothing";
    EXPECT_EQ(refusal->code, ErrorCode::Damaged);
}

TEST(OneDoor, NeverGivesAnIdTwice)
{
    for (const domain::Entity *entity : domain::allEntities()) {
        TemporaryOffice office;
        Repository repository(office.session, *entity);
        Record first = saved(office.session, support::exampleRecord(*entity));
        {
            Operation operation(office.session, u"undo_import"_s);
            repository.erase(operation, first.id);
            operation.commit();
        }
        const Record second = saved(office.session, support::exampleRecord(*entity));
        EXPECT_GT(second.id, first.id) << entity->key;
        Operation operation(office.session, u"redo"_s);
        std::vector<Record> gone{first};
        EXPECT_NE(refusalOf([&] { repository.revive(operation, gone); }).has_value(), entity->options.keys.empty())
            << entity->key << ": its key has a new owner";
    }
}

TEST(OneDoor, GivesNoIdThatAnOlderFileHasUsed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    support::makeOlderFile(
        path, 91,
        {u"INSERT INTO operation (id, kind, operator, at) VALUES (1, 'import', 'tester', '2025-03-14T16:30:00Z')"_s,
         u"INSERT INTO change_entry VALUES (1, 1, 'contract', 1, 90, 'insert', NULL)"_s,
         u"INSERT INTO contract (id, created_at, updated_at, contract_no) VALUES "
         "(7, '2025-03-14T16:30:00Z', '2025-03-14T16:30:00Z', 'HT-7')"_s});
    const auto database = Database::open(path);
    const domain::FixedClock clock(QDate(2026, 1, 2));
    storage::Session session{*database, u"tester"_s, clock};
    EXPECT_EQ(saved(session, numbered(u"HT-8"_s)).id, 91);
}

TEST(Keys, AreHeldBetweenTwoPrograms)
{
    TemporaryOffice office;
    const auto beside = Database::openAgain(office.database->place());
    storage::Session other{*beside, u"other"_s, office.clock};
    const Record first = saved(office.session, numbered(u"HT-1"_s));
    const auto refusal = refusalOf([&] { saved(other, numbered(u"HT-1"_s)); });
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, ErrorCode::Conflict);
    EXPECT_TRUE(refusal->message.contains(u"HT-1"_s)) << refusal->message.toStdString();
    EXPECT_TRUE(refusal->message.contains(QString::number(first.id))) << "the record that has it is named";
}

TEST(Keys, AreHeldForEveryLedgerOnEveryWayIn)
{
    for (const domain::Entity *entity : domain::allEntities()) {
        if (entity->options.keys.empty())
            continue;
        TemporaryOffice office;
        Repository repository(office.session, *entity);
        const Record first = saved(office.session, support::exampleRecord(*entity));
        ASSERT_NE(storage::ownKey(first), nullptr) << entity->key;
        EXPECT_TRUE(refusalOf([&] { saved(office.session, support::exampleRecord(*entity)); }))
            << entity->key << ": insert";
        {
            Operation operation(office.session, u"remove"_s);
            repository.archive(operation, first.id);
            operation.commit();
        }
        Record second = saved(office.session, support::exampleRecord(*entity));
        const auto restored = refusalOf([&] {
            Operation operation(office.session, u"restore"_s);
            repository.restore(operation, first.id);
            operation.commit();
        });
        ASSERT_TRUE(restored) << entity->key << ": restore";
        EXPECT_EQ(restored->code, ErrorCode::Conflict) << entity->key;
        EXPECT_TRUE(restored->message.contains(QString::number(second.id))) << restored->message.toStdString();
    }
}

TEST(Keys, ANumberCountsOnlyWhereNothingBetterTellsTheRecord)
{
    TemporaryOffice office;
    Record first(member::entity), second(member::entity), third(member::entity);
    first.set(member::name, u"王伟"_s);
    second.set(member::name, u"李静"_s);
    third.set(member::name, u"赵敏"_s);
    for (Record *record : {&first, &second, &third})
        record->set(member::member_no, u"12"_s); // a running number of two units
    first.set(member::id_type, u"居民身份证"_s);
    first.set(member::id_number, u"11010119800101001X"_s);
    saved(office.session, first);
    saved(office.session, second);
    EXPECT_TRUE(refusalOf([&] { saved(office.session, third); }));
}

TEST(Keys, DoublesFromBeforeStayAndAreNamed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.uhall"_s);
    QStringList rows{
        u"INSERT INTO operation (id, kind, operator, at) VALUES (1, 'import', 'tester', '2025-03-14T16:30:00Z')"_s,
        u"INSERT INTO change_entry VALUES (1, 1, 'contract', 1, 3, 'insert', NULL)"_s,
        u"INSERT INTO setting VALUES ('office_uid', 'x')"_s};
    for (int id = 1; id <= 3; ++id)
        rows << u"INSERT INTO contract (id, created_at, updated_at, contract_no) VALUES "
                "(%1, '2025-03-14T16:30:00Z', '2025-03-14T16:30:00Z', 'HT-7')"_s.arg(id);
    support::makeOlderFile(path, 91, rows);
    const domain::FixedClock clock(QDate(2026, 1, 2));
    {
        const auto database = Database::open(path);
        storage::Session session{*database, u"tester"_s, clock};
        ASSERT_EQ(database->notices().size(), 1);
        EXPECT_TRUE(database->notices().first().contains(u"HT-7"_s));
        EXPECT_EQ(database->integrityFindings(), database->notices());
        Repository repository(session, contract::entity);
        EXPECT_EQ(repository.count(), 3) << "nothing is dropped";
        EXPECT_TRUE(refusalOf([&] { saved(session, numbered(u"HT-7"_s)); })) << "but there will be no fourth";
        saved(session, numbered(u"HT-8"_s));
        Record two = *repository.load(2);
        two.set(contract::remark, u"查"_s);
        two = saved(session, two); // what is wrong already may be worked on
        two.set(contract::contract_no, u"HT-9"_s);
        saved(session, two);
        Operation operation(session, u"remove"_s);
        repository.archive(operation, 3);
        operation.commit();
    }
    const auto again = Database::open(path);
    EXPECT_EQ(again->notices(), QStringList());
    EXPECT_EQ(again->integrityFindings(), QStringList());
    storage::Session session{*again, u"tester"_s, clock};
    EXPECT_TRUE(storage::keysAreHeld(*again, contract::entity));
    EXPECT_TRUE(refusalOf([&] { saved(session, numbered(u"HT-7"_s)); }));
}

TEST(Keys, ABulkWithADoubleLeavesNothing)
{
    TemporaryOffice office;
    std::vector<Record> records;
    for (int i = 0; i < 6000; ++i)
        records.push_back(numbered(u"HT-%1"_s.arg(i % 5999)));
    const auto refusal = refusalOf([&] {
        Operation operation(office.session, u"import"_s);
        Repository(office.session, contract::entity).insert(operation, records);
        operation.commit();
    });
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->message.contains(u"HT-0"_s)) << refusal->message.toStdString();
    EXPECT_EQ(Repository(office.session, contract::entity).count(), 0);
    EXPECT_EQ(office.database->integrityFindings(), QStringList()) << "with all indexes in their place";
}

TEST(Creating, OfThreeAtOnceOneGetsTheName)
{
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"office.uhall"_s);
        std::atomic<int> made{0}, refused{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                try {
                    Database::create(path);
                    ++made;
                } catch (const Error &error) {
                    EXPECT_EQ(error.code(), ErrorCode::Unwritable);
                    ++refused;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        EXPECT_EQ(made, 1);
        EXPECT_EQ(refused, 2);
        EXPECT_EQ(filesIn(folder.path()), QStringList{u"office.uhall"_s});
        EXPECT_NO_THROW(Database::open(path));
    }
}

TEST(Creating, ThatFailsLeavesNothingOfItsOwnAndEverythingOfOthers)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.uhall"_s);
    EXPECT_THROW(Database::create(path, [](Database &) { throw Error(ErrorCode::Cancelled, u"stopped"_s); }), Error);
    EXPECT_EQ(filesIn(folder.path()), QStringList());

    QFile left(path + u"-wal"_s);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("left over");
    left.close();
    EXPECT_THROW(Database::create(path), Error) << "the log of another database would be played into the new one";
    EXPECT_EQ(filesIn(folder.path()), QStringList{u"office.uhall-wal"_s});
}

TEST(Creating, BeginsWithWhatItMustHoldOrNotAtAll)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.uhall"_s);
    const domain::FixedClock clock(QDate(2026, 1, 2));
    const auto database = Database::create(path, [&](Database &made) {
        EXPECT_FALSE(QFile::exists(path)) << "it has no name yet";
        storage::Session session{made, u"tester"_s, clock};
        Operation operation(session, u"settings"_s);
        storage::initialiseOffice(operation, u"云溪街道总工会"_s);
        operation.commit();
    });
    storage::Session session{*database, u"tester"_s, clock};
    EXPECT_EQ(storage::officeProfile(session).fullName, u"云溪街道总工会"_s);
    EXPECT_EQ(database->integrityFindings(), QStringList());
}
