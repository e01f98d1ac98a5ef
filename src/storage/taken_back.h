#pragma once
// Which operation took back which.

#include "storage/change_log.h"

namespace storage {

bool isOperation(Session &session, qint64 number);
/// An operation counts as taken back while the one that did so has not been taken back itself.
bool isTakenBack(Session &session, qint64 operation);
/// Whether a later operation that still stands changed a record of the entry.
bool isChangedSince(Session &session, const ChangeEntry &entry);

} // namespace storage
