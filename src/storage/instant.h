#pragma once
// Instants are UTC, ISO text with seconds, in every table.

#include <QDateTime>

namespace storage {

inline QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}
inline QDateTime instantFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace storage
