#include "importing/importer.h"

#include "importing/batch_table.h"
#include "importing/plan_basis.h"
#include "importing/sheet_memory.h"
#include "importing/sheet_rows.h"
#include "storage/bulk_insert.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 rowsPerReport = 1000; // how long a stop may have to wait

class Writer
{
public:
    Writer(storage::Operation &operation, ImportPlan &plan, const domain::Progress &progress)
        : m_operation(operation)
        , m_plan(plan)
        , m_progress(progress)
        , m_written(plan.rows.size())
    {
    }

    void write()
    {
        m_total = planned(RowOutcome::Create) + planned(RowOutcome::Update);
        report();
        insert();
        update();
        report();
    }

    /// Ids of the records by row of the plan; 0 where nothing was written.
    const std::vector<qint64> &written() const { return m_written; }

    /// The records as they are now.
    void handOver()
    {
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            if (m_plan.rows[i].outcome != RowOutcome::Create)
                continue;
            domain::Record &record = m_plan.rows[i].record;
            record.id = m_written[i];
            record.revision = 1;
            record.createdAt = record.updatedAt = m_operation.at();
        }
        for (size_t i = 0; i < m_updated.size(); ++i)
            m_plan.rows[m_updatedRows[i]].record = std::move(m_updated[i]);
    }

private:
    qint64 planned(RowOutcome outcome) const { return std::ranges::count(m_plan.rows, outcome, &PlannedRow::outcome); }
    void insert()
    {
        storage::FilledFields filled(*m_plan.entity);
        for (const PlannedRow &row : m_plan.rows)
            if (row.outcome == RowOutcome::Create)
                filled.add(row.record);
        storage::BulkInsert bulk(m_operation, *m_plan.entity, filled.fields(),
                                 static_cast<size_t>(planned(RowOutcome::Create)));
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            if (m_plan.rows[i].outcome != RowOutcome::Create)
                continue;
            m_written[i] = bulk.insert(m_plan.rows[i].record);
            count();
        }
        bulk.finish([this] { report(); });
    }
    void update()
    {
        for (size_t i = 0; i < m_plan.rows.size(); ++i)
            if (m_plan.rows[i].outcome == RowOutcome::Update) {
                m_updatedRows.push_back(i);
                m_updated.push_back(m_plan.rows[i].record);
                m_written[i] = m_updated.back().id;
            }
        storage::Repository(m_operation.session(), *m_plan.entity).update(m_operation, m_updated, [this] { count(); });
    }
    void count()
    {
        if (++m_done % rowsPerReport == 0)
            report();
    }
    void report() const
    {
        if (m_progress && !m_progress(m_done, m_total))
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
    }

    storage::Operation &m_operation;
    ImportPlan &m_plan;
    const domain::Progress &m_progress;
    std::vector<qint64> m_written;
    std::vector<size_t> m_updatedRows; // of the plan, in the order of m_updated
    std::vector<domain::Record> m_updated; // as saved
    qint64 m_done = 0, m_total = 0;
};

} // namespace

qint64 applyImport(storage::Session &session, ImportPlan &plan, const domain::Progress &progress)
{
    if (plan.batch != 0)
        throw Error(ErrorCode::Usage, QCoreApplication::translate("Import", "This import has been done already."));
    if (!plan.canApply())
        throw Error(
            ErrorCode::Usage,
            QCoreApplication::translate("Import",
                                        "%1 rows are rejected, so nothing was imported. Correct them, or allow a "
                                        "partial import.")
                .arg(plan.rejected));
    storage::Operation operation(session, u"import"_s, shortName(plan.file));
    requireStillTrue(operation, plan);
    Writer writer(operation, plan, progress);
    writer.write();
    const qint64 batch = writeBatch(operation, plan, writer.written());
    rememberSheets(operation, plan);
    operation.commit();
    // Only now: a plan whose import failed is as it was, and can be applied again.
    writer.handOver();
    plan.batch = batch;
    return batch;
}

} // namespace importing
