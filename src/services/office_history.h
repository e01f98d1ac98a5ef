#pragma once
// What was done in the office, operation by operation: in sentences, with who and when, whether it can be taken back,
// and why not.

#include "storage/operation_summary.h"
#include "storage/taken_back.h"

#include <QStringList>

namespace services {

struct HistoryLine
{
    storage::LoggedOperation operation;
    QString sentence;
    QList<storage::ChangeGroup> groups; // what it did to which ledger
    qint64 records = 0; // records, settings and texts
    qint64 work = 0; // the operation it is about: itself, or what it takes back or brings back
    bool isUndone = false; // the work does not stand
    /// What can be done about the line now: taking its work back, or bringing it back where the line is what took it
    /// away.
    bool isUndoable = false;
    QStringList reasons; // sentences why not
};

/// Newest first. Operations that changed nothing are left out, except settings of versions that did not keep what was
/// there before. Whether more than `mostChecked` records can be taken back is not looked at beforehand: taking back
/// does.
QList<HistoryLine> officeHistory(storage::Session &session, const storage::LogQuery &query);
/// One line; throws Error{NotFound}.
HistoryLine historyLine(storage::Session &session, qint64 operation);

constexpr qint64 mostChecked = 5000;

/// What Ctrl+Z takes back: the newest work of these people that stands and can be taken back at all; what others do not
/// see in a list (columns) included. 0: there is none.
qint64 nextToUndo(storage::Session &session, const QStringList &people);
/// What Ctrl+Y brings back: the work they took back last, as long as they have done nothing new since. 0: none.
qint64 nextToRedo(storage::Session &session, const QStringList &people);

} // namespace services
