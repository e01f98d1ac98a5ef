#pragma once
// Whether the file a path leads to is the office that is open, where the number of a file says nothing: shares number
// their files anew as they like.

#include <QString>

namespace storage {

class Database;

/// By the office's own number and the last operation, read through the path anew. True where it cannot be asked just
/// now because somebody writes.
bool holdsTheSame(Database &open, const QString &path);

} // namespace storage
