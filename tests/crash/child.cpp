#include "crash/child.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <iterator>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace crash {

namespace {

using namespace std::chrono;

constexpr auto patience = 300s;
constexpr unsigned countedKinds[] = {ReadCalls, SyncCalls, RoomCalls, ChangingCalls};

void writeAll(int descriptor, const void *bytes, size_t count)
{
    for (const char *at = static_cast<const char *>(bytes); count > 0;) {
        const ssize_t done = write(descriptor, at, count);
        if (done <= 0)
            return;
        at += done;
        count -= static_cast<size_t>(done);
    }
}

[[noreturn]] void work(const Work &what, const FaultPlan &plan, int answer)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (std::getenv("UNIONHALL_CRASH_LOUD") == nullptr) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
    }
    QByteArray said;
    int exit = 99;
    arm(plan);
    try {
        exit = what(said);
    } catch (const std::exception &error) {
        said = QByteArray("escaped: ") + error.what();
    }
    long calls[std::size(countedKinds)];
    std::ranges::transform(countedKinds, calls, callsSeen);
    disarm();
    writeAll(answer, &exit, sizeof exit);
    writeAll(answer, calls, sizeof calls);
    writeAll(answer, said.constData(), static_cast<size_t>(said.size()));
    _exit(0);
}

struct Running
{
    pid_t process;
    int answer;
    steady_clock::time_point began;
};

Running begin(const Work &what, const FaultPlan &plan)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const auto began = steady_clock::now();
    const pid_t process = fork();
    if (process < 0)
        throw std::runtime_error("no process");
    if (process == 0) {
        close(ends[0]);
        work(what, plan, ends[1]);
    }
    close(ends[1]);
    return {process, ends[0], began};
}

Ended finish(const Running &running, std::optional<microseconds> killAfter)
{
    Ended ended;
    QByteArray answer;
    bool killed = false;
    for (;;) {
        const auto gone = steady_clock::now() - running.began;
        const auto left = killAfter && !killed ? nanoseconds(*killAfter) - gone : nanoseconds(patience) - gone;
        if (left <= 0ns) {
            kill(running.process, SIGKILL);
            ended.hung = !killAfter;
            killed = true;
            killAfter.reset();
        }
        pollfd waiting{running.answer, POLLIN, 0};
        const auto pause = std::max(left, nanoseconds(0ns));
        const timespec span{static_cast<time_t>(pause.count() / 1'000'000'000), pause.count() % 1'000'000'000};
        if (ppoll(&waiting, 1, killed ? nullptr : &span, nullptr) <= 0)
            continue;
        char bytes[65536];
        const ssize_t got = read(running.answer, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        answer.append(bytes, got);
    }
    close(running.answer);
    int status = 0;
    waitpid(running.process, &status, 0);
    ended.took = duration_cast<microseconds>(steady_clock::now() - running.began);
    long calls[std::size(countedKinds)];
    constexpr qsizetype head = sizeof ended.exit + sizeof calls;
    ended.killed = WIFSIGNALED(status) || answer.size() < head;
    if (!ended.killed) {
        std::copy_n(answer.constData(), sizeof ended.exit, reinterpret_cast<char *>(&ended.exit));
        std::copy_n(answer.constData() + sizeof ended.exit, sizeof calls, reinterpret_cast<char *>(calls));
        for (std::size_t i = 0; i < std::size(countedKinds); ++i)
            ended.calls[countedKinds[i]] = calls[i];
        ended.said = answer.mid(head);
    }
    return ended;
}

} // namespace

Ended inChild(const Work &what, const FaultPlan &plan, std::optional<microseconds> killAfter)
{
    return finish(begin(what, plan), killAfter);
}

std::vector<Ended> together(const std::vector<Work> &works, const FaultPlan &given,
                            std::optional<microseconds> killFirst)
{
    FaultPlan plan = given;
    int gate[2];
    if (pipe2(gate, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::vector<Running> all;
    for (const Work &what : works) {
        plan.pauses = given.pauses == 0 ? 0 : given.pauses + static_cast<unsigned>(all.size()) * 7919U;
        all.push_back(begin(
            [&](QByteArray &said) {
                close(gate[1]);
                char nothing;
                [[maybe_unused]] const ssize_t opened = read(gate[0], &nothing, 1); // until the last writer has closed
                return what(said);
            },
            plan));
    }
    close(gate[0]);
    close(gate[1]);
    std::vector<Ended> ends;
    for (Running &running : all) {
        const bool dies = killFirst && ends.empty();
        if (dies)
            running.began = steady_clock::now();
        ends.push_back(finish(running, dies ? killFirst : std::nullopt));
    }
    return ends;
}

} // namespace crash
