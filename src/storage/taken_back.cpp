#include "storage/taken_back.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

std::vector<qint64> numbersOf(Query &query)
{
    std::vector<qint64> numbers;
    while (query.next())
        numbers.push_back(query.integer(0));
    return numbers;
}

} // namespace

bool isOperation(Session &session, qint64 number)
{
    return Query(session.database, u"SELECT 1 FROM operation WHERE id = ?"_s).bind(number).next();
}

bool isTakenBack(Session &session, qint64 operation)
{
    Query query(session.database, u"SELECT id FROM operation WHERE undoes = ?"_s);
    query.bind(operation);
    return std::ranges::any_of(numbersOf(query), [&](qint64 id) { return !isTakenBack(session, id); });
}

bool isChangedSince(Session &session, const ChangeEntry &entry)
{
    Query query(
        session.database,
        u"SELECT DISTINCT c.operation_id FROM change_entry c JOIN operation o ON o.id = c.operation_id "
        "WHERE c.entity = ? AND c.first_id <= ? AND c.last_id >= ? AND c.operation_id > ? AND o.undoes IS NULL"_s);
    query.bindAll({entry.entity, entry.lastId, entry.firstId, entry.operation});
    return std::ranges::any_of(numbersOf(query), [&](qint64 operation) { return !isTakenBack(session, operation); });
}

} // namespace storage
