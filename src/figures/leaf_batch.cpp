#include "figures/leaf_batch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace figures {
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

} // namespace

qint64 scaleOf(const Definition &leaf)
{
    if (leaf.measure == Measure::Count || leaf.measure == Measure::Distinct)
        return 1;
    switch (domain::resolvePath(*leaf.entity, leaf.field)->field->kind) {
    case domain::Kind::Money:
        return domain::fenPerYuan;
    case domain::Kind::Number:
    case domain::Kind::Percent:
        return domain::tenThousandths;
    default:
        return 1;
    }
}

bool needsValue(Measure measure) { return measure != Measure::Count && measure != Measure::Sum; }

QString valueSql(Measure measure, const QString &column, const QString &condition)
{
    switch (measure) {
    case Measure::Count:
        return countSql(measure, column, condition);
    case Measure::Distinct:
        return call("COUNT(DISTINCT "_L1, column, condition);
    case Measure::Min:
        return call("MIN("_L1, column, condition);
    case Measure::Max:
        return call("MAX("_L1, column, condition);
    default:
        return call("SUM("_L1, column, condition);
    }
}

QString countSql(Measure measure, const QString &column, const QString &condition)
{
    return call("COUNT("_L1, needsValue(measure) ? column : u"1"_s, condition);
}

LeafValue leafValue(const Definition &leaf, const std::optional<qint64> &value, qint64 count)
{
    const qint64 scale = scaleOf(leaf);
    if (leaf.measure == Measure::Avg)
        return {value ? divided(Exact{*value, scale}, Exact{count, 1}) : std::nullopt, count};
    if (!value && leaf.measure == Measure::Sum)
        return {Exact{0, scale}, count};
    return {value ? std::optional(Exact{*value, scale}) : std::nullopt, count};
}

size_t LeafBatch::ask(const Definition &leaf, Basis basis, const domain::Period &period)
{
    Selection selection(leaf, basis, period);
    const QString field = leaf.measure == Measure::Count ? QString() : selection.column(leaf.field);
    const QString key = signature(selection.from() + selection.dates().sql, selection.dates().values);
    const auto known = m_passPlaces.constFind(key);
    const size_t place = known != m_passPlaces.cend() ? *known : m_passes.size();
    if (place == m_passes.size()) {
        m_passes.push_back({selection.from(), selection.dates(), {}, {}});
        m_passPlaces.insert(key, place);
    }
    Pass &pass = m_passes[place];
    const size_t count = addColumn(pass, {leaf.measure, true, field, selection.filter(), std::nullopt});
    const size_t value = leaf.measure == Measure::Count
        ? count
        : addColumn(pass, {leaf.measure, false, field, selection.filter(), std::nullopt});
    m_questions.push_back({leaf, place, value, count});
    return m_questions.size() - 1;
}

size_t LeafBatch::addColumn(Pass &pass, Column column)
{
    const QString sql = column.counts ? countSql(column.measure, column.field, column.filter.sql)
                                      : valueSql(column.measure, column.field, column.filter.sql);
    const QString key = signature(sql, column.filter.values);
    if (const auto known = pass.places.constFind(key); known != pass.places.cend())
        return *known;
    pass.places.insert(key, pass.columns.size());
    pass.columns.push_back(std::move(column));
    return pass.columns.size() - 1;
}

void LeafBatch::run(storage::Database &database)
{
    for (Pass &pass : m_passes)
        for (size_t first = 0; first < pass.columns.size(); first += columnsPerStatement)
            run(database, pass, first, std::min(first + columnsPerStatement, pass.columns.size()));
}

void LeafBatch::run(storage::Database &database, Pass &pass, size_t first, size_t last)
{
    // A filter they all share chooses the rows, so that an index may serve it.
    const storage::SqlCondition &shared = pass.columns[first].filter;
    const bool sharesFilter = std::all_of(
        pass.columns.begin() + static_cast<qptrdiff>(first), pass.columns.begin() + static_cast<qptrdiff>(last),
        [&](const Column &column) { return column.filter.sql == shared.sql && column.filter.values == shared.values; });
    QStringList columns;
    QVariantList values;
    for (size_t i = first; i < last; ++i) {
        const Column &column = pass.columns[i];
        const QString condition = sharesFilter ? QString() : column.filter.sql;
        columns << (column.counts ? countSql(column.measure, column.field, condition)
                                  : valueSql(column.measure, column.field, condition));
        if (!condition.isEmpty())
            values += column.filter.values;
    }
    values += pass.dates.values;
    QString where = pass.dates.sql;
    if (sharesFilter && !shared.sql.isEmpty()) {
        where += u" AND "_s + shared.sql;
        values += shared.values;
    }
    storage::Query query(database, u"SELECT "_s + columns.join(", "_L1) + pass.from + u" WHERE "_s + where);
    query.bindAll(values);
    if (!query.next())
        return;
    for (size_t i = first; i < last; ++i)
        if (const int at = static_cast<int>(i - first); !query.isNull(at))
            pass.columns[i].result = query.integer(at);
}

LeafValue LeafBatch::answer(size_t place) const
{
    const Question &question = m_questions[place];
    const std::vector<Column> &columns = m_passes[question.pass].columns;
    return leafValue(question.leaf, columns[question.value].result, columns[question.count].result.value_or(0));
}

} // namespace figures
