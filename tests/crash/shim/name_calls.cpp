// Calls on names: open, rename, link, remove, folders.

#include "shim/watch.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace crash;
using namespace crash::shim;

namespace {

int refused(int error)
{
    errno = error;
    return -1;
}

bool stands(const std::string &name)
{
    struct stat info = {};
    return lstat(name.c_str(), &info) == 0;
}

int guardedOpen(int folder, const char *path, int flags, mode_t mode)
{
    const auto real = [&] { return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode)); };
    if (const int table = standIn(path); table >= 0)
        return table;
    const std::string name = watchedName(folder, path);
    if (name.empty())
        return real();
    const auto lock = locked();
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    const bool making = nameless || ((flags & O_CREAT) != 0 && !stands(name));
    const bool truncating = !making && (flags & O_TRUNC) != 0;
    Verdict verdict;
    if (making)
        verdict = judge(MakeCalls);
    else if (truncating && !refusesForRoom())
        verdict = judge(SizeCalls);
    if (verdict.error != 0)
        return refused(verdict.error);
    const int descriptor = real();
    if (descriptor >= 0) {
        struct stat info = {};
        fstat(descriptor, &info);
        const bool isFolder = S_ISDIR(info.st_mode);
        const int handle = watch(descriptor, isFolder ? name : std::string());
        if (!isFolder)
            record({DiskEvent::Open, handle, 0,
                    making           ? 1
                        : truncating ? 2
                                     : 0,
                    0, 0, 0},
                   nameless ? std::string() : name);
    }
    if (verdict.lastAct)
        die();
    return descriptor;
}

mode_t modeIn(int flags, va_list rest)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

/// One call with one or two names; what it did goes to the log.
template <typename Real>
int guardedName(Calls kind, DiskEvent event, const std::string &first, const std::string &second, const Real &real)
{
    if (first.empty() && second.empty())
        return real();
    const auto lock = locked();
    const Verdict verdict = judge(kind);
    if (verdict.error != 0 && kind != RemoveCalls)
        return refused(verdict.error);
    const int done = real();
    if (done == 0)
        record(event, first, second);
    if (verdict.lastAct)
        die();
    return done;
}

DiskEvent plain(DiskEvent::Kind kind) { return {kind, 0, 0, 0, 0, 0, 0}; }

int guardedRename(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return guardedName(
        NameCalls, plain(DiskEvent::Rename), watchedName(fromFolder, from), watchedName(toFolder, to), [&] {
            return static_cast<int>(flags == 0 ? syscall(SYS_renameat2, fromFolder, from, toFolder, to, 0)
                                               : syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
        });
}

int guardedLink(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const auto real = [&] { return static_cast<int>(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)); };
    const std::string target = watchedName(toFolder, to);
    constexpr char descriptors[] = "/proc/self/fd/";
    if (std::strncmp(from, descriptors, sizeof descriptors - 1) == 0) {
        DiskEvent event = plain(DiskEvent::LinkHandle);
        event.handle = handleOf(std::atoi(from + sizeof descriptors - 1));
        return guardedName(NameCalls, event, {}, target, real);
    }
    return guardedName(NameCalls, plain(DiskEvent::Link), watchedName(fromFolder, from), target, real);
}

int guardedRemove(int folder, const char *path, int flags)
{
    const bool isFolder = (flags & AT_REMOVEDIR) != 0;
    return guardedName(RemoveCalls, plain(isFolder ? DiskEvent::RemoveFolder : DiskEvent::Remove),
                       watchedName(folder, path), {},
                       [&] { return static_cast<int>(syscall(SYS_unlinkat, folder, path, flags)); });
}

int guardedFolder(int folder, const char *path, mode_t mode)
{
    return guardedName(MakeCalls, plain(DiskEvent::MakeFolder), watchedName(folder, path), {},
                       [&] { return static_cast<int>(syscall(SYS_mkdirat, folder, path, mode)); });
}

/// Fills the six X before the ending and makes the file.
int guardedScratch(char *pattern, int ending, int flags)
{
    const size_t length = std::strlen(pattern);
    if (length < 6 + static_cast<size_t>(ending))
        return refused(EINVAL);
    char *letters = pattern + length - static_cast<size_t>(ending) - 6;
    static unsigned counter = 0;
    for (int tries = 0; tries < 1000; ++tries) {
        unsigned number = static_cast<unsigned>(getpid()) * 7919U + ++counter;
        for (int i = 0; i < 6; ++i, number /= 26)
            letters[i] = static_cast<char>('a' + number % 26);
        const int descriptor = guardedOpen(AT_FDCWD, pattern, O_RDWR | O_CREAT | O_EXCL | flags, 0600);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return guardedOpen(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return guardedOpen(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return guardedOpen(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeIn(flags, rest);
    va_end(rest);
    return guardedOpen(folder, path, flags, mode);
}
// What programs built with fortification call.
int __open_2(const char *path, int flags) { return guardedOpen(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return guardedOpen(AT_FDCWD, path, flags, 0); }
int creat(const char *path, mode_t mode) { return guardedOpen(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

int mkstemp(char *pattern) { return guardedScratch(pattern, 0, 0); }
int mkstemp64(char *pattern) { return guardedScratch(pattern, 0, 0); }
int mkostemp(char *pattern, int flags) { return guardedScratch(pattern, 0, flags); }
int mkostemp64(char *pattern, int flags) { return guardedScratch(pattern, 0, flags); }
int mkstemps(char *pattern, int ending) { return guardedScratch(pattern, ending, 0); }
int mkstemps64(char *pattern, int ending) { return guardedScratch(pattern, ending, 0); }

int truncate(const char *path, off_t size) noexcept
{
    const int descriptor = guardedOpen(AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    const int done = ftruncate(descriptor, size);
    close(descriptor);
    return done;
}
int truncate64(const char *path, off64_t size) noexcept { return truncate(path, size); }

int rename(const char *from, const char *to) noexcept { return guardedRename(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return guardedRename(fromFolder, from, toFolder, to, 0);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return guardedRename(fromFolder, from, toFolder, to, flags);
}
int link(const char *from, const char *to) noexcept { return guardedLink(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return guardedLink(fromFolder, from, toFolder, to, flags);
}
int unlink(const char *path) noexcept { return guardedRemove(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) noexcept { return guardedRemove(folder, path, flags); }
int rmdir(const char *path) noexcept { return guardedRemove(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) noexcept
{
    const int done = unlink(path);
    return done != 0 && (errno == EISDIR || errno == EPERM) ? rmdir(path) : done;
}
int mkdir(const char *path, mode_t mode) noexcept { return guardedFolder(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) noexcept { return guardedFolder(folder, path, mode); }

} // extern "C"
