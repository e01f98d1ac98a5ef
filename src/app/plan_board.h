#pragma once
// The plan board: the targets of a year as they stand today, and what people do with one of them.

#include "app/job_runner.h"
#include "domain/issue.h"
#include "figures/targets.h"

namespace app {

struct PlanBoard
{
    int year = 0;
    QDate today;
    QList<figures::TargetResult> targets; // worst first, then by number
};
PlanBoard planBoard(storage::Session &session, int year);

/// Computes the board in the background, again whenever it is asked to.
class PlanRun : public QObject
{
    Q_OBJECT

public:
    explicit PlanRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    /// While one computation runs, the last wish is kept and follows it.
    void compute(int year);
    const PlanBoard &board() const { return m_board; }

Q_SIGNALS:
    void computed();
    void failed(const app::Failure &failure);

private:
    Office &m_office;
    PlanBoard m_board;
    int m_next = 0; // year wished for meanwhile; 0: none
    JobRunner m_job; // last: stops before what it writes to goes
};

/// What was done to a target: its operation, to take it back, or what was wrong.
struct PlanChange
{
    qint64 operation = 0;
    domain::Issues issues; // with errors nothing was saved
};

// Each throws Error{NotFound} when the target is gone.
PlanChange saveReason(Office &office, qint64 target, const QString &reason);
PlanChange moveTarget(Office &office, qint64 target, domain::Date to, const QString &reason);
PlanChange dropTarget(Office &office, qint64 target, const QString &reason);
PlanChange finishTarget(Office &office, qint64 target, domain::Date day);
/// Neither done, moved nor dropped any more.
PlanChange reopenTarget(Office &office, qint64 target);

/// The record says itself which target it carries out, where its ledger has a field for that and it is empty; else the
/// target names it.
PlanChange linkRecord(Office &office, qint64 target, const domain::Entity &entity, qint64 record);
/// Takes off either kind of link.
PlanChange unlinkRecord(Office &office, qint64 target, const domain::Entity &entity, qint64 record);

} // namespace app
