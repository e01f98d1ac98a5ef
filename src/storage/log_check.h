#pragma once
// The change log against itself and against the records. What a stranger edits, in the log or beside it, leaves one of
// three traces: a seal that does not fit, a record the log does not know, a record that was changed more or less often
// than the log says. Who knows this page can compute all seals anew: docs/security.md says what that means.

#include "storage/database.h"

namespace storage {

/// One sentence per finding; of each kind in a ledger the first few.
QStringList logFindings(Database &database);

/// Whether the operation and all after it fit their seals: then its entries are what was written with it. Reads the log
/// from there on.
bool fitsItsSeal(Database &database, qint64 operation);
/// Whether it was made since there are seals.
bool isSealed(Database &database, qint64 operation);

} // namespace storage
