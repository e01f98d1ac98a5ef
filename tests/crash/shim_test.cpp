// The tools themselves: no way to write a file passes the shim unseen, and the disk that loses power forgets what it
// may.

#include "crash/child.h"
#include "crash/file_tree.h"
#include "crash/power_loss.h"
#include "crash/race.h"
#include "platform/file_system.h"

#include <QFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace crash {
namespace {

struct Writer
{
    const char *name;
    std::function<bool(const std::string &path)> write; // whether it says that all is well
};

const std::vector<Writer> &writers()
{
    static const std::vector<Writer> all{
        {"QFile",
         [](const std::string &path) {
             QFile file(QString::fromStdString(path));
             return file.open(QIODevice::WriteOnly) && file.write("bytes") == 5 && file.flush();
         }},
        {"QSaveFile",
         [](const std::string &path) {
             QSaveFile file(QString::fromStdString(path));
             return file.open(QIODevice::WriteOnly) && file.write("bytes") == 5 && file.commit();
         }},
        {"stdio",
         [](const std::string &path) {
             std::FILE *file = std::fopen(path.c_str(), "wb");
             return file != nullptr && (std::fputs("bytes", file) >= 0) & (std::fclose(file) == 0);
         }},
        {"fstream",
         [](const std::string &path) {
             std::ofstream file(path);
             return bool((file << "bytes").flush());
         }},
        {"SQLite",
         [](const std::string &path) {
             QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"shim"_s);
             connection.setDatabaseName(QString::fromStdString(path));
             return connection.open() && QSqlQuery(connection).exec(u"CREATE TABLE t (a)"_s);
         }},
        {"libzip",
         [](const std::string &path) {
             zip_t *archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
             zip_source_t *source = zip_source_buffer(archive, "bytes", 5, 0);
             return zip_file_add(archive, "name", source, 0) >= 0 && zip_close(archive) == 0;
         }},
    };
    return all;
}

} // namespace

TEST(Shim, SeesEveryWayToWriteAFile)
{
    const Workplace place;
    const std::string path = place.root() + "/out/file";
    for (const Writer &writer : writers()) {
        const auto run = [&](const FaultPlan &plan) {
            layTree(place.root(), {});
            return inChild([&](QByteArray &) { return writer.write(path) ? 0 : 3; }, plan);
        };
        FaultPlan plan;
        plan.folder = place.root().c_str();
        const Ended clean = run(plan);
        EXPECT_EQ(clean.exit, 0) << writer.name;
        EXPECT_GE(clean.calls.at(ChangingCalls), 2) << writer.name << ": made and written";
        plan.calls = RoomCalls;
        plan.fault = Fault::RefuseFromThere;
        plan.error = ENOSPC;
        for (plan.at = 1; plan.at <= 2; ++plan.at)
            EXPECT_EQ(run(plan).exit, 3) << writer.name << " with a full disk at call " << plan.at;
        plan.fault = Fault::KillBefore;
        EXPECT_TRUE((plan.at = 2, run(plan).killed)) << writer.name;
    }
}

TEST(Shim, LeavesOtherFilesAlone)
{
    const Workplace place;
    FaultPlan plan;
    plan.folder = place.root().c_str();
    plan.fault = Fault::RefuseFromThere;
    plan.at = 1;
    plan.error = ENOSPC;
    const Ended ended
        = inChild([&](QByteArray &) { return writers().front().write(place.beside("elsewhere")) ? 0 : 3; }, plan);
    EXPECT_EQ(ended.exit, 0);
    EXPECT_EQ(ended.calls.at(ChangingCalls), 0);
}

TEST(Shim, MakesAFolderLookLikeAShare)
{
    const Workplace place;
    FaultPlan plan;
    plan.folder = place.root().c_str();
    const Work ask = [&](QByteArray &) {
        return platform::isOnNetwork(QString::fromStdString(place.root()) + u"/office/office.uhall"_s) ? 0 : 3;
    };
    EXPECT_EQ(inChild(ask, plan).exit, 3);
    plan.onNetwork = true;
    EXPECT_EQ(inChild(ask, plan).exit, 0);
}

namespace {

/// What work leaves on the disk when the power goes at its very end.
FileTree left(const FileTree &before, const std::function<void(const std::string &out)> &work, Surviving what)
{
    const Workplace place;
    layTree(place.root(), before);
    const std::string log = place.beside("log");
    FaultPlan plan;
    plan.folder = place.root().c_str();
    plan.log = open(log.c_str(), O_RDWR | O_CREAT | O_APPEND, 0600);
    inChild(
        [&](QByteArray &) {
            work(place.root() + "/out");
            return 0;
        },
        plan);
    close(plan.log);
    Disk disk(before);
    for (const Change &change : changesIn(log, place.root()))
        disk.play(change);
    std::mt19937 random(1);
    return disk.afterLoss(what, random);
}

void put(const std::string &path, const char *bytes, bool synced)
{
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    [[maybe_unused]] const ssize_t done = write(file, bytes, strlen(bytes));
    if (synced)
        fsync(file);
    close(file);
}

void syncFolder(const std::string &path)
{
    const int folder = open(path.c_str(), O_RDONLY | O_DIRECTORY);
    fsync(folder);
    close(folder);
}

const FileTree old{{"out/a", "old"}};

} // namespace

TEST(PowerLoss, TakesWhatWasNotSynced)
{
    const auto careless = [](const std::string &out) {
        put(out + "/b", "new", false);
        rename((out + "/b").c_str(), (out + "/a").c_str());
    };
    EXPECT_EQ(left(old, careless, Surviving::SyncedOnly), old);
    EXPECT_EQ(left(old, careless, Surviving::Everything), (FileTree{{"out/a", "new"}}));
    EXPECT_EQ(left(old, careless, Surviving::NamesOnly), (FileTree{{"out/a", ""}}));
    EXPECT_EQ(left(
                  old, [](const std::string &out) { put(out + "/a", "new", false); }, Surviving::SyncedOnly),
              old);
}

TEST(PowerLoss, LeavesWhatWasSynced)
{
    const auto careful = [](const std::string &out) {
        put(out + "/b", "new", true);
        rename((out + "/b").c_str(), (out + "/a").c_str());
        syncFolder(out);
    };
    for (const Surviving what : {Surviving::SyncedOnly, Surviving::NamesOnly, Surviving::Some})
        EXPECT_EQ(left(old, careful, what), (FileTree{{"out/a", "new"}}));
    const auto nameless = [](const std::string &out) { put(out + "/b", "new", true); };
    EXPECT_EQ(left(old, nameless, Surviving::SyncedOnly), old) << "a synced file without a synced name";
}

namespace {

void insertRow(const std::string &path, const QString &synchronous)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"row"_s);
    connection.setDatabaseName(QString::fromStdString(path));
    connection.open();
    QSqlQuery(connection).exec(u"PRAGMA journal_mode=WAL"_s);
    QSqlQuery(connection).exec(u"PRAGMA synchronous="_s + synchronous);
    QSqlQuery(connection).exec(u"CREATE TABLE IF NOT EXISTS t (a)"_s);
    QSqlQuery(connection).exec(u"INSERT INTO t VALUES (1)"_s);
    connection.close();
}

/// Rows after a row was put in and the power went.
qint64 rowsLeft(const QString &synchronous)
{
    FileTree empty;
    {
        const Workplace place;
        inChild([&](QByteArray &) {
            insertRow(place.root() + "/out/a.db", u"FULL"_s);
            return 0;
        });
        empty = readTree(place.root());
    }
    const Workplace place;
    layTree(place.root(),
            left(
                empty, [&](const std::string &out) { insertRow(out + "/a.db", synchronous); }, Surviving::SyncedOnly));
    return numberIn(QString::fromStdString(place.root()) + u"/out/a.db"_s, u"SELECT count(*) FROM t"_s);
}

} // namespace

TEST(PowerLoss, FindsAnEngineThatDoesNotSync)
{
    EXPECT_EQ(rowsLeft(u"FULL"_s), 2);
    EXPECT_EQ(rowsLeft(u"OFF"_s), 1);
}

} // namespace crash
