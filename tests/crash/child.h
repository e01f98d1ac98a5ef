#pragma once
// One piece of work in a process of its own, which may be killed at any time without harm to the tests.

#include "shim/fault_plan.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace crash {

struct Ended
{
    int exit = -1; // what the work returned; -1 when it was killed
    bool killed = false;
    bool hung = false; // killed because it did not come to an end
    std::map<unsigned, long> calls; // how many of each kind there were, when it came to its end
    QByteArray said;
    std::chrono::microseconds took{0};
    /// Whether the program told its caller that the work is done.
    bool saidDone() const { return !killed && (exit == 0 || exit == 1); }
};

/// What work says goes to `said`; its value is the exit code.
using Work = std::function<int(QByteArray &said)>;

/// The plan is armed in the child alone, right before the work begins. With a moment the child is killed then.
Ended inChild(const Work &work, const FaultPlan &plan = {}, std::optional<std::chrono::microseconds> killAfter = {});

/// Children that begin as nearly at the same time as the machine can, each under a plan like this one with pauses of
/// its own. With a moment the first of them is killed then.
std::vector<Ended> together(const std::vector<Work> &works, const FaultPlan &plan = {},
                            std::optional<std::chrono::microseconds> killFirst = {});

} // namespace crash
