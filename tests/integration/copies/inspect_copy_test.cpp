#include "copies_fixture.h"

#include "storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace copies;
using storage::inspectCopy;

namespace {

void setSql(const QString &path, const QString &sql)
{
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        connection.setDatabaseName(path);
        ASSERT_TRUE(connection.open());
        QSqlQuery query(connection);
        ASSERT_TRUE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

TEST_F(Copies, TellWhatIsWrongWithEachInASentenceOfItsOwn)
{
    const storage::OfficeCopy made = copy();
    const QByteArray whole = read(made.path);
    QByteArray changed = whole;
    changed[changed.indexOf("西街社区工会")] = 'x';
    QByteArray brokenEnd = whole;
    brokenEnd[whole.size() - 90] = '?';
    QDir(office.folder.path()).mkdir(u"folder"_s);
    write(file(u"empty"_s), {});
    write(file(u"half"_s), whole.left(made.seal.bytes / 2));
    write(file(u"end missing"_s), whole.left(whole.size() - 30));
    write(file(u"changed"_s), changed);
    write(file(u"broken end"_s), brokenEnd);
    write(file(u"letter"_s), "dear colleagues");
    setSql(file(u"foreign"_s), u"CREATE TABLE something (a)"_s);
    write(file(u"newer"_s), whole.left(made.seal.bytes));
    setSql(file(u"newer"_s), u"PRAGMA user_version = 9999"_s);
    QSet<QString> sentences;
    const QStringList names{u"gone"_s,    u"folder"_s, u"empty"_s,   u"half"_s,
                            u"changed"_s, u"letter"_s, u"foreign"_s, u"newer"_s};
    for (const QString &name : names) {
        const QString sentence = refusal([&] { inspectCopy(file(name)); });
        EXPECT_TRUE(sentence.contains(u"“%1”"_s.arg(name))) << name.toStdString() << ": " << sentence.toStdString();
        sentences << QString(sentence).remove(name);
    }
    EXPECT_EQ(sentences.size(), names.size());
    for (const QString &name : {u"end missing"_s, u"broken end"_s})
        EXPECT_TRUE(refusal([&] { inspectCopy(file(name)); }).contains(u"end"_s)) << name.toStdString();
}

TEST_F(Copies, NoticeASingleChangedByteAnywhere)
{
    const storage::OfficeCopy made = copy();
    const QByteArray whole = read(made.path);
    for (qsizetype at = 0; at < whole.size(); at += 4999) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x10);
        write(file(u"changed"_s), changed);
        EXPECT_NE(refusal([&] { inspectCopy(file(u"changed"_s)); }), QString()) << at;
    }
    for (qsizetype at = whole.size() - 400; at < whole.size(); at += 7) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x10);
        write(file(u"changed"_s), changed);
        EXPECT_NE(refusal([&] { inspectCopy(file(u"changed"_s)); }), QString()) << at;
    }
}

TEST_F(Copies, NoticeAMissingEndWhereverItBegins)
{
    const storage::OfficeCopy made = copy();
    const QByteArray whole = read(made.path);
    for (qsizetype size = 0; size < whole.size(); size += 5003) {
        write(file(u"short"_s), whole.left(size));
        EXPECT_NE(refusal([&] { inspectCopy(file(u"short"_s)); }), QString()) << size;
    }
    for (const qsizetype missing : {1, 8, 40, 76, 77, 200}) {
        write(file(u"short"_s), whole.left(whole.size() - missing));
        EXPECT_NE(refusal([&] { inspectCopy(file(u"short"_s)); }), QString()) << missing;
    }
}

TEST_F(Copies, OfADamagedOfficeFileAreRefusedThoughTheyHaveNoSeal)
{
    close();
    QByteArray bytes = read(office.path());
    bytes.replace(4096 * 2, 4096 * 6, QByteArray(4096 * 6, '\xAB'));
    write(file(u"by hand.uhall"_s), bytes);
    EXPECT_TRUE(refusal([&] { inspectCopy(file(u"by hand.uhall"_s)); }).contains(u"by hand.uhall"_s));
}

TEST_F(Copies, MadeByHandAreTakenWhenTheyAreWhole)
{
    write(file(u"with log.uhall"_s), read(office.path()));
    write(file(u"with log.uhall-wal"_s), read(office.path() + u"-wal"_s));
    EXPECT_TRUE(refusal([&] { inspectCopy(file(u"with log.uhall"_s)); }).contains(u"with log.uhall-wal"_s))
        << "half of it lies in the log";
    close();
    QFile::copy(office.path(), file(u"by hand.uhall"_s));
    const storage::InspectedCopy copy = inspectCopy(file(u"by hand.uhall"_s));
    EXPECT_FALSE(copy.seal);
    EXPECT_EQ(copy.contents.ledgers[u"organization"_s].living, 3);
}

TEST_F(Copies, AreRehearsedInAScratchPlaceAndLeaveNothing)
{
    const storage::OfficeCopy made = copy();
    const QStringList before = folder();
    const storage::Rehearsal rehearsal = storage::rehearseCopy(made.path, office.clock);
    EXPECT_EQ(rehearsal.findings, QStringList());
    EXPECT_EQ(rehearsal.copy.sha256, made.sha256);
    EXPECT_EQ(rehearsal.copy.contents.ledgers, made.seal.contents.ledgers);
    EXPECT_EQ(folder(), before);
    EXPECT_FALSE(rehearsal.copy.isOlder);
}

TEST_F(Copies, AreRehearsedDownToTheBytesOfAttachments)
{
    office.database->run(u"PRAGMA foreign_keys=OFF"_s);
    office.database->run(
        u"INSERT INTO operation (id, kind, operator, at) VALUES (50, 'add', 'x', '2026-12-01T00:00:00Z')"_s);
    office.database->run(u"INSERT INTO change_entry (operation_id, entity, first_id, last_id, action) "
                         "VALUES (99, 'organization', 1, 1, 'update')"_s);
    const storage::OfficeCopy made = copy();
    EXPECT_FALSE(storage::rehearseCopy(made.path, office.clock).findings.isEmpty());
}

TEST_F(Copies, AreNotTriedWhereThereIsNoRoom)
{
    const storage::OfficeCopy made = copy();
    const QStringList before = folder();
    EXPECT_EQ(
        withLittleRoom(100'000,
                       [&] { return refusal([&] { storage::rehearseCopy(made.path, office.clock); }).size() > 10; }),
        0);
    EXPECT_EQ(folder(), before);
}
