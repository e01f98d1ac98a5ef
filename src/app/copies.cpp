#include "app/copies.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// By place: an office that is damaged does not say which one it is.
QString settingsGroup(const QString &officePath)
{
    const QByteArray path = QFileInfo(officePath).absoluteFilePath().toUtf8();
    return u"copies/"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void choose(const QString &officePath, const QString &name, const QString &folder)
{
    QSettings settings;
    settings.beginGroup(settingsGroup(officePath));
    if (folder.isEmpty())
        settings.remove(name);
    else
        settings.setValue(name, QFileInfo(folder).absoluteFilePath());
    settings.setValue(u"office"_s, QFileInfo(officePath).absoluteFilePath()); // for people who read the settings
}

} // namespace

CopyPlaces copyPlaces(const QString &officePath)
{
    QSettings settings;
    settings.beginGroup(settingsGroup(officePath));
    CopyPlaces places;
    places.folder = settings.value(u"folder"_s).toString();
    if (places.folder.isEmpty())
        places.folder = storage::copyFolderBeside(officePath);
    places.second = settings.value(u"second"_s).toString();
    return places;
}

void chooseCopyFolder(const QString &officePath, const QString &folder) { choose(officePath, u"folder"_s, folder); }

void chooseSecondCopyFolder(const QString &officePath, const QString &folder)
{
    choose(officePath, u"second"_s, folder);
}

QList<ListedCopy> officeCopies(const QString &officePath)
{
    const CopyPlaces places = copyPlaces(officePath);
    const QString uid = storage::uidOf(officePath);
    QList<ListedCopy> all;
    QSet<QString> seen;
    for (const QString &folder : {places.folder, places.second, storage::copyFolderBeside(officePath)})
        if (const QString place = QFileInfo(folder).canonicalFilePath(); !place.isEmpty() && !seen.contains(place)) {
            seen << place;
            all += storage::copiesIn(folder, uid);
        }
    std::ranges::stable_sort(
        all, [](const ListedCopy &one, const ListedCopy &other) { return one.madeAt() > other.madeAt(); });
    return all;
}

std::optional<ListedCopy> lastGoodCopy(const QString &officePath)
{
    const QList<ListedCopy> copies = officeCopies(officePath);
    const auto found = std::ranges::find_if(copies, &ListedCopy::isGood);
    return found == copies.end() ? std::nullopt : std::optional(*found);
}

storage::Rehearsal rehearse(const QString &copy, const domain::Clock &clock, const domain::Progress &progress)
{
    try {
        const storage::Rehearsal rehearsal = storage::rehearseCopy(copy, clock, progress);
        if (rehearsal.copy.seal)
            storage::noteTest(copy, {rehearsal.at, rehearsal.findings.isEmpty(), rehearsal.findings.value(0)},
                              rehearsal.copy.sha256);
        return rehearsal;
    } catch (const domain::Error &error) {
        // No room to try it, or no time, says nothing about the copy.
        if (error.code() == domain::ErrorCode::InvalidInput && QFileInfo(copy).isFile()
            && QFileInfo(copy).suffix() == QLatin1StringView(storage::copySuffix))
            storage::noteTest(copy, {clock.now(), false, error.message()});
        throw;
    }
}

QString copyBeforeBulk(storage::Session &session, const domain::Progress &progress)
{
    // Its progress is not that of the work; only the wish to stop goes through.
    const domain::Progress stop = [&progress](qint64, qint64) { return !progress || progress(0, 0); };
    const QString path = session.database.path();
    try {
        const auto result
            = storage::rotateCopies(path, copyPlaces(path), CopyReason::BeforeBulk, true, session.clock, stop);
        return result.secondProblem;
    } catch (const domain::Error &error) {
        if (error.code() == domain::ErrorCode::Cancelled)
            throw;
        return error.message();
    }
}

QString lastGoodCopySentence(const QString &officePath)
{
    const auto copy = lastGoodCopy(officePath);
    if (!copy)
        return QCoreApplication::translate("Copies", "No good copy of it was found in %1.")
            .arg(QDir::toNativeSeparators(copyPlaces(officePath).folder));
    return QCoreApplication::translate("Copies", "The last good copy is of %1: %2")
        .arg(copy->madeAt().toOffsetFromUtc(8 * 3600).toString(u"yyyy-MM-dd HH:mm"_s),
             QDir::toNativeSeparators(copy->path));
}

} // namespace app
