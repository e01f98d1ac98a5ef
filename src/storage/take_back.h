#pragma once
// Undoes what an operation did: its entries in reverse order, like ones together.

#include "storage/operation_changes.h"

#include <QMap>
#include <functional>

namespace storage {

/// Puts everything back within the operation under way. Of what an operation changed in a record only those fields go
/// back: what others did beside it stays. Returns how many records of each ledger, and rows of each table, went back.
/// tick: called per record; throws to stop.
QMap<QString, qint64> takeBack(Operation &operation, const OperationChanges &changes,
                               const std::function<void()> &tick = {});

/// Puts back the former values of some records, as update entries keep them; of several of one record the earliest
/// counts. The latest come first. Returns how many records changed.
qint64 putBackValues(Operation &operation, const domain::Entity &entity,
                     const std::vector<const ChangeEntry *> &updates, const std::function<void()> &tick = {});

} // namespace storage
