#pragma once
// Splits a script into statements, knowing quotes, comments and triggers (never split at every semicolon).

#include <QStringList>

namespace storage {

QStringList splitStatements(const QString &script);

} // namespace storage
