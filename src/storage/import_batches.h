#pragma once
// What the change log knows of imports. Their records are kept as those of any ledger.

#include "domain/entity.h"
#include "storage/change_log.h"

namespace storage {

/// The import an operation was; 0 where it was none.
qint64 importOf(Session &session, qint64 operation);
const domain::Entity &importLedger();
/// An entry saying that there was an import, or that it was taken back: neither is taken back with it.
bool isMarkOfImport(const ChangeEntry &entry);
/// Says of the import an operation was that the operation under way took it back, or brought it back.
void markImport(Operation &operation, qint64 importOperation, bool takenBack);

} // namespace storage
