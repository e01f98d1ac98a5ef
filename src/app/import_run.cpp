#include "app/import_run.h"

#include "importing/rejects.h"

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

void ImportRun::plan(const QString &file, const importing::ImportOptions &options)
{
    auto plan = std::make_shared<importing::ImportPlan>();
    start(
        tr("Reading the sheet"),
        [this, file, options, plan](storage::Session &session, const domain::Progress &progress) {
            *plan = importing::planImport(session, m_entity, file, options, progress);
        },
        [this, plan] {
            m_plan = std::move(*plan);
            m_batch = 0;
            Q_EMIT planned();
        });
}

void ImportRun::apply(bool partial)
{
    m_plan.options.partial = partial;
    start(
        tr("Importing"),
        [this](storage::Session &session, const domain::Progress &progress) {
            m_batch = importing::applyImport(session, m_plan, progress);
        },
        [this] {
            m_office.store().announceAll();
            Q_EMIT applied();
        });
}

void ImportRun::undo()
{
    start(
        tr("Taking the import back"),
        [this](storage::Session &session, const domain::Progress &progress) {
            m_undo = importing::undoImport(session, m_batch, progress);
        },
        [this] {
            m_batch = 0;
            m_office.store().announceAll();
            Q_EMIT undone(m_undo.removed, m_undo.reverted, m_undo.kept);
        });
}

void ImportRun::writeRejects(const QString &path) const { importing::writeRejects(m_plan, path); }

} // namespace app
