#pragma once
// What one operation did, entry by entry and record by record.

#include "domain/entity.h"
#include "storage/change_log.h"
#include "storage/keyed_rows.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace storage {

struct IdRange
{
    qint64 first = 0, last = 0;
};

/// What an operation did to a record that it did not make.
struct RecordChange
{
    QJsonObject before; // former values of the fields it changed; of a record it took out, all it had
    std::optional<bool> archived; // in the trash afterwards, where it was moved there or out of it
    bool erased = false;
};

struct LedgerChanges
{
    const domain::Entity *entity = nullptr;
    std::vector<IdRange> made;
    std::unordered_map<qint64, RecordChange> changed;

    bool hasMade(qint64 id) const;
    qint64 madeCount() const;
};

struct OperationChanges
{
    qint64 operation = 0;
    QList<ChangeEntry> entries; // in order, without the marks of imports
    std::map<QString, LedgerChanges> ledgers; // by key; ledgers the program does not have any more are left out
    QList<std::pair<const KeyedTable *, KeyedRow>> rows; // rows that are no records, as they were before
};

OperationChanges operationChanges(Session &session, qint64 operation);

} // namespace storage
