#pragma once
// An operation failed. Thrown; caught at two borders only (app::attempt and cli/main.cpp).
// What is expected (a wrong value, a missing record) is a value instead: see issue.h.

#include <QString>
#include <exception>

namespace domain {

enum class ErrorCode {
    Usage, // the request itself makes no sense
    NotFound, // a record, sheet, figure or file that is not there
    InvalidInput, // a file or value that cannot be read as what it should be
    Conflict, // somebody else saved the record in between
    Storage, // the database refused: full disk, read-only, a fault of the engine
    Outdated, // what was worked out beforehand is no longer true: work it out again
    Busy, // somebody else is writing just now
    Damaged, // the database cannot be read as it should be: a backup is the way on
    FileLost, // the database file was deleted, moved or replaced under the program
    NewerVersion, // the database belongs to a newer program
    Unwritable, // an output file cannot be written
    Cancelled, // the user stopped the work
};

class Error : public std::exception
{
public:
    /// message: a sentence for the operator, in her language, saying what is wrong and what to do.
    /// detail: for the log; never holds personal values.
    Error(ErrorCode code, QString message, QString detail = {});

    ErrorCode code() const noexcept { return m_code; }
    const QString &message() const noexcept { return m_message; }
    const QString &detail() const noexcept { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace domain
