#include "storage/database.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/file_system.h"
#include "storage/copies/make_copy.h"
#include "storage/copies/restore_marker.h"
#include "storage/engine.h"
#include "storage/foreign_log.h"
#include "storage/keys.h"
#include "storage/migrations.h"
#include "storage/office_check.h"
#include "storage/query.h"
#include "storage/same_content.h"
#include "storage/schema_check.h"
#include "storage/schema_guard.h"
#include "storage/search_index.h"
#include "storage/sql_error.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr auto magic = "SQLite format 3";
constexpr auto inMemoryPath = ":memory:"_L1;

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return u"unionhall-%1"_s.arg(++counter);
}

QString uriOf(const QString &path, const char *mode)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?mode="_s + QLatin1StringView(mode);
}

Error missing(const QString &path)
{
    return {ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("Database", "There is no database “%1”. Check the place, or create a new database."))
                .arg(path)};
}

Error fileLost(const char *sentence, const QString &path)
{
    return {ErrorCode::FileLost, say(sentence).arg(QFileInfo(path).fileName()), u"another file at "_s + path};
}

/// Asks what stands there without opening it.
void requireFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw missing(path);
    if (QFileInfo(path).isDir())
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Database", "“%1” is a folder. Choose a database file.")).arg(path));
    if (!QFileInfo(path).isReadable())
        throw Error(
            ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database “%1” cannot be read. Ask for access to it, or choose another file."))
                .arg(QFileInfo(path).fileName()));
}

/// Looks at the file before SQLite does: it would open garbage and create what is missing. A file the engine has open
/// already was looked at then, and must not be opened by anybody else.
void requireOurFile(const QString &path)
{
    requireFile(path);
    if (platform::isEngineFile(path))
        return;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    const bool sqlite = head.size() == 100 && head.startsWith(magic);
    quint32 id = 0;
    for (qsizetype i = 68; sqlite && i < 72; ++i)
        id = (id << 8U) | static_cast<unsigned char>(head[i]);
    if (!sqlite || id != static_cast<quint32>(engine::applicationId))
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Database",
                                          "“%1” is not a database of this program. Choose the file of your office, or "
                                          "import the sheet instead."))
                        .arg(QFileInfo(path).fileName()));
}

/// Held from the look at a file's header until the engine has it: in between another thread must not open it.
QMutex &opening()
{
    static QMutex mutex;
    return mutex;
}

void removeScratch(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

Database::Database(DatabasePlace place, QString connectionName)
    : m_place(std::move(place))
    , m_engineFile(m_place.path)
    , m_connection(std::move(connectionName))
    , m_networkShare(platform::isOnNetwork(m_place.path))
{
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        if (connection.isOpen())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

void Database::run(const QString &sql, const QVariantList &values) { Query(*this, sql).bindAll(values).run(); }

int Database::programVersion() { return latestMigration(); }

int Database::version() const { return engine::schemaVersion(const_cast<Database &>(*this)); }

bool Database::isSameFile() const
{
    if (path() == inMemoryPath)
        return true;
    const auto now = platform::fileIdentity(path());
    if (!now || (*now != m_place.file && !(m_networkShare && holdsTheSame(const_cast<Database &>(*this), path()))))
        return false;
    const QList<Sidecar> &sidecars = m_sidecars;
    return std::ranges::all_of(sidecars, [this](const Sidecar &sidecar) {
        return platform::fileIdentity(path() + sidecar.suffix) == sidecar.file;
    });
}

void Database::requireSameFile() const
{
    if (isSameFile())
        return;
    if (!platform::fileIdentity(path()))
        throw fileLost(
            QT_TRANSLATE_NOOP("Database",
                              "“%1” was deleted or moved while it was open. Nothing more is saved here; save "
                              "what is open as a new file, or put the file back and open it again."),
            path());
    throw fileLost(QT_TRANSLATE_NOOP("Database",
                                     "“%1” was replaced by another file while it was open, as programs do that keep "
                                     "folders in step. Nothing more is saved here; save what is open as a new file, or "
                                     "open the one that stands there now."),
                   path());
}

void Database::configure()
{
    const bool log = !m_networkShare && QFileInfo(QFileInfo(path()).absolutePath()).isWritable();
    engine::configure(*this, log);
    m_sidecars.clear();
    if (!log)
        return;
    engine::schemaVersion(*this); // the first read opens the log
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        if (const auto file = platform::fileIdentity(path() + suffix))
            m_sidecars.append({suffix, *file});
}

std::unique_ptr<Database> Database::connected(const QString &path, const char *mode)
{
    const auto before = platform::fileIdentity(path);
    std::unique_ptr<Database> database(
        new Database({path, before.value_or(platform::FileIdentity{})}, nextConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    connection.setDatabaseName(uriOf(path, mode));
    if (!connection.open())
        throw sqlFailure(connection.lastError(), path);
    const auto after = platform::fileIdentity(path);
    if (!after || (before && after != before))
        throw fileLost(QT_TRANSLATE_NOOP("Database", "“%1” was replaced just now. Open it again."), path);
    database->m_place.file = *after;
    return database;
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database({QString(inMemoryPath), {}}, nextConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(database->path());
    if (!connection.open())
        throw sqlFailure(connection.lastError(), database->path());
    return database;
}

std::unique_ptr<Database> Database::create(const QString &givenPath, const std::function<void(Database &)> &fill)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    const auto taken = [&path] {
        return Error(ErrorCode::Unwritable,
                     say(QT_TRANSLATE_NOOP("Database", "“%1” exists already. Choose another name, or open it."))
                         .arg(QFileInfo(path).fileName()));
    };
    if (QFileInfo::exists(path))
        throw taken();
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s})
        if (QFileInfo::exists(path + suffix))
            throw Error(ErrorCode::Unwritable,
                        say(QT_TRANSLATE_NOOP("Database",
                                              "“%1” is left from another database of this name, and would spoil a new "
                                              "one. Choose another name, or move that file away."))
                            .arg(QFileInfo(path + suffix).fileName()));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        throw Error(
            ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Database", "Nothing can be written in the folder “%1”. Choose another folder."))
                .arg(folder.filePath()));
    const QString scratch = platform::scratchBeside(path);
    try {
        {
            const std::unique_ptr<Database> made = connected(scratch, "rwc");
            engine::configureScratch(*made);
            migrate(*made);
            ensureKeyIndexes(*made);
            ensureSearchIndexes(*made);
            requireSchema(*made);
            made->run(u"INSERT INTO setting (name, value) VALUES ('office_uid', ?)"_s,
                      {QUuid::createUuid().toString(QUuid::WithoutBraces)});
            if (fill)
                fill(*made);
        }
        if (!platform::syncFile(scratch))
            throw Error(ErrorCode::Unwritable,
                        say(QT_TRANSLATE_NOOP("Database",
                                              "“%1” could not be written. Make room on the disk, or choose "
                                              "another place."))
                            .arg(path));
        if (!platform::takeFreeName(scratch, path))
            throw taken();
    } catch (...) {
        removeScratch(scratch);
        throw;
    }
    return opened(path);
}

std::unique_ptr<Database> Database::opened(const QString &path)
{
    std::unique_ptr<Database> database = connected(path, "rw");
    database->configure();
    return database;
}

void Database::requireVersion() const
{
    if (const int found = version(); found > programVersion())
        throw Error(
            ErrorCode::NewerVersion,
            say(QT_TRANSLATE_NOOP(
                    "Database",
                    "“%1” was written by a newer version of this program (database version %2, this program knows %3). "
                    "Update the program on this machine."))
                .arg(QFileInfo(path()).fileName())
                .arg(found)
                .arg(programVersion()));
}

void Database::requireSound()
{
    if (!engine::isSound(*this))
        throw Error(
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database “%1” is damaged. Restore the last backup; keep the damaged file."))
                .arg(QFileInfo(path()).fileName()));
}

std::unique_ptr<Database> Database::open(const QString &givenPath)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    recoverRestore(path);
    QString foreignLog;
    std::unique_ptr<Database> database;
    {
        const QMutexLocker lock(&opening());
        requireOurFile(path);
        if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            throw Error(
                ErrorCode::Storage,
                say(QT_TRANSLATE_NOOP("Database",
                                      "“%1” or its folder is read-only. Copy the file to a folder you may write to, "
                                      "and open it there."))
                    .arg(path));
        foreignLog = setForeignLogAside(path);
        database = connected(path, "rw");
    }
    // What a stranger put into the file must not run before it was looked at.
    engine::distrust(*database);
    database->requireVersion();
    requireOwnSchema(*database);
    database->configure();
    database->requireSound();
    database->upgrade();
    requireSchema(*database);
    database->m_notices = ensureKeyIndexes(*database);
    if (!database->m_networkShare) // there only one program writes
        ensureSearchIndexes(*database);
    if (!foreignLog.isEmpty())
        database->m_notices.prepend(foreignLog);
    return database;
}

std::unique_ptr<Database> Database::openAgain(const DatabasePlace &place)
{
    requireFile(place.path);
    std::unique_ptr<Database> database = connected(place.path, "rw");
    if (database->m_place.file != place.file && !database->m_networkShare)
        throw fileLost(
            QT_TRANSLATE_NOOP("Database", "“%1” was replaced by another file while it was open. Open it again."),
            place.path);
    engine::distrust(*database);
    database->configure();
    return database;
}

void Database::upgrade()
{
    // Another program can upgrade the same office at this moment, and take the name of the copy.
    constexpr int mostTries = 3;
    for (int tries = 1; version() != programVersion(); ++tries) {
        try {
            copyForUpgrade(*this);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Unwritable || tries == mostTries)
                throw;
            continue;
        }
        migrate(*this);
    }
}

void Database::requireWriter(const QString &operatorName)
{
    if (m_networkShare && (!m_lease || !m_lease->isHeld()))
        m_lease = WriterLease::of(path(), operatorName);
}

qint64 Database::changeStamp() { return engine::changeStamp(*this); }

const QStringList &Database::ledgersLackingKeys()
{
    if (!m_lackingKeys)
        m_lackingKeys = storage::ledgersLackingKeys(*this);
    return *m_lackingKeys;
}

QStringList Database::integrityFindings() { return officeFindings(*this); }

} // namespace storage
