// Copies the program keeps by itself: made when something was done, tried, brought to a second folder; and what is said
// when that fails.

#include "app/copy_keeper.h"
#include "app/import_run.h"
#include "app/records.h"
#include "domain/entities/organization.h"
#include "domain/error.h"
#include "storage/copies/copy_names.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
namespace organization = domain::organization;

namespace {

class WallClock final : public domain::Clock
{
public:
    QDateTime now() const override { return at; }
    QDateTime at{QDate(2025, 12, 1), QTime(1, 0), Qt::UTC};
};

class KeptCopies : public testing::Test
{
protected:
    void add(const QString &name)
    {
        domain::Record record(organization::entity);
        record.set(organization::name, name);
        ASSERT_FALSE(domain::hasErrors(app::Records(*office, organization::entity).save(record)));
    }
    template <typename Act> void settled(const Act &act)
    {
        act();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !keeper.job().isBusy(); }, 60'000));
    }
    void look()
    {
        settled([this] { keeper.look(); });
    }
    QStringList reasons() const
    {
        QStringList words;
        for (const app::ListedCopy &copy : keeper.copies())
            words << (copy.seal ? copy.seal->reason : u"?"_s);
        return words;
    }

    QTemporaryDir folder;
    WallClock clock;
    QString path = folder.filePath(u"office.uhall"_s);
    std::unique_ptr<app::Office> office = app::Office::create(path, clock, u"云溪街道总工会"_s);
    app::CopyKeeper keeper{*office};
};

TEST_F(KeptCopies, AreMadeWhenSomethingWasDoneAndNotMoreOftenThanEveryHour)
{
    add(u"第一工会"_s);
    look();
    EXPECT_EQ(reasons(), QStringList{u"scheduled"_s});
    EXPECT_FALSE(keeper.standing().isBehind);
    look();
    EXPECT_EQ(keeper.copies().size(), 1) << "nothing was done";
    add(u"第二工会"_s);
    look();
    EXPECT_EQ(keeper.copies().size(), 1) << "the newest is young";
    EXPECT_TRUE(keeper.standing().isBehind);
    clock.at = clock.at.addSecs(app::CopyKeeper::minutesBetweenCopies * 60);
    look();
    ASSERT_FALSE(keeper.copies().isEmpty());
    EXPECT_EQ(keeper.copies().first().seal->contents.ledgers[u"organization"_s].living, 2);
    EXPECT_FALSE(keeper.standing().isBehind);
}

TEST_F(KeptCopies, AreReallyOpenedOnceADay)
{
    add(u"第一工会"_s);
    QSignalSpy tried(&keeper, &app::CopyKeeper::rehearsed);
    look();
    ASSERT_EQ(tried.size(), 1);
    EXPECT_TRUE(tried.first().at(1).toStringList().isEmpty());
    EXPECT_EQ(keeper.standing().tested, clock.at);
    clock.at = clock.at.addSecs(3600);
    add(u"第二工会"_s);
    look();
    EXPECT_EQ(tried.size(), 1);
    clock.at = clock.at.addSecs(app::CopyKeeper::hoursBetweenTrials * 3600);
    add(u"第三工会"_s);
    look();
    EXPECT_EQ(tried.size(), 2);
}

TEST_F(KeptCopies, AtTheEndHoldWhatWasDoneSinceTheLast)
{
    add(u"第一工会"_s);
    look();
    settled([this] { keeper.makeCopy(app::CopyReason::Closing); });
    EXPECT_EQ(reasons(), QStringList{u"scheduled"_s}) << "nothing was done since";
    add(u"第二工会"_s);
    clock.at = clock.at.addSecs(60);
    settled([this] { keeper.makeCopy(app::CopyReason::Closing); });
    EXPECT_EQ(keeper.copies().first().seal->reason, u"closing"_s);
    EXPECT_FALSE(keeper.standing().isBehind);
}

TEST_F(KeptCopies, AskedForWhileOthersAreLookedThroughAreMadeAfterwards)
{
    add(u"第一工会"_s);
    keeper.read();
    ASSERT_TRUE(keeper.job().isBusy());
    settled([this] { keeper.makeCopy(app::CopyReason::Asked); });
    EXPECT_EQ(reasons(), QStringList{u"asked"_s});
}

TEST_F(KeptCopies, GoToTheSecondFolderTooAndItsAbsenceIsSaid)
{
    const QString stick = folder.filePath(u"U盘"_s);
    ASSERT_TRUE(QDir().mkpath(stick));
    settled([&] { keeper.chooseSecondFolder(stick); });
    settled([this] { keeper.makeCopy(app::CopyReason::Asked); });
    EXPECT_EQ(keeper.copies().size(), 2);
    EXPECT_TRUE(keeper.standing().problem.isEmpty());
    ASSERT_TRUE(QDir(stick).removeRecursively());
    clock.at = clock.at.addSecs(60);
    settled([this] { keeper.makeCopy(app::CopyReason::Asked); });
    EXPECT_TRUE(keeper.standing().problem.contains(u"U盘"_s)) << keeper.standing().problem.toStdString();
    EXPECT_EQ(keeper.copies().size(), 2) << "the first folder has it nonetheless";
}

TEST_F(KeptCopies, ComeToASecondFolderThatWasAwayAsSoonAsItIsBack)
{
    const QString stick = folder.filePath(u"U盘"_s);
    settled([&] { keeper.chooseSecondFolder(stick); });
    add(u"第一工会"_s);
    look();
    EXPECT_FALSE(keeper.standing().problem.isEmpty()) << "the stick is not plugged in";
    ASSERT_TRUE(QDir().mkpath(stick));
    look();
    EXPECT_TRUE(keeper.standing().problem.isEmpty()) << keeper.standing().problem.toStdString();
    ASSERT_EQ(storage::copiesIn(stick, {}).size(), 1);
    EXPECT_TRUE(storage::copiesIn(stick, {}).first().isGood());
}

TEST_F(KeptCopies, ThatAreThereStayKnownWhenTheOfficesFileIsGone)
{
    add(u"第一工会"_s);
    look();
    ASSERT_EQ(keeper.copies().size(), 1);
    ASSERT_TRUE(QFile::rename(path, folder.filePath(u"moved.uhall"_s)));
    settled([this] { keeper.read(); });
    EXPECT_EQ(keeper.copies().size(), 1);
    ASSERT_TRUE(keeper.standing().newest.has_value());
    EXPECT_FALSE(keeper.standing().problem.isEmpty());
}

TEST_F(KeptCopies, ThatCannotBeMadeAreSaidAndTheNewestStays)
{
    add(u"第一工会"_s);
    look();
    const QString file = folder.filePath(u"a file"_s);
    QFile blocked(file);
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    settled([&] { keeper.chooseFolder(file); });
    add(u"第二工会"_s);
    QSignalSpy failed(&keeper, &app::CopyKeeper::failed);
    settled([this] { keeper.makeCopy(app::CopyReason::Asked); });
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(keeper.standing().problem.contains(u"a file"_s)) << keeper.standing().problem.toStdString();
    ASSERT_TRUE(keeper.standing().newest.has_value()) << "of the folder beside the office";
    look();
    EXPECT_EQ(failed.size(), 1) << "nobody asked: it is said at the foot of the window only";
    EXPECT_FALSE(keeper.standing().problem.isEmpty());
}

TEST_F(KeptCopies, AreNotMadeOfAnotherFileThatTookTheOfficesPlace)
{
    add(u"第一工会"_s);
    look();
    const QString other = folder.filePath(u"other.uhall"_s);
    app::Office::create(other, clock, u"别的工会"_s);
    ASSERT_TRUE(QFile::rename(path, folder.filePath(u"moved.uhall"_s)));
    ASSERT_TRUE(QFile::rename(other, path));
    clock.at = clock.at.addDays(2);
    settled([this] { keeper.makeCopy(app::CopyReason::Asked); });
    EXPECT_FALSE(keeper.standing().problem.isEmpty());
    for (const app::ListedCopy &copy : storage::copiesIn(storage::copyFolderBeside(path), {}))
        EXPECT_EQ(copy.seal->contents.name, u"云溪街道总工会"_s);
}

TEST_F(KeptCopies, ComeBeforeWorkThatTouchesManyRecords)
{
    add(u"第一工会"_s);
    app::JobRunner job(*office);
    qint64 seen = -1;
    job.start(u"much"_s,
              app::afterACopy(*office,
                              [&](storage::Session &session, const domain::Progress &) {
                                  const auto copies = app::officeCopies(session.database.path());
                                  seen = copies.size();
                              }),
              {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isBusy() && !keeper.copies().isEmpty(); }, 60'000));
    EXPECT_EQ(seen, 1) << "the copy was there when the work began";
    EXPECT_EQ(reasons(), QStringList{u"before_bulk"_s});
}

TEST_F(KeptCopies, ThatFailBeforeMuchWorkDoNotStandInTheWayButAreSaid)
{
    app::chooseCopyFolder(path, path); // no folder
    add(u"第一工会"_s);
    app::JobRunner job(*office);
    bool worked = false;
    job.start(u"much"_s, app::afterACopy(*office, [&](storage::Session &, const domain::Progress &) { worked = true; }),
              {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isBusy() && !keeper.standing().problem.isEmpty(); }, 60'000));
    EXPECT_TRUE(worked);
}

TEST_F(KeptCopies, OfADamagedOfficeAreNamedWhenItIsOpened)
{
    add(u"第一工会"_s);
    look();
    const QString copy = keeper.copies().first().path;
    settled([this] { keeper.read(); });
    office.reset(); // the keeper only reads paths from here on
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(4096));
    file.write(QByteArray(file.size() - 4096, 'x'));
    file.close();
    try {
        app::Office::open(path, clock);
        FAIL() << "it opened";
    } catch (const domain::Error &error) {
        EXPECT_EQ(error.code(), domain::ErrorCode::Damaged);
        EXPECT_TRUE(error.message().contains(u"2025-12-01 09:00"_s)) << error.message().toStdString();
        EXPECT_TRUE(error.message().contains(QFileInfo(copy).fileName()));
    }
}

} // namespace
