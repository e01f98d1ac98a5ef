#pragma once
// Finding and merging records that are the same, with everybody told.

#include "app/office.h"
#include "services/duplicates.h"

namespace app {

using DuplicateGroup = services::DuplicateGroup;
using MergeResult = services::MergeResult;

/// As the services do it; what changed is announced. All throw.
std::vector<DuplicateGroup> findDuplicates(Office &office, const domain::Entity &entity);
MergeResult mergeRecords(Office &office, const domain::Entity &entity, qint64 keep, qint64 gone,
                         const std::vector<const domain::Field *> &take);

} // namespace app
