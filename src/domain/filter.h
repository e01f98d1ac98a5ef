#pragma once
// Which records: `contract_kind=工资协议, organization.headcount>=25`. One language for the search box, saved lists,
// figures and exports.
//
//   filter = term {, term}                        every term must hold
//   term   = path op value                        op: = != < <= > >= ~ (contains)
//          | path in (a|b|c) | path not in (a|b)
//          | path between a and b
//          | month(path) in (1|2)
//          | path is empty | path is not empty
//          | ledger is empty | ledger is not empty   whether records of it refer to this one (visit: aid_payment is
//          empty) | path op path2 [+ N days]             a field as the right side, given as its key
// A path is a field key or Chinese term, across references with dots (organization.headcount). Money is in yuan, bool
// 是/否. A value with a comma, bracket or bar stands in double quotes. `!=` and `not in` include empty; every other
// comparison with empty is false.

#include "domain/entity.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace domain {

enum class FilterOp {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    In,
    NotIn,
    Between,
    MonthIn,
    IsEmpty,
    NotEmpty,
};

/// A field as the right side of a comparison, with days added (dates only).
struct FieldOperand
{
    QString path;
    int addDays = 0;
    friend bool operator==(const FieldOperand &, const FieldOperand &) = default;
};

struct FilterTerm
{
    QString path;
    FilterOp op = FilterOp::Equal;
    QStringList values; // canonical text; none for IsEmpty/NotEmpty or a field operand
    std::optional<FieldOperand> operand;
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

struct Filter
{
    QList<FilterTerm> terms;
    QStringList words; // plain words: each must be found in one of the searchable fields (search box only)
    bool isEmpty() const { return terms.isEmpty() && words.isEmpty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Where a path leads: over which references, to which field of which entity.
struct ResolvedPath
{
    QList<const Field *> references;
    const Entity *entity = nullptr;
    const Field *field = nullptr;
};
std::optional<ResolvedPath> resolvePath(const Entity &entity, QStringView path);

struct ParsedFilter
{
    Filter filter;
    QString error; // sentence naming the place; empty when good
};

/// Strict: every term must be a filter term with a known path and readable values.
ParsedFilter parseFilter(const Entity &entity, const QString &text);
/// The search box: terms where they parse, plain words otherwise.
ParsedFilter parseSearch(const Entity &entity, const QString &text);
/// JSON form: {"field": value} or {"field": ["op", value]}, operators = != < <= > >= in not_in contains between
/// month_in is_empty not_empty; a value may be {"field": f, "add_days": n}.
ParsedFilter filterFromJson(const Entity &entity, const QJsonObject &json);

QString filterText(const Filter &filter);
/// For people, with labels: 会籍状态 = 在册，所属工会.职工人数 ≥ 25.
QString filterInWords(const Entity &entity, const Filter &filter);

} // namespace domain
