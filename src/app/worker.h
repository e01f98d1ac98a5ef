#pragma once
// Long work in a thread of its own. One job at a time; progress and its end arrive in the thread of the owner.

#include "app/attempt.h"
#include "domain/progress.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace app {

class Worker : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(const domain::Progress &)>;
    using Done = std::function<void(const std::optional<Failure> &)>;

    explicit Worker(QObject *parent = nullptr);
    ~Worker() override; // asks the running job to stop and waits for it

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

    QString m_title;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::optional<Failure> m_failure;
    Done m_done;
};

} // namespace app
