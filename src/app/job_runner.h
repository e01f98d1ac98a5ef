#pragma once
// Long work in a thread of its own, with its own connection to the same database. One job at a time.

#include "app/office.h"
#include "app/worker.h"

namespace app {

class JobRunner : public Worker
{
    Q_OBJECT

public:
    using Work = std::function<void(storage::Session &, const domain::Progress &)>;

    explicit JobRunner(Office &office, QObject *parent = nullptr);

    /// Runs the work in the worker thread, then `done` in this one. Must not be called while busy.
    void start(const QString &title, Work work, Done done);

private:
    Office &m_office;
};

/// The same work with a copy of the office before it, where something was done since the newest one: for work that
/// touches many records. A copy that cannot be made is told through the store and does not stand in the way, as the
/// work can be taken back.
JobRunner::Work afterACopy(Office &office, JobRunner::Work work);

} // namespace app
