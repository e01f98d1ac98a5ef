#pragma once
// The tables import_batch and import_row: what was imported, when, and what became of each row.

#include "importing/importer.h"
#include "storage/operation.h"

#include <QSet>

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
/// Records of the entity that were changed between the operation of a batch and the one that takes it back. Later
/// imports that were taken back cancel out, so that imports can be taken back one after the other.
QSet<qint64> changedAfter(storage::Operation &undoing, const domain::Entity &entity, qint64 batchOperation);
void markUndone(storage::Operation &operation, qint64 batch);

} // namespace importing
