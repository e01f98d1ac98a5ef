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

std::vector<Referral> referrals(Session &session, const Pointer &pointer, const QString &from, const QString &tail)
{
    Query query(session.database,
                u"SELECT %1, %2 FROM %3 WHERE %2 IS NOT NULL AND archived_at IS NULL%4"_s.arg(
                    from, pointer.reference->idColumn(), pointer.entity->name(), tail));
    std::vector<Referral> found;
    while (query.next())
        found.push_back({query.integer(0), query.integer(1)});
    return found;
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
    return referrals(session, pointer, u"id"_s, {});
}

std::vector<Referral> oldestLivingReferrals(Session &session, const Pointer &pointer)
{
    return referrals(session, pointer, u"min(id)"_s, u" GROUP BY "_s + pointer.reference->idColumn());
}

} // namespace storage
