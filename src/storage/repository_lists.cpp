// Lists: which records, in which order, how many.

#include "storage/repository.h"

#include "domain/value_text.h"
#include "storage/dialect.h"
#include "storage/filter_sql.h"
#include "storage/joined_ids.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;
using domain::Kind;

namespace {

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

constexpr size_t mostCompared = 1000; // records looked at to find the part of a list where one belongs

/// Whether the record p comes before the record x.
QString comesBefore(const Order &order)
{
    if (order.sort == nullptr)
        return u"p.id < x.id"_s;
    return u"(p.%1 IS NOT NULL AND (x.%1 IS NULL OR p.%1 %2 x.%1 OR (p.%1 = x.%1 AND p.id %2 x.id))) "
           "OR (p.%1 IS NULL AND x.%1 IS NULL AND p.id %2 x.id)"_s.arg(order.sort->name(),
                                                                       order.descending ? u">"_s : u"<"_s);
}

} // namespace

std::vector<qint64> Repository::ids(const ListQuery &list)
{
    JoinSet joins(m_entity);
    const SqlCondition condition = conditionSql(list.filter, joins);
    const Order order = orderOf(m_entity, list);
    const QString direction = order.descending ? u" DESC"_s : QString();
    const auto select = [&](const QString &more, const QString &orderSql) {
        const QString sql = u"SELECT t.id FROM %1 t%2 WHERE t.archived_at IS %3 AND (%4)%5 ORDER BY %6%7"_s.arg(
            m_entity.name(), joins.sql(), list.archived ? u"NOT NULL"_s : u"NULL"_s, condition.sql, more, orderSql,
            list.limit < 0 ? QString() : u" LIMIT %1"_s.arg(list.limit));
        return u"SELECT id FROM (%1)"_s.arg(sql);
    };
    if (order.sort == nullptr)
        return idsOf(m_session.database, select({}, u"t.id"_s), condition.values);
    const QString column = joins.column(domain::ResolvedPath{{}, &m_entity, order.sort});
    // The list of all, what words find in it (search_index.h), and the first few of any list, come in the order of an
    // index: those with a value first, then the others. What another filter leaves is put in order by itself: following
    // the index, each row would be looked up.
    const bool byIndex
        = order.sort == m_entity.options.sort && (list.limit >= 0 || (list.filter.terms.isEmpty() && !list.archived));
    if (!byIndex)
        return idsOf(m_session.database,
                     select({}, u"%1 IS NULL, %2%3, t.id%3"_s.arg(column, dialect::unindexed(column), direction)),
                     condition.values);
    const QString arms = select(u" AND %1 IS NOT NULL"_s.arg(column), u"%1%2, t.id%2"_s.arg(column, direction))
        + u" UNION ALL "_s + select(u" AND %1 IS NULL"_s.arg(column), u"t.id%1"_s.arg(direction));
    return idsOf(m_session.database, list.limit < 0 ? arms : u"%1 LIMIT %2"_s.arg(arms).arg(list.limit),
                 condition.values + condition.values);
}

qint64 Repository::placeAmong(const ListQuery &list, qint64 id, const std::vector<qint64> &others)
{
    JoinSet joins(m_entity);
    const SqlCondition condition = conditionSql(list.filter, joins);
    const QString within = u"SELECT count(*) FROM %1 t%2 WHERE t.id = ? AND t.archived_at IS %3 AND (%4)"_s.arg(
        m_entity.name(), joins.sql(), list.archived ? u"NOT NULL"_s : u"NULL"_s, condition.sql);
    const Order order = orderOf(m_entity, list);
    const QString before = comesBefore(order);
    const bool all = list.filter.isEmpty() && !list.archived;
    if (all && others.size() > mostCompared && order.sort != nullptr && order.sort == m_entity.options.sort) {
        const auto [living, place] = placeAmongAll(id, order.descending);
        if (place < 0 || living == std::ssize(others) + 1)
            return place;
    }
    // Of evenly spread records so many come before this one; it belongs between the last of them and the next.
    size_t first = 0, last = others.size();
    do {
        const size_t step = std::max<size_t>(1, (last - first + mostCompared - 1) / mostCompared);
        std::vector<qint64> compared;
        for (size_t i = first + step - 1; i < last; i += step)
            compared.push_back(others[i]);
        Query query(m_session.database,
                    u"SELECT (%1), (SELECT count(*) FROM %2 p JOIN %2 x ON x.id = ? WHERE p.id IN (%3) AND (%4))"_s.arg(
                        within, m_entity.name(), idList(compared), before));
        query.bindAll(QVariantList{id} + condition.values + QVariantList{id});
        if (!query.next() || query.integer(0) == 0)
            return -1;
        first += static_cast<size_t>(query.integer(1)) * step;
        last = step == 1 ? first : std::min(last, first + step - 1);
    } while (first < last);
    return static_cast<qint64>(first);
}

/// How many living records there are, and how many come before this one in their usual order; counted by the index.
std::pair<qint64, qint64> Repository::placeAmongAll(qint64 id, bool descending)
{
    const QString those = u"(SELECT count(*) FROM %1 p WHERE p.archived_at IS NULL"_s.arg(m_entity.name());
    Query query(
        m_session.database,
        u"SELECT x.archived_at IS NULL, %1), CASE WHEN x.%2 IS NULL THEN %1 AND p.%2 IS NOT NULL) + "
        "%1 AND p.%2 IS NULL AND p.id %3 x.id) ELSE %1 AND p.%2 %3 x.%2) + %1 AND p.%2 = x.%2 AND p.id %3 x.id) "
        "END FROM %4 x WHERE x.id = ?"_s.arg(those, m_entity.options.sort->name(), descending ? u">"_s : u"<"_s,
                                             m_entity.name()));
    query.bind(id);
    if (!query.next() || query.integer(0) == 0)
        return {0, -1};
    return {query.integer(1), query.integer(2)};
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
