#include "storage/taken_back.h"

#include "domain/error.h"
#include "storage/instant.h"
#include "storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr auto selectOperations
    = "SELECT o.id, o.kind, o.label, o.operator, o.at, o.undoes, o.seal IS NOT NULL FROM operation o";

LoggedOperation operationOf(const Query &query)
{
    return {query.integer(0), query.text(1),        query.text(2), query.text(3), instantFromText(query.text(4)),
            query.integer(5), query.integer(6) != 0};
}

/// What an operation takes back; 0: nothing.
qint64 takenBackBy(Session &session, qint64 operation)
{
    Query query(session.database, u"SELECT undoes FROM operation WHERE id = ? AND undoes < id"_s);
    return query.bind(operation).next() ? query.integer(0) : 0;
}

/// The newest operation that takes it back; 0: none.
qint64 newestTakingBack(Session &session, qint64 operation)
{
    Query query(session.database, u"SELECT max(id) FROM operation WHERE undoes = ? AND id > ?"_s);
    return query.bind(operation).bind(operation).next() ? query.integer(0) : 0;
}

} // namespace

LoggedOperation loggedOperation(Session &session, qint64 number)
{
    Query query(session.database, QLatin1StringView(selectOperations) + u" WHERE o.id = ?"_s);
    if (!query.bind(number).next())
        throw domain::Error(domain::ErrorCode::NotFound,
                            QCoreApplication::translate("Undo", "There is no operation %1.").arg(number));
    return operationOf(query);
}

QList<LoggedOperation> loggedOperations(Session &session, const LogQuery &wanted)
{
    QStringList conditions;
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (wanted.before != 0)
        require(u"o.id < ?"_s, wanted.before);
    if (wanted.since.isValid())
        require(u"o.at >= ?"_s, instantText(wanted.since));
    if (!wanted.operatorName.isEmpty())
        require(u"o.operator = ?"_s, wanted.operatorName);
    if (wanted.rootsOnly)
        conditions << u"o.undoes IS NULL"_s;
    QString sql = QLatin1StringView(selectOperations);
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(" AND "_L1);
    sql += u" ORDER BY o.id DESC"_s;
    if (wanted.most >= 0)
        sql += u" LIMIT %1"_s.arg(wanted.most);
    Query query(session.database, sql);
    query.bindAll(values);
    QList<LoggedOperation> found;
    while (query.next())
        found << operationOf(query);
    return found;
}

UndoChain undoChain(Session &session, qint64 operation)
{
    UndoChain chain{operation, operation, false};
    while (const qint64 earlier = takenBackBy(session, chain.root))
        chain.root = earlier;
    chain.last = chain.root;
    while (const qint64 later = newestTakingBack(session, chain.last)) {
        chain.last = later;
        chain.undone = !chain.undone;
    }
    return chain;
}

} // namespace storage
