#include "storage/operation_changes.h"

#include "domain/registry.h"
#include "storage/import_batches.h"

#include <algorithm>

namespace storage {

bool LedgerChanges::hasMade(qint64 id) const
{
    return std::ranges::any_of(made, [id](const IdRange &range) { return range.first <= id && id <= range.last; });
}

qint64 LedgerChanges::madeCount() const
{
    qint64 count = 0;
    for (const IdRange &range : made)
        count += range.last - range.first + 1;
    return count;
}

namespace {

void take(RecordChange &change, const ChangeEntry &entry)
{
    switch (entry.action) {
    case ChangeAction::Insert:
        break;
    case ChangeAction::Archive:
    case ChangeAction::Restore:
        change.archived = entry.action == ChangeAction::Archive;
        break;
    case ChangeAction::Erase:
        change.erased = true;
        [[fallthrough]];
    case ChangeAction::Update:
        for (auto value = entry.before.begin(); value != entry.before.end(); ++value)
            if (!change.before.contains(value.key())) // the earliest is how it was
                change.before.insert(value.key(), value.value());
        break;
    }
}

} // namespace

OperationChanges operationChanges(Session &session, qint64 operation)
{
    OperationChanges changes;
    changes.operation = operation;
    changes.entries = changesOf(session, operation);
    changes.entries.removeIf(isMarkOfImport);
    for (const ChangeEntry &entry : std::as_const(changes.entries)) {
        if (const KeyedTable *table = findKeyedTable(entry.entity)) {
            const bool known = std::ranges::any_of(changes.rows, [&](const auto &row) {
                return row.first == table && keyOfRow(*table, row.second) == keyOfRow(*table, entry.before);
            });
            if (!known)
                changes.rows.emplace_back(table, entry.before);
            continue;
        }
        const domain::Entity *entity = domain::findEntity(entry.entity);
        if (entity == nullptr)
            continue;
        LedgerChanges &ledger = changes.ledgers[entry.entity];
        ledger.entity = entity;
        if (entry.action != ChangeAction::Insert)
            take(ledger.changed[entry.firstId], entry);
        else
            ledger.made.push_back({entry.firstId, entry.lastId});
    }
    return changes;
}

} // namespace storage
