#pragma once
// Taking operations back and bringing them back again, with everybody told.

#include "app/job_runner.h"
#include "services/undo_operation.h"

namespace app {

/// Records of one ledger that are as they were.
struct UndoneRecords
{
    const domain::Entity *entity = nullptr;
    std::vector<qint64> ids; // those that are there now, in order; of many the first
};

struct Undone
{
    qint64 operation = 0; // the one that did it; it can be taken back itself
    qint64 work = 0; // the operation it is about
    QString sentence; // what was taken back, or brought back
    qint64 records = 0; // how many records, settings and texts are as they were
    bool isBack = true; // the work was taken back; otherwise it was brought back
    QList<UndoneRecords> ledgers;
};

/// All of it or nothing: throws Error{NotFound}, or Error{Conflict} saying why not. An operation that took another one
/// back is taken back by bringing that one back.
Undone undoOperation(Office &office, qint64 operation);
Undone redoOperation(Office &office, qint64 operation);

/// What Ctrl+Z would take back, and Ctrl+Y bring back, for the people who worked in this window: a sentence; the
/// operation is 0 where there is none.
struct NextStep
{
    qint64 operation = 0;
    QString sentence;
    qint64 records = 0;
};
NextStep nextToUndo(Office &office);
NextStep nextToRedo(Office &office);

/// The same where it may take a while: small work is done at once, much in the background.
class UndoRun : public QObject
{
    Q_OBJECT

public:
    explicit UndoRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    void cancel() { m_job.cancel(); }
    void undo(qint64 operation) { run(operation, false); }
    void redo(qint64 operation) { run(operation, true); }

Q_SIGNALS:
    void done(const app::Undone &undone);
    void failed(const app::Failure &failure);

private:
    void run(qint64 operation, bool forward);
    void finish(const services::UndoneOperation &result);

    Office &m_office;
    JobRunner m_job; // last: stops before what it writes to goes
};

/// Tells everybody what an operation may have changed.
void announceOperation(Office &office, qint64 operation);

} // namespace app
