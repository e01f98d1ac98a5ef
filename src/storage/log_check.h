#pragma once
// The change log against itself and against the records. What a stranger edits, in the log or beside it, leaves one of
// three traces: a seal that does not fit, a record the log does not know, a record that was changed more or less often
// than the log says. Who knows this page can compute all seals anew: docs/security.md says what that means.

#include "storage/database.h"

namespace storage {

/// One sentence per finding; of each kind in a ledger the first few.
QStringList logFindings(Database &database);

} // namespace storage
