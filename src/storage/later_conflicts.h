#pragma once
// What of the work of an operation others have changed since. A field stands in the way only where the operation
// changed it and it has another value by now than the operation left it with: what was changed beside it, or changed
// and changed back, does not.

#include "storage/operation_changes.h"
#include "storage/undo_obstacle.h"

namespace storage {

/// At most so many, in the order of the log.
QList<UndoObstacle> laterConflicts(Session &session, const OperationChanges &changes, qsizetype most);

} // namespace storage
