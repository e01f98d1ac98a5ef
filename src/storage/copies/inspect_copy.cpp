#include "storage/copies/inspect_copy.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/engine_files.h"
#include "platform/file_digest.h"
#include "platform/file_system.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/pace.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qsizetype block = 1024 * 1024;

QString say(const char *text) { return QCoreApplication::translate("Copies", text); }

Error refuse(ErrorCode code, const char *sentence, const QString &path)
{
    return {code, say(sentence).arg(QFileInfo(path).fileName())};
}

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies", "The copy “%1” is damaged. Choose another copy; keep this one."))
                .arg(QFileInfo(path).fileName()),
            detail};
}

Error changed(const QString &path, const CopySeal &seal)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy “%1” is not what it was when it was made on %2: it was damaged, or "
                                  "somebody worked in it. Choose another copy; keep this one."))
                .arg(QFileInfo(path).fileName(), instantInName(seal.madeAt)),
            u"the bytes differ from the seal"_s};
}

struct Sums
{
    QString database;
    QString file;
};

/// Reads the whole file once; what belongs to the database is written to the target, where there is one.
Sums readThrough(const QString &path, qint64 databaseBytes, QFile *target, Pace pace)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw refuse(
            ErrorCode::InvalidInput,
            QT_TRANSLATE_NOOP("Copies", "The copy “%1” cannot be read. Ask for access to it, or choose another."),
            path);
    platform::Sha256 sum;
    Sums sums;
    QByteArray bytes(block, '\0');
    for (qint64 done = 0;;) {
        const qint64 left = done < databaseBytes ? databaseBytes - done : block;
        const qint64 got = file.read(bytes.data(), std::min<qint64>(left, bytes.size()));
        if (got < 0)
            throw damaged(path, u"read error after %1 bytes"_s.arg(done));
        if (got == 0)
            break;
        sum.add(QByteArrayView(bytes.constData(), got));
        if (target && done < databaseBytes && target->write(bytes.constData(), got) != got)
            throw Error(ErrorCode::Unwritable,
                        say(QT_TRANSLATE_NOOP("Copies",
                                              "There is no room to unpack the copy in “%1”. Make room there and try "
                                              "again; nothing was changed."))
                            .arg(QDir::toNativeSeparators(QFileInfo(target->fileName()).absolutePath())));
        done += got;
        if (done == databaseBytes)
            sums.database = QString::fromLatin1(sum.hex());
        pace.at(done);
        pace.stopIfAsked();
    }
    sums.file = QString::fromLatin1(sum.hex());
    return sums;
}

/// What can be said from the first and the last bytes.
FoundSeal foundSeal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw refuse(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Copies", "There is no copy “%1”. Check the place."), path);
    if (info.isDir())
        throw refuse(ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("Copies", "“%1” is a folder. Choose one copy in it."),
                     path);
    if (platform::isEngineFile(path))
        throw refuse(ErrorCode::InvalidInput,
                     QT_TRANSLATE_NOOP("Copies", "“%1” is open in this program as an office. Close it first."), path);
    const auto found = findSeal(path);
    if (!found)
        throw refuse(
            ErrorCode::InvalidInput,
            QT_TRANSLATE_NOOP("Copies", "The copy “%1” cannot be read. Ask for access to it, or choose another."),
            path);
    if (found->fileBytes == 0)
        throw refuse(ErrorCode::InvalidInput,
                     QT_TRANSLATE_NOOP("Copies", "“%1” is empty: the copy was never completed. Choose another."), path);
    if (found->databaseBytes == 0)
        throw refuse(ErrorCode::InvalidInput,
                     QT_TRANSLATE_NOOP("Copies",
                                       "“%1” is not a copy of an office. Choose a file ending in .uhall-backup, "
                                       "or an office file."),
                     path);
    if (found->fileBytes < found->databaseBytes)
        throw Error(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy “%1” is cut off: %2 of %3 bytes are there. Copy it again from where "
                                  "it came from, or choose another."))
                .arg(info.fileName())
                .arg(found->fileBytes)
                .arg(found->databaseBytes));
    if (found->state == FoundSeal::Broken)
        throw refuse(
            ErrorCode::InvalidInput,
            QT_TRANSLATE_NOOP("Copies",
                              "The copy “%1” is cut off or damaged at its end. Copy it again from where it came "
                              "from, or choose another."),
            path);
    const QString log = path + u"-wal"_s;
    if (found->state == FoundSeal::None && QFileInfo(log).size() > 0)
        throw Error(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "“%1” was copied while it was in use: part of it lies in its log “%2”. Open it "
                                  "once with this program and close it again, then put it back."))
                .arg(info.fileName(), QFileInfo(log).fileName()));
    return *found;
}

/// Of the contents only what a seal keeps.
QStringList sealDifferences(const OfficeContents &contents, const OfficeContents &sealed)
{
    OfficeContents bare = contents;
    bare.tables.clear();
    OfficeContents other = sealed;
    other.tables.clear();
    return differences(bare, other);
}

} // namespace

QString fileSha256(const QString &path)
{
    try {
        if (platform::isEngineFile(path))
            return {};
        return readThrough(path, 0, nullptr, Pace({}, 0)).file;
    } catch (const Error &) {
        return {};
    }
}

std::optional<CopySeal> glanceAtCopy(const QString &path)
{
    const FoundSeal found = foundSeal(path);
    return found.state == FoundSeal::Whole ? std::optional(found.seal) : std::nullopt;
}

InspectedCopy inspectCopy(const QString &path, const domain::Progress &progress)
{
    const FoundSeal found = foundSeal(path);
    InspectedCopy copy;
    copy.path = QFileInfo(path).absoluteFilePath();
    if (found.state == FoundSeal::Whole)
        copy.seal = found.seal;
    const Sums sums = readThrough(path, found.databaseBytes, nullptr, Pace(progress, found.fileBytes));
    copy.sha256 = sums.file;
    PlainConnection connection(path, PlainConnection::To::Copy);
    if (connection.value(dialect::fileMark()).toInt() != engine::applicationId)
        throw refuse(ErrorCode::InvalidInput,
                     QT_TRANSLATE_NOOP("Copies", "“%1” is a database of another program, not a copy of an office."),
                     path);
    if (copy.seal && copy.seal->sha256 != sums.database)
        throw changed(path, *copy.seal);
    if (const int version = connection.value(dialect::schemaVersion()).toInt(); version > Database::programVersion())
        throw Error(ErrorCode::NewerVersion,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "The copy “%1” was made by a newer version of this program (database version "
                                          "%2, this program knows %3). Update the program, then put it back."))
                        .arg(QFileInfo(path).fileName())
                        .arg(version)
                        .arg(Database::programVersion()));
    if (const QString verdict = connection.value(dialect::quickCheck(1)).toString(); verdict != "ok"_L1)
        throw damaged(path, verdict);
    copy.contents = contentsOf(connection);
    copy.isOlder = copy.contents.version < Database::programVersion();
    return copy;
}

void unpackCopy(const InspectedCopy &copy, const QString &target, const domain::Progress &progress)
{
    const FoundSeal found = foundSeal(copy.path);
    QFile file(target);
    const qint64 room = platform::freeBytes(target);
    if ((room >= 0 && room < found.databaseBytes) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "There is no room to unpack the copy in “%1”. Make room there and try again; "
                                          "nothing was changed."))
                        .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
    const Sums sums = readThrough(copy.path, found.databaseBytes, &file, Pace(progress, found.fileBytes));
    if (sums.file != copy.sha256)
        throw damaged(copy.path, u"changed while it was read"_s);
    file.close();
    if (file.error() != QFile::NoError || !platform::syncFile(target))
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "There is no room to unpack the copy in “%1”. Make room there and try again; "
                                          "nothing was changed."))
                        .arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
}

OpenedCopy openUnpacked(const InspectedCopy &copy, const QString &path, const std::function<void(Database &)> &alter)
{
    OpenedCopy result;
    {
        const auto database = Database::open(path);
        result.findings = database->integrityFindings();
        if (alter)
            alter(*database);
    }
    // Closing writes the log back; where that failed the file alone is not what was written.
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "The copy “%1” could not be unpacked whole: the disk is full, or failed. "
                                          "Nothing was changed; make room and try again."))
                        .arg(QFileInfo(copy.path).fileName()));
    PlainConnection opened(path, PlainConnection::To::Copy);
    const OfficeContents now = contentsOf(opened);
    for (const auto &[ledger, count] : copy.contents.ledgers.asKeyValueRange())
        if (now.ledgers.value(ledger) != count)
            result.faults << say(QT_TRANSLATE_NOOP("Copies", "Opened, %1 holds %2 records instead of %3."))
                                 .arg(ledger)
                                 .arg(now.ledgers.value(ledger).living)
                                 .arg(count.living);
    if (copy.seal)
        if (const QStringList differ = sealDifferences(copy.contents, copy.seal->contents); !differ.isEmpty())
            result.faults << say(QT_TRANSLATE_NOOP("Copies",
                                                   "The copy does not hold what was counted when it was made: %1."))
                                 .arg(differ.join(u", "_s));
    return result;
}

Rehearsal rehearseCopy(const QString &path, const domain::Clock &clock, const domain::Progress &progress)
{
    Rehearsal rehearsal;
    const auto half = [&progress](int part) {
        return [&progress, part](qint64 done, qint64 total) {
            return !progress || progress(part * total + done, 2 * total);
        };
    };
    rehearsal.copy = inspectCopy(path, half(0));
    // The system's place for scratch files can be small; then the copy's own folder serves.
    const QFileInfo info(path);
    const bool roomy = platform::freeBytes(QDir::tempPath() + u'/') > 3 * info.size();
    const QTemporaryDir scratch((roomy ? QDir::tempPath() : info.absolutePath()) + u"/unionhall-XXXXXX"_s);
    if (!scratch.isValid())
        throw refuse(ErrorCode::Unwritable,
                     QT_TRANSLATE_NOOP("Copies", "There is no place to try the copy “%1”. Make room on the disk."),
                     path);
    const QString file = scratch.filePath(u"office.uhall"_s);
    unpackCopy(rehearsal.copy, file, half(1));
    const OpenedCopy opened = openUnpacked(rehearsal.copy, file);
    rehearsal.findings = opened.faults + opened.findings;
    rehearsal.at = clock.now();
    return rehearsal;
}

} // namespace storage
