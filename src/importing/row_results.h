#pragma once
// The table import_row: what became of each row of an import. Rows below each other with the same outcome, nothing to
// report and records that follow each other are one entry, so that a clean roster of any length is one.

#include "importing/import_plan.h"
#include "storage/operation.h"

namespace importing {

/// written: id of the record each row of the plan was saved as, 0 for rows that were not.
void writeRows(storage::Operation &operation, qint64 batch, const ImportPlan &plan, const std::vector<qint64> &written);

} // namespace importing
