#include "app/job_runner.h"

#include <QElapsedTimer>

namespace app {

namespace {
constexpr qint64 msBetweenReports = 60;
}

JobRunner::JobRunner(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
}

JobRunner::~JobRunner()
{
    if (m_thread) {
        cancel();
        m_thread->wait();
    }
}

void JobRunner::start(const QString &title, Work work, Done done)
{
    Q_ASSERT(!isBusy());
    m_title = title;
    m_cancelled = false;
    m_failure.reset();
    m_done = std::move(done);
    m_thread.reset(QThread::create(
        [this, work = std::move(work), place = m_office.session().database.place(), who = m_office.operatorName(),
         &clock = m_office.clock()] {
            m_failure = attempt("job", [&] {
                const auto database = storage::Database::openAgain(place);
                storage::Session session{*database, who, clock};
                QElapsedTimer sinceReport;
                work(session, [&](qint64 count, qint64 total) {
                    if (!sinceReport.isValid() || sinceReport.elapsed() >= msBetweenReports || count == total) {
                        sinceReport.start();
                        Q_EMIT progressed(count, total);
                    }
                    return !m_cancelled.load();
                });
            });
        }));
    connect(m_thread.get(), &QThread::finished, this, &JobRunner::finish);
    Q_EMIT started();
    m_thread->start();
}

void JobRunner::finish()
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    const Done done = std::exchange(m_done, {});
    Q_EMIT finished();
    if (done)
        done(m_failure);
}

} // namespace app
