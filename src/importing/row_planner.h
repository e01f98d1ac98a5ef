#pragma once
// Decides what becomes of each row: created, updated, unchanged or rejected.

#include "importing/sheet_reading.h"
#include "storage/existing_records.h"

#include <unordered_map>

namespace importing {

class RowPlanner
{
public:
    RowPlanner(storage::Session &session, const domain::Entity &entity, const ImportOptions &options);

    /// Adds the rows to the plan, in order, and counts them. tick: called per row; throws to stop.
    void plan(std::vector<ReadRow> rows, ImportPlan &plan, const std::function<void()> &tick);

private:
    struct Candidate
    {
        ReadRow read; // of a new record: completed, its numbers in the form they are stored in
        domain::Issues checks; // of the completed record
        std::optional<storage::RecordKey> key;
        std::optional<storage::ExistingRecords::Match> match;
    };
    static bool isThere(const Candidate &candidate);
    Candidate recognise(ReadRow row);
    std::unordered_map<qint64, domain::Record> loadMatches(const std::vector<Candidate> &candidates) const;
    /// existing: the record the row is about; null where it is new.
    PlannedRow decide(Candidate candidate, const domain::Record *existing, ImportPlan &plan);
    domain::Record merged(const PlannedRow &row, const SheetMatch &sheet, const domain::Record &existing) const;
    std::optional<domain::Issue> duplicateOf(const Candidate &candidate, const PlannedRow &row);

    storage::Session &m_session;
    const domain::Entity &m_entity;
    const ImportOptions &m_options;
    storage::ExistingRecords m_existing;
    QHash<const domain::ImportKey *, QHash<QString, QPair<QString, int>>>
        m_firstRows; // sheet and row that has it first
};

} // namespace importing
