#include "storage/foreign_log.h"

#include "domain/error.h"
#include "platform/durable_file.h"
#include "platform/engine_files.h"
#include "platform/file_locks.h"
#include "storage/copies/copy_names.h"
#include "storage/copies/plain_connection.h"
#include "storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr qint64 logHeader = 32;

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

/// Not only page by page: a log of an earlier day can hold whole pages that merely do not belong to the others. A file
/// that cannot be read just now is not damaged.
bool isDamaged(const QString &path, PlainConnection::To to)
{
    PlainConnection connection(path, to);
    try {
        return connection.value(dialect::fullCheck(1)).toString() != "ok"_L1;
    } catch (const domain::Error &) {
        if (!connection.foundDamage())
            throw;
        return true;
    }
}

/// The operation, or the last one where none is named: number, moment and seal.
QStringList operationOf(const QString &path, PlainConnection::To to, const QVariant &id = {})
{
    QStringList found;
    PlainConnection connection(path, to);
    bool hasLog = false; // offices of a first version have none
    connection.eachRow(dialect::schemaObjects(), [&hasLog](const QSqlQuery &row) {
        hasLog = hasLog || (row.value(0).toString() == "table"_L1 && row.value(1).toString() == "operation"_L1);
    });
    if (!hasLog)
        return found;
    const QString which = id.isValid() ? u"WHERE id = ?"_s : u"ORDER BY id DESC LIMIT 1"_s;
    connection.eachRow(u"SELECT * FROM operation "_s + which, id.isValid() ? QVariantList{id} : QVariantList(),
                       [&found](const QSqlQuery &row) {
                           for (const QString &column : {u"id"_s, u"at"_s, u"seal"_s})
                               found << row.value(column).toString(); // those a version does not have are empty
                       });
    return found;
}

enum class Log { Belongs, Foreign, Hopeless };

/// A log belongs to a file when everything fits with it, and what was done last in the file alone is still there. A
/// file into which a log was just being written back is damaged without it, and only without it.
Log judged(const QString &path)
{
    const bool together = !isDamaged(path, PlainConnection::To::LookAtOffice);
    const bool alone = !isDamaged(path, PlainConnection::To::Copy);
    if (!alone)
        return together ? Log::Belongs : Log::Hopeless;
    if (!together)
        return Log::Foreign;
    const QStringList last = operationOf(path, PlainConnection::To::Copy);
    return last.isEmpty() || operationOf(path, PlainConnection::To::LookAtOffice, last.first()) == last ? Log::Belongs
                                                                                                        : Log::Foreign;
}

QString nameAside(const QString &log)
{
    const QString stem = u"%1 %2"_s.arg(log, instantInName(QDateTime::currentDateTimeUtc()));
    QString path = stem;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1 (%2)"_s.arg(stem).arg(n);
    return path;
}

} // namespace

QString setForeignLogAside(const QString &officePath)
{
    const QString log = officePath + u"-wal"_s, memory = officePath + u"-shm"_s;
    if (QFileInfo(log).size() <= logHeader || platform::isEngineFile(officePath)
        || platform::isByteLocked(memory, dialect::openMark))
        return {};
    Log found = Log::Belongs;
    try {
        found = judged(officePath);
    } catch (const domain::Error &) {
        return {}; // it cannot be read just now: the opening that follows says why
    }
    if (found == Log::Belongs)
        return {};
    const QString name = QFileInfo(officePath).fileName();
    if (found == Log::Hopeless)
        throw domain::Error(
            domain::ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database “%1” is damaged. Restore the last backup; keep the damaged file."))
                .arg(name));
    const QString aside = nameAside(log);
    if (!QFile::rename(log, aside))
        throw domain::Error(
            domain::ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The log “%1” does not belong to the office beside it and would spoil it, but "
                                  "cannot be moved away. Close other programs that have it open, or move it away by "
                                  "hand; keep it."))
                .arg(QFileInfo(log).fileName()));
    QFile::remove(memory); // belongs to the log; made anew
    platform::syncFolder(QFileInfo(officePath).absolutePath());
    return say(QT_TRANSLATE_NOOP("Database",
                                 "Beside “%1” lay a log of another state of the file, as when an office is put back by "
                                 "hand. It was set aside as “%2”, and the office is open as the file itself holds it. "
                                 "If work is missing, see “Backup and restore”."))
        .arg(name, QFileInfo(aside).fileName());
}

} // namespace storage
