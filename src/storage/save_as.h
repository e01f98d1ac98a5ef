#pragma once
// What an open connection holds, as a new file: the way on when the office's own file was deleted or replaced under it.

#include "storage/database.h"

namespace storage {

/// By the engine, checked, and on the disk before it takes its name. Throws Error{Unwritable} when something stands
/// there already or it could not be written; then nothing is left behind.
void saveAs(Database &database, const QString &path);

} // namespace storage
