#pragma once
// Whether another process has locked a byte of a file, as the database engine does while it has one open.

#include <QString>

namespace platform {

/// False when nobody has, the file is not there, or it cannot be asked. Opens the file for a moment: never ask about
/// one this process has open itself (platform::isEngineFile).
bool isByteLocked(const QString &path, qint64 offset);

} // namespace platform
