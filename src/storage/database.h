#pragma once
// One office = one SQLite file. Opening checks what it is before anything is read: header, application id, version,
// everything in its schema, quick_check; a newer database is refused, an older one is upgraded after a verified copy
// was made. One connection per thread: a Database belongs to the thread that opened it. Nobody but the engine opens the
// file while it is open (platform/engine_files.h).

#include "platform/engine_files.h"
#include "platform/file_identity.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace storage {

class WriterLease;

/// Where a database lies, and which file stood there when it was opened.
struct DatabasePlace
{
    QString path; // absolute
    platform::FileIdentity file;
};

class Database
{
public:
    /// Makes a new database, with a number of its own (office_uid). It takes its name when it is complete; of several
    /// at once one gets the name, and the others throw Error{Unwritable} as where a file stands already. Never touches
    /// a file it did not make. fill: what it must hold from its first moment on.
    static std::unique_ptr<Database> create(const QString &path, const std::function<void(Database &)> &fill = {});
    /// Opens an existing one. Throws Error{NotFound, InvalidInput, NewerVersion, Damaged, Busy, Storage} with a
    /// sentence.
    static std::unique_ptr<Database> open(const QString &path);
    /// One more connection, for another thread, to a database this program has opened: the whole file was read and
    /// checked then, and is not read again. Throws Error{FileLost} where another file stands there by now.
    static std::unique_ptr<Database> openAgain(const DatabasePlace &place);
    /// An empty one that is gone with the object.
    static std::unique_ptr<Database> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_place.path; }
    const DatabasePlace &place() const { return m_place; }
    /// Throws Error{FileLost} when the file was deleted, moved or replaced since it was opened, or its log was taken
    /// away. What was written then went, or would go, where nobody finds it.
    void requireSameFile() const;
    /// The same question, answered.
    bool isSameFile() const;
    /// On a network share there is no write-ahead log, and one program at a time writes; the status bar says so.
    bool onNetworkShare() const { return m_networkShare; }
    /// Before every write unit: on a share this program has to be the one that writes. Throws Error{Busy} that names
    /// who is (writer.h).
    void requireWriter(const QString &operatorName);
    /// A number that changes whenever another connection, here or in another program, has changed the file.
    qint64 changeStamp();
    int version() const;
    /// Full check of the file, of the schema against the entities, of the log against the records, and of the bytes of
    /// attachments; one sentence per finding (office_check.h).
    QStringList integrityFindings();
    /// What is worth telling whoever opens it: records that share a number and were left as they are.
    const QStringList &notices() const { return m_notices; }

    /// Ledgers whose keys the engine does not hold, because records share one from before (keys.h).
    const QStringList &ledgersLackingKeys();

    QSqlDatabase connection() const;
    /// Runs one statement without result.
    void run(const QString &sql, const QVariantList &values = {});
    /// The schema version this program writes.
    static int programVersion();

private:
    Database(DatabasePlace place, QString connectionName);
    static std::unique_ptr<Database> connected(const QString &path, const char *mode);
    static std::unique_ptr<Database> opened(const QString &path);
    void configure();
    void requireVersion() const;
    void requireSound();
    void upgrade();

    DatabasePlace m_place;
    platform::EngineFile m_engineFile;
    QString m_connection;
    bool m_networkShare = false;
    struct Sidecar
    {
        QString suffix;
        platform::FileIdentity file;
    };
    QList<Sidecar> m_sidecars; // the engine's log and its index, as long as this connection is open
    QStringList m_notices;
    std::optional<QStringList> m_lackingKeys;
    std::shared_ptr<WriterLease> m_lease;
};

} // namespace storage
