#pragma once
// One thing wrong with one field of one record or import row. Expected, returned, shown beside the field.

#include <QList>
#include <QString>

namespace domain {

struct Field;

enum class Severity { Warning, Error };

struct Issue
{
    QString code; // stable word of the command-line contract: name_missing, id_check_digit …
    Severity severity = Severity::Error;
    const Field *field = nullptr; // null: the whole record
    QString message; // sentence in the operator's language: what is wrong, what is there
    QString value; // what was there, as given (may be personal: never logged)
};

using Issues = QList<Issue>;

bool hasErrors(const Issues &issues);
inline Issue error(QString code, const Field *field, QString message, QString value = {})
{
    return {std::move(code), Severity::Error, field, std::move(message), std::move(value)};
}
inline Issue warning(QString code, const Field *field, QString message, QString value = {})
{
    return {std::move(code), Severity::Warning, field, std::move(message), std::move(value)};
}

} // namespace domain
