#include "storage/copies/rotation.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/file_digest.h"
#include "platform/file_system.h"
#include "storage/copies/copy_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr int officeOffset = 8 * 3600; // as domain::Clock::today()
constexpr int keptFaulty = 3;
constexpr qsizetype block = 1024 * 1024;

QString say(const char *text) { return QCoreApplication::translate("Copies", text); }

QDate dayOf(const ListedCopy &copy) { return copy.seal->madeAt.toOffsetFromUtc(officeOffset).date(); }

/// Keeps the newest copy of each of the last `count` spans of time in which one was made.
void keepNewestOfEach(const QList<ListedCopy> &copies, int count, const std::function<QString(const QDate &)> &spanOf,
                      QSet<QString> &kept)
{
    QSet<QString> spans;
    for (const ListedCopy &copy : copies) {
        const QString span = spanOf(dayOf(copy));
        if (spans.contains(span))
            continue;
        if (spans.size() == count)
            return;
        spans << span;
        kept << copy.path;
    }
}

QString weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

QString baseName(const OfficeContents &contents, const QString &officePath)
{
    return contents.name.isEmpty() ? QFileInfo(officePath).completeBaseName() : contents.name;
}

Error notCarried(const QString &folder)
{
    return {ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "The copy could not be brought to “%1”. Make room there, or see whether the "
                                  "disk is still plugged in."))
                .arg(QDir::toNativeSeparators(folder))};
}

/// Scratch files of programs that ended in the middle of a copy, days ago.
void removeLeftScratch(const QString &folder)
{
    const auto left = QDir(folder).entryInfoList({u".*.%1.*.part"_s.arg(QLatin1StringView(copySuffix))},
                                                 QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &scratch : left)
        if (scratch.lastModified().daysTo(QDateTime::currentDateTime()) >= 2)
            QFile::remove(scratch.filePath());
}

QStringList tidy(const QString &folder, const QString &uid, const Retention &retention, const QDateTime &now)
{
    QStringList removed;
    for (const QString &path : superfluousCopies(copiesIn(folder, uid), retention, now))
        if (QFile::remove(path))
            removed << path;
    removeLeftScratch(folder);
    return removed;
}

OfficeContents identityOf(const QString &officePath)
{
    PlainConnection office(officePath, PlainConnection::To::Office);
    OfficeContents contents;
    const QString value = u"SELECT value FROM setting WHERE name = ?"_s;
    contents.uid = office.value(value, {u"office_uid"_s}).toString();
    contents.name = office.value(value, {u"office.full_name"_s}).toString();
    return contents;
}

} // namespace

QStringList superfluousCopies(const QList<ListedCopy> &copies, const Retention &retention, const QDateTime &now)
{
    QList<ListedCopy> good;
    QStringList superfluous;
    int faulty = 0;
    for (const ListedCopy &copy : copies) {
        // What has no seal is not ours to remove; a day in the future is a clock that was wrong.
        if (!copy.seal || copy.seal->madeAt > now.addDays(1))
            continue;
        if (copy.isGood())
            good << copy;
        else if (++faulty > keptFaulty)
            superfluous << copy.path;
    }
    QList<ListedCopy> tested;
    std::ranges::copy_if(good, std::back_inserter(tested),
                         [](const ListedCopy &copy) { return copy.test.has_value(); });
    QSet<QString> kept;
    for (const QList<ListedCopy> &some :
         {good, tested}) { // one that was not tried yet takes the place of none that was
        keepNewestOfEach(
            some, retention.days, [](const QDate &day) { return day.toString(Qt::ISODate); }, kept);
        keepNewestOfEach(some, retention.weeks, weekOf, kept);
        keepNewestOfEach(
            some, retention.months, [](const QDate &day) { return day.toString(u"yyyy-MM"_s); }, kept);
    }
    QMap<QString, int> ofKind;
    for (const ListedCopy &copy : std::as_const(good)) {
        const auto reason = copyReason(copy.seal->reason);
        const bool byItself = reason == CopyReason::Scheduled || reason == CopyReason::Closing;
        if (!byItself && ++ofKind[copy.seal->reason] <= retention.ofKind)
            kept << copy.path;
        if (!kept.contains(copy.path))
            superfluous << copy.path;
    }
    return superfluous;
}

OperationMark lastOperationOf(const QString &officePath)
{
    PlainConnection office(officePath, PlainConnection::To::Office);
    return lastOperation(office);
}

QString uidOf(const QString &officePath)
{
    try {
        PlainConnection office(officePath, PlainConnection::To::LookAtOffice);
        return office.value(u"SELECT value FROM setting WHERE name = ?"_s, {u"office_uid"_s}).toString();
    } catch (const Error &) {
        return {}; // whose copies they are is said by the copies too
    }
}

std::optional<OfficeContents> contentsOfOffice(const QString &officePath)
{
    if (!QFileInfo(officePath).isFile())
        return std::nullopt;
    try {
        PlainConnection office(officePath, PlainConnection::To::LookAtOffice);
        return contentsOf(office);
    } catch (const Error &) {
        return std::nullopt;
    }
}

QString carryCopy(const OfficeCopy &copy, const QString &folder, const domain::Progress &progress)
{
    const QString target = folder + u'/' + QFileInfo(copy.path).fileName();
    const qint64 total = QFileInfo(copy.path).size();
    QFile source(copy.path);
    if (const qint64 room = platform::freeBytes(target);
        (room >= 0 && room < total) || !source.open(QIODevice::ReadOnly))
        throw notCarried(folder);
    platform::DurableFile file(target);
    platform::Sha256 sum;
    {
        QFile scratch(file.scratch());
        if (!scratch.open(QIODevice::WriteOnly))
            throw notCarried(folder);
        QByteArray bytes(block, '\0');
        for (qint64 done = 0, got = 0; (got = source.read(bytes.data(), bytes.size())) != 0; done += got) {
            if (got < 0 || scratch.write(bytes.constData(), got) != got)
                throw notCarried(folder);
            sum.add(QByteArrayView(bytes.constData(), got));
            if (progress && !progress(done, total))
                throw Error(ErrorCode::Cancelled, {});
        }
        if (!scratch.flush())
            throw notCarried(folder);
    }
    if (QString::fromLatin1(sum.hex()) != copy.sha256)
        throw notCarried(folder);
    if (!file.commit())
        throw notCarried(folder);
    return target;
}

RotationResult rotateCopies(const QString &officePath, const CopyPlaces &places, CopyReason reason, bool onlyIfChanged,
                            const domain::Clock &clock, const domain::Progress &progress)
{
    RotationResult result;
    const OfficeContents office = identityOf(officePath);
    if (onlyIfChanged) {
        const QList<ListedCopy> there = copiesIn(places.folder, office.uid);
        const auto newest = std::ranges::find_if(there, &ListedCopy::isGood);
        if (newest != there.end() && newest->seal->contents.last == lastOperationOf(officePath))
            return result;
    }
    if (!QDir().mkpath(places.folder) && !QFileInfo(places.folder).isDir())
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP(
                            "Copies", "“%1” is no folder that can be written to. Choose another folder for copies."))
                        .arg(QDir::toNativeSeparators(places.folder)));
    const QString target = freeCopyName(places.folder, baseName(office, officePath), clock.now());
    result.made = makeCopy(officePath, target, reason, clock, false, progress);
    noteMade(*result.made);
    const bool good = result.made->seal.findings.isEmpty();
    if (good)
        result.removed = tidy(places.folder, office.uid, places.retention, clock.now());
    if (places.second.isEmpty())
        return result;
    if (!QFileInfo(places.second).isDir()) {
        result.secondProblem = say(QT_TRANSLATE_NOOP("Copies", "The second folder “%1” is not there just now."))
                                   .arg(QDir::toNativeSeparators(places.second));
        return result;
    }
    try {
        result.secondCopy = carryCopy(*result.made, places.second, progress);
        noteMade({result.secondCopy, result.made->sha256, result.made->seal});
        if (good)
            result.removed += tidy(places.second, office.uid, places.retention, clock.now());
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        result.secondProblem = error.message();
    }
    return result;
}

} // namespace storage
