#pragma once
// A figure: a number computed from records: a measure, a filter, a basis, a period.
//
// Text form:  count(dispute, dispute_kind=工资) flow
//   figure   = measure {modifier} | figure op figure | ( figure ) {modifier}          op: + - * /
//   measure  = count(E[, filter]) | sum(E.field[, filter]) | distinct(E.field[, filter]) | min | max | avg
//            | ratio(figure, figure)
//   modifier = flow (default) | stock | cumulative | all
//            | on date_field | until end_field | from 2025-01-01 to 2025-06-30
//            | per week|month|quarter|half_year [min|max]
//            | per field [of (distinct(E.field[, filter]) {modifier})] [min|max]
// Ledgers and fields are given by key or Chinese term. In a value of a filter {year} stands for the year the period
// ends in.
//
// JSON form: entity, measure, field, filter, basis, date_field (null: no date test), end_field, period {from, to},
// numerator, denominator, left, right (of plus, minus, times, divide), per {by, aggregate, units}; or expression, the
// text form. Both mean the same.
//
// The operands of a ratio or of arithmetic inherit its period and its basis, never its date field.

#include "domain/filter.h"

#include <QJsonObject>
#include <memory>

namespace figures {

enum class Measure { Count, Sum, Distinct, Min, Max, Avg, Ratio, Plus, Minus, Times, Divide };
enum class Basis {
    Flow, // date field within the period
    Stock, // started by the period's end and not ended by then
    Cumulative, // date up to the period's end
    All, // no date test
};

struct Definition;

/// The smallest (or largest) measure over every whole sub-period inside the period, or over every unit.
struct Per
{
    QString by; // week (Monday to Sunday), month, quarter, half_year, or a field
    bool largest = false;
    /// Distinct: the units there are. Nothing: every value of the field among the records of the filter, at any date.
    std::shared_ptr<const Definition> units;
    bool isField() const;
};

struct Definition
{
    const domain::Entity *entity = nullptr; // null for operands of different entities
    Measure measure = Measure::Count;
    QString field; // path of sum, distinct, min, max, avg
    domain::Filter filter;
    Basis basis = Basis::Flow;
    bool basisGiven = false; // false: an operand inherits it
    std::optional<QString> dateField; // nothing: the entity's period field
    std::optional<QString> endField; // nothing: the entity's end
    std::optional<domain::Period> period; // fixed period of the definition itself; otherwise the caller's
    std::optional<Per> per;
    std::shared_ptr<const Definition> left; // ratio numerator, or left operand
    std::shared_ptr<const Definition> right; // ratio denominator, or right operand

    bool isLeaf() const { return measure < Measure::Ratio; }
};

bool operator==(const Per &a, const Per &b);
bool operator==(const Definition &a, const Definition &b);

struct ParsedDefinition
{
    std::optional<Definition> definition;
    QString error; // sentence naming the place; empty when good
    bool unknownEntity = false; // names a ledger this program does not have
};

ParsedDefinition parseExpression(const QString &text);
ParsedDefinition definitionFromJson(const QJsonObject &json);
/// The text form; parses back to the same definition.
QString expressionText(const Definition &definition);

} // namespace figures
