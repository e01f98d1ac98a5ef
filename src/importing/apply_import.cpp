#include "importing/importer.h"

#include "importing/batch_table.h"
#include "importing/sheet_rows.h"
#include "storage/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr size_t rowsPerInsert = 5000; // how long a stop may have to wait

class Writer
{
public:
    Writer(storage::Operation &operation, ImportPlan &plan, const domain::Progress &progress)
        : m_operation(operation)
        , m_repository(operation.session(), *plan.entity)
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    void write()
    {
        std::vector<PlannedRow *> created, updated;
        for (PlannedRow &row : m_plan.rows) {
            if (row.outcome == RowOutcome::Create)
                created.push_back(&row);
            else if (row.outcome == RowOutcome::Update)
                updated.push_back(&row);
        }
        m_total = std::ssize(created) + std::ssize(updated);
        report(0);
        for (size_t from = 0; from < created.size(); from += rowsPerInsert)
            insert({created.data() + from, std::min(rowsPerInsert, created.size() - from)});
        for (PlannedRow *row : updated) {
            m_repository.save(m_operation, row->record);
            if (++m_done % 100 == 0)
                report(m_done);
        }
        report(m_total);
    }

private:
    void insert(std::span<PlannedRow *const> rows)
    {
        std::vector<domain::Record> records;
        records.reserve(rows.size());
        for (const PlannedRow *row : rows)
            records.push_back(row->record);
        m_repository.insert(m_operation, records);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i]->record = std::move(records[i]);
        m_done += std::ssize(rows);
        report(m_done);
    }
    void report(qint64 done) const
    {
        if (m_progress && !m_progress(done, m_total))
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
    }

    storage::Operation &m_operation;
    storage::Repository m_repository;
    ImportPlan &m_plan;
    const domain::Progress &m_progress;
    qint64 m_done = 0, m_total = 0;
};

} // namespace

qint64 applyImport(storage::Session &session, ImportPlan &plan, const domain::Progress &progress)
{
    if (plan.batch != 0)
        throw Error(ErrorCode::Usage, QCoreApplication::translate("Import", "This import has been done already."));
    if (!plan.canApply())
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Import", "%1 rows are rejected, so nothing was imported. Correct them, or allow a "
                                                          "partial import.")
                        .arg(plan.rejected));
    // On failure the plan must be as before too, so that it can be applied again.
    ImportPlan written = plan;
    storage::Operation operation(session, u"import"_s, shortName(plan.file));
    Writer(operation, written, progress).write();
    written.batch = writeBatch(operation, written);
    operation.commit();
    plan = std::move(written);
    return plan.batch;
}

} // namespace importing
