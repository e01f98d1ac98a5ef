#include "storage/sheet_memories.h"

#include "storage/dialect.h"
#include "storage/instant.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

QList<KeptSheet> keptSheets(Session &session, const domain::Entity &entity)
{
    Query query(
        session.database,
        u"SELECT words, told, mapping, codes FROM sheet_memory WHERE entity = ? ORDER BY used_at DESC, %1 DESC"_s.arg(
            dialect::orderOfWriting()));
    query.bind(entity.name());
    QList<KeptSheet> sheets;
    while (query.next())
        sheets << KeptSheet{query.text(0), query.text(1), query.text(2), query.text(3)};
    return sheets;
}

void keepSheet(Operation &operation, const domain::Entity &entity, const QString &source, const KeptSheet &sheet)
{
    Database &database = operation.session().database;
    // Written anew, not changed, so that it counts as the last one written.
    database.run(u"DELETE FROM sheet_memory WHERE entity = ? AND words = ?"_s, {entity.name(), sheet.words});
    database.run(
        u"INSERT INTO sheet_memory (entity, words, source, told, mapping, codes, used_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {entity.name(), sheet.words, source, sheet.told, sheet.mapping, sheet.codes, instantText(operation.at())});
}

} // namespace storage
