#include "importing/row_planner.h"

#include "domain/value_text.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Field;
using domain::Issue;
using domain::Issues;
using domain::Record;

namespace {

/// What the check adds to what the cells said already: a field with a wrong value is not missing as well.
void addChecks(Issues &issues, const Issues &checks)
{
    const Issues cells = issues;
    for (const Issue &check : checks) {
        const bool known = std::ranges::any_of(cells, [&](const Issue &issue) {
            return issue.field == check.field && issue.field != nullptr
                && (issue.severity == domain::Severity::Error || issue.code == check.code);
        });
        if (!known)
            issues << check;
    }
}

Issues errorsOf(const Issues &issues)
{
    Issues errors;
    std::ranges::copy_if(issues, std::back_inserter(errors),
                         [](const Issue &issue) { return issue.severity == domain::Severity::Error; });
    return errors;
}

constexpr size_t rowsAtOnce = 1000; // that records are loaded for

void count(ImportPlan &plan, RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Create:
        ++plan.created;
        break;
    case RowOutcome::Update:
        ++plan.updated;
        break;
    case RowOutcome::Unchanged:
        ++plan.unchanged;
        break;
    case RowOutcome::Reject:
        ++plan.rejected;
        break;
    }
}

} // namespace

RowPlanner::RowPlanner(storage::Session &session, const domain::Entity &entity, const ImportOptions &options)
    : m_session(session)
    , m_entity(entity)
    , m_options(options)
    , m_existing(session, entity)
{
}

void RowPlanner::plan(std::vector<ReadRow> rows, ImportPlan &plan, const std::function<void()> &tick)
{
    plan.rows.reserve(plan.rows.size() + rows.size());
    std::vector<Candidate> candidates;
    for (size_t from = 0; from < rows.size(); from += rowsAtOnce) {
        candidates.clear();
        for (ReadRow &row : std::span(rows).subspan(from, std::min(rowsAtOnce, rows.size() - from)))
            candidates.push_back(recognise(std::move(row)));
        const std::unordered_map<qint64, Record> existing = loadMatches(candidates);
        for (Candidate &candidate : candidates) {
            tick();
            const auto loaded = candidate.match ? existing.find(candidate.match->id) : existing.end();
            plan.rows.push_back(
                decide(std::move(candidate), loaded == existing.end() ? nullptr : &loaded->second, plan));
            count(plan, plan.rows.back().outcome);
        }
    }
}

RowPlanner::Candidate RowPlanner::recognise(ReadRow row)
{
    Candidate candidate{std::move(row), {}, {}, {}};
    Record &record = candidate.read.planned.record;
    const Record given = m_existing.isEmpty() ? Record(m_entity) : record;
    if (!candidate.read.slipped)
        candidate.checks = domain::checkRecord(record, m_session.clock);
    candidate.key = storage::keyOf(record);
    if (candidate.key)
        candidate.match = m_existing.find(*candidate.key);
    if (isThere(candidate))
        record = given;
    return candidate;
}

bool RowPlanner::isThere(const Candidate &candidate) { return candidate.match && !candidate.match->inTrash; }

std::unordered_map<qint64, Record> RowPlanner::loadMatches(const std::vector<Candidate> &candidates) const
{
    std::vector<qint64> ids;
    for (const Candidate &candidate : candidates)
        if (isThere(candidate))
            ids.push_back(candidate.match->id);
    std::unordered_map<qint64, Record> loaded;
    for (Record &record : storage::Repository(m_session, m_entity).load(ids)) {
        const qint64 id = record.id;
        loaded.emplace(id, std::move(record));
    }
    return loaded;
}

PlannedRow RowPlanner::decide(Candidate candidate, const Record *existing, ImportPlan &plan)
{
    PlannedRow row = std::move(candidate.read.planned);
    Issues issues = std::move(candidate.read.issues);
    if (existing != nullptr)
        row.record = merged(row, *candidate.read.sheet, *existing);
    if (existing != nullptr || isThere(candidate)) // as given; the other rows are checked and completed already
        candidate.checks = candidate.read.slipped ? Issues() : domain::checkRecord(row.record, m_session.clock);
    if (existing != nullptr) {
        row.existing = *existing;
        for (const Field *field :
             m_entity.fields) // what is known never gets lost, whatever the check made of the new value
            if (domain::isEmpty(row.record.value(*field)))
                row.record.setValue(*field, existing->value(*field));
    }
    addChecks(issues, candidate.checks);
    if (candidate.match && candidate.match->inTrash)
        issues << domain::error(
            u"in_trash"_s, candidate.key->field(),
            QCoreApplication::translate("Import", "This record is in the trash. Restore it first, then import again."));
    if (!domain::hasErrors(issues)) {
        if (const auto duplicate = duplicateOf(candidate, row)) {
            issues << *duplicate;
            ++plan.duplicates;
        }
    }
    row.outcome = RowOutcome::Create;
    if (domain::hasErrors(issues)) {
        // Warnings speak of values that are imported; these are not.
        row.outcome = RowOutcome::Reject;
        row.issues = errorsOf(issues);
        return row;
    }
    row.issues = std::move(issues);
    if (row.existing)
        row.outcome = m_options.onDuplicate == OnDuplicate::Skip || storage::sameValues(row.record, *row.existing)
            ? RowOutcome::Unchanged
            : RowOutcome::Update;
    else if (!candidate.key && m_existing.holdsWhole(row.record))
        row.outcome = RowOutcome::Unchanged;
    return row;
}

Record RowPlanner::merged(const PlannedRow &row, const SheetMatch &sheet, const Record &existing) const
{
    Record merged = existing;
    for (const ColumnMatch &column : sheet.columns)
        if (column.field != nullptr && !domain::isEmpty(row.record.value(*column.field))
            && (m_options.onDuplicate == OnDuplicate::Update || domain::isEmpty(existing.value(*column.field))))
            merged.setValue(*column.field, row.record.value(*column.field));
    return merged;
}

std::optional<Issue> RowPlanner::duplicateOf(const Candidate &candidate, const PlannedRow &row)
{
    if (!candidate.key)
        return std::nullopt;
    const QPair<QString, int> here(row.sheet, row.row);
    QHash<QString, QPair<QString, int>> &rows = m_firstRows[candidate.key->key];
    const auto first = rows.constFind(candidate.key->text);
    if (first == rows.cend()) {
        rows.insert(candidate.key->text, here);
        return std::nullopt;
    }
    const QString message = first->first == here.first
        ? QCoreApplication::translate("Import", "The same as row %1, which comes first.").arg(first->second)
        : QCoreApplication::translate("Import", "The same as row %1 of the sheet “%2”, which comes first.")
              .arg(first->second)
              .arg(first->first);
    const Field *field = candidate.key->field();
    return domain::error(candidate.key->issueStem() + u"_duplicate"_s, field, message,
                         domain::valueText(*field, row.record.value(*field)));
}

} // namespace importing
