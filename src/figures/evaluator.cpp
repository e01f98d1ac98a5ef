#include "figures/evaluator.h"

#include "domain/value_text.h"
#include "figures/exact.h"
#include "figures/selection.h"
#include "figures/sub_periods.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace figures {
namespace {

/// What a definition is evaluated under, after what it inherits.
struct Scope
{
    Basis basis = Basis::Flow;
    domain::Period period;
    bool withRows = false;
};

Scope scopeOf(const Definition &definition, Scope outer)
{
    if (definition.basisGiven)
        outer.basis = definition.basis;
    if (definition.period)
        outer.period = *definition.period;
    return outer;
}

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

/// Joins the measured field, leaving out rows without a value where they do not count, and gives the aggregate.
QString aggregate(const Definition &leaf, Selection &selection)
{
    if (leaf.measure == Measure::Count)
        return u"COUNT(*)"_s;
    const QString column = selection.column(leaf.field);
    if (leaf.measure == Measure::Sum)
        return u"COALESCE(SUM(%1), 0)"_s.arg(column);
    selection.require(column + u" IS NOT NULL"_s);
    switch (leaf.measure) {
    case Measure::Distinct:
        return u"COUNT(DISTINCT %1)"_s.arg(column);
    case Measure::Min:
        return u"MIN(%1)"_s.arg(column);
    case Measure::Max:
        return u"MAX(%1)"_s.arg(column);
    default:
        return u"SUM(%1)"_s.arg(column); // divided by the count afterwards
    }
}

/// The measure of one row of results: the aggregate, then COUNT(*).
std::optional<Exact> measured(const Definition &leaf, qint64 scale, const storage::Query &query, int at)
{
    if (query.isNull(at))
        return std::nullopt;
    const Exact value{query.integer(at), scale};
    return leaf.measure == Measure::Avg ? divided(value, Exact{query.integer(at + 1), 1}) : value;
}

void setValue(FigureValue &figure, const std::optional<Exact> &value)
{
    figure.value.reset();
    if (!value)
        return;
    figure.value = value->value;
    figure.scale = value->scale;
}

std::optional<Exact> exactOf(const FigureValue &figure)
{
    return figure.value ? std::optional(Exact{*figure.value, figure.scale}) : std::nullopt;
}

class Evaluation
{
public:
    explicit Evaluation(storage::Session &session)
        : m_database(session.database)
    {
    }

    FigureValue figure(const Definition &definition, const Scope &outer)
    {
        const Scope scope = scopeOf(definition, outer);
        FigureValue figure = definition.isLeaf() ? leaf(definition, scope) : composite(definition, scope);
        figure.period = scope.period;
        if (definition.per)
            setValue(figure,
                     definition.per->isField() ? extremeUnit(definition, scope) : extremePeriod(definition, scope));
        return figure;
    }

private:
    FigureValue leaf(const Definition &definition, const Scope &scope)
    {
        FigureValue figure;
        figure.entity = definition.entity;
        Selection selection(definition, scope.basis, scope.period);
        const QString sql = aggregate(definition, selection);
        const qint64 scale = scaleOf(definition);
        storage::Query query = selection.query(m_database, sql + u", COUNT(*)"_s);
        if (query.next()) {
            figure.scale = scale;
            setValue(figure, measured(definition, scale, query, 0));
            figure.count = query.integer(1);
        }
        if (scope.withRows) {
            figure.rows.reserve(static_cast<size_t>(figure.count));
            storage::Query rows = selection.query(m_database, u"t.id"_s, u" ORDER BY t.id"_s);
            while (rows.next())
                figure.rows.push_back(rows.integer(0));
        }
        return figure;
    }

    FigureValue composite(const Definition &definition, Scope scope)
    {
        FigureValue figure = this->figure(*definition.left, scope);
        scope.withRows = false;
        const FigureValue right = this->figure(*definition.right, scope);
        setValue(figure, combined(definition.measure, exactOf(figure), exactOf(right)));
        return figure;
    }

    static std::optional<Exact> combined(Measure measure, const std::optional<Exact> &left,
                                         const std::optional<Exact> &right)
    {
        if (!left || !right)
            return std::nullopt;
        switch (measure) {
        case Measure::Plus:
            return added(*left, *right);
        case Measure::Minus:
            return subtracted(*left, *right);
        case Measure::Times:
            return multiplied(*left, *right);
        case Measure::Divide:
            return divided(*left, *right);
        default:
            return divided(*left, *right, 100); // ratio, per cent
        }
    }

    std::optional<Exact> extremePeriod(const Definition &definition, const Scope &scope)
    {
        Definition plain = definition;
        plain.per.reset();
        plain.period.reset();
        std::optional<Exact> extreme;
        const QList<domain::Period> parts = subPeriods(scope.period, definition.per->by);
        for (const domain::Period &part : parts)
            consider(extreme, exactOf(figure(plain, {scope.basis, part, false})), definition.per->largest);
        return extreme;
    }

    std::optional<Exact> extremeUnit(const Definition &definition, const Scope &scope)
    {
        const qint64 scale = scaleOf(definition);
        Selection selection(definition, scope.basis, scope.period);
        const QString unit = selection.unitColumn(definition.per->by);
        const QString sql = aggregate(definition, selection);
        storage::Query query = selection.query(m_database, sql + u", COUNT(*), "_s + unit, u" GROUP BY "_s + unit);
        QHash<QString, std::optional<Exact>> byUnit;
        while (query.next())
            byUnit.insert(query.text(2), measured(definition, scale, query, 0));

        const bool emptyIsZero = definition.measure == Measure::Count || definition.measure == Measure::Sum
            || definition.measure == Measure::Distinct;
        std::optional<Exact> extreme;
        const QSet<QString> all = units(definition, scope);
        for (const QString &name : all)
            consider(extreme, byUnit.value(name, emptyIsZero ? std::optional(Exact{0, scale}) : std::nullopt),
                     definition.per->largest);
        return extreme;
    }

    /// The units there are: as the definition says, or every one that occurs in the records of the filter at any date.
    QSet<QString> units(const Definition &definition, const Scope &scope)
    {
        const Definition *source = definition.per->units.get();
        const Scope own = source ? scopeOf(*source, scope) : Scope{Basis::All, scope.period, false};
        Selection selection(source ? *source : definition, own.basis, own.period);
        const QString unit = selection.unitColumn(source ? source->field : definition.per->by);
        selection.require(unit + u" IS NOT NULL"_s);
        storage::Query query = selection.query(m_database, u"DISTINCT "_s + unit);
        QSet<QString> names;
        while (query.next())
            names.insert(query.text(0));
        return names;
    }

    static void consider(std::optional<Exact> &extreme, const std::optional<Exact> &candidate, bool largest)
    {
        if (!candidate)
            return;
        const int order = extreme ? compared(*candidate, *extreme) : 0;
        if (!extreme || (largest ? order > 0 : order < 0))
            extreme = candidate;
    }

    storage::Database &m_database;
};

} // namespace

QString FigureValue::text() const { return value ? domain::scaledText(*value, scale) : QString(); }

FigureValue Evaluator::evaluate(const Definition &definition, const domain::Period &period, bool withRows)
{
    return Evaluation(m_session).figure(definition, {Basis::Flow, period, withRows});
}

} // namespace figures
