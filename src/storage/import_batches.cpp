#include "storage/import_batches.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

qint64 importOf(Session &session, qint64 operation)
{
    Query query(session.database, u"SELECT id FROM import_batch WHERE operation_id = ?"_s);
    return query.bind(operation).next() ? query.integer(0) : 0;
}

QSet<qint64> changedAfterImport(Operation &undoing, const domain::Entity &entity, qint64 importOperation)
{
    Query query(
        undoing.session().database,
        u"SELECT c.first_id, c.last_id FROM change_entry c WHERE c.entity = ? AND c.action <> 'insert' "
        "AND c.operation_id > ? AND c.operation_id < ? "
        "AND NOT EXISTS (SELECT 1 FROM import_batch b WHERE b.undone_by_operation = c.operation_id) "
        "AND NOT EXISTS (SELECT 1 FROM import_batch b JOIN change_entry u ON u.operation_id = b.undone_by_operation "
        "WHERE b.operation_id = c.operation_id AND u.entity = c.entity "
        "AND u.first_id <= c.first_id AND u.last_id >= c.last_id) "
        // What was taken back, and the taking back of it, leave a record as it was.
        "AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = c.operation_id AND NOT EXISTS "
        "(SELECT 1 FROM operation w WHERE w.undoes = u.id)) "
        "AND NOT EXISTS (SELECT 1 FROM operation o WHERE o.id = c.operation_id AND o.undoes > ? AND NOT EXISTS "
        "(SELECT 1 FROM operation w WHERE w.undoes = o.id))"_s);
    query.bind(entity.name()).bind(importOperation).bind(undoing.id()).bind(importOperation);
    QSet<qint64> changed;
    while (query.next())
        for (qint64 id = query.integer(0); id <= query.integer(1); ++id)
            changed.insert(id);
    return changed;
}

} // namespace storage
