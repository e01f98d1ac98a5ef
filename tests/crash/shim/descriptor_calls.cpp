// Calls on descriptors, as the C library names them.

#include "shim/watch.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

using namespace crash;
using namespace crash::shim;

namespace {

ssize_t refused(int error)
{
    errno = error;
    return -1;
}

/// A write of some bytes at an offset, or at the file's own position when that is negative.
ssize_t guardedWrite(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    const auto real = [&](size_t length) {
        return offset < 0 ? syscall(SYS_write, descriptor, bytes, length)
                          : syscall(SYS_pwrite64, descriptor, bytes, length, offset);
    };
    if (handleOf(descriptor) == 0)
        return real(count);
    const auto lock = locked();
    const Verdict verdict = judge(WriteCalls);
    if (verdict.error != 0)
        return refused(verdict.error);
    off64_t at = offset;
    if (offset < 0 && recording()) {
        const bool appends = (fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
        struct stat info = {};
        fstat(descriptor, &info);
        at = appends ? info.st_size : lseek64(descriptor, 0, SEEK_CUR);
    }
    const ssize_t done = real(verdict.half ? count / 2 : count);
    if (done > 0)
        record({DiskEvent::Write, handleOf(descriptor), at, 0, 0, 0, static_cast<std::uint32_t>(done)}, {}, {}, bytes);
    if (verdict.lastAct)
        die();
    return done;
}

int guardedSize(int descriptor, off64_t size)
{
    const auto real = [&] { return static_cast<int>(syscall(SYS_ftruncate, descriptor, size)); };
    if (handleOf(descriptor) == 0)
        return real();
    const auto lock = locked();
    struct stat info = {};
    if (refusesForRoom() && fstat(descriptor, &info) == 0 && size <= info.st_size)
        return real();
    const Verdict verdict = judge(SizeCalls);
    if (verdict.error != 0)
        return static_cast<int>(refused(verdict.error));
    const int done = real();
    if (done == 0)
        record({DiskEvent::Size, handleOf(descriptor), 0, size, 0, 0, 0});
    if (verdict.lastAct)
        die();
    return done;
}

int guardedSync(int descriptor, long call)
{
    if (handleOf(descriptor) == 0)
        return static_cast<int>(syscall(call, descriptor));
    const auto lock = locked();
    const Verdict verdict = judge(SyncCalls);
    if (verdict.error != 0)
        return static_cast<int>(refused(verdict.error));
    const int done = static_cast<int>(syscall(call, descriptor));
    if (const std::string &folder = folderOf(descriptor); folder.empty())
        record({DiskEvent::Sync, handleOf(descriptor), 0, 0, 0, 0, 0});
    else
        record({DiskEvent::SyncFolder, 0, 0, 0, 0, 0, 0}, folder);
    if (verdict.lastAct)
        die();
    return done;
}

ssize_t guardedRead(int descriptor, void *bytes, size_t count, off64_t offset)
{
    if (handleOf(descriptor) != 0) {
        const auto lock = locked();
        if (const Verdict verdict = judge(ReadCalls); verdict.error != 0)
            return refused(verdict.error);
    }
    return offset < 0 ? syscall(SYS_read, descriptor, bytes, count)
                      : syscall(SYS_pread64, descriptor, bytes, count, offset);
}

ssize_t guardedVector(int descriptor, const iovec *parts, int count, off64_t offset)
{
    if (handleOf(descriptor) == 0)
        return offset < 0 ? syscall(SYS_writev, descriptor, parts, count)
                          : syscall(SYS_pwritev, descriptor, parts, count, offset, 0L);
    std::vector<char> bytes;
    for (int i = 0; i < count; ++i)
        bytes.insert(bytes.end(), static_cast<char *>(parts[i].iov_base),
                     static_cast<char *>(parts[i].iov_base) + parts[i].iov_len);
    return guardedWrite(descriptor, bytes.data(), bytes.size(), offset);
}

/// Copies through this process, so that every byte passes guardedWrite.
ssize_t guardedCopy(int from, off64_t *fromOffset, int to, size_t count)
{
    std::vector<char> bytes(std::min<size_t>(count, 1U << 20U));
    const ssize_t got = guardedRead(from, bytes.data(), bytes.size(), fromOffset == nullptr ? -1 : *fromOffset);
    if (got <= 0)
        return got;
    if (fromOffset != nullptr)
        *fromOffset += got;
    return guardedWrite(to, bytes.data(), static_cast<size_t>(got), -1);
}

int guardedAllocation(int descriptor, off64_t offset, off64_t length)
{
    struct stat info = {};
    fstat(descriptor, &info);
    return offset + length > info.st_size ? guardedSize(descriptor, offset + length) : 0;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count) { return guardedWrite(descriptor, bytes, count, -1); }
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return guardedWrite(descriptor, bytes, count, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    return guardedWrite(descriptor, bytes, count, offset);
}
ssize_t writev(int descriptor, const iovec *parts, int count) { return guardedVector(descriptor, parts, count, -1); }
ssize_t pwritev(int descriptor, const iovec *parts, int count, off_t offset)
{
    return guardedVector(descriptor, parts, count, offset);
}
ssize_t pwritev64(int descriptor, const iovec *parts, int count, off64_t offset)
{
    return guardedVector(descriptor, parts, count, offset);
}
ssize_t read(int descriptor, void *bytes, size_t count) { return guardedRead(descriptor, bytes, count, -1); }
ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset)
{
    return guardedRead(descriptor, bytes, count, offset);
}
ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset)
{
    return guardedRead(descriptor, bytes, count, offset);
}
int ftruncate(int descriptor, off_t size) noexcept { return guardedSize(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) noexcept { return guardedSize(descriptor, size); }
int fsync(int descriptor) { return guardedSync(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return guardedSync(descriptor, SYS_fdatasync); }

int fallocate(int descriptor, int mode, off_t offset, off_t length)
{
    return handleOf(descriptor) != 0 && mode == 0
        ? guardedAllocation(descriptor, offset, length)
        : static_cast<int>(syscall(SYS_fallocate, descriptor, mode, offset, length));
}
int fallocate64(int descriptor, int mode, off64_t offset, off64_t length)
{
    return fallocate(descriptor, mode, offset, length);
}
int posix_fallocate(int descriptor, off_t offset, off_t length)
{
    return fallocate(descriptor, 0, offset, length) == 0 ? 0 : errno;
}
int posix_fallocate64(int descriptor, off64_t offset, off64_t length)
{
    return posix_fallocate(descriptor, offset, length);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) noexcept
{
    return handleOf(to) != 0 ? guardedCopy(from, offset, to, count) : syscall(SYS_sendfile, to, from, offset, count);
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) noexcept
{
    return sendfile(to, from, offset, count);
}
ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t count, unsigned flags)
{
    if (handleOf(to) != 0 && toOffset == nullptr)
        return guardedCopy(from, fromOffset, to, count);
    return syscall(SYS_copy_file_range, from, fromOffset, to, toOffset, count, flags);
}

int close(int descriptor)
{
    {
        const auto lock = locked();
        forget(descriptor);
    }
    return static_cast<int>(syscall(SYS_close, descriptor));
}

} // extern "C"
