#pragma once
// One office = one SQLite file. Opening checks what it is before anything is read: header, application id, version,
// tables, quick_check; a newer database is refused, an older one is upgraded after a verified copy was made.
// One connection per thread: a Database belongs to the thread that opened it.

#include <QString>
#include <QVariant>
#include <memory>

class QSqlDatabase;

namespace storage {

class Database
{
public:
    /// Makes a new database; the file must not exist yet.
    static std::unique_ptr<Database> create(const QString &path);
    /// Opens an existing one. Throws Error{NotFound, InvalidInput, NewerVersion, Storage} with a sentence.
    static std::unique_ptr<Database> open(const QString &path);
    /// One more connection, for another thread, to a database this program has opened: the whole file was read and
    /// checked then, and is not read again.
    static std::unique_ptr<Database> openAgain(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    /// On a network share there is no write-ahead log; the status bar says so.
    bool onNetworkShare() const { return m_networkShare; }
    int version() const;
    /// Full check of the file, of the schema against the entities, and of the bytes of attachments; one sentence per
    /// finding.
    QStringList integrityFindings();

    QSqlDatabase connection() const;
    /// Runs one statement without result.
    void run(const QString &sql, const QVariantList &values = {});
    /// The schema version this program writes.
    static int programVersion();

private:
    Database(QString path, QString connectionName);
    static std::unique_ptr<Database> connected(const QString &path, const char *mode);
    void configure();
    void upgrade();

    QString m_path;
    QString m_connection;
    bool m_networkShare = false;
};

} // namespace storage
