#pragma once
// A sheet file cannot be read or written at all. Odd values inside a file are cells instead: see cell.h.

#include <QString>
#include <exception>
#include <functional>

namespace spreadsheet {

enum class SheetErrorKind {
    NotFound, // no such file or sheet
    Unreadable, // a folder, locked by another program, no permission, a failing disk
    NotASheet, // something else: empty, a picture, a Word document, a web page
    Unsupported, // a spreadsheet of a kind that is not read
    PasswordProtected,
    Damaged, // cut off or broken inside
    TooLarge, // beyond the limits that protect the program
    Unwritable,
    Cancelled,
};

class SheetError : public std::exception
{
public:
    /// message: translated, names the file and what to do. detail: for the log, holds no cell text.
    SheetError(SheetErrorKind kind, QString message, QString detail = {});

    SheetErrorKind kind() const noexcept { return m_kind; }
    const QString &message() const noexcept { return m_message; }
    const QString &detail() const noexcept { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    SheetErrorKind m_kind;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

/// Called now and then with bytes done and in total (0: not known); false asks to stop, which throws Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace spreadsheet
