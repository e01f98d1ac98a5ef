#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;

Error sqlFailure(const QSqlError &error, const QString &context)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Database", text); };
    bool numeric = false;
    const int native = error.nativeErrorCode().toInt(&numeric);
    const int primary = numeric ? native & 0xFF : 0;
    // The driver's text can quote values of constraints: only its code and the statement without values go on.
    const QString detail = u"SQL error %1: %2"_s.arg(error.nativeErrorCode(), context);
    switch (primary) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Busy,
                say(QT_TRANSLATE_NOOP(
                    "Database",
                    "Somebody else is writing to the database just now. Nothing was changed; try again in a moment.")),
                detail};
    case 10: // SQLITE_IOERR
        if (native == 266 || native == 522) // SQLITE_IOERR_READ, _SHORT_READ
            return {ErrorCode::Damaged,
                    say(QT_TRANSLATE_NOOP("Database",
                                          "The database could not be read to the end: the disk or the connection to it "
                                          "failed. Nothing was left out silently; try again, and check the disk.")),
                    detail};
        [[fallthrough]]; // on a full disk the log file fails first
    case 13: // SQLITE_FULL
        return {ErrorCode::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Database",
                    "The disk is full or cannot be written. Nothing was changed; make room on it and try again.")),
                detail};
    case 8: // SQLITE_READONLY
        if (native == 1032) // SQLITE_READONLY_DBMOVED
            return {ErrorCode::FileLost,
                    say(QT_TRANSLATE_NOOP("Database",
                                          "The database file was deleted, moved or replaced while it was open. Nothing "
                                          "was changed; open it again.")),
                    detail};
        return {ErrorCode::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Database",
                    "The database is read-only here. Nothing was changed; copy it to a folder you may write to.")),
                detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::Damaged,
                say(QT_TRANSLATE_NOOP("Database",
                                      "The database file is damaged. Restore the last backup; keep the damaged file.")),
                detail};
    case 14: // SQLITE_CANTOPEN
        return {
            ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP(
                "Database", "The database cannot be opened. Check that its folder is there and may be written to.")),
            detail};
    case 19: // SQLITE_CONSTRAINT
        return {
            ErrorCode::Conflict,
            say(QT_TRANSLATE_NOOP(
                "Database",
                "The record contradicts another one: its number exists already, or other records still refer to it. "
                "Nothing was changed.")),
            detail};
    default:
        return {ErrorCode::Storage,
                say(QT_TRANSLATE_NOOP("Database",
                                      "The database refused the operation. Nothing was changed; the log tells more.")),
                detail + u" ("_s + error.driverText() + u")"_s};
    }
}

} // namespace storage
