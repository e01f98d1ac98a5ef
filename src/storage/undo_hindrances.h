#pragma once
// What hangs on the work of an operation, or takes its place, so that it cannot be taken back: records that refer to
// what it made, files attached to it, another record that has the key by now, references to what is gone.

#include "storage/operation_changes.h"
#include "storage/undo_obstacle.h"

namespace storage {

/// At most so many of each kind.
QList<UndoObstacle> undoHindrances(Session &session, const OperationChanges &changes, qsizetype most);

} // namespace storage
