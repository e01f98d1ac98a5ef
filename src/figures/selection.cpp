#include "figures/selection.h"

#include "domain/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace figures {

using domain::FilterOp;

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

/// The path a date test uses; empty when the entity has no such field.
QString datePath(const std::optional<QString> &given, const domain::Field *own)
{
    if (given)
        return *given;
    return own ? own->name() : QString();
}

} // namespace

Selection::Selection(const Definition &definition, Basis basis, const domain::Period &period)
    : m_joins(*definition.entity)
    , m_dates{u"t.archived_at IS NULL"_s, {}}
{
    requireDates(definition, basis, period);
    readFilter(definition.filter, period);
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

storage::Query Selection::query(storage::Database &database, const QString &columns, const QString &tail) const
{
    const QString filter = m_filter.sql.isEmpty() ? QString() : u" AND "_s + m_filter.sql;
    storage::Query query(database, u"SELECT "_s + columns + from() + u" WHERE "_s + m_dates.sql + filter + tail);
    query.bindAll(m_dates.values + m_filter.values);
    return query;
}

void Selection::readFilter(const domain::Filter &filter, const domain::Period &period)
{
    const QString year = QString::number(period.to.year());
    domain::Filter dated = filter;
    for (domain::FilterTerm &term : dated.terms)
        term.values.replaceInStrings(u"{year}"_s, year);
    if (!dated.isEmpty())
        m_filter = storage::conditionSql(dated, m_joins);
}

void Selection::requireDates(const Definition &definition, Basis basis, const domain::Period &period)
{
    const domain::EntityOptions &options = definition.entity->options;
    const QString startPath = datePath(definition.dateField, options.start);
    if (basis == Basis::All || startPath.isEmpty())
        return;
    const QString start = column(startPath);
    if (basis == Basis::Flow) {
        requireDate(storage::dateCondition(start, FilterOp::GreaterEqual, period.from));
        requireDate(storage::dateCondition(start, FilterOp::LessEqual, period.to));
        return;
    }
    const auto orEmpty = [this](const QString &date, const storage::SqlCondition &condition) {
        requireDate({u"(%1 IS NULL OR %2)"_s.arg(date, condition.sql), condition.values});
    };
    orEmpty(start, storage::dateCondition(start, FilterOp::LessEqual, period.to));
    const QString endPath = datePath(definition.endField, options.end);
    if (basis != Basis::Stock || endPath.isEmpty())
        return;
    const QString end = column(endPath);
    orEmpty(end,
            storage::dateCondition(end, options.endIsLastDay ? FilterOp::GreaterEqual : FilterOp::Greater, period.to));
}

void Selection::requireDate(const storage::SqlCondition &condition)
{
    m_dates.sql += u" AND "_s + condition.sql;
    m_dates.values += condition.values;
}

} // namespace figures
