#include "storage/same_content.h"

#include "domain/error.h"
#include "storage/copies/plain_connection.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {
const QString numberSql = u"SELECT value FROM setting WHERE name = 'office_uid'"_s;
const QString lastSql
    = u"SELECT id || ' ' || at || ' ' || COALESCE(seal, '') FROM operation ORDER BY id DESC LIMIT 1"_s;

QString first(Database &database, const QString &sql)
{
    Query query(database, sql);
    return query.next() ? query.text(0) : QString();
}
} // namespace

bool holdsTheSame(Database &open, const QString &path)
{
    try {
        PlainConnection found(path, PlainConnection::To::LookAtOffice);
        return found.value(numberSql).toString() == first(open, numberSql)
            && found.value(lastSql).toString() == first(open, lastSql);
    } catch (const domain::Error &error) {
        return error.code() == domain::ErrorCode::Busy;
    }
}

} // namespace storage
