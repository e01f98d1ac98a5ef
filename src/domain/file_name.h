#pragma once
// Names of files that come from outside: never trusted as paths.

#include <QString>

namespace domain {

/// The name alone, as any file system takes it: no folders, no control or invisible formatting characters, none of the
/// characters Windows keeps for itself, no leading dots, no reserved device names; at most 80 characters with its
/// suffix kept. `fallback` where nothing of the name is left.
QString safeFileName(const QString &given, const QString &fallback = QStringLiteral("file"));

} // namespace domain
