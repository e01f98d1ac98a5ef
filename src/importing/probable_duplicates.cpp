#include "importing/probable_duplicates.h"

#include "domain/error.h"
#include "domain/likeness.h"
#include "domain/value_text.h"
#include "storage/existing_records.h"
#include "storage/glance.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Record;

namespace {

class Search
{
public:
    Search(storage::Session &session, ImportPlan &plan)
        : m_session(session)
        , m_plan(plan)
        , m_likeness(*plan.entity)
    {
    }

    void run()
    {
        if (std::ranges::none_of(m_plan.rows, [&](const PlannedRow &row) { return isAsked(row); }))
            return;
        addRows();
        addExisting();
        std::vector<std::pair<size_t, qint64>> matched; // row and record
        for (const domain::LikenessPair &pair : domain::likenessPairs(std::move(m_keys))) {
            const bool existing = pair.second >= m_plan.rows.size();
            // The row that comes later is the one in question; pairs come in the order of the first of the two.
            const size_t asked = existing ? pair.first : pair.second;
            PlannedRow &row = m_plan.rows[asked];
            if (pair.first >= m_plan.rows.size() || !isAsked(row)
                || (row.probable && (!existing || row.probable->row == 0)))
                continue;
            const Record &other
                = existing ? m_existing[pair.second - m_plan.rows.size()] : m_plan.rows[pair.first].record;
            if (!existing && !m_likeness.isRegisterOfPeople() && storage::keyOf(row.record) && storage::keyOf(other))
                continue;
            const QString reason = m_likeness.reason(row.record, other);
            if (reason.isEmpty())
                continue;
            if (existing) {
                row.probable = ProbableMatch{other, {}, 0, reason};
                matched.emplace_back(asked, other.id);
            } else {
                row.probable = ProbableMatch{{}, m_plan.rows[pair.first].sheet, m_plan.rows[pair.first].row, reason};
            }
        }
        loadWhole(matched);
        for (PlannedRow &row : m_plan.rows)
            if (row.probable)
                ++m_plan.probableDuplicates;
    }

private:
    /// A new record, unless its own number says that it is another one.
    bool isAsked(const PlannedRow &row) const
    {
        return row.outcome == RowOutcome::Create && (m_likeness.isRegister() || !storage::keyOf(row.record));
    }

    void addRows()
    {
        for (size_t place = 0; place < m_plan.rows.size(); ++place)
            if (m_plan.rows[place].outcome != RowOutcome::Reject)
                add(m_plan.rows[place].record, place);
    }
    void addExisting()
    {
        m_existing = storage::glance(m_session, *m_plan.entity, m_likeness.fields());
        if (m_existing.empty())
            return;
        m_known.reserve(m_keys.size());
        for (const domain::LikenessKey &key : m_keys)
            m_known.push_back(key.key);
        std::ranges::sort(m_known);
        for (size_t i = 0; i < m_existing.size(); ++i)
            add(m_existing[i], m_plan.rows.size() + i);
    }
    void add(const Record &record, size_t place)
    {
        m_own.clear();
        m_likeness.addKeys(record, m_own);
        for (const quint64 key : m_own)
            if (place < m_plan.rows.size() || std::ranges::binary_search(m_known, key))
                m_keys.push_back({key, place});
    }
    /// For the comparison side by side.
    void loadWhole(const std::vector<std::pair<size_t, qint64>> &matched)
    {
        std::vector<qint64> ids;
        std::ranges::transform(matched, std::back_inserter(ids), &std::pair<size_t, qint64>::second);
        const std::vector<Record> records = storage::Repository(m_session, *m_plan.entity).load(ids);
        for (size_t i = 0; i < records.size(); ++i)
            m_plan.rows[matched[i].first].probable->record = records[i];
    }

    storage::Session &m_session;
    ImportPlan &m_plan;
    const domain::Likeness m_likeness;
    std::vector<domain::LikenessKey> m_keys;
    std::vector<quint64> m_known; // keys of the rows, in order
    std::vector<Record> m_existing;
    std::vector<quint64> m_own;
};

int &countOf(ImportPlan &plan, RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Create:
        return plan.created;
    case RowOutcome::Update:
        return plan.updated;
    case RowOutcome::Unchanged:
        return plan.unchanged;
    case RowOutcome::Reject:
        break;
    }
    return plan.rejected;
}

void setOutcome(ImportPlan &plan, PlannedRow &row, RowOutcome outcome)
{
    --countOf(plan, row.outcome);
    row.outcome = outcome;
    ++countOf(plan, outcome);
}

/// The row's values over those of the record it is about, as for a row that is recognised by its key.
void makeUpdate(storage::Session &session, ImportPlan &plan, PlannedRow &row, qint64 id)
{
    const std::optional<Record> existing = storage::Repository(session, *plan.entity).load(id);
    if (!existing || existing->archivedAt.isValid())
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Import", "Row %1 is to update record %2, which is not there.")
                        .arg(row.row)
                        .arg(id));
    Record merged = *existing;
    for (const Field *field : plan.entity->fields)
        if (!domain::isEmpty(row.record.value(*field))
            && (plan.options.onDuplicate == OnDuplicate::Update || domain::isEmpty(existing->value(*field))))
            merged.setValue(*field, row.record.value(*field));
    const domain::Issues checks = domain::checkRecord(merged, session.clock);
    if (domain::hasErrors(checks)) {
        row.issues = checks;
        setOutcome(plan, row, RowOutcome::Reject);
        return;
    }
    row.record = std::move(merged);
    row.existing = *existing;
    setOutcome(plan, row,
               plan.options.onDuplicate == OnDuplicate::Skip || storage::sameValues(row.record, *row.existing)
                   ? RowOutcome::Unchanged
                   : RowOutcome::Update);
}

void warn(const domain::Entity &entity, PlannedRow &row)
{
    const ProbableMatch &match = *row.probable;
    const QString message = match.record
        ? QCoreApplication::translate("Import", "Probably record %1 (%2), which is there already. %3")
              .arg(match.record->id)
              .arg(match.record->title(), match.reason)
        : QCoreApplication::translate("Import", "Probably the same as row %1, which comes first. %2")
              .arg(match.row)
              .arg(match.reason);
    row.issues << domain::warning(u"duplicate_probable"_s, entity.options.title, message, row.record.title());
}

} // namespace

void findProbableDuplicates(storage::Session &session, ImportPlan &plan)
{
    Search(session, plan).run();
    QStringList open = plan.options.rows.keys();
    std::unordered_set<qint64> updated;
    for (const PlannedRow &row : plan.rows)
        if (row.outcome == RowOutcome::Update)
            updated.insert(row.record.id);
    for (PlannedRow &row : plan.rows) {
        const QString number = QString::number(row.row);
        const QString exact = row.sheet + u'!' + number;
        const auto &decisions = plan.options.rows;
        const auto decision = decisions.contains(exact) ? decisions.constFind(exact) : decisions.constFind(number);
        if (decision != decisions.cend())
            open.removeAll(decision.key());
        if (row.outcome != RowOutcome::Create)
            continue;
        if (decision == decisions.cend()) {
            if (row.probable)
                warn(*plan.entity, row);
        } else if (decision->what == RowDecision::Skip) {
            setOutcome(plan, row, RowOutcome::Unchanged);
        } else if (decision->what == RowDecision::Update) {
            if (!updated.insert(decision->record).second)
                throw Error(
                    ErrorCode::Usage,
                    QCoreApplication::translate("Import", "Two rows are to update record %1. Decide otherwise for one.")
                        .arg(decision->record));
            makeUpdate(session, plan, row, decision->record);
        }
    }
    if (!open.isEmpty())
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Import", "There is no row %1 to decide about.").arg(open.first()));
}

} // namespace importing
