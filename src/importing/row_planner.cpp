#include "importing/row_planner.h"

#include "domain/value_text.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

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
    std::vector<Candidate> candidates;
    candidates.reserve(rows.size());
    for (ReadRow &row : rows)
        candidates.push_back(recognise(std::move(row)));
    loadMatches(candidates);
    plan.rows.reserve(plan.rows.size() + candidates.size());
    for (Candidate &candidate : candidates) {
        tick();
        plan.rows.push_back(decide(std::move(candidate), plan));
        switch (plan.rows.back().outcome) {
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
}

RowPlanner::Candidate RowPlanner::recognise(ReadRow row)
{
    Record completed = row.planned.record;
    Issues checks;
    if (!row.slipped)
        checks = domain::checkRecord(completed, m_session.clock);
    Candidate candidate{std::move(row), std::move(completed), std::move(checks), {}, {}};
    candidate.key = keyOf(candidate.completed);
    if (candidate.key)
        candidate.match = m_existing.find(*candidate.key);
    return candidate;
}

void RowPlanner::loadMatches(const std::vector<Candidate> &candidates)
{
    std::vector<qint64> ids;
    for (const Candidate &candidate : candidates)
        if (candidate.match && !candidate.match->inTrash)
            ids.push_back(candidate.match->id);
    for (Record &record : storage::Repository(m_session, m_entity).load(ids)) {
        const qint64 id = record.id;
        m_loaded.emplace(id, std::move(record));
    }
}

PlannedRow RowPlanner::decide(Candidate candidate, ImportPlan &plan)
{
    PlannedRow row = std::move(candidate.read.planned);
    Issues issues = std::move(candidate.read.issues);
    const auto loaded = candidate.match ? m_loaded.find(candidate.match->id) : m_loaded.end();
    if (loaded == m_loaded.end()) {
        row.record = std::move(candidate.completed);
    } else {
        row.record = merged(row, *candidate.read.sheet, loaded->second);
        row.existing = loaded->second;
        candidate.checks = candidate.read.slipped ? Issues() : domain::checkRecord(row.record, m_session.clock);
        for (const Field *field :
             m_entity.fields) // what is known never gets lost, whatever the check made of the new value
            if (domain::isEmpty(row.record.value(*field)))
                row.record.setValue(*field, row.existing->value(*field));
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
        row.outcome = m_options.onDuplicate == OnDuplicate::Skip || sameValues(row.record, *row.existing)
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
    const QString key = QString::number(candidate.key->key - m_entity.options.keys.data()) + u':' + candidate.key->text;
    const auto first = m_firstRows.constFind(key);
    if (first == m_firstRows.cend()) {
        m_firstRows.insert(key, here);
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
