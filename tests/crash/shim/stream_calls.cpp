// Streams of the C library. Its own write and open cannot be stood before, so a stream on a watched file is made anew
// over the descriptor calls.

#include "shim/watch.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <unistd.h>

using namespace crash;
using namespace crash::shim;

namespace {

struct Stream
{
    int descriptor;
    FILE *file = nullptr;
};

std::map<FILE *, int> &streams()
{
    static auto *all = new std::map<FILE *, int>;
    return *all;
}

std::mutex &streamsMutex()
{
    static auto *mutex = new std::mutex;
    return *mutex;
}

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

ssize_t readStream(void *cookie, char *bytes, size_t count)
{
    return read(static_cast<Stream *>(cookie)->descriptor, bytes, count);
}

ssize_t writeStream(void *cookie, const char *bytes, size_t count)
{
    const ssize_t done = write(static_cast<Stream *>(cookie)->descriptor, bytes, count);
    return done < 0 ? 0 : done; // a stream of this kind says failure so
}

int seekStream(void *cookie, off64_t *offset, int whence)
{
    const off64_t at = lseek64(static_cast<Stream *>(cookie)->descriptor, *offset, whence);
    if (at < 0)
        return -1;
    *offset = at;
    return 0;
}

int closeStream(void *cookie)
{
    auto *stream = static_cast<Stream *>(cookie);
    {
        const std::lock_guard guard(streamsMutex());
        streams().erase(stream->file);
    }
    const int done = close(stream->descriptor);
    delete stream;
    return done;
}

FILE *over(int descriptor, const char *mode)
{
    auto *stream = new Stream{descriptor};
    FILE *file = fopencookie(stream, mode, {readStream, writeStream, seekStream, closeStream});
    if (file == nullptr) {
        delete stream;
        return nullptr;
    }
    stream->file = file;
    const std::lock_guard guard(streamsMutex());
    streams()[file] = descriptor;
    return file;
}

int flagsOf(const char *mode)
{
    int flags = std::strchr(mode, '+') != nullptr ? O_RDWR : mode[0] == 'r' ? O_RDONLY : O_WRONLY;
    if (mode[0] == 'w')
        flags |= O_CREAT | O_TRUNC;
    if (mode[0] == 'a')
        flags |= O_CREAT | O_APPEND;
    if (std::strchr(mode, 'x') != nullptr)
        flags |= O_EXCL;
    return flags | O_CLOEXEC;
}

FILE *openedStream(const char *path, const char *mode)
{
    if (const int table = standIn(path); table >= 0)
        return next<FILE *(int, const char *)>("fdopen")(table, "r");
    if (watchedName(AT_FDCWD, path).empty())
        return next<FILE *(const char *, const char *)>("fopen")(path, mode);
    const int descriptor = open(path, flagsOf(mode), 0666);
    return descriptor < 0 ? nullptr : over(descriptor, mode);
}

/// A scratch file without a name, where scratch files are wanted.
FILE *scratchStream()
{
    const char *folder = std::getenv("TMPDIR");
    std::string pattern = std::string(folder == nullptr ? "/tmp" : folder) + "/scratchXXXXXX";
    if (watchedName(AT_FDCWD, pattern.c_str()).empty())
        return next<FILE *()>("tmpfile")();
    const int descriptor = mkstemp(pattern.data());
    if (descriptor < 0)
        return nullptr;
    unlink(pattern.c_str());
    return over(descriptor, "w+");
}

} // namespace

extern "C" {

FILE *fopen(const char *path, const char *mode) { return openedStream(path, mode); }
FILE *fopen64(const char *path, const char *mode) { return openedStream(path, mode); }
FILE *fdopen(int descriptor, const char *mode) noexcept
{
    return handleOf(descriptor) != 0 ? over(descriptor, mode)
                                     : next<FILE *(int, const char *)>("fdopen")(descriptor, mode);
}
FILE *tmpfile() { return scratchStream(); }
FILE *tmpfile64() { return scratchStream(); }
int fileno(FILE *file) noexcept
{
    {
        const std::lock_guard guard(streamsMutex());
        if (const auto found = streams().find(file); found != streams().end())
            return found->second;
    }
    return next<int(FILE *)>("fileno")(file);
}

} // extern "C"
