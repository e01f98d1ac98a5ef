#pragma once
// Takes back one operation of the change log: a merge, a change, a new record, a move to the trash or out of it.

#include "storage/session.h"

#include <QMap>
#include <QStringList>

namespace services {

struct UndoneOperation
{
    qint64 operation = 0; // the one that took it back; it can be taken back itself
    QMap<QString, int> records; // entity → how many records are as they were
};

/// Sentences saying why an operation cannot be taken back: a record was changed since, something refers to a record it
/// made, another record has the number by now. Empty: it can. Throws Error{NotFound}.
QStringList undoObstacles(storage::Session &session, qint64 operation);

/// All of it or nothing. Throws Error{NotFound}, or Error{Conflict} with the obstacles.
UndoneOperation undoOperation(storage::Session &session, qint64 operation);

} // namespace services
