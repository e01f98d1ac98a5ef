#pragma once
// Taking operations back and bringing them back again, with everybody told.

#include "app/office.h"

namespace app {

/// Records of one ledger that are as they were.
struct UndoneRecords
{
    const domain::Entity *entity = nullptr;
    std::vector<qint64> ids; // those that are there now, in order; of many the first
};

struct Undone
{
    qint64 operation = 0; // the one that did it; it can be taken back itself
    qint64 work = 0; // the operation it is about
    QString sentence; // what was taken back, or brought back
    qint64 records = 0; // how many records, settings and texts are as they were
    QList<UndoneRecords> ledgers;
};

/// All of it or nothing: throws Error{NotFound}, or Error{Conflict} saying why not. An operation that took another one
/// back is taken back by bringing that one back.
Undone undoOperation(Office &office, qint64 operation);
Undone redoOperation(Office &office, qint64 operation);

/// Tells everybody what an operation may have changed.
void announceOperation(Office &office, qint64 operation);

} // namespace app
