#include "importing/importer.h"

#include "importing/batch_table.h"
#include "importing/sheet_memory.h"
#include "importing/sheet_rows.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

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
        std::vector<size_t> updated;
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            if (m_plan.rows[i].outcome == RowOutcome::Create)
                m_rows.push_back(i);
            else if (m_plan.rows[i].outcome == RowOutcome::Update)
                updated.push_back(i);
        }
        m_total = std::ssize(m_rows) + std::ssize(updated);
        report(0);
        for (size_t from = 0; from < m_rows.size(); from += rowsPerInsert)
            insert(std::span(m_rows).subspan(from, std::min(rowsPerInsert, m_rows.size() - from)));
        for (const size_t row : updated) {
            m_rows.push_back(row);
            m_repository.save(m_operation, m_records.emplace_back(m_plan.rows[row].record));
            if (++m_done % 100 == 0)
                report(m_done);
        }
        report(m_total);
    }

    /// Ids of the records by row of the plan; 0 where nothing was written.
    std::vector<qint64> written() const
    {
        std::vector<qint64> ids(m_plan.rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            ids[m_rows[i]] = m_records[i].id;
        return ids;
    }

    void handOver()
    {
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_plan.rows[m_rows[i]].record = std::move(m_records[i]);
    }

private:
    void insert(std::span<const size_t> rows)
    {
        std::vector<domain::Record> records;
        records.reserve(rows.size());
        for (const size_t row : rows)
            records.push_back(m_plan.rows[row].record);
        m_repository.insert(m_operation, records);
        std::ranges::move(records, std::back_inserter(m_records));
        m_done += std::ssize(rows);
        report(m_done);
    }
    void report(qint64 done) const
    {
        if (m_progress && !m_progress(done, m_total))
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
    }

    storage::Operation &m_operation;
    storage::Repository m_repository;
    ImportPlan &m_plan;
    const domain::Progress &m_progress;
    std::vector<size_t> m_rows; // rows of the plan, in the order of m_records
    std::vector<domain::Record> m_records; // as saved
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
