#pragma once
// Whether the values of records are what their columns should hold: types, dates, states of closed code lists. The
// program writes no other; what is found came from elsewhere.

#include "storage/database.h"

namespace storage {

/// One sentence per column with values that do not fit, with the first records concerned.
QStringList valueFindings(Database &database);

} // namespace storage
