#include "app/import_run.h"

#include "importing/plan_basis.h"
#include "importing/rejects.h"
#include "storage/search_index.h"

#include <QLocale>

namespace app {

QList<importing::BatchInfo> importBatches(Office &office) { return importing::batches(office.session()); }
QList<importing::BatchRow> importRows(Office &office, qint64 batch)
{
    return importing::batchRows(office.session(), batch);
}

ImportRun::ImportRun(Office &office, const domain::Entity &entity, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_entity(entity)
    , m_job(office)
{
    connect(&m_job, &JobRunner::progressed, this, &ImportRun::progressed);
}

void ImportRun::start(const QString &title, JobRunner::Work work, std::function<void()> done)
{
    m_job.start(title, std::move(work), [this, done = std::move(done)](const std::optional<Failure> &failure) {
        if (failure)
            Q_EMIT failed(*failure);
        else
            done();
    });
}

void ImportRun::forget()
{
    m_plan = {};
    m_look = {};
    m_batch = 0;
}

void ImportRun::plan(const QString &file, const importing::ImportOptions &options)
{
    m_doing = Doing::Planning;
    auto plan = std::make_shared<importing::ImportPlan>();
    auto look = std::make_shared<Look>(m_look);
    const auto work = [this, file, options, plan, look](storage::Session &session, const domain::Progress &progress) {
        if (look->file != file) {
            *look = {};
            look->sheets = importing::overviewOf(session, m_entity, file);
            look->file = file;
        }
        look->others.clear();
        try {
            *plan = importing::planImport(session, m_entity, file, options, progress);
        } catch (const domain::Error &failure) {
            if (failure.code() != domain::ErrorCode::Cancelled) {
                look->sheets = importing::overviewOf(session, m_entity, file, options);
                look->others = importing::recogniseEntities(file);
                look->others.removeAll(&m_entity);
            }
            throw;
        }
    };
    m_job.start(tr("Reading the sheet"), work, [this, plan, look](const std::optional<Failure> &failure) {
        m_look = std::move(*look);
        const QString reason = std::exchange(m_outdated, {});
        if (failure) {
            Q_EMIT failed(*failure);
            return;
        }
        const importing::ImportPlan before = std::exchange(m_plan, std::move(*plan));
        m_batch = 0;
        Q_EMIT planned();
        if (!reason.isEmpty())
            Q_EMIT outdated((QStringList{reason} + importing::planDifferences(before, m_plan)).join(u'\n'));
    });
}

void ImportRun::apply(bool partial)
{
    m_doing = Doing::Writing;
    m_plan.options.partial = partial;
    m_job.start(tr("Importing"),
                afterACopy(m_office,
                           [this](storage::Session &session, const domain::Progress &progress) {
                               m_batch = importing::applyImport(session, m_plan, progress);
                               storage::ensureSearchIndexes(session.database);
                           }),
                [this](const std::optional<Failure> &failure) {
                    if (failure && failure->code == domain::ErrorCode::Outdated) {
                        const importing::ImportOptions options = m_plan.options;
                        m_outdated = failure->message;
                        plan(m_plan.file, options);
                    } else if (failure) {
                        Q_EMIT failed(*failure);
                    } else {
                        m_office.store().announceAll();
                        Q_EMIT applied();
                    }
                });
}

void ImportRun::undo()
{
    m_doing = Doing::Undoing;
    start(tr("Taking the import back"),
          afterACopy(m_office,
                     [this](storage::Session &session, const domain::Progress &progress) {
                         m_undo = importing::undoImport(session, m_batch, progress);
                     }),
          [this] {
              m_batch = 0;
              m_office.store().announceAll();
              Q_EMIT undone(m_undo.removed, m_undo.reverted, m_undo.kept);
          });
}

QString ImportRun::progressSentence(qint64 done, qint64 total) const
{
    if (total <= 0)
        return m_job.title();
    const QLocale locale;
    switch (m_doing) {
    case Doing::Planning: // shares of the work: how many rows there are is known at the end
        return tr("%1: %2 %").arg(m_job.title()).arg(done * 100 / total);
    case Doing::Writing:
        return tr("Importing %1 of %2 rows").arg(locale.toString(done), locale.toString(total));
    case Doing::Returning:
        return m_job.title();
    case Doing::Undoing:
        return tr("Taking back %1 of %2 records").arg(locale.toString(done), locale.toString(total));
    }
    return {};
}

void ImportRun::writeRejects(const QString &path)
{
    m_doing = Doing::Returning;
    start(
        tr("Writing the rejected rows"),
        [this, path](storage::Session &, const domain::Progress &) { importing::writeRejects(m_plan, path); },
        [this, path] { Q_EMIT rejectsWritten(path); });
}

} // namespace app
