#pragma once
// What the change log knows of imports. Their records are kept as those of any ledger.

#include "domain/entity.h"
#include "storage/operation.h"

#include <QSet>

namespace storage {

/// The import an operation was; 0 where it was none.
qint64 importOf(Session &session, qint64 operation);
/// Records of the entity that were changed between the operation of an import and the one that takes it back. Later
/// imports that were taken back cancel out, so that imports can be taken back one after the other.
QSet<qint64> changedAfterImport(Operation &undoing, const domain::Entity &entity, qint64 importOperation);

} // namespace storage
