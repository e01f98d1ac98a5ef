#include "storage/database.h"

#include "domain/error.h"
#include "storage/attachments.h"
#include "storage/migrations.h"
#include "storage/query.h"
#include "storage/schema_check.h"
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <atomic>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr int applicationId = 0x55484C31; // "UHL1": marks the file as ours
constexpr auto magic = "SQLite format 3";

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return u"unionhall-%1"_s.arg(++counter);
}

bool isNetworkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network : {"nfs", "nfs4", "cifs", "smbfs", "smb2", "smb3", "fuse.sshfs", "ncpfs", "afs", "9p"})
        if (type == network)
            return true;
    return path.startsWith("//"_L1) || path.startsWith("\\\\"_L1);
}

QString uriOf(const QString &path, const char *mode)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?mode="_s + QLatin1StringView(mode);
}

/// Looks at the file before SQLite does: it would open garbage and create what is missing.
void requireOurFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        throw Error(
            ErrorCode::NotFound,
            say(QT_TRANSLATE_NOOP("Database", "There is no database “%1”. Check the place, or create a new database."))
                .arg(path));
    if (QFileInfo(path).isDir())
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Database", "“%1” is a folder. Choose a database file.")).arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database “%1” cannot be read. Ask for access to it, or choose another file."))
                .arg(name));
    const QByteArray head = file.read(100);
    const bool sqlite = head.size() == 100 && head.startsWith(magic);
    quint32 id = 0;
    for (qsizetype i = 68; sqlite && i < 72; ++i)
        id = (id << 8U) | static_cast<unsigned char>(head[i]);
    if (!sqlite || id != static_cast<quint32>(applicationId))
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Database",
                                          "“%1” is not a database of this program. Choose the file of your office, or "
                                          "import the sheet instead."))
                        .arg(name));
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connection(std::move(connectionName))
    , m_networkShare(isNetworkFileSystem(m_path))
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

int Database::version() const
{
    Query query(const_cast<Database &>(*this), u"PRAGMA user_version"_s);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

void Database::configure()
{
    for (const QString &pragma :
         {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA busy_timeout=5000"_s, u"PRAGMA cache_size=-65536"_s,
          u"PRAGMA synchronous=FULL"_s, u"PRAGMA secure_delete=ON"_s})
        run(pragma);
    const bool wal = !m_networkShare && QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
    run(wal ? u"PRAGMA journal_mode=WAL"_s : u"PRAGMA journal_mode=DELETE"_s);
    Query check(*this, u"PRAGMA foreign_keys"_s);
    if (!check.next() || check.integer(0) != 1)
        throw Error(ErrorCode::Storage,
                    say(QT_TRANSLATE_NOOP("Database", "This SQLite does not support references between tables.")));
}

std::unique_ptr<Database> Database::connected(const QString &path, const char *mode)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    connection.setDatabaseName(uriOf(path, mode));
    if (!connection.open())
        throw sqlFailure(connection.lastError(), path);
    return database;
}

std::unique_ptr<Database> Database::create(const QString &givenPath)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::Unwritable,
                    say(QT_TRANSLATE_NOOP("Database", "“%1” exists already. Choose another name, or open it."))
                        .arg(QFileInfo(path).fileName()));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        throw Error(
            ErrorCode::Unwritable,
            say(QT_TRANSLATE_NOOP("Database", "Nothing can be written in the folder “%1”. Choose another folder."))
                .arg(folder.filePath()));
    try {
        std::unique_ptr<Database> database = connected(path, "rwc");
        database->run(u"PRAGMA application_id=%1"_s.arg(applicationId));
        database->configure();
        migrate(*database);
        requireSchema(*database);
        return database;
    } catch (...) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        throw;
    }
}

std::unique_ptr<Database> Database::open(const QString &givenPath)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    requireOurFile(path);
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        throw Error(
            ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP(
                    "Database",
                    "“%1” or its folder is read-only. Copy the file to a folder you may write to, and open it there."))
                .arg(path));
    std::unique_ptr<Database> database = connected(path, "rw");
    if (const int version = database->version(); version > programVersion())
        throw Error(
            ErrorCode::NewerVersion,
            say(QT_TRANSLATE_NOOP(
                    "Database",
                    "“%1” was written by a newer version of this program (database version %2, this program knows %3). "
                    "Update the program on this machine."))
                .arg(QFileInfo(path).fileName())
                .arg(version)
                .arg(programVersion()));
    database->configure();
    const auto isSound = [&database] { // a statement still open would keep the upgrade from copying the file
        Query check(*database, u"PRAGMA quick_check(1)"_s);
        return check.next() && check.text(0) == u"ok"_s;
    };
    if (!isSound())
        throw Error(
            ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database “%1” is damaged. Restore the last backup; keep the damaged file."))
                .arg(QFileInfo(path).fileName()));
    database->upgrade();
    requireSchema(*database);
    return database;
}

std::unique_ptr<Database> Database::openAgain(const QString &path)
{
    requireOurFile(path);
    std::unique_ptr<Database> database = connected(path, "rw");
    database->configure();
    requireSchema(*database);
    return database;
}

void Database::upgrade()
{
    const int from = version();
    if (from == programVersion())
        return;
    const QString copy = u"%1.v%2.bak"_s.arg(m_path).arg(from);
    if (!QFileInfo::exists(copy))
        copyVerified(*this, copy);
    migrate(*this);
}

QStringList Database::integrityFindings()
{
    QStringList findings;
    Query check(*this, u"PRAGMA integrity_check(20)"_s);
    while (check.next())
        if (check.text(0) != u"ok"_s)
            findings << say(QT_TRANSLATE_NOOP("Database", "Damaged: %1")).arg(check.text(0));
    Query references(*this, u"PRAGMA foreign_key_check"_s);
    while (references.next())
        findings << say(QT_TRANSLATE_NOOP("Database", "Table %1, row %2 refers to a record of %3 that is not there."))
                        .arg(references.text(0), references.text(1), references.text(2));
    return findings + schemaFindings(*this) + attachmentFindings(*this);
}

} // namespace storage
