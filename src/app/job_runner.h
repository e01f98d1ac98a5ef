#pragma once
// Long work in a thread of its own, with its own connection to the same database. One job at a time.

#include "app/attempt.h"
#include "app/office.h"
#include "domain/progress.h"

#include <QThread>
#include <atomic>

namespace app {

class JobRunner : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(storage::Session &, const domain::Progress &)>;
    using Done = std::function<void(const std::optional<Failure> &)>;

    explicit JobRunner(Office &office, QObject *parent = nullptr);
    ~JobRunner() override; // asks the running job to stop and waits for it

    bool isBusy() const { return m_thread != nullptr; }
    const QString &title() const { return m_title; }
    /// Runs the work in the worker thread, then `done` in this one. Must not be called while busy.
    void start(const QString &title, Work work, Done done);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total); // total 0: not known
    void finished();

private:
    void finish();

    Office &m_office;
    QString m_title;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::optional<Failure> m_failure;
    Done m_done;
};

} // namespace app
