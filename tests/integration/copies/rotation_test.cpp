#include "copies_fixture.h"

#include "storage/copies/copy_names.h"
#include "storage/copies/rotation.h"
#include "storage/office.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace copies;
using storage::CopyReason;
using storage::ListedCopy;

namespace {

/// The list of copies of a simulated office, without the files.
class Year
{
public:
    QList<ListedCopy> copies; // newest first
    storage::Retention retention;

    void make(const QDateTime &at, CopyReason reason = CopyReason::Scheduled, bool good = true)
    {
        ListedCopy copy;
        copy.path = at.toString(Qt::ISODate) + storage::copyReasonWord(reason);
        copy.seal.emplace();
        copy.seal->madeAt = at;
        copy.seal->reason = storage::copyReasonWord(reason);
        if (!good)
            copy.seal->findings << u"wrong"_s;
        copies.prepend(copy);
        const QStringList gone = storage::superfluousCopies(copies, retention, at);
        copies.removeIf([&gone](const ListedCopy &listed) { return gone.contains(listed.path); });
    }
    QSet<QDate> days() const
    {
        QSet<QDate> days;
        for (const ListedCopy &copy : copies)
            days << copy.seal->madeAt.addSecs(8 * 3600).date();
        return days;
    }
};

QDateTime at(const QDate &day, int hour) { return {day, QTime(hour, 0), Qt::UTC}; }

class Rotation : public Copies
{
protected:
    storage::CopyPlaces places() const { return {file(u"copies"_s), m_second, {}}; }
    storage::RotationResult rotate(CopyReason reason = CopyReason::Scheduled, bool onlyIfChanged = true)
    {
        return storage::rotateCopies(office.path(), places(), reason, onlyIfChanged, office.clock);
    }
    QStringList made() const { return QDir(file(u"copies"_s)).entryList({u"*.uhall-backup"_s}, QDir::Files); }
    QString m_second;
};

} // namespace

TEST(RetentionOfCopies, KeepsDaysWeeksAndMonthsOverAYear)
{
    Year year;
    for (QDate day(2026, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1))
        for (const int hour : {1, 4, 8})
            year.make(at(day, hour));
    const QSet<QDate> days = year.days();
    for (int back = 0; back < 7; ++back)
        EXPECT_TRUE(days.contains(QDate(2026, 12, 31).addDays(-back))) << back;
    for (int week = 1; week < 5; ++week)
        EXPECT_TRUE(days.contains(QDate(2026, 12, 27).addDays(-7 * (week - 1)))) << week;
    for (int month = 1; month <= 12; ++month)
        EXPECT_TRUE(days.contains(QDate(2026, month, 1).addMonths(1).addDays(-1))) << month;
    EXPECT_EQ(year.copies.size(), 7 + 3 + 11) << "two weeks and a month end among the days";
    EXPECT_EQ(year.copies.first().seal->madeAt, at(QDate(2026, 12, 31), 8)) << "the newest of its day";
}

TEST(RetentionOfCopies, CountsDaysOnWhichTheOfficeWorked)
{
    Year year;
    for (QDate day(2026, 3, 2); day <= QDate(2026, 3, 9); day = day.addDays(1))
        year.make(at(day, 4));
    year.make(at(QDate(2026, 6, 1), 4)); // closed for the spring
    EXPECT_EQ(year.copies.size(), 7) << "the copies of March are not pushed out by the months without any";
}

TEST(RetentionOfCopies, ABadCopyPushesOutNoGoodOne)
{
    Year year;
    year.make(at(QDate(2026, 3, 2), 1));
    for (int hour = 2; hour < 12; ++hour)
        year.make(at(QDate(2026, 3, 2), hour), CopyReason::Scheduled, false);
    for (QDate day(2026, 3, 3); day <= QDate(2026, 12, 31); day = day.addDays(1))
        year.make(at(day, 4), CopyReason::Scheduled, false);
    const auto good = std::ranges::count_if(year.copies, &ListedCopy::isGood);
    EXPECT_EQ(good, 1) << "the last good one is kept however long ago it was made";
    EXPECT_EQ(year.copies.size(), 1 + 3) << "of the others the newest";
}

TEST(RetentionOfCopies, AnUntriedCopyPushesOutNoTriedOne)
{
    Year year;
    year.make(at(QDate(2026, 3, 2), 1));
    year.copies.first().test = storage::CopyTest{at(QDate(2026, 3, 2), 2), true, {}};
    year.make(at(QDate(2026, 3, 2), 3));
    EXPECT_EQ(year.copies.size(), 2);
    year.copies.first().test = storage::CopyTest{at(QDate(2026, 3, 2), 4), true, {}};
    year.make(at(QDate(2026, 3, 2), 5));
    EXPECT_EQ(year.copies.size(), 2);
    EXPECT_EQ(year.copies.last().seal->madeAt, at(QDate(2026, 3, 2), 3));
}

TEST(RetentionOfCopies, KeepsThoseBeforeAnUpgradeForThemselves)
{
    Year year;
    year.make(at(QDate(2026, 3, 2), 1), CopyReason::BeforeUpgrade);
    year.make(at(QDate(2026, 3, 2), 2), CopyReason::Asked);
    year.make(at(QDate(2026, 3, 2), 3));
    EXPECT_EQ(year.copies.size(), 3);
    for (int hour = 4; hour < 20; ++hour)
        year.make(at(QDate(2026, 3, 2), hour), CopyReason::BeforeBulk);
    EXPECT_EQ(year.copies.size(), 2 + 5);
}

TEST(RetentionOfCopies, LeavesAloneWhatItDidNotMakeAndWhatComesFromTheFuture)
{
    Year year;
    ListedCopy stranger;
    stranger.path = u"stranger"_s;
    year.copies << stranger;
    year.make(at(QDate(2036, 1, 1), 1)); // the clock was wrong that day
    for (QDate day(2026, 1, 1); day <= QDate(2026, 3, 1); day = day.addDays(1))
        year.make(at(day, 4));
    EXPECT_TRUE(std::ranges::any_of(year.copies, [](const ListedCopy &copy) { return copy.path == u"stranger"_s; }));
    EXPECT_TRUE(year.days().contains(QDate(2026, 3, 1)));
    EXPECT_TRUE(year.days().contains(QDate(2026, 2, 23)));
}

TEST_F(Rotation, MakesACopyOnlyWhenSomethingChanged)
{
    EXPECT_TRUE(rotate().made);
    EXPECT_EQ(made(), QStringList{u"云溪街道总工会 2026-12-01 1200.uhall-backup"_s});
    EXPECT_FALSE(rotate().made);
    EXPECT_TRUE(rotate(CopyReason::Asked, false).made) << "unless somebody wants one";
    add(u"云溪中学工会"_s);
    EXPECT_TRUE(rotate().made);
    EXPECT_FALSE(rotate().made);
}

TEST_F(Rotation, ListsCopiesFromTheFolderAlone)
{
    const QString good = rotate(CopyReason::BeforeUpgrade).made->path;
    add(u"云溪中学工会"_s);
    const QString damaged = rotate().made->path;
    write(damaged, read(damaged).left(50'000));
    write(file(u"copies/other.uhall-backup"_s), "no copy");
    close();
    QFile::remove(office.path());
    const QList<ListedCopy> listed = storage::copiesIn(file(u"copies"_s), {});
    ASSERT_EQ(listed.size(), 3);
    for (const ListedCopy &copy : listed) {
        EXPECT_EQ(copy.isGood(), copy.path == good) << copy.path.toStdString();
        EXPECT_EQ(copy.problem.isEmpty(), copy.path == good) << copy.problem.toStdString();
    }
}

TEST_F(Rotation, ListsOnlyTheCopiesOfThisOffice)
{
    rotate();
    const QString uid = storage::officeUid(office.session);
    EXPECT_EQ(storage::copiesIn(file(u"copies"_s), uid).size(), 1);
    EXPECT_EQ(storage::copiesIn(file(u"copies"_s), u"another"_s).size(), 0);
}

TEST_F(Rotation, KeepsInMindHowACopyStoodItsTest)
{
    const QString copy = rotate().made->path;
    EXPECT_FALSE(storage::copiesIn(file(u"copies"_s), {}).first().test);
    storage::noteTest(copy, {office.clock.now(), true, {}});
    EXPECT_TRUE(storage::copiesIn(file(u"copies"_s), {}).first().isGood());
    storage::noteTest(copy, {office.clock.now(), false, u"damaged"_s});
    const ListedCopy listed = storage::copiesIn(file(u"copies"_s), {}).first();
    EXPECT_FALSE(listed.isGood());
    EXPECT_EQ(listed.problem, u"damaged"_s);
    EXPECT_TRUE(rotate().made) << "a bad copy is as good as none";
}

TEST_F(Rotation, BringsTheCopyToASecondFolder)
{
    QDir(office.folder.path()).mkdir(u"stick"_s);
    m_second = file(u"stick"_s);
    const storage::RotationResult result = rotate();
    EXPECT_EQ(result.secondProblem, QString());
    EXPECT_EQ(read(result.secondCopy), read(result.made->path));
}

TEST_F(Rotation, SaysThatTheSecondFolderIsMissingAndGoesOn)
{
    m_second = file(u"stick"_s);
    const storage::RotationResult result = rotate();
    EXPECT_TRUE(result.made);
    EXPECT_TRUE(result.secondProblem.contains(u"stick"_s));
    EXPECT_FALSE(QFileInfo::exists(m_second)) << "a folder made where no disk is would be a lie";
}

TEST_F(Rotation, ThatFailsLeavesTheOlderCopiesAlone)
{
    rotate();
    const QStringList before = made();
    add(u"云溪中学工会"_s);
    EXPECT_EQ(withLittleRoom(100'000, [&] { return refusal([&] { rotate(); }).size() > 10; }), 0);
    EXPECT_EQ(made(), before);
}

TEST_F(Rotation, RemovesWhatBecameSuperfluous)
{
    for (int n = 0; n < 8; ++n) {
        add(u"第%1工会"_s.arg(n));
        rotate();
    }
    EXPECT_EQ(made().size(), 1) << "the newest of its day, its week and its month";
    EXPECT_TRUE(storage::copiesIn(file(u"copies"_s), {}).first().seal->contents.last
                == storage::lastOperationOf(office.path()));
}
