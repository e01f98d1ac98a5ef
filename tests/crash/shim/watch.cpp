#include "shim/watch.h"

#include <array>
#include <atomic>
#include <bit>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace crash {

namespace {

constexpr std::size_t mostDescriptors = 4096;

struct Books
{
    std::mutex mutex;
    FaultPlan plan;
    std::string prefix; // of watched names, with the slash
    std::atomic<bool> armed = false;
    long seen = 0; // of the plan's calls
    std::array<long, 8> seenByKind{}; // of all, by the bit of their kind
    int lastHandle = 0;
    std::array<int, mostDescriptors> handles{};
    std::array<std::string, mostDescriptors> folders;
};

Books &books()
{
    static Books *theBooks = new Books; // used until the very end of the process
    return *theBooks;
}

bool isKept(int descriptor) { return descriptor >= 0 && static_cast<std::size_t>(descriptor) < mostDescriptors; }

} // namespace

void arm(const FaultPlan &plan)
{
    const auto lock = shim::locked();
    Books &all = books();
    all.plan = plan;
    all.prefix = plan.folder == nullptr ? std::string() : std::string(plan.folder) + '/';
    all.seen = 0;
    all.seenByKind = {};
    all.armed = plan.folder != nullptr;
}

void disarm() { books().armed = false; }

long callsSeen(unsigned kinds)
{
    const auto lock = shim::locked();
    long sum = 0;
    for (unsigned bit = 0; bit < books().seenByKind.size(); ++bit)
        sum += (kinds & (1U << bit)) != 0 ? books().seenByKind[bit] : 0;
    return sum;
}

namespace shim {

std::unique_lock<std::mutex> locked() { return std::unique_lock(books().mutex); }

std::string watchedName(int folder, const char *path)
{
    const Books &all = books();
    // Names relative to the current folder are none of the program's: it says absolute ones.
    if (!all.armed || path == nullptr || path[0] != '/' || (folder != AT_FDCWD && path[0] != '/'))
        return {};
    return std::strncmp(path, all.prefix.c_str(), all.prefix.size() - 1) == 0
            && (path[all.prefix.size() - 1] == '/' || path[all.prefix.size() - 1] == 0)
        ? std::string(path)
        : std::string();
}

int handleOf(int descriptor)
{
    const Books &all = books();
    return all.armed && isKept(descriptor) ? all.handles[static_cast<std::size_t>(descriptor)] : 0;
}

const std::string &folderOf(int descriptor) { return books().folders[static_cast<std::size_t>(descriptor)]; }

int watch(int descriptor, const std::string &folder)
{
    Books &all = books();
    if (!isKept(descriptor))
        return 0;
    all.handles[static_cast<std::size_t>(descriptor)] = ++all.lastHandle;
    all.folders[static_cast<std::size_t>(descriptor)] = folder;
    return all.lastHandle;
}

void forget(int descriptor)
{
    if (isKept(descriptor))
        books().handles[static_cast<std::size_t>(descriptor)] = 0;
}

namespace {

void pauseSometimes()
{
    FaultPlan &plan = books().plan;
    if (plan.pauses == 0)
        return;
    plan.pauses = plan.pauses * 1664525U + 1013904223U;
    constexpr unsigned oneIn = 4, longest = 1000; // microseconds
    if (const unsigned lot = plan.pauses >> 16U; lot % oneIn == 0)
        usleep(lot % longest);
}

} // namespace

Verdict judge(Calls kind)
{
    Books &all = books();
    const FaultPlan &plan = all.plan;
    pauseSometimes();
    ++all.seenByKind[static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(kind)))];
    if ((plan.calls & kind) == 0)
        return {};
    const long number = ++all.seen;
    if (plan.fault == Fault::None || number < plan.at)
        return {};
    const bool there = number == plan.at;
    switch (plan.fault) {
    case Fault::None:
        break;
    case Fault::KillBefore:
        if (there)
            die();
        break;
    case Fault::KillAfter:
        return {0, false, there};
    case Fault::KillTorn:
        return {0, there && kind == WriteCalls, there};
    case Fault::Refuse:
        return {there ? plan.error : 0, false, false};
    case Fault::RefuseFromThere:
        return {plan.error, false, false};
    case Fault::RefuseAfterHalf:
        if (there && kind == WriteCalls)
            return {0, true, false};
        return {plan.error, false, false};
    }
    return {};
}

void die()
{
    syscall(SYS_kill, static_cast<pid_t>(syscall(SYS_getpid)), SIGKILL);
    for (;;)
        pause();
}

bool recording() { return books().armed && books().plan.log >= 0; }

std::string shareFolder()
{
    return books().armed && books().plan.onNetwork ? std::string(books().plan.folder) : std::string();
}

bool refusesForRoom() { return books().plan.error == ENOSPC; }

void record(DiskEvent event, const std::string &first, const std::string &second, const void *data)
{
    if (!recording())
        return;
    event.first = static_cast<std::uint32_t>(first.size());
    event.second = static_cast<std::uint32_t>(second.size());
    const iovec parts[] = {{&event, sizeof event},
                           {const_cast<char *>(first.data()), first.size()},
                           {const_cast<char *>(second.data()), second.size()},
                           {const_cast<void *>(data), event.data}};
    syscall(SYS_writev, books().plan.log, parts, std::size(parts));
}

} // namespace shim

} // namespace crash
