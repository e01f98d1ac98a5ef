#pragma once
// Finding and merging records that are the same, and taking operations back, with everybody told.

#include "app/office.h"
#include "services/duplicates.h"

#include <QJsonObject>

namespace app {

using DuplicateGroup = services::DuplicateGroup;
using MergeResult = services::MergeResult;

/// As the services do it; what changed is announced. All throw.
std::vector<DuplicateGroup> findDuplicates(Office &office, const domain::Entity &entity);
MergeResult mergeRecords(Office &office, const domain::Entity &entity, qint64 keep, qint64 gone,
                         const std::vector<const domain::Field *> &take);

struct Undone
{
    qint64 operation = 0; // 0 for imports, which are taken back by their batch
    int records = 0; // as they were before
    QStringList kept; // imports: sentences about rows that stay
};
/// Takes an operation of the change log back: an import as its batch, anything else whole or not at all.
Undone undoOperation(Office &office, qint64 operation);

} // namespace app
