#include "storage/copies/restore_marker.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/machine.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr auto stagingPrefix = ".restore-";
constexpr qint64 longestRestore = 60; // seconds; between marker and new name it takes a fraction of one

QString say(const char *text) { return QCoreApplication::translate("Copies", text); }

QString markerOf(const QString &officePath) { return officePath + u".restoring"_s; }

/// What the engine keeps beside a database.
const QStringList &sidecars()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

/// Where there is something to move, and nothing stands in the way.
bool move(const QString &from, const QString &to)
{
    return !QFileInfo::exists(from) || (!QFileInfo::exists(to) && platform::takeName(from, to));
}

/// A marker can come from anybody who may write in the folder: only plain names are taken from it.
QString besideOffice(const QString &officePath, const QString &name)
{
    const bool plain = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != ".."_L1;
    return plain ? QFileInfo(officePath).absolutePath() + u'/' + name : QString();
}

bool isGoingOn(const QJsonObject &marker, const QFileInfo &file)
{
    if (file.lastModified().secsTo(QDateTime::currentDateTime()) > longestRestore)
        return false; // the number of its process may belong to another by now
    const qint64 process = marker[u"process"].toInteger();
    if (marker[u"machine"].toString() != platform::machineName())
        return true;
    return process != QCoreApplication::applicationPid() && platform::isRunning(process);
}

/// Tells machines apart that see the same folder, without naming them in it.
QString thisMachine() { return QString::number(qHash(platform::machineName(), size_t{0}) % 1'000'000'007, 36); }

/// Whoever unpacked there has ended: on this machine that can be asked, of others it is taken for granted after days.
bool isLeft(const QFileInfo &staging)
{
    const QStringList parts = staging.fileName().mid(qstrlen(stagingPrefix)).split(u'-');
    if (parts.size() == 3 && parts[0] == thisMachine()) {
        const qint64 process = parts[1].toLongLong();
        return process != QCoreApplication::applicationPid() && !platform::isRunning(process);
    }
    return staging.lastModified().daysTo(QDateTime::currentDateTime()) >= 2;
}

} // namespace

QString stagingFolder(const QString &officePath)
{
    const QFileInfo office(officePath);
    QString folder;
    do {
        folder = u"%1/%2%3-%4-%5"_s.arg(office.absolutePath(), QLatin1StringView(stagingPrefix), thisMachine())
                     .arg(QCoreApplication::applicationPid())
                     .arg(QRandomGenerator::system()->generate(), 0, 36);
    } while (QFileInfo::exists(folder));
    return folder;
}

QString stagedFile(const QString &folder) { return folder + u"/office.uhall"_s; }

void removeLeftStaging(const QString &officePath)
{
    const QDir folder(QFileInfo(officePath).absolutePath());
    const auto left
        = folder.entryInfoList({QLatin1StringView(stagingPrefix) + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &staging : left)
        if (isLeft(staging))
            QDir(staging.filePath()).removeRecursively();
}

void writeRestoreMarker(const QString &officePath, const QString &keptAs, const QString &folder)
{
    platform::DurableFile file(markerOf(officePath));
    QFile scratch(file.scratch());
    const QByteArray json = QJsonDocument(QJsonObject{{u"kept"_s, QFileInfo(keptAs).fileName()},
                                                      {u"staged"_s, QFileInfo(folder).fileName()},
                                                      {u"machine"_s, platform::machineName()},
                                                      {u"process"_s, QCoreApplication::applicationPid()}})
                                .toJson();
    const bool written = scratch.open(QIODevice::WriteOnly) && scratch.write(json) == json.size();
    scratch.close();
    if (!written || !file.commit())
        throw Error(
            ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "Nothing can be written beside “%1”, so the copy was not put there. Make room, "
                                  "or ask for access to the folder."))
                .arg(QFileInfo(officePath).fileName()));
}

bool setAside(const QString &officePath, const QString &keptAs, const std::function<void()> &beforeDatabase)
{
    for (const QString &suffix : sidecars())
        if (!move(officePath + suffix, keptAs + suffix))
            return false;
    beforeDatabase();
    return move(officePath, keptAs);
}

bool putBack(const QString &keptAs, const QString &officePath)
{
    // The log first: a database must never be seen without it.
    bool good = true;
    for (const QString &suffix : sidecars())
        good = move(keptAs + suffix, officePath + suffix) && good;
    return move(keptAs, officePath) && good;
}

void removeRestoreMarker(const QString &officePath) { QFile::remove(markerOf(officePath)); }

void requirePutBack(const QString &keptAs, const QString &officePath)
{
    if (!putBack(keptAs, officePath))
        throw Error(ErrorCode::Storage,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "Putting back a copy was cut short, and the office could not be brought "
                                          "back by itself. It is in “%1”; give it the name “%2” again."))
                        .arg(QDir::toNativeSeparators(keptAs), QFileInfo(officePath).fileName()));
}

void recoverRestore(const QString &officePath)
{
    QFile file(markerOf(officePath));
    if (!file.open(QIODevice::ReadOnly)) {
        removeLeftStaging(officePath); // never before what a marker says about one is done
        return;
    }
    const QJsonObject marker = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (isGoingOn(marker, QFileInfo(file.fileName())))
        throw Error(ErrorCode::Busy,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "A copy is being put in the place of “%1” just now. Try again in a moment."))
                        .arg(QFileInfo(officePath).fileName()));
    const QString keptAs = besideOffice(officePath, marker[u"kept"].toString());
    const QString name = marker[u"staged"].toString();
    const QString folder
        = name.startsWith(QLatin1StringView(stagingPrefix)) ? besideOffice(officePath, name) : QString();
    if (!keptAs.isEmpty() && !folder.isEmpty()) {
        // While the unpacked copy lies in its folder it has not come in.
        if (QFileInfo::exists(stagedFile(folder)) || !QFileInfo::exists(officePath))
            requirePutBack(keptAs, officePath);
        QDir(folder).removeRecursively();
    }
    removeRestoreMarker(officePath);
}

} // namespace storage
