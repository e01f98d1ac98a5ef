#include "storage/filter_sql.h"

#include "domain/error.h"
#include "domain/filter_path.h"
#include "domain/value_text.h"
#include "storage/dialect.h"
#include "storage/search_index.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;
using domain::FilterOp;
using domain::FilterTerm;
using domain::Kind;

namespace {

[[noreturn]] void refuse(const char *text, const QString &part)
{
    throw domain::Error(domain::ErrorCode::Usage, QCoreApplication::translate("Filter", text).arg(part));
}

domain::ResolvedPath resolved(const domain::Entity &entity, const QString &path)
{
    const auto found = domain::resolvePath(entity, path);
    if (!found)
        refuse(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” here."), path);
    return *found;
}

QVariant storedText(const Field &field, const domain::Entity &entity, const QString &text)
{
    if (field.kind == Kind::Text || field.kind == Kind::Reference || field.kind == Kind::Choice
        || field.kind == Kind::Choices)
        return text;
    const auto parsed = domain::parseValue(entity, field, text);
    if (domain::isEmpty(parsed.value))
        refuse(QT_TRANSLATE_NOOP("Filter", "“%1” is no value of this field."), text);
    return storedValue(parsed.value);
}

QString placeholders(qsizetype count) { return QStringList(count, u"?"_s).join(", "_L1); }

QString sqlOperator(FilterOp op)
{
    switch (op) {
    case FilterOp::Less:
        return u"<"_s;
    case FilterOp::LessEqual:
        return u"<="_s;
    case FilterOp::Greater:
        return u">"_s;
    case FilterOp::GreaterEqual:
        return u">="_s;
    case FilterOp::NotEqual:
        return u"<>"_s;
    default:
        return u"="_s;
    }
}

SqlCondition dateTerm(const FilterTerm &term, const QString &column)
{
    const auto day = [](const QString &text) {
        const auto date = domain::Date::parse(text);
        if (!date)
            refuse(QT_TRANSLATE_NOOP("Filter", "“%1” is no date. Write 2025-03-01 or 2025-03."), text);
        return date->firstDay();
    };
    const auto oneOf = [&](const QStringList &texts) {
        SqlCondition any{u"0"_s, {}};
        for (const QString &text : texts) {
            const SqlCondition equal = dateCondition(column, FilterOp::Equal, day(text));
            any.sql += u" OR "_s + equal.sql;
            any.values += equal.values;
        }
        return any;
    };
    switch (term.op) {
    case FilterOp::In: {
        const SqlCondition any = oneOf(term.values);
        return {u'(' + any.sql + u')', any.values};
    }
    case FilterOp::NotEqual:
    case FilterOp::NotIn: {
        const SqlCondition any = oneOf(term.values);
        return {u"(%1 IS NULL OR NOT (%2))"_s.arg(column, any.sql), any.values};
    }
    case FilterOp::Between: {
        SqlCondition low = dateCondition(column, FilterOp::GreaterEqual, day(term.values.value(0)));
        const SqlCondition high = dateCondition(column, FilterOp::LessEqual, day(term.values.value(1)));
        return {u'(' + low.sql + u" AND "_s + high.sql + u')', low.values + high.values};
    }
    default:
        return dateCondition(column, term.op, day(term.values.value(0)));
    }
}

SqlCondition valueTerm(const FilterTerm &term, const domain::ResolvedPath &path, const QString &column)
{
    const auto stored = [&](const QString &text) { return storedText(*path.field, *path.entity, text); };
    QVariantList values;
    for (const QString &text : term.values)
        values << stored(text);
    switch (term.op) {
    case FilterOp::NotEqual:
        return {u"(%1 IS NULL OR %1 <> ?)"_s.arg(column), values};
    case FilterOp::In:
        return {u"%1 IN (%2)"_s.arg(column, placeholders(values.size())), values};
    case FilterOp::NotIn:
        return {u"(%1 IS NULL OR %1 NOT IN (%2))"_s.arg(column, placeholders(values.size())), values};
    case FilterOp::Between:
        return {u"%1 BETWEEN ? AND ?"_s.arg(column), values};
    default:
        return {u"%1 %2 ?"_s.arg(column, sqlOperator(term.op)), values};
    }
}

SqlCondition operandTerm(const FilterTerm &term, const domain::ResolvedPath &path, JoinSet &joins)
{
    const domain::ResolvedPath other = resolved(joins.entity(), term.operand->path);
    QString left = joins.column(path);
    QString right = joins.column(other);
    if (path.field->kind == Kind::Date && other.field->kind == Kind::Date) {
        left = dialect::fullDate(left);
        right = dialect::addDays(dialect::fullDate(right), term.operand->addDays);
    }
    const QString comparison = u"%1 %2 %3"_s.arg(left, sqlOperator(term.op), right);
    if (term.op == FilterOp::NotEqual)
        return {u"(%1 IS NULL OR %2 IS NULL OR %3)"_s.arg(left, right, comparison), {}};
    return {comparison, {}};
}

SqlCondition childTerm(const FilterTerm &term, const domain::ChildTable &child)
{
    return {
        u"%1EXISTS (SELECT 1 FROM %2 child WHERE child.%3 = t.id AND child.archived_at IS NULL)"_s.arg(
            term.op == FilterOp::IsEmpty ? u"NOT "_s : QString(), child.entity->name(), child.reference->idColumn()),
        {}};
}

SqlCondition termSql(const FilterTerm &term, JoinSet &joins)
{
    if (const auto child = domain::childNamed(joins.entity(), term.path))
        return childTerm(term, *child);
    const domain::ResolvedPath path = resolved(joins.entity(), term.path);
    const QString column = joins.column(path);
    if (term.op == FilterOp::IsEmpty)
        return {column + u" IS NULL"_s, {}};
    if (term.op == FilterOp::NotEmpty)
        return {column + u" IS NOT NULL"_s, {}};
    if (term.operand)
        return operandTerm(term, path, joins);
    if (term.op == FilterOp::Contains)
        return {column + u" LIKE ? ESCAPE '\\'"_s, {containsPattern(term.values.value(0))}};
    if (term.op == FilterOp::MonthIn) {
        QVariantList months;
        for (const QString &month : term.values)
            months << month.toInt();
        return {u"%1 IN (%2)"_s.arg(dialect::monthOf(column), placeholders(months.size())), months};
    }
    return path.field->kind == Kind::Date ? dateTerm(term, column) : valueTerm(term, path, column);
}

SqlCondition wordSql(const QString &word, const domain::Entity &entity)
{
    const QString text = searchText(entity, u"t."_s);
    if (text.isEmpty())
        return {u"0"_s, {}};
    // LIKE takes small letters for capital ones, of ASCII only; what has no letters is found more quickly.
    const bool hasLetters
        = std::ranges::any_of(word, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
    if (!hasLetters)
        return {dialect::contains(text) + u" AND "_s + searchMark(u"t."_s), {word}};
    return {u"(%1) LIKE ? ESCAPE '\\' AND %2"_s.arg(text, searchMark(u"t."_s)), {containsPattern(word)}};
}

} // namespace

QString containsPattern(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text + u'%';
}

QString JoinSet::column(const domain::ResolvedPath &path)
{
    QString alias = u"t"_s;
    QString prefix;
    for (const Field *reference : path.references) {
        prefix += u'.' + QString::fromLatin1(reference->options.path);
        qsizetype at = m_prefixes.indexOf(prefix);
        const bool known = at >= 0;
        if (!known) {
            at = m_prefixes.size();
            m_prefixes << prefix;
        }
        const QString joined = u"j%1"_s.arg(at + 1);
        if (!known)
            m_sql += u" LEFT JOIN %1 %2 ON %2.id = %3.%4"_s.arg(reference->options.target->name(), joined, alias,
                                                                reference->idColumn());
        alias = joined;
    }
    return alias + u'.' + path.field->name();
}

SqlCondition dateCondition(const QString &column, FilterOp op, QDate day)
{
    // Dates are text, YYYY-MM-DD or YYYY-MM. A bound on the first of a month must treat "2024-03" as that very day, so
    // the shorter text is the bound there; everywhere else plain text order is right, and an index serves.
    const QString full = day.toString(Qt::ISODate);
    const bool first = day.day() == 1;
    const QString month = full.left(7);
    switch (op) {
    case FilterOp::Equal:
        if (first)
            return {column + u" IN (?, ?)"_s, {full, month}};
        return {column + u" = ?"_s, {full}};
    case FilterOp::Less:
        return {column + u" < ?"_s, {first ? month : full}};
    case FilterOp::LessEqual:
        return {column + u" <= ?"_s, {full}};
    case FilterOp::Greater:
        return {column + u" > ?"_s, {full}};
    case FilterOp::GreaterEqual:
        return {column + u" >= ?"_s, {first ? month : full}};
    default:
        refuse(QT_TRANSLATE_NOOP("Filter", "Dates are compared with = < <= > >=, not with “%1”."), sqlOperator(op));
    }
}

SqlCondition conditionSql(const domain::Filter &filter, JoinSet &joins)
{
    SqlCondition all;
    QStringList parts;
    const auto add = [&](const SqlCondition &condition) {
        parts << condition.sql;
        all.values += condition.values;
    };
    for (const FilterTerm &term : filter.terms)
        add(termSql(term, joins));
    for (const QString &word : filter.words)
        add(wordSql(word, joins.entity()));
    all.sql = parts.isEmpty() ? u"1 = 1"_s : parts.join(" AND "_L1);
    return all;
}

QVariant storedValue(const domain::Value &value)
{
    struct Visitor
    {
        QVariant operator()(std::monostate) const { return QVariant(QMetaType::fromType<QString>()); }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(bool flag) const { return flag ? 1 : 0; }
        QVariant operator()(const domain::Date &date) const { return date.toIso(); }
        QVariant operator()(const domain::Link &link) const { return link.text; }
    };
    return std::visit(Visitor{}, value);
}

domain::Value valueFromStored(const Field &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
        return stored.toLongLong();
    case Kind::Bool:
        return stored.toLongLong() != 0;
    case Kind::Date:
        if (const auto date = domain::Date::fromIso(stored.toString()))
            return *date;
        return {};
    case Kind::Reference:
        return domain::Link{stored.toString(), 0};
    default:
        return stored.toString();
    }
}

} // namespace storage
