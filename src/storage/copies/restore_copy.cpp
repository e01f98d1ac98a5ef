#include "storage/copies/restore_copy.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/file_system.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/restore_marker.h"
#include "storage/dialect.h"
#include "storage/engine.h"
#include "storage/instant.h"
#include "storage/operation.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr int shownLost = 20;
constexpr int patience = 500; // an office that is in use stays in use

QString say(const char *text) { return QCoreApplication::translate("Copies", text); }

bool hasTable(const OfficeContents &contents, const QString &table) { return contents.tables.contains(table); }

/// Whether the operation the copy ends with is in the office too: then everything after it came later.
bool continues(PlainConnection &office, const OfficeContents &copy)
{
    return copy.last.id == 0
        || instantFromText(office.value(u"SELECT at FROM operation WHERE id = ?"_s, {copy.last.id}).toString())
        == copy.last.at;
}

void listLost(PlainConnection &office, Comparison &comparison)
{
    const OfficeContents &copy = comparison.copy.contents;
    const qint64 after = !comparison.isOtherOffice && continues(office, copy) ? copy.last.id : 0;
    comparison.lostOperations = office.value(u"SELECT count(*) FROM operation WHERE id > ?"_s, {after}).toLongLong();
    office.eachRow(u"SELECT id, kind, label, operator, at FROM operation WHERE id > ? ORDER BY id DESC LIMIT ?"_s,
                   {after, shownLost}, [&comparison](const QSqlQuery &row) {
                       comparison.newestLost.append({row.value(0).toLongLong(), row.value(1).toString(),
                                                     row.value(2).toString(), row.value(3).toString(),
                                                     instantFromText(row.value(4).toString())});
                   });
}

Error inUse(const QString &officePath)
{
    return {ErrorCode::Busy,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "“%1” is open in another program or on another machine. Close it there, then put the "
                                  "copy back. Nothing was changed."))
                .arg(QFileInfo(officePath).fileName())};
}

Error notAnOffice(const QString &path)
{
    return {ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies",
                                  "“%1” is not an office of this program, so no copy is put in its place. Choose the "
                                  "file of the office, or a new name."))
                .arg(QFileInfo(path).fileName())};
}

/// Nobody else has the office open while it lives. Its log is written back and gone by then, so one file is all there
/// is to set aside.
class Alone
{
public:
    explicit Alone(const QString &officePath)
    {
        m_office = std::make_unique<PlainConnection>(officePath, PlainConnection::To::Office);
        m_office->setPatience(patience);
        // Leaving the log is granted to the last one only.
        const QString mode = dialect::setting(u"journal_mode"_s);
        if (!m_office->tryTo(dialect::setSetting(u"journal_mode"_s, u"DELETE"_s))
            || m_office->value(mode).toString() == "wal"_L1 || !m_office->tryTo(dialect::beginAlone()))
            throw inUse(officePath);
    }
    void release() { m_office.reset(); }

private:
    std::unique_ptr<PlainConnection> m_office;
};

/// The file together with its log, looked at without writing anything: playing a log back would change what is to be
/// kept, and spoil it where the log belongs to another file.
bool isSound(const QString &officePath)
{
    if (QFileInfo(officePath).size() == 0) // as programs leave it that keep folders in step, when they fail
        return false;
    const auto looksSound = [&officePath] {
        PlainConnection office(officePath, PlainConnection::To::LookAtOffice);
        try {
            return office.value(dialect::quickCheck(1)).toString() == "ok"_L1;
        } catch (const Error &) {
            if (!office.foundDamage())
                throw;
            return false;
        }
    };
    return looksSound() || looksSound(); // a read that failed once is no damage
}

QString nameToKeep(const QString &officePath, const QDateTime &now)
{
    const QFileInfo office(officePath);
    const QString stem
        = say(QT_TRANSLATE_NOOP("Copies", "%1 before restoring %2")).arg(office.completeBaseName(), instantInName(now));
    const QString suffix = office.suffix().isEmpty() ? QString() : u'.' + office.suffix();
    QString path = u"%1/%2%3"_s.arg(office.absolutePath(), stem, suffix);
    for (int n = 2; QFileInfo::exists(path) || QFileInfo::exists(path + u"-wal"_s); ++n)
        path = u"%1/%2 (%3)%4"_s.arg(office.absolutePath(), stem).arg(n).arg(suffix);
    return path;
}

void requireThisOffice(const Comparison &comparison, const RestoreRequest &request)
{
    if (comparison.isOtherOffice && !request.otherOffice)
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "The copy “%1” belongs to another office, %2, and not to %3. Nothing was "
                                          "changed; choose a copy of this office."))
                        .arg(QFileInfo(comparison.copy.path).fileName(), comparison.copy.contents.name,
                             comparison.office.name));
}

/// No number of what is lost is given a second time: somebody may have it on paper.
void raiseCounters(Database &database, const QMap<QString, qint64> &lastIds)
{
    for (const auto &[entity, last] : lastIds.asKeyValueRange())
        database.run(u"INSERT INTO record_counter (entity, last_id) VALUES (?, ?) ON CONFLICT (entity) DO UPDATE "
                     "SET last_id = excluded.last_id WHERE record_counter.last_id < excluded.last_id"_s,
                     {entity, last});
}

Error doesNotOpen(const QString &copy, const QStringList &findings)
{
    return {
        ErrorCode::Storage,
        say(QT_TRANSLATE_NOOP("Copies",
                              "The copy “%1” was tried beside the office and is not sound, so it was not put in its "
                              "place. %2"))
            .arg(QFileInfo(copy).fileName(), findings.first()),
        findings.join(u"; "_s)};
}

/// The unpacked copy is gone with it, unless it was moved away.
struct Staging
{
    QString folder;
    explicit Staging(const QString &officePath)
        : folder(stagingFolder(officePath))
    {
        if (!QDir().mkdir(folder))
            throw Error(ErrorCode::Unwritable,
                        say(QT_TRANSLATE_NOOP("Copies",
                                              "Nothing can be written beside “%1”, so the copy was not put there. Make "
                                              "room, or ask for access to the folder."))
                            .arg(QFileInfo(officePath).fileName()));
    }
    ~Staging() { QDir(folder).removeRecursively(); }
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;
};

/// Opens what stands in the office's place now.
void requireCounts(const QString &officePath, const InspectedCopy &copy)
{
    PlainConnection placed(officePath, PlainConnection::To::Copy); // makes no log beside it
    const OfficeContents now = contentsOf(placed);
    for (const auto &[ledger, count] : copy.contents.ledgers.asKeyValueRange())
        if (now.ledgers.value(ledger) != count)
            throw doesNotOpen(copy.path, {ledger});
}

} // namespace

Comparison compareWithOffice(const QString &copy, const QString &officePath, const domain::Progress &progress)
{
    recoverRestore(officePath);
    const QFileInfo office(officePath), file(copy);
    if (file.exists() && file.canonicalFilePath() == office.canonicalFilePath())
        throw Error(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Copies", "“%1” is the office itself. Choose a copy of it.")).arg(file.fileName()));
    Comparison comparison;
    comparison.copy = inspectCopy(copy, progress);
    if (!office.exists())
        return comparison;
    if (!isSound(officePath)) {
        if (office.suffix() != "uhall"_L1 && office.size() != 0) // a letter, a sheet, a picture
            throw notAnOffice(officePath);
        comparison.present = Comparison::Present::Damaged;
        return comparison;
    }
    PlainConnection connection(officePath, PlainConnection::To::Office);
    if (connection.value(dialect::fileMark()).toInt() != engine::applicationId)
        throw notAnOffice(officePath);
    comparison.office = contentsOf(connection);
    comparison.present = Comparison::Present::Readable;
    comparison.isOtherOffice = comparison.office.uid != comparison.copy.contents.uid;
    if (hasTable(comparison.office, u"operation"_s))
        listLost(connection, comparison);
    if (!comparison.isOtherOffice) {
        PlainConnection inCopy(copy, PlainConnection::To::Copy);
        comparison.lastIds = lastIds(inCopy);
        for (const auto &[entity, last] : lastIds(connection).asKeyValueRange())
            comparison.lastIds[entity] = std::max(comparison.lastIds.value(entity), last);
    }
    return comparison;
}

RestoredOffice restoreCopy(const Comparison &comparison, const RestoreRequest &request, const domain::Clock &clock,
                           const domain::Progress &progress)
{
    const QString &office = request.officePath;
    const InspectedCopy &copy = comparison.copy;
    const auto step = [&request](int number) {
        if (request.beforeStep)
            request.beforeStep(number);
    };
    requireThisOffice(comparison, request);
    // On a share the engine's locks cannot be relied on: nobody else may be writing there.
    const std::shared_ptr<WriterLease> lease
        = platform::isOnNetwork(office) ? WriterLease::of(office, request.operatorName) : nullptr;
    step(1);
    const Staging staging(office);
    const QString staged = stagedFile(staging.folder);
    unpackCopy(copy, staged, progress);
    step(2);
    const OpenedCopy opened = openUnpacked(copy, staged, [&](Database &database) {
        Session session{database, request.operatorName, clock};
        raiseCounters(database, comparison.lastIds);
        Operation operation(session, u"restore_copy"_s,
                            instantInName(copy.seal ? copy.seal->madeAt : copy.contents.last.at));
        operation.commit();
    });
    if (!opened.faults.isEmpty())
        throw doesNotOpen(copy.path, opened.faults);
    if (!platform::syncFile(staged))
        throw doesNotOpen(copy.path, {staged});

    const bool isThere = QFileInfo::exists(office);
    std::optional<Alone> alone;
    if (comparison.present == Comparison::Present::Readable) // what is damaged is moved untouched, with its log
        alone.emplace(office);
    if (alone && !platform::canMoveOpenFiles())
        alone->release();
    const QString keptAs = nameToKeep(office, clock.now());
    step(3);
    writeRestoreMarker(office, keptAs, staging.folder);
    step(4);
    const auto back = [&] {
        requirePutBack(keptAs, office);
        removeRestoreMarker(office);
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Copies",
                                          "The copy could not take the place of “%1”. The office is as it was; ask for "
                                          "access to its folder, or see whether another program has it open."))
                        .arg(QFileInfo(office).fileName()));
    };
    if (!setAside(office, keptAs, [&] { step(5); }))
        back();
    step(6);
    if (!platform::takeName(staged, office))
        back();
    step(7);
    try {
        requireCounts(office, copy);
    } catch (const Error &) {
        setAside(office, staged, [] {}); // with whatever stands beside it: the former log has to find its place free
        requirePutBack(keptAs, office);
        removeRestoreMarker(office);
        throw;
    }
    step(8);
    removeRestoreMarker(office);
    return {isThere ? keptAs : QString(), opened.findings};
}

} // namespace storage
