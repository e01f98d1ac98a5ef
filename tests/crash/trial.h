#pragma once
// One operation made ready to be broken off again and again, and the judgement on what is found afterwards.

#include "crash/child.h"
#include "crash/file_tree.h"
#include "crash/office_state.h"
#include "crash/operations.h"
#include "crash/power_loss.h"

#include <QMap>

#include <random>

namespace crash {

/// What one try showed: sentences, none when nothing was lost.
struct Finding
{
    QStringList losses;
    QStringList doubts; // nothing is lost, but the program said something else than what is there
};

class Trial
{
public:
    /// Runs the operation once without a fault.
    Trial(const Operation &operation, const Workplace &place);

    const Operation &operation() const { return m_operation; }
    /// How many of these kinds it makes.
    long calls(unsigned kinds) const { return m_calls.at(kinds); }
    std::chrono::microseconds duration() const { return m_duration; }

    /// The process dies at the call, or after so much time.
    Finding killed(Fault fault, long at) const;
    Finding killedAfter(std::chrono::microseconds moment) const;
    /// Calls of these kinds are refused, once or from there on.
    Finding refused(unsigned calls, Fault fault, long at, int error) const;
    /// The power goes after so many changes of the disk.
    Finding powerLost(std::size_t changes, Surviving what, std::mt19937 &random) const;
    std::size_t changes() const { return m_changes.size(); }
    /// The operation without a fault, judged like the others.
    Finding undisturbed() const;

private:
    Ended perform(const FaultPlan &plan, std::optional<std::chrono::microseconds> moment = {}) const;
    Ended runAsItIs(const FaultPlan &plan, std::optional<std::chrono::microseconds> moment = {}) const;
    Finding judged(const Ended &ended, bool again) const;
    void judgeOffice(const Ended &ended, Finding &finding, bool &isBefore) const;
    void judgeOutputs(const Ended &ended, Finding &finding) const;
    void judgeRemains(Finding &finding) const;
    void judgeCopies(const Ended &ended, Finding &finding) const;
    bool isNewOutput(const QString &name) const;

    const Operation &m_operation;
    const Workplace &m_place;
    FileTree m_base, m_result;
    OfficeState m_before, m_after, m_rawBefore;
    QMap<QString, QByteArray> m_newSheets;
    int m_exit = 0;
    QByteArray m_said;
    std::map<unsigned, long> m_calls;
    std::chrono::microseconds m_duration{0};
    std::vector<Change> m_changes;
};

} // namespace crash
