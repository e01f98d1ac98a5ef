#include "storage/record_ids.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

qint64 reserveIds(Operation &operation, const domain::Entity &entity, qint64 count)
{
    Database &database = operation.session().database;
    {
        Query next(database,
                   u"UPDATE record_counter SET last_id = last_id + ? WHERE entity = ? RETURNING last_id - ? + 1"_s);
        next.bindAll({count, entity.name(), count});
        if (next.next())
            return next.integer(0);
    }
    // The first record since there are counters: behind every id that a row has or the log has seen.
    Query first(
        database,
        u"INSERT INTO record_counter (entity, last_id) SELECT ?, ? + max(coalesce((SELECT max(id) FROM %1), 0), "
        "coalesce((SELECT max(last_id) FROM change_entry WHERE entity = ?), 0)) RETURNING last_id - ? + 1"_s.arg(
            entity.name()));
    first.bindAll({entity.name(), count, entity.name(), count});
    return first.next() ? first.integer(0) : 0;
}

} // namespace storage
