#pragma once
// Which file a name leads to at this moment: on Unix device and inode, on Windows volume and file id. A name can lead
// to another file from one second to the next when a sync program replaces it.

#include <QString>
#include <optional>

namespace platform {

struct FileIdentity
{
    quint64 device = 0;
    quint64 high = 0; // upper half of a file id of 128 bits; 0 on Unix
    quint64 low = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Never opens the file for reading: on Unix closing any handle of a database would drop the engine's locks on it.
/// Nothing when no file is there, or it cannot be asked.
std::optional<FileIdentity> fileIdentity(const QString &path);

} // namespace platform
