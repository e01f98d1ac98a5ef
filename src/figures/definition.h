#pragma once
// A figure: a number computed from records: a measure, a filter, a basis, a period.
//
// Text form:  count(dispute, dispute_kind=工资) flow
//   figure  = measure [on date_field] [until end_field] [basis] [per month|quarter|…|field [min|max]] | figure op figure
//   measure = count(E[, filter]) | sum(E.field[, filter]) | distinct(E.field[, filter]) | min | max | avg | ratio(measure, measure)
//   basis   = flow (default) | stock | cumulative | all
// JSON form: entity, measure, field, filter, basis, date_field, end_field, period, numerator, denominator, per. Both mean
// the same; JSON is the one of resources/figures and of definitions given on the command line.

#include "domain/filter.h"

#include <QJsonObject>
#include <memory>

namespace figures {

enum class Measure { Count, Sum, Distinct, Min, Max, Avg, Ratio, Plus, Minus, Times, Divide };
enum class Basis {
    Flow,       // date field within the period
    Stock,      // started by the period's end and not ended by then
    Cumulative, // date up to the period's end
    All,        // no date test
};

/// The smallest (or largest) measure over every sub-period or unit.
struct Per
{
    QString by; // week, month, quarter, half_year, or a field key
    bool largest = false;
    friend bool operator==(const Per &, const Per &) = default;
};

struct Definition
{
    const domain::Entity *entity = nullptr; // null for arithmetic, and for a ratio without a common entity
    Measure measure = Measure::Count;
    QString field;          // path of sum, distinct, min, max, avg
    domain::Filter filter;
    Basis basis = Basis::Flow;
    bool basisGiven = false;        // false: a part of a ratio inherits it
    std::optional<QString> dateField; // empty text: no date test; nothing: the entity's period field
    std::optional<QString> endField;
    std::optional<domain::Period> period; // fixed period of the definition itself; otherwise the caller's
    std::optional<Per> per;
    std::shared_ptr<const Definition> left;  // ratio numerator, or left operand
    std::shared_ptr<const Definition> right; // ratio denominator, or right operand
};

struct ParsedDefinition
{
    std::optional<Definition> definition;
    QString error;             // sentence naming the place; empty when good
    bool unknownEntity = false; // names a ledger this program does not have
};

ParsedDefinition parseExpression(const QString &text);
ParsedDefinition definitionFromJson(const QJsonObject &json);
QString expressionText(const Definition &definition);

} // namespace figures
