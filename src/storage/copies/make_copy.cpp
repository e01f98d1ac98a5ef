#include "storage/copies/make_copy.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/file_digest.h"
#include "platform/file_system.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/one_moment.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlQuery>
#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

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

/// An office this program can read; its own sentence for anything else.
void requireOffice(PlainConnection &office, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (office.value(dialect::fileMark()).toLongLong() != engine::applicationId)
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
        throw Error(ErrorCode::Damaged,
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
    while (!isReady(read, betweenReports))
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
    Pace pace(progress, 2 * office.bytes); // copying, and reading for the seal
    CopySeal about;
    about.madeAt = clock.now();
    about.reason = copyReasonWord(reason);
    for (int tries = 1;; ++tries) {
        platform::DurableFile file(target);
        try {
            const Snapshot snapshot
                = copyOneMoment(officePath, file.scratch(), office, office.bytes <= fullyCheckedBytes, pace);
            pace.at(QFileInfo(file.scratch()).size());
            pace.stopIfAsked();
            OfficeCopy copy = seal(file.scratch(), target, snapshot, about, pace);
            pace.at(2 * office.bytes);
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
    if (!QDir().mkpath(folder) && !QFileInfo(folder).isDir())
        throw unwritable(folder);
    const domain::SystemClock clock;
    const QString base = u"%1 v%2"_s.arg(QFileInfo(database.path()).completeBaseName()).arg(database.version());
    return makeCopy(database.path(), freeCopyName(folder, base, clock.now()), CopyReason::BeforeUpgrade, clock);
}

} // namespace storage
