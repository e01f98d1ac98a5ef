#include "copies_fixture.h"

#include "platform/file_digest.h"
#include "storage/office.h"
#include "storage/query.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <thread>

using namespace copies;
using storage::makeCopy;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_F(Copies, HoldsWhatTheOfficeHeldAndSaysSo)
{
    const storage::OfficeCopy made = copy();
    EXPECT_EQ(made.sha256, sha256(read(made.path)));
    EXPECT_EQ(made.seal.sha256, sha256(read(made.path).left(made.seal.bytes)));
    EXPECT_EQ(made.seal.contents.ledgers[u"organization"_s].living, 3);
    EXPECT_EQ(made.seal.contents.last.id, 4);
    EXPECT_EQ(made.seal.madeAt, office.clock.now());
    EXPECT_EQ(made.seal.findings, QStringList());
    EXPECT_EQ(folder(),
              QStringList({u"copy.uhall-backup"_s, u"office.uhall"_s, u"office.uhall-shm"_s, u"office.uhall-wal"_s}))
        << "nothing else is left";
}

TEST_F(Copies, SaysItToWhoeverReadsItsLastBytes)
{
    const storage::OfficeCopy made = copy();
    const auto seal = storage::glanceAtCopy(made.path);
    ASSERT_TRUE(seal);
    EXPECT_EQ(seal->contents.uid, storage::officeUid(office.session));
    EXPECT_EQ(seal->contents.name, u"云溪街道总工会"_s);
    EXPECT_EQ(seal->contents.ledgers, made.seal.contents.ledgers);
    EXPECT_EQ(seal->contents.last, made.seal.contents.last);
    EXPECT_EQ(seal->madeAt, made.seal.madeAt);
    EXPECT_EQ(seal->sha256, made.seal.sha256);
    EXPECT_EQ(seal->reason, u"asked"_s);
}

TEST_F(Copies, CanBeLookedIntoAsAnOfficeWithoutBecomingAnother)
{
    const storage::OfficeCopy made = copy();
    EXPECT_EQ(units(made.path), QStringList({u"东街社区工会"_s, u"西街社区工会"_s, u"云溪小学工会"_s}));
    EXPECT_EQ(sha256(read(made.path)), made.sha256);
    EXPECT_EQ(refusal([&] { storage::inspectCopy(made.path); }), QString());
}

TEST_F(Copies, CountsTheTrashForItself)
{
    office.database->run(u"UPDATE organization SET archived_at = '2026-01-01T00:00:00Z' WHERE id = 2"_s);
    const storage::LedgerCount count = copy().seal.contents.ledgers[u"organization"_s];
    EXPECT_EQ(count.living, 2);
    EXPECT_EQ(count.archived, 1);
}

TEST_F(Copies, HoldsEverythingThatWasSavedBeforeItBegan)
{
    // 200 edits by another program's connection, all of them still in the log; copies are made in between.
    std::atomic<int> saved = 0;
    std::atomic<bool> stop = false;
    std::thread editing([&] {
        const auto database = storage::Database::openAgain(office.database->place());
        storage::Session session{*database, u"other"_s, office.clock};
        while (!stop && saved < 200) {
            storage::Operation operation(session, u"settings"_s);
            storage::saveSetting(operation, u"edit"_s, QString::number(saved + 1));
            operation.commit();
            ++saved;
        }
    });
    for (int n = 0; n < 5; ++n) {
        const int before = saved;
        const storage::OfficeCopy made = copy(u"copy%1.uhall-backup"_s.arg(n));
        const auto database = storage::Database::open(made.path);
        storage::Session session{*database, u"tester"_s, office.clock};
        EXPECT_GE(storage::setting(session, u"edit"_s).toInt(), before);
        EXPECT_EQ(made.seal.contents.last.id, 4 + storage::setting(session, u"edit"_s).toInt());
    }
    stop = true;
    editing.join();
    EXPECT_GT(saved, 0);
}

TEST_F(Copies, IsMadeWhileSomebodyElseIsInTheMiddleOfWriting)
{
    storage::Operation unfinished(office.session, u"settings"_s);
    storage::saveSetting(unfinished, u"edit"_s, u"half"_s);
    const storage::OfficeCopy made = copy();
    EXPECT_EQ(made.seal.contents.last.id, 4) << "what is not committed is not in it";
    storage::saveSetting(unfinished, u"edit"_s, u"whole"_s);
    unfinished.commit();
}

TEST_F(Copies, KeepsNobodyFromReadingWithoutALog)
{
    close();
    storage::PlainConnection other(office.path(), storage::PlainConnection::To::Office);
    other.run(u"PRAGMA journal_mode=DELETE"_s);
    EXPECT_EQ(copy().seal.contents.ledgers[u"organization"_s].living, 3);
    ASSERT_TRUE(other.tryTo(u"BEGIN IMMEDIATE"_s));
    EXPECT_TRUE(refusal([&] { copy(u"late.uhall-backup"_s); }).contains(u"moment"_s))
        << "a copy would have to wait for the writer";
    other.run(u"ROLLBACK"_s);
}

TEST_F(Copies, TakesTheNameOfNothingButACopy)
{
    write(file(u"letter.txt"_s), "dear colleagues");
    EXPECT_TRUE(refusal([&] {
                    makeCopy(office.path(), file(u"letter.txt"_s), {}, office.clock, true);
                }).contains(u"letter.txt"_s));
    EXPECT_EQ(read(file(u"letter.txt"_s)), "dear colleagues");
    EXPECT_NE(refusal([&] { makeCopy(office.path(), office.path(), {}, office.clock, true); }), QString());
    QFile::link(office.path(), file(u"same.uhall-backup"_s));
    EXPECT_NE(refusal([&] { makeCopy(office.path(), file(u"same.uhall-backup"_s), {}, office.clock, true); }),
              QString());
    EXPECT_NE(refusal([&] { makeCopy(office.path(), office.folder.path(), {}, office.clock, true); }), QString());
    const QString first = copy().sha256;
    EXPECT_NE(refusal([&] { copy(); }), QString()) << "a copy is not replaced unasked";
    EXPECT_EQ(sha256(read(file(u"copy.uhall-backup"_s))), first);
    add(u"云溪中学工会"_s);
    makeCopy(office.path(), file(u"copy.uhall-backup"_s), {}, office.clock, true);
    EXPECT_EQ(units(file(u"copy.uhall-backup"_s)).size(), 4);
}

TEST_F(Copies, LeavesNothingWhereThereIsNoRoom)
{
    const storage::OfficeCopy good = copy();
    add(u"云溪中学工会"_s);
    const QStringList before = folder();
    for (const qint64 room : {qint64(0), qint64(4096), qint64(100'000), good.seal.bytes, good.seal.bytes + 100})
        EXPECT_EQ(withLittleRoom(room,
                                 [&] {
                                     return refusal([&] {
                                                makeCopy(office.path(), good.path, {}, office.clock, true);
                                            }).size()
                                         > 10;
                                 }),
                  0)
            << room;
    EXPECT_EQ(folder(), before);
    EXPECT_EQ(sha256(read(good.path)), good.sha256) << "the copy from before is as it was";
}

TEST_F(Copies, NeedsAFolderThatIsThere)
{
    EXPECT_TRUE(refusal([&] { copy(u"no/such/folder/copy.uhall-backup"_s); }).contains(u"folder"_s));
    EXPECT_FALSE(QFileInfo::exists(file(u"no"_s)));
}

TEST_F(Copies, IsNotMadeOfWhatIsNoOffice)
{
    const QString target = file(u"copy.uhall-backup"_s);
    write(file(u"letter.uhall"_s), QByteArray(9000, 'x'));
    for (const QString &source : {file(u"letter.uhall"_s), file(u"gone.uhall"_s), office.folder.path()})
        EXPECT_GT(refusal([&] { makeCopy(source, target, {}, office.clock); }).size(), 10) << source.toStdString();
    EXPECT_FALSE(QFileInfo::exists(file(u"gone.uhall"_s)));
    EXPECT_FALSE(QFileInfo::exists(target));
}

TEST_F(Copies, KeepsWhatWasWrongWithTheOfficeInMind)
{
    office.database->run(u"PRAGMA foreign_keys=OFF"_s);
    office.database->run(u"INSERT INTO change_entry (operation_id, entity, first_id, last_id, action) "
                         "VALUES (99, 'organization', 1, 1, 'update')"_s);
    const storage::OfficeCopy made = copy();
    EXPECT_EQ(made.seal.findings.size(), 1);
    EXPECT_EQ(storage::glanceAtCopy(made.path)->findings, made.seal.findings);
}

TEST_F(Copies, StopsWhenAsked)
{
    const QStringList before = folder();
    EXPECT_THROW(makeCopy(office.path(), file(u"copy.uhall-backup"_s), {}, office.clock, false,
                          [](qint64, qint64) { return false; }),
                 domain::Error);
    EXPECT_EQ(folder(), before);
}

TEST(Sha256, IsWhatTheStandardSays)
{
    platform::Sha256 sum;
    EXPECT_EQ(sum.hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sum.add("ab");
    sum.hex(); // asking in between changes nothing
    sum.add("c");
    EXPECT_EQ(sum.hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
