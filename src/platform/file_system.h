#pragma once
// What kind of place a path lies in.

#include <QString>

namespace platform {

/// Whether the folder of the path lies on another machine (NFS, SMB, a mapped drive …), where the engine's write-ahead
/// log must not be used.
bool isOnNetwork(const QString &path);

/// Bytes this user can still write in the folder of the path; -1 where that cannot be asked.
qint64 freeBytes(const QString &path);

/// Whether a file that somebody has open can be given another name. Not on Windows.
bool canMoveOpenFiles();

} // namespace platform
