#include "platform/file_identity.h"

#include <QFile>

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace platform {

#ifdef _WIN32
std::optional<FileIdentity> fileIdentity(const QString &path)
{
    // Asks for attributes alone and shares everything: nobody is kept from writing, renaming or deleting.
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), FILE_READ_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    std::optional<FileIdentity> identity;
    if (BY_HANDLE_FILE_INFORMATION info; GetFileInformationByHandle(handle, &info))
        identity = FileIdentity{info.dwVolumeSerialNumber, info.nFileIndexHigh, info.nFileIndexLow};
    CloseHandle(handle);
    return identity;
}
#else
std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(info.st_dev), 0, static_cast<quint64>(info.st_ino)};
}
#endif

} // namespace platform
