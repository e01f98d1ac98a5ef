#pragma once
// The tables import_batch and import_row: what was imported, when, and what became of each row.

#include "importing/importer.h"
#include "storage/operation.h"

namespace importing {

/// Writes the batch and its rows. written: id of the record each row was saved as, 0 for rows that were not. Returns
/// the batch's id.
qint64 writeBatch(storage::Operation &operation, const ImportPlan &plan, const std::vector<qint64> &written);

struct BatchOperation
{
    const domain::Entity *entity = nullptr;
    QString file;
    qint64 operation = 0;
    bool undone = false;
};
/// Throws Error{NotFound}.
BatchOperation operationOf(storage::Session &session, qint64 batch);

} // namespace importing
