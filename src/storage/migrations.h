#pragma once
// Steps of the schema: resources/migrations/NNNN_words.sql, applied in order, each in one transaction together with the
// version it leads to.

#include "storage/database.h"

namespace storage {

int latestMigration();
void migrate(Database &database);
/// Copies the database into a new file and checks the copy. Throws and leaves nothing when that fails.
void copyVerified(Database &database, const QString &path);

} // namespace storage
