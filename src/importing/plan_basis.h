#pragma once
// Whether a plan is still true when it is written: between planning and writing another window or program may have
// changed the records it rests on.

#include "importing/import_plan.h"
#include "storage/operation.h"

namespace importing {

/// Asked inside the writing transaction. Throws Error{Outdated} that names who changed which ledger when records of the
/// plan's ledger, or of one its references lead to, were changed since the plan was begun.
void requireStillTrue(storage::Operation &operation, const ImportPlan &plan);

/// What a plan made anew says otherwise than the one before: one sentence per row, the first few, then how many more.
QStringList planDifferences(const ImportPlan &before, const ImportPlan &now);

} // namespace importing
