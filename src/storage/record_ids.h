#pragma once
// Ids of records are never used twice: history, issued documents and links rest on them. A counter per ledger remembers
// the last one given, whatever became of its record.

#include "domain/entity.h"
#include "storage/operation.h"

namespace storage {

/// The first of `count` new ids that follow each other. What of them stays unused is a gap.
qint64 reserveIds(Operation &operation, const domain::Entity &entity, qint64 count);

} // namespace storage
