#pragma once
// Decides what becomes of each row: created, updated, unchanged or rejected.

#include "importing/existing_records.h"
#include "importing/sheet_reading.h"

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
        ReadRow read;
        domain::Record completed; // with its numbers in the form they are stored in
        domain::Issues checks; // of the completed record
        std::optional<RecordKey> key;
        std::optional<ExistingRecords::Match> match;
    };
    Candidate recognise(ReadRow row);
    void loadMatches(const std::vector<Candidate> &candidates);
    PlannedRow decide(Candidate candidate, ImportPlan &plan);
    domain::Record merged(const PlannedRow &row, const SheetMatch &sheet, const domain::Record &existing) const;
    std::optional<domain::Issue> duplicateOf(const Candidate &candidate, const PlannedRow &row);

    storage::Session &m_session;
    const domain::Entity &m_entity;
    const ImportOptions &m_options;
    ExistingRecords m_existing;
    std::unordered_map<qint64, domain::Record> m_loaded;
    QHash<QString, QPair<QString, int>> m_firstRows; // key → sheet and row that has it first
};

} // namespace importing
