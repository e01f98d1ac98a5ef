#include "storage/copies/make_copy.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/file_digest.h"
#include "platform/file_system.h"
#include "storage/copies/copy_names.h"
#include "storage/database.h"
#include "storage/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlQuery>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

using namespace std::chrono_literals;

constexpr auto betweenReports = 30ms;
constexpr auto untilItBegan = 1ms;
constexpr int patienceWithWriters = 2000;
constexpr int triesForOneMoment = 3;
constexpr qsizetype block = 1024 * 1024;
// Of a large office every record is read back and counted; the engine's own checks, and those of references, take
// longer than copying it and are left to the rehearsal.
constexpr qint64 fullyCheckedBytes = 64 * block;

QString say(const char *text) { return QCoreApplication::translate("Copies", text); }

QString size(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

Error noRoom(const QString &target, qint64 needed)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(target).absolutePath());
    return {ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy needs %1, and “%2” has %3 left. Make room there, or choose another folder "
                                  "for copies."))
                .arg(size(needed), folder, size(platform::freeBytes(target)))};
}

Error unwritable(const QString &target)
{
    return {ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy could not be written to “%1”. Nothing was changed; make room there, or "
                                  "choose another folder for copies."))
                .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath()))};
}

/// Reports how far a copy is; two parts of the same length: copying, and reading for the seal.
class Pace
{
public:
    Pace(const domain::Progress &progress, qint64 bytes)
        : m_progress(progress)
        , m_bytes(bytes)
    {
    }
    void at(qint64 done)
    {
        if (m_progress && !m_progress(std::min(done, 2 * m_bytes), 2 * m_bytes))
            m_stopped = true;
    }
    void stopIfAsked() const
    {
        if (m_stopped)
            throw Error(ErrorCode::Cancelled, {});
    }

private:
    const domain::Progress &m_progress;
    const qint64 m_bytes;
    bool m_stopped = false;
};

template <typename Result> bool isReady(const std::future<Result> &future, std::chrono::milliseconds time = 0ms)
{
    return future.wait_for(time) == std::future_status::ready;
}

struct OfficeSize
{
    qint64 bytes = 0;
    bool writeAheadLog = false;
};

OfficeSize sizeOf(PlainConnection &office)
{
    const auto number = [&office](const char *name) {
        return office.value(dialect::setting(QString::fromLatin1(name))).toLongLong();
    };
    return {(number("page_count") - number("freelist_count")) * number("page_size"),
            office.value(dialect::setting(u"journal_mode"_s)).toString() == "wal"_L1};
}

/// An office this program can read; its own sentence for anything else.
void requireOffice(PlainConnection &office, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (office.value(dialect::fileMark()).toLongLong() != dialect::applicationId)
        throw Error(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies", "“%1” is not an office of this program, so it is not copied.")).arg(name));
    if (office.value(dialect::schemaVersion()).toInt() > Database::programVersion())
        throw Error(ErrorCode::NewerVersion,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "“%1” was written by a newer version of this program. Update the program on "
                                          "this machine, then make the copy."))
                        .arg(name));
}

qsizetype danglingReferences(PlainConnection &office)
{
    qsizetype found = 0;
    office.eachRow(dialect::referenceCheck(), [&found](const QSqlQuery &) { ++found; });
    return found;
}

struct Snapshot
{
    OfficeContents contents; // rows only
    qsizetype dangling = 0; // references that lead nowhere, where they were looked at
};

/// What the office holds at this moment, looked at by a thread of its own while others write on.
class Look
{
public:
    Look(const QString &officePath, bool fully)
    {
        std::promise<void> pinned;
        std::future<void> isPinned = pinned.get_future();
        m_snapshot = std::async(std::launch::async, [officePath, fully, pinned = std::move(pinned)]() mutable {
            try {
                PlainConnection office(officePath, PlainConnection::To::Office);
                office.run(u"BEGIN"_s);
                office.value(dialect::schemaVersion()); // from here on it sees this moment
                pinned.set_value();
                return Snapshot{rowsOf(office), fully ? danglingReferences(office) : 0};
            } catch (...) {
                try {
                    pinned.set_exception(std::current_exception());
                } catch (const std::future_error &) {
                    // it had been pinned; whoever asks for the snapshot gets the failure
                }
                throw;
            }
        });
        isPinned.get();
    }
    bool isReady() const { return storage::isReady(m_snapshot); }
    Snapshot take() { return m_snapshot.get(); }

private:
    std::future<Snapshot> m_snapshot;
};

/// The engine's copy in the scratch file, and what the office held at the moment the copy shows.
Snapshot copyOneMoment(const QString &officePath, const QString &scratch, const OfficeSize &size, Pace &pace)
{
    const bool log = size.writeAheadLog;
    PlainConnection writing(officePath, PlainConnection::To::Office); // keeps others from writing, writes nothing
    writing.setPatience(patienceWithWriters);
    const bool nobodyWrites = writing.tryTo(dialect::beginWriting());
    if (!nobodyWrites && !log)
        throw Error(ErrorCode::Storage,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "Somebody is writing to the database, and without a log, as on a network "
                                          "share, the copy has to wait for that. Try again in a moment.")));
    Look look(officePath, size.bytes <= fullyCheckedBytes);
    auto copied = std::async(std::launch::async, [&] {
        PlainConnection office(officePath, PlainConnection::To::Office);
        office.run(dialect::setSetting(u"synchronous"_s, u"OFF"_s)); // it is synced when it is sealed
        office.run(dialect::setSetting(u"cache_size"_s, u"-8192"_s)); // what is copied shows soon in the scratch file
        office.run(dialect::copyInto(), {scratch});
    });
    // With a log, readers and writers do not disturb each other: once the copy has begun, everybody writes on. Without
    // one, a writer who waits for the copy would keep all others from reading, so nobody may begin to write.
    while (!isReady(copied, untilItBegan) && QFileInfo(scratch).size() == 0)
        continue;
    if (nobodyWrites && log)
        writing.run(u"ROLLBACK"_s);
    while (!isReady(copied, betweenReports) || !look.isReady())
        pace.at(QFileInfo(scratch).size());
    copied.get();
    return look.take();
}

OfficeContents contentsOfCopy(const QString &scratch)
{
    PlainConnection copy(scratch, PlainConnection::To::Copy);
    return contentsOf(copy);
}

QStringList verdict(PlainConnection &copy, const QString &check)
{
    QStringList findings;
    copy.eachRow(check, [&findings](const QSqlQuery &row) {
        if (const QString text = row.value(0).toString(); text != "ok"_L1)
            findings << text;
    });
    return findings;
}

/// What the engine finds in a copy. A broken file is an Error, an index that does not fit its table a finding: the
/// office has it too, and a copy with it is better than none.
QStringList checkedBytes(const QString &scratch)
{
    PlainConnection copy(scratch, PlainConnection::To::Copy);
    if (const QStringList broken = verdict(copy, dialect::quickCheck(1)); !broken.isEmpty())
        throw Error(ErrorCode::Storage,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "The copy came out damaged and was not kept. Check the office, and the disk "
                                          "on which the copies lie.")),
                    broken.first());
    return verdict(copy, dialect::fullCheck(20));
}

/// A copy opens as the office did: marked as having a log, so that looking into it does not change it.
bool markLogged(const QString &scratch)
{
    QFile file(scratch);
    return file.open(QIODevice::ReadWrite) && file.seek(18) && file.write("\2\2", 2) == 2 && file.flush();
}

/// Reads the file into the sum, and waits until it is on the disk.
bool readAndSync(const QString &path, platform::Sha256 &sum, std::atomic<qint64> &done)
{
    QFile file(path);
    QByteArray bytes(block, '\0');
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    for (qint64 got = 0; (got = file.read(bytes.data(), bytes.size())) != 0; done += got) {
        if (got < 0)
            return false;
        sum.add(QByteArrayView(bytes.constData(), got));
    }
    file.close();
    return platform::syncFile(path);
}

bool append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size() && file.flush();
}

/// Checks what was copied and seals it: one thread reads the file for its sum while another one counts.
OfficeCopy seal(const QString &scratch, const QString &target, const Snapshot &snapshot, CopySeal made, Pace &pace)
{
    made.bytes = QFileInfo(scratch).size();
    made.fullyChecked = made.bytes <= fullyCheckedBytes;
    if (!markLogged(scratch))
        throw unwritable(target);
    platform::Sha256 sum;
    std::atomic<qint64> done = 0;
    auto read = std::async(std::launch::async, [&] { return readAndSync(scratch, sum, done); });
    auto counted = std::async(std::launch::async, [&] {
        return std::pair(contentsOfCopy(scratch), made.fullyChecked ? checkedBytes(scratch) : QStringList());
    });
    while (!isReady(read, betweenReports) || !isReady(counted))
        pace.at(made.bytes + done);
    const auto [contents, findings] = counted.get();
    made.findings = findings;
    if (!read.get())
        throw unwritable(target);
    if (const QStringList differ = differences(snapshot.contents, contents); !differ.isEmpty())
        throw Error(
            ErrorCode::Conflict,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy does not hold what the office held, and was not kept. Try again; if "
                                  "it stays so, check the office.")),
            differ.join(u", "_s));
    if (snapshot.dangling != 0)
        made.findings << say(QT_TRANSLATE_NOOP("Copies", "%1 references lead to records that are not there."))
                             .arg(snapshot.dangling);
    made.contents = contents;
    made.sha256 = QString::fromLatin1(sum.hex());
    const QByteArray end = sealBytes(made);
    sum.add(end);
    if (!append(scratch, end) || !platform::syncFile(scratch))
        throw unwritable(target);
    return {target, QString::fromLatin1(sum.hex()), made};
}

/// What stands at the target may be replaced only where it is a copy, and that was asked for.
void requireFreeTarget(const QString &officePath, const QString &target, bool replace)
{
    const QFileInfo there(target);
    const QFileInfo folder(there.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP(
                            "Copies", "“%1” is no folder that can be written to. Choose another folder for copies."))
                        .arg(QDir::toNativeSeparators(folder.filePath())));
    if (!there.exists())
        return;
    const bool isOffice = there.canonicalFilePath() == QFileInfo(officePath).canonicalFilePath();
    const auto seal = isOffice || there.isDir() ? std::nullopt : findSeal(target);
    if (!seal || seal->state != FoundSeal::Whole)
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "“%1” exists already and is no copy made by this program, so it is left "
                                          "alone. Choose another name."))
                        .arg(there.fileName()));
    if (!replace)
        throw Error(
            ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Copies", "“%1” exists already. Choose another name.")).arg(there.fileName()));
}

struct ReasonWord
{
    CopyReason reason;
    const char *word;
};
constexpr ReasonWord reasonWords[] = {
    {CopyReason::Asked, "asked"},
    {CopyReason::Scheduled, "scheduled"},
    {CopyReason::Closing, "closing"},
    {CopyReason::BeforeUpgrade, "before_upgrade"},
    {CopyReason::BeforeRestore, "before_restore"},
    {CopyReason::BeforeBulk, "before_bulk"},
};

} // namespace

QString copyReasonWord(CopyReason reason)
{
    const auto *found = std::ranges::find(reasonWords, reason, &ReasonWord::reason);
    return QLatin1StringView(found->word);
}

std::optional<CopyReason> copyReason(const QString &word)
{
    for (const ReasonWord &known : reasonWords)
        if (word == QLatin1StringView(known.word))
            return known.reason;
    return std::nullopt;
}

OfficeCopy makeCopy(const QString &officePath, const QString &target, CopyReason reason, const domain::Clock &clock,
                    bool replace, const domain::Progress &progress)
{
    requireFreeTarget(officePath, target, replace);
    OfficeSize office;
    {
        PlainConnection connection(officePath, PlainConnection::To::Office);
        requireOffice(connection, officePath);
        office = sizeOf(connection);
    }
    if (const qint64 room = platform::freeBytes(target); room >= 0 && room < office.bytes)
        throw noRoom(target, office.bytes);
    Pace pace(progress, office.bytes);
    CopySeal about;
    about.madeAt = clock.now();
    about.reason = copyReasonWord(reason);
    for (int tries = 1;; ++tries) {
        platform::DurableFile file(target);
        try {
            const Snapshot snapshot = copyOneMoment(officePath, file.scratch(), office, pace);
            pace.stopIfAsked();
            OfficeCopy copy = seal(file.scratch(), target, snapshot, about, pace);
            pace.stopIfAsked();
            if (!(replace ? file.commit() : file.commitFree()))
                throw unwritable(target);
            return copy;
        } catch (const Error &error) {
            // Where somebody else held the right to write, the copy can show a later moment than the look beside it.
            if (error.code() != ErrorCode::Conflict || tries == triesForOneMoment)
                throw;
        }
    }
}

OfficeCopy copyForUpgrade(Database &database)
{
    const QString folder = copyFolderBeside(database.path());
    if (!QDir().mkpath(folder))
        throw unwritable(folder);
    const domain::SystemClock clock;
    const QString base = u"%1 v%2"_s.arg(QFileInfo(database.path()).completeBaseName()).arg(database.version());
    return makeCopy(database.path(), freeCopyName(folder, base, clock.now()), CopyReason::BeforeUpgrade, clock);
}

} // namespace storage
