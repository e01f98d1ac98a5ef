#pragma once
// The full check of an office: the file itself, its schema, references, attachments, keys, values, the log, and what
// the program keeps about the office. What `check` prints.

#include "storage/database.h"

namespace storage {

/// One sentence per finding, each with what to do; empty when all is well.
QStringList officeFindings(Database &database);

} // namespace storage
