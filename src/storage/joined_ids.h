#pragma once
// Many ids at once.

#include "storage/database.h"

#include <vector>

namespace storage {

/// The ids that a statement selects under the name id, and nothing else, in its order. They come as one text: row by
/// row, a million take four times as long to come through Qt.
std::vector<qint64> idsOf(Database &database, const QString &sql, const QVariantList &values);

} // namespace storage
