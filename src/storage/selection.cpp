#include "storage/selection.h"

#include "domain/error.h"
#include "storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

domain::ResolvedPath resolved(const domain::Entity &entity, const QString &path)
{
    const auto found = domain::resolvePath(entity, path);
    if (!found)
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Figures", "There is no field “%1” in %2.").arg(path, domain::labelOf(entity)));
    return *found;
}

} // namespace

Selection::Selection(const domain::Entity &entity, bool archived)
    : m_joins(entity)
    , m_dates{archived ? u"t.archived_at IS NOT NULL"_s : u"t.archived_at IS NULL"_s, {}}
{
}

void Selection::requireDate(const QString &path, domain::FilterOp op, QDate day, bool orEmpty)
{
    const QString date = column(path);
    const SqlCondition condition = dateCondition(date, op, day);
    m_dates.sql += u" AND "_s + (orEmpty ? u"(%1 IS NULL OR %2)"_s.arg(date, condition.sql) : condition.sql);
    m_dates.values += condition.values;
}

void Selection::require(const domain::Filter &filter)
{
    if (!filter.isEmpty())
        add(conditionSql(filter, m_joins));
}

void Selection::requireOneEmpty(const std::vector<const domain::Field *> &fields)
{
    QStringList empty;
    for (const domain::Field *field : fields)
        empty << column(field->name()) + u" IS NULL"_s;
    if (!empty.isEmpty())
        add({u'(' + empty.join(" OR "_L1) + u')', {}});
}

void Selection::restrictTo(std::span<const qint64> ids) { m_dates.sql += u" AND t.id IN (%1)"_s.arg(idList(ids)); }

void Selection::add(const SqlCondition &condition)
{
    m_filter.sql += (m_filter.sql.isEmpty() ? QString() : u" AND "_s) + condition.sql;
    m_filter.values += condition.values;
}

QString Selection::column(const QString &path) { return m_joins.column(resolved(m_joins.entity(), path)); }

QString Selection::unitColumn(const QString &path)
{
    domain::ResolvedPath unit = resolved(m_joins.entity(), path);
    const QString text = m_joins.column(unit);
    const domain::Entity *target = unit.field->kind == domain::Kind::Reference ? unit.field->options.target : nullptr;
    if (target == nullptr || target->options.reference == nullptr)
        return text;
    unit.references << unit.field;
    unit.entity = target;
    unit.field = target->options.reference;
    return u"COALESCE(%1, %2)"_s.arg(m_joins.column(unit), text);
}

QString Selection::from() const { return u" FROM "_s + m_joins.entity().name() + u" t"_s + m_joins.sql(); }

} // namespace storage
