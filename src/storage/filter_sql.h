#pragma once
// A filter as SQL over the tables of an entity, with joins for references.

#include "domain/filter.h"

#include <QVariant>

namespace storage {

/// Collects the joins a statement needs; table alias of the entity itself is `t`.
class JoinSet
{
public:
    explicit JoinSet(const domain::Entity &entity)
        : m_entity(entity)
    {
    }
    const domain::Entity &entity() const { return m_entity; }
    /// SQL name of the column a path leads to ("t.name", "j1.headcount"), adding the joins on the way.
    QString column(const domain::ResolvedPath &path);
    QString sql() const { return m_sql; } // " LEFT JOIN organization j1 ON j1.id = t.organization_id"

private:
    const domain::Entity &m_entity;
    QStringList m_prefixes;
    QString m_sql;
};

struct SqlCondition
{
    QString sql; // "1" when there is nothing to test
    QVariantList values;
};

/// A date column against a day; a stored month without a day counts as its first day. op: = < <= > >=. One value to
/// bind.
SqlCondition dateCondition(const QString &column, domain::FilterOp op, QDate day);

/// Throws Error{Usage} when a path or value of the filter does not fit the entity.
SqlCondition conditionSql(const domain::Filter &filter, JoinSet &joins);

/// What LIKE … ESCAPE '\' is given to find a text anywhere in another.
QString containsPattern(QString text);

/// The value of a field as it is stored, and back. References take two columns and are not handled here.
QVariant storedValue(const domain::Value &value);
domain::Value valueFromStored(const domain::Field &field, const QVariant &stored);

} // namespace storage
