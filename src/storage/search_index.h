#pragma once
// What people type into the search box is looked for in all searchable fields of a ledger at once: in one text, which
// an index holds in the usual order of the list. So a million rows are looked through without reading one of them.

#include "domain/entity.h"
#include "storage/engine.h"

#include <map>

namespace storage {

/// The searchable fields of a record as one text, in SQL; table: what stands before the columns ("t."). Empty where a
/// ledger has none.
QString searchText(const domain::Entity &entity, const QString &table);

/// A condition that holds for every record and stands in a search: only who states it is answered from the index.
/// Others would be led to it, as it holds all living records, and look up row by row.
QString searchMark(const QString &table);

/// The indexes there should be, by name.
std::map<QString, engine::SchemaObject> searchIndexes();
/// Makes those that are missing, as after a large import, and those anew that an earlier version made of other fields.
/// Never fails: where somebody is writing just now, searching is slower until the next time.
void ensureSearchIndexes(Database &database);

} // namespace storage
