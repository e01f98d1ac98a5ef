#pragma once
// Which operation took back which. What takes back an operation can be taken back itself, and so on: such a chain has a
// root, the work people did, and its last link says whether that work stands.

#include "storage/operation.h"

#include <QList>

namespace storage {

/// An operation of the log.
struct LoggedOperation
{
    qint64 id = 0;
    QString kind, label, operatorName;
    QDateTime at; // UTC
    qint64 undoes = 0; // the operation it takes back; 0: none
    bool isSealed = true; // false: from before the log was sealed, when settings and texts had no entries
};

/// Throws Error{NotFound} with a sentence.
LoggedOperation loggedOperation(Session &session, qint64 number);

struct LogQuery
{
    int most = -1; // how many, -1: all
    qint64 before = 0; // only those with smaller numbers; 0: from the newest on
    QDateTime since; // null: from the first on
    QString operatorName; // empty: everybody's
    bool rootsOnly = false; // without those that take others back
};
/// Newest first.
QList<LoggedOperation> loggedOperations(Session &session, const LogQuery &query);

struct UndoChain
{
    qint64 root = 0; // what was done
    qint64 last = 0; // the newest operation of the chain; the root itself when it was never taken back
    bool undone = false; // the root's work does not stand
};
UndoChain undoChain(Session &session, qint64 operation);

} // namespace storage
