#pragma once
// Takes back one operation of the change log, whatever it was: an edit, many at once, an import, a merge, a deletion, a
// setting; and brings it back again.

#include "domain/progress.h"
#include "storage/taken_back.h"

#include <QMap>
#include <QStringList>

namespace services {

struct UndoneOperation
{
    qint64 operation = 0; // the one that did it; it can be taken back itself
    qint64 root = 0; // the work it is about
    QMap<QString, qint64> records; // ledger, or table of settings and texts → how many are as they were
};

/// Why work of this kind is never taken back, whatever happened since; empty when it can be.
QString neverUndone(storage::Session &session, const storage::LoggedOperation &work);

/// Sentences saying why an operation cannot be taken back, at most `most` of each kind: a field it changed has another
/// value by now (record, field, both values, who and when), something refers to a record it made, another record has
/// the number by now. Empty: it can. Of an operation that took another one back: why that cannot be brought back.
/// Throws Error{NotFound}.
QStringList undoObstacles(storage::Session &session, qint64 operation, qsizetype most = 5);

/// All of it or nothing. Of an operation that took another one back: brings that back. Throws Error{NotFound},
/// Error{Conflict} with the obstacles, Error{Cancelled}.
UndoneOperation undoOperation(storage::Session &session, qint64 operation, const domain::Progress &progress = {});

/// Brings back what was taken back; operation: the work itself, or the operation that took it back.
UndoneOperation redoOperation(storage::Session &session, qint64 operation, const domain::Progress &progress = {});

} // namespace services
