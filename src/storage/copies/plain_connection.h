#pragma once
// A connection to a file that is looked at or copied as it is: nothing is upgraded, checked or set up first. For
// copies, for files in the making, and for an office that may be damaged. Belongs to the thread that made it.

#include "platform/engine_files.h"

#include <QSqlDatabase>
#include <QVariant>
#include <functional>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace storage {

class PlainConnection
{
public:
    enum class To {
        Office, // a file that others may have open: locks are kept, the log is read and may be written back
        LookAtOffice, // the same, but nothing is written, not even the log
        Copy, // a file that nobody writes: no locks, no log; a log left beside it is not looked at
    };
    /// Throws Error when the file cannot be opened. Makes none.
    PlainConnection(const QString &path, To to);
    ~PlainConnection();
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;

    void run(const QString &sql, const QVariantList &values = {});
    /// First column of the first row; invalid when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    void eachRow(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    void eachRow(const QString &sql, const std::function<void(const QSqlQuery &)> &row) { eachRow(sql, {}, row); }

    /// How long to wait for another program's lock; 5 s unless set.
    void setPatience(int milliseconds);
    /// Runs a statement that asks for a lock; false when another program holds it and did not let go.
    bool tryTo(const QString &sql);
    /// Whether a failure so far came from the file being damaged, or no database at all.
    bool foundDamage() const { return m_damage; }

private:
    [[noreturn]] void fail(const QSqlError &error, const QString &sql);

    const QString m_path;
    const To m_to;
    const QString m_name;
    std::optional<platform::EngineFile> m_engineFile; // of a file that others may have locks on
    QSqlDatabase m_database;
    bool m_damage = false;
};

} // namespace storage
