#include "platform/file_locks.h"

#include <QFile>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace platform {

#ifdef _WIN32

bool isByteLocked(const QString &path, qint64 offset)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    OVERLAPPED place = {};
    place.Offset = static_cast<DWORD>(offset);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    const bool free = LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
    if (free)
        UnlockFileEx(file, 0, 1, 0, &place);
    CloseHandle(file);
    return !free;
}

#else

bool isByteLocked(const QString &path, qint64 offset)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock wanted = {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = offset;
    wanted.l_len = 1;
    const bool locked = fcntl(file, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK;
    close(file);
    return locked;
}

#endif

} // namespace platform
