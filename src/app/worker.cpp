#include "app/worker.h"

#include <QElapsedTimer>

namespace app {

namespace {
constexpr qint64 msBetweenReports = 60;
}

Worker::Worker(QObject *parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    if (m_thread) {
        cancel();
        m_thread->wait();
    }
}

void Worker::start(const QString &title, Work work, Done done)
{
    Q_ASSERT(!isBusy());
    m_title = title;
    m_cancelled = false;
    m_failure.reset();
    m_done = std::move(done);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        m_failure = attempt("job", [&] {
            QElapsedTimer sinceReport;
            work([&](qint64 count, qint64 total) {
                if (!sinceReport.isValid() || sinceReport.elapsed() >= msBetweenReports || count == total) {
                    sinceReport.start();
                    Q_EMIT progressed(count, total);
                }
                return !m_cancelled.load();
            });
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &Worker::finish);
    Q_EMIT started();
    m_thread->start();
}

void Worker::finish()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    const Done done = std::exchange(m_done, {});
    Q_EMIT finished();
    if (done)
        done(m_failure);
}

} // namespace app
