#include "app/job_runner.h"

#include "app/copies.h"

namespace app {

JobRunner::JobRunner(Office &office, QObject *parent)
    : Worker(parent)
    , m_office(office)
{
}

void JobRunner::start(const QString &title, Work work, Done done)
{
    Worker::start(
        title,
        [work = std::move(work), place = m_office.session().database.place(), who = m_office.operatorName(),
         &clock = m_office.clock()](const domain::Progress &progress) {
            const auto database = storage::Database::openAgain(place);
            storage::Session session{*database, who, clock};
            work(session, progress);
        },
        std::move(done));
}

JobRunner::Work afterACopy(Office &office, JobRunner::Work work)
{
    return
        [&store = office.store(), work = std::move(work)](storage::Session &session, const domain::Progress &progress) {
            const QString problem = copyBeforeBulk(session, progress);
            QMetaObject::invokeMethod(
                &store, [&store, problem] { store.announceCopies(problem); }, Qt::QueuedConnection);
            work(session, progress);
        };
}

} // namespace app
