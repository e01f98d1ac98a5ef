#include "platform/file_system.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef _WIN32
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace platform {

bool isOnNetwork(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (path.startsWith("//"_L1) || path.startsWith("\\\\"_L1) || folder.startsWith("//"_L1))
        return true;
#ifdef _WIN32
    const QString root = QDir::toNativeSeparators(folder.left(3)); // a mapped drive: Z:\ .
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    const QByteArray type = QStorageInfo(folder).fileSystemType().toLower();
    for (const char *network : {"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "fuse.sshfs", "fuse.rclone",
                                "fuse.davfs", "davfs", "ncpfs", "afs", "ceph", "glusterfs", "fuse.glusterfs", "9p"})
        if (type == network)
            return true;
    return false;
#endif
}

bool canMoveOpenFiles()
{
#ifdef _WIN32
    return false;
#else
    return true;
#endif
}

qint64 freeBytes(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

} // namespace platform
