#pragma once
// A file from somebody else can hold triggers that swallow what is written, views in the place of tables, columns that
// compute. Everything in the schema has to be what the migrations make (design 5: closed by default).

#include "storage/database.h"

namespace storage {

/// One sentence per table, view, trigger or index that the migrations up to the file's version did not make, made
/// differently, or whose table is missing.
QStringList foreignObjects(Database &database);
/// Throws Error{InvalidInput} naming them.
void requireOwnSchema(Database &database);

} // namespace storage
