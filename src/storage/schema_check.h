#pragma once
// Compares the tables with the entities: every field has its column of the right type, nothing is missing.

#include "domain/field.h"
#include "storage/database.h"

namespace storage {

/// Type of the column a field lies in.
QString columnType(const domain::Field &field);
/// One sentence per difference; empty when the schema is as the entities say.
QStringList schemaFindings(Database &database);
/// Throws Error{Storage} naming the first difference.
void requireSchema(Database &database);

} // namespace storage
