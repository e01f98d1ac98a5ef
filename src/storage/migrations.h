#pragma once
// Steps of the schema: resources/migrations/NNNN_words.sql, applied in order, each in one transaction together with the
// version it leads to.

#include "storage/database.h"

namespace storage {

int latestMigration();
/// Runs the steps that are missing, up to a version; 0: all of them. Of two programs at once each step is run by one.
void migrate(Database &database, int upTo = 0);

} // namespace storage
