#include "storage/latest_dates.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

QHash<qint64, QDate> latestDates(Session &session, const Pointer &pointer, const domain::Field &date)
{
    QHash<qint64, QDate> newest;
    Query query(
        session.database,
        u"SELECT \"%1\", max(\"%2\") FROM \"%3\" WHERE archived_at IS NULL AND \"%1\" IS NOT NULL GROUP BY \"%1\""_s
            .arg(pointer.reference->idColumn(), date.name(), pointer.entity->name()));
    while (query.next())
        if (const auto day = domain::Date::fromIso(query.text(1)))
            newest.insert(query.integer(0), day->firstDay());
    return newest;
}

} // namespace storage
