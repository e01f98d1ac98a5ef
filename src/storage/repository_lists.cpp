// Lists: which records, in which order, how many.

#include "storage/repository.h"

#include "domain/value_text.h"
#include "storage/dialect.h"
#include "storage/filter_sql.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;
using domain::Kind;

namespace {

/// The ids of a statement that selects nothing else, in its order.
std::vector<qint64> idsOf(Database &database, const QString &sql, const QVariantList &values)
{
    // One text that holds them all: row by row, a million take four times as long to come through Qt.
    Query query(database, u"SELECT %1 FROM (%2)"_s.arg(dialect::joined(u"id"_s), sql));
    query.bindAll(values);
    std::vector<qint64> ids;
    if (!query.next())
        return ids;
    const QString text = query.text(0);
    ids.reserve(static_cast<size_t>(text.count(u',') + 1));
    qint64 id = 0;
    for (const QChar c : text) {
        if (c == u',') {
            ids.push_back(id);
            id = 0;
        } else {
            id = id * 10 + c.digitValue();
        }
    }
    if (!text.isEmpty())
        ids.push_back(id);
    return ids;
}

struct Order
{
    const Field *sort;
    bool descending;
};

Order orderOf(const domain::Entity &entity, const ListQuery &list)
{
    if (list.sort != nullptr)
        return {list.sort, list.descending};
    return {entity.options.sort, entity.options.sortDescending};
}

} // namespace

std::vector<qint64> Repository::ids(const ListQuery &list)
{
    JoinSet joins(m_entity);
    const SqlCondition condition = conditionSql(list.filter, joins);
    const Order order = orderOf(m_entity, list);
    const QString direction = order.descending ? u" DESC"_s : QString();
    const auto select = [&](const QString &more, const QString &orderSql, qint64 limit) {
        QString sql = u"SELECT t.id FROM %1 t%2 WHERE t.archived_at IS %3 AND (%4)%5 ORDER BY %6"_s.arg(
            m_entity.name(), joins.sql(), list.archived ? u"NOT NULL"_s : u"NULL"_s, condition.sql, more, orderSql);
        if (limit >= 0)
            sql += u" LIMIT %1"_s.arg(limit);
        return idsOf(m_session.database, sql, condition.values);
    };
    if (order.sort == nullptr)
        return select({}, u"t.id"_s, list.limit);
    const QString column = joins.column(domain::ResolvedPath{{}, &m_entity, order.sort});
    // The list of all, and the first few of any list, come in the order of an index: those with a value first, then the
    // others. What a filter leaves is put in order by itself: following the index, each row would be looked up.
    const bool byIndex
        = order.sort == m_entity.options.sort && (list.limit >= 0 || (list.filter.isEmpty() && !list.archived));
    if (!byIndex)
        return select({}, u"%1 IS NULL, %2%3, t.id%3"_s.arg(column, dialect::unindexed(column), direction), list.limit);
    std::vector<qint64> found
        = select(u" AND %1 IS NOT NULL"_s.arg(column), u"%1%2, t.id%2"_s.arg(column, direction), list.limit);
    const qint64 room = list.limit < 0 ? -1 : list.limit - std::ssize(found);
    if (room != 0) {
        const std::vector<qint64> others = select(u" AND %1 IS NULL"_s.arg(column), u"t.id%1"_s.arg(direction), room);
        found.insert(found.end(), others.begin(), others.end());
    }
    return found;
}

qint64 Repository::count(const domain::Filter &filter, bool archived)
{
    JoinSet joins(m_entity);
    const SqlCondition condition = conditionSql(filter, joins);
    Query query(m_session.database,
                u"SELECT count(*) FROM %1 t%2 WHERE t.archived_at IS %3 AND (%4)"_s.arg(
                    m_entity.name(), joins.sql(), archived ? u"NOT NULL"_s : u"NULL"_s, condition.sql));
    query.bindAll(condition.values);
    return query.next() ? query.integer(0) : 0;
}

QStringList Repository::valuesInUse(const Field &field)
{
    Query query(
        m_session.database,
        u"SELECT %1 FROM %2 WHERE archived_at IS NULL AND %1 IS NOT NULL GROUP BY %1 ORDER BY count(*) DESC, %1 LIMIT 200"_s
            .arg(field.name(), m_entity.name()));
    QStringList values;
    while (query.next()) {
        const QStringList parts
            = field.kind == Kind::Choices ? domain::choicesOf(query.text(0)) : QStringList{query.text(0)};
        for (const QString &part : parts)
            if (!values.contains(part))
                values << part;
    }
    return values;
}

} // namespace storage
