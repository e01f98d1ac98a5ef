#include "storage/measures.h"

#include "storage/joined_ids.h"
#include "storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr size_t columnsPerStatement = 200; // SQLite allows 2000, and 32766 values

/// Tells conditions apart: their text and the values bound to it.
QString signature(const QString &sql, const QVariantList &values)
{
    QString text = sql;
    for (const QVariant &value : values)
        text += u'\x1f' + QString::number(value.typeId()) + u':' + value.toString();
    return text;
}

QString call(QLatin1StringView function, const QString &column, const QString &condition)
{
    if (condition.isEmpty())
        return function + column + u')';
    return u"%1CASE WHEN %2 THEN %3 END)"_s.arg(function, condition, column);
}

/// Of the rows a condition holds for; empty: of all of them.
QString aggregateSql(Aggregate aggregate, const QString &column, const QString &condition = {})
{
    switch (aggregate) {
    case Aggregate::Rows:
        return call("COUNT("_L1, u"1"_s, condition);
    case Aggregate::Values:
        return call("COUNT("_L1, column, condition);
    case Aggregate::Distinct:
        return call("COUNT(DISTINCT "_L1, column, condition);
    case Aggregate::Min:
        return call("MIN("_L1, column, condition);
    case Aggregate::Max:
        return call("MAX("_L1, column, condition);
    case Aggregate::Sum:
        break;
    }
    return call("SUM("_L1, column, condition);
}

QString columnOf(Selection &selection, const Measurement &measurement)
{
    return measurement.path.isEmpty() ? QString() : selection.column(measurement.path);
}

/// What a selection selects, with the values to bind in its order.
SqlCondition selectSql(const Selection &selection, const QString &columns, const QString &tail = {})
{
    const SqlCondition &filter = selection.filter();
    return {u"SELECT "_s + columns + selection.from() + u" WHERE "_s + selection.dates().sql
                + (filter.sql.isEmpty() ? QString() : u" AND "_s + filter.sql) + tail,
            selection.dates().values + filter.values};
}

Query queryOf(Database &database, const SqlCondition &select)
{
    Query query(database, select.sql);
    query.bindAll(select.values);
    return query;
}

} // namespace

size_t MeasureBatch::ask(Selection selection, const Measurement &measurement)
{
    const QString field = columnOf(selection, measurement);
    const QString key = signature(selection.from() + selection.dates().sql, selection.dates().values);
    const auto known = m_passPlaces.constFind(key);
    const size_t place = known != m_passPlaces.cend() ? *known : m_passes.size();
    if (place == m_passes.size()) {
        m_passes.push_back({selection.from(), selection.dates(), {}, {}});
        m_passPlaces.insert(key, place);
    }
    Pass &pass = m_passes[place];
    const size_t count = addColumn(pass, {measurement.count, field, selection.filter(), std::nullopt});
    const size_t value = addColumn(pass, {measurement.value, field, selection.filter(), std::nullopt});
    m_questions.push_back({place, value, count});
    return m_questions.size() - 1;
}

size_t MeasureBatch::addColumn(Pass &pass, Column column)
{
    const QString key
        = signature(aggregateSql(column.aggregate, column.field, column.filter.sql), column.filter.values);
    if (const auto known = pass.places.constFind(key); known != pass.places.cend())
        return *known;
    pass.places.insert(key, pass.columns.size());
    pass.columns.push_back(std::move(column));
    return pass.columns.size() - 1;
}

void MeasureBatch::run(Database &database)
{
    for (Pass &pass : m_passes)
        for (size_t first = 0; first < pass.columns.size(); first += columnsPerStatement)
            run(database, pass, first, std::min(first + columnsPerStatement, pass.columns.size()));
}

void MeasureBatch::run(Database &database, Pass &pass, size_t first, size_t last)
{
    // A filter they all share chooses the rows, so that an index may serve it.
    const SqlCondition &shared = pass.columns[first].filter;
    const bool sharesFilter = std::all_of(
        pass.columns.begin() + static_cast<qptrdiff>(first), pass.columns.begin() + static_cast<qptrdiff>(last),
        [&](const Column &column) { return column.filter.sql == shared.sql && column.filter.values == shared.values; });
    QStringList columns;
    QVariantList values;
    for (size_t i = first; i < last; ++i) {
        const Column &column = pass.columns[i];
        const QString condition = sharesFilter ? QString() : column.filter.sql;
        columns << aggregateSql(column.aggregate, column.field, condition);
        if (!condition.isEmpty())
            values += column.filter.values;
    }
    values += pass.dates.values;
    QString where = pass.dates.sql;
    if (sharesFilter && !shared.sql.isEmpty()) {
        where += u" AND "_s + shared.sql;
        values += shared.values;
    }
    Query query(database, u"SELECT "_s + columns.join(", "_L1) + pass.from + u" WHERE "_s + where);
    query.bindAll(values);
    if (!query.next())
        return;
    for (size_t i = first; i < last; ++i)
        if (const int at = static_cast<int>(i - first); !query.isNull(at))
            pass.columns[i].result = query.integer(at);
}

Measured MeasureBatch::answer(size_t place) const
{
    const Question &question = m_questions[place];
    const std::vector<Column> &columns = m_passes[question.pass].columns;
    return {columns[question.value].result, columns[question.count].result.value_or(0)};
}

QHash<QString, Measured> measuredByUnit(Database &database, Selection selection, const Measurement &measurement,
                                        const QString &unitPath)
{
    const QString unit = selection.unitColumn(unitPath);
    const QString column = columnOf(selection, measurement);
    const QStringList columns{aggregateSql(measurement.value, column), aggregateSql(measurement.count, column), unit};
    Query query = queryOf(database, selectSql(selection, columns.join(", "_L1), u" GROUP BY "_s + unit));
    QHash<QString, Measured> measured;
    while (query.next())
        measured.insert(query.text(2),
                        {query.isNull(0) ? std::nullopt : std::optional(query.integer(0)), query.integer(1)});
    return measured;
}

QSet<QString> unitsIn(Database &database, Selection selection, const QString &unitPath)
{
    const QString unit = selection.unitColumn(unitPath);
    Query query = queryOf(database, selectSql(selection, u"DISTINCT "_s + unit, u" AND %1 IS NOT NULL"_s.arg(unit)));
    QSet<QString> names;
    while (query.next())
        names.insert(query.text(0));
    return names;
}

std::vector<qint64> rowsIn(Database &database, Selection selection, const QString &presentPath)
{
    const QString present
        = presentPath.isEmpty() ? QString() : u" AND %1 IS NOT NULL"_s.arg(selection.column(presentPath));
    const SqlCondition select = selectSql(selection, u"t.id"_s, present + u" ORDER BY t.id"_s);
    return idsOf(database, select.sql, select.values);
}

std::vector<qint64> countEach(Database &database, const std::vector<Selection> &selections)
{
    QStringList counts;
    QVariantList values;
    for (const Selection &selection : selections) {
        const SqlCondition select = selectSql(selection, aggregateSql(Aggregate::Rows, {}));
        counts << u'(' + select.sql + u')';
        values += select.values;
    }
    std::vector<qint64> found(selections.size());
    if (selections.empty())
        return found;
    Query query(database, u"SELECT "_s + counts.join(", "_L1));
    query.bindAll(values);
    if (query.next())
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = query.integer(static_cast<int>(i));
    return found;
}

} // namespace storage
