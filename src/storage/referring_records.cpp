#include "storage/referring_records.h"

#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

std::vector<qint64> referring(Session &session, const Pointer &pointer, qint64 id, const QString &condition)
{
    Query query(session.database,
                u"SELECT id FROM %1 WHERE %2 = ?%3 ORDER BY id"_s.arg(pointer.entity->name(),
                                                                      pointer.reference->idColumn(), condition));
    query.bind(id);
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

} // namespace

std::vector<qint64> recordsReferringTo(Session &session, const Pointer &pointer, qint64 id)
{
    return referring(session, pointer, id, {});
}

std::vector<qint64> livingRecordsReferringTo(Session &session, const Pointer &pointer, qint64 id)
{
    return referring(session, pointer, id, u" AND archived_at IS NULL"_s);
}

std::vector<Referral> livingReferrals(Session &session, const Pointer &pointer)
{
    Query query(session.database,
                u"SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL AND archived_at IS NULL"_s.arg(
                    pointer.reference->idColumn(), pointer.entity->name()));
    std::vector<Referral> found;
    while (query.next())
        found.push_back({query.integer(0), query.integer(1)});
    return found;
}

void eachLivingReferral(Session &session, const Pointer &pointer, qint64 first, qint64 last,
                        const std::function<bool(const Referral &)> &visitor)
{
    Query query(session.database,
                u"SELECT id, %1 FROM %2 WHERE %1 BETWEEN ? AND ? AND archived_at IS NULL ORDER BY id"_s.arg(
                    pointer.reference->idColumn(), pointer.entity->name()));
    query.bind(first).bind(last);
    while (query.next())
        if (!visitor({query.integer(0), query.integer(1)}))
            return;
}

} // namespace storage
