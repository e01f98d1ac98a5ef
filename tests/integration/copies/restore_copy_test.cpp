#include "copies_fixture.h"

#include "domain/entities/organization.h"
#include "storage/copies/restore_copy.h"
#include "storage/copies/restore_marker.h"
#include "storage/office.h"
#include "storage/query.h"
#include "storage/repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/wait.h>
#include <unistd.h>

using namespace copies;
using storage::Comparison;

namespace {

class RestoreCopy : public Copies
{
protected:
    RestoreCopy()
    {
        m_copy = copy().path;
        add(u"云溪中学工会"_s);
        add(u"云溪医院工会"_s);
    }
    storage::RestoredOffice restore(const std::function<void(int)> &beforeStep = {})
    {
        return storage::restoreCopy(compare(), {office.path(), u"tester"_s, false, beforeStep}, office.clock);
    }
    /// A log of a few pages: it does not make a database out of what is none.
    QByteArray someLog()
    {
        office.database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        add(u"云溪公司工会"_s);
        return read(office.path() + u"-wal"_s);
    }
    Comparison compare() { return storage::compareWithOffice(m_copy, office.path()); }
    QString m_copy;
};

const QStringList before{u"东街社区工会"_s, u"西街社区工会"_s, u"云溪小学工会"_s};
const QStringList after = before + QStringList{u"云溪中学工会"_s, u"云溪医院工会"_s};

} // namespace

TEST_F(RestoreCopy, FirstSaysWhatWouldBeLost)
{
    const Comparison comparison = compare();
    EXPECT_EQ(comparison.present, Comparison::Present::Readable);
    EXPECT_EQ(comparison.office.ledgers[u"organization"_s].living, 5);
    EXPECT_EQ(comparison.copy.contents.ledgers[u"organization"_s].living, 3);
    EXPECT_FALSE(comparison.isOtherOffice);
    EXPECT_EQ(comparison.lostOperations, 2);
    ASSERT_EQ(comparison.newestLost.size(), 2);
    EXPECT_EQ(comparison.newestLost.first().id, 6);
    EXPECT_EQ(comparison.newestLost.first().kind, u"add"_s);
    EXPECT_EQ(comparison.newestLost.first().operatorName, u"tester"_s);
    EXPECT_EQ(units(office.path()), after) << "and changes nothing";
}

TEST_F(RestoreCopy, PutsTheCopyInPlaceAndKeepsThePresentFile)
{
    close();
    const storage::RestoredOffice restored = restore();
    EXPECT_EQ(units(office.path()), before);
    EXPECT_EQ(units(restored.keptAs), after);
    EXPECT_EQ(restored.findings, QStringList());
    EXPECT_EQ(folder().filter(u"restor"_s).size(), 1) << "only the file that was kept";
    const auto database = storage::Database::open(office.path());
    storage::Query last(*database, u"SELECT kind, label FROM operation ORDER BY id DESC LIMIT 1"_s);
    ASSERT_TRUE(last.next());
    EXPECT_EQ(last.text(0), u"restore_copy"_s) << "the history says so";
    EXPECT_EQ(last.text(1), u"2026-12-01 1200"_s);
}

TEST_F(RestoreCopy, GivesNoNumberOfWhatIsLostASecondTime)
{
    close();
    restore();
    office.database = storage::Database::open(office.path());
    storage::Session session{*office.database, u"tester"_s, office.clock};
    storage::Operation operation(session, u"add"_s);
    domain::Record record(domain::organization::entity);
    record.set(domain::organization::name, u"云溪银行工会"_s);
    storage::Repository(session, domain::organization::entity).save(operation, record);
    operation.commit();
    EXPECT_EQ(record.id, 6) << "4 and 5 were given to units that are lost";
    EXPECT_EQ(office.database->integrityFindings(), QStringList());
}

TEST_F(RestoreCopy, CanBeTakenBackWithTheFileThatWasKept)
{
    close();
    m_copy = restore().keptAs;
    restore();
    EXPECT_EQ(units(office.path()), after);
}

TEST_F(RestoreCopy, IsRefusedWhileSomebodyHasTheOfficeOpen)
{
    EXPECT_TRUE(refusal([&] { restore(); }).contains(u"office.uhall"_s));
    {
        storage::Operation writing(office.session, u"settings"_s);
        storage::saveSetting(writing, u"edit"_s, u"half"_s);
        EXPECT_TRUE(refusal([&] { restore(); }).contains(u"office.uhall"_s));
        writing.commit();
    }
    close();
    EXPECT_EQ(units(office.path()), after);
}

TEST_F(RestoreCopy, OfAnotherOfficeIsNotPutInPlace)
{
    {
        storage::Operation operation(office.session, u"settings"_s);
        storage::saveSetting(operation, u"office_uid"_s, u"another"_s);
        storage::saveSetting(operation, u"office.full_name"_s, u"青禾街道总工会"_s);
        operation.commit();
    }
    close();
    const Comparison comparison = compare();
    EXPECT_TRUE(comparison.isOtherOffice);
    EXPECT_EQ(comparison.lostOperations, 7) << "all that was done there";
    const QString sentence = refusal([&] { restore(); });
    EXPECT_TRUE(sentence.contains(u"云溪街道总工会"_s) && sentence.contains(u"青禾街道总工会"_s));
    EXPECT_EQ(units(office.path()), after);
    storage::restoreCopy(comparison, {office.path(), u"tester"_s, true, {}}, office.clock);
    EXPECT_EQ(units(office.path()), before) << "unless that is wanted";
}

TEST_F(RestoreCopy, ComesToWhereTheOfficeIsGone)
{
    close();
    QFile::remove(office.path());
    EXPECT_EQ(compare().present, Comparison::Present::Missing);
    EXPECT_EQ(restore().keptAs, QString());
    EXPECT_EQ(units(office.path()), before);
}

TEST_F(RestoreCopy, ComesInThePlaceOfADamagedOffice)
{
    close();
    for (const QByteArray &bytes : {QByteArray(), QByteArray(50'000, '\0'), QByteArray(50'000, 'x')}) {
        write(office.path(), bytes);
        EXPECT_EQ(compare().present, Comparison::Present::Damaged) << bytes.size();
        const QString kept = restore().keptAs;
        EXPECT_TRUE(read(kept) == bytes);
        EXPECT_EQ(units(office.path()), before);
    }
}

TEST_F(RestoreCopy, TakesTheLogOfADamagedOfficeAway)
{
    const QByteArray log = someLog();
    close();
    write(office.path(), QByteArray(50'000, 'x'));
    write(office.path() + u"-wal"_s, log);
    const QString kept = restore().keptAs;
    EXPECT_TRUE(read(kept + u"-wal"_s) == log);
    EXPECT_EQ(units(office.path()), before) << "a log left beside it would have been played into it";
}

TEST_F(RestoreCopy, LeavesALetterAlone)
{
    write(file(u"letter.docx"_s), "dear colleagues");
    EXPECT_TRUE(
        refusal([&] { storage::compareWithOffice(m_copy, file(u"letter.docx"_s)); }).contains(u"letter.docx"_s));
    EXPECT_NE(refusal([&] { storage::compareWithOffice(office.path(), office.path()); }), QString());
}

TEST_F(RestoreCopy, ThatIsDamagedChangesNothing)
{
    close();
    const QByteArray whole = read(m_copy);
    const Comparison comparison = compare();
    QByteArray changed = whole;
    changed[changed.indexOf("西街社区工会")] = 'x';
    write(m_copy, changed); // after it was looked at
    const QStringList there = folder();
    EXPECT_NE(refusal([&] {
                  storage::restoreCopy(comparison, {office.path(), u"tester"_s, false, {}}, office.clock);
              }),
              QString());
    EXPECT_EQ(folder(), there);
    EXPECT_EQ(units(office.path()), after);
}

TEST_F(RestoreCopy, WithoutRoomChangesNothing)
{
    close();
    const QStringList there = folder();
    EXPECT_EQ(withLittleRoom(200'000, [&] { return refusal([&] { restore(); }).size() > 10; }), 0);
    EXPECT_EQ(folder(), there);
    EXPECT_EQ(units(office.path()), after);
}

TEST_F(RestoreCopy, CutShortAtAnyStepLeavesTheOldOfficeOrTheNewOne)
{
    close();
    for (int last = 1; last <= 8; ++last) {
        const pid_t child = fork();
        if (child == 0) {
            restore([last](int step) {
                if (step == last)
                    _exit(7);
            });
            _exit(1);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_EQ(WEXITSTATUS(status), 7) << last;
        const QStringList found = units(office.path());
        EXPECT_EQ(found, last < 7 ? after : before) << last;
        EXPECT_FALSE(QFileInfo::exists(office.path() + u".restoring"_s)) << last;
        if (found == before)
            continue;
        // Once more, to the end: what was cut short is in nobody's way.
        const QString kept = restore().keptAs;
        EXPECT_EQ(units(office.path()), before);
        QFile::remove(office.path());
        QFile::rename(kept, office.path());
    }
}

TEST_F(RestoreCopy, CutShortWithADamagedOfficeBringsItsLogBack)
{
    const QByteArray log = someLog();
    close();
    for (int last = 4; last <= 6; ++last) {
        write(office.path(), QByteArray(50'000, 'x'));
        write(office.path() + u"-wal"_s, log);
        const pid_t child = fork();
        if (child == 0) {
            restore([last](int step) {
                if (step == last)
                    _exit(7);
            });
            _exit(1);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_EQ(WEXITSTATUS(status), 7) << last;
        storage::recoverRestore(office.path());
        EXPECT_TRUE(read(office.path()) == QByteArray(50'000, 'x')) << last;
        EXPECT_TRUE(read(office.path() + u"-wal"_s) == log) << last;
        EXPECT_EQ(folder().filter(u"restor"_s), QStringList()) << last;
    }
}

TEST_F(RestoreCopy, BelievesNoMarkerThatLeadsElsewhere)
{
    QDir(office.folder.path()).mkpath(u"elsewhere/papers"_s);
    write(file(u"elsewhere/papers/office.uhall"_s), "precious");
    for (const char *staged : {"elsewhere/papers", "../elsewhere", ".restore-x/../elsewhere/papers", "papers", ""}) {
        write(office.path() + u".restoring"_s,
              QByteArray(R"({"kept":"../kept","machine":"","process":1,"staged":")") + staged + "\"}");
        QFile marker(office.path() + u".restoring"_s);
        ASSERT_TRUE(marker.open(QIODevice::ReadWrite));
        marker.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime);
        marker.close();
        storage::recoverRestore(office.path());
        EXPECT_EQ(read(file(u"elsewhere/papers/office.uhall"_s)), "precious");
    }
}

TEST_F(RestoreCopy, ThatIsGoingOnKeepsOthersOut)
{
    close();
    storage::writeRestoreMarker(office.path(), file(u"kept.uhall"_s), file(u".restore-x"_s));
    QByteArray marker = read(office.path() + u".restoring"_s);
    marker.replace(QByteArray::number(qint64(getpid())), QByteArray::number(qint64(getppid())));
    write(office.path() + u".restoring"_s, marker);
    EXPECT_TRUE(refusal([&] { units(office.path()); }).contains(u"office.uhall"_s));
    storage::removeRestoreMarker(office.path());
    EXPECT_EQ(units(office.path()), after);
}
