#include "figures/evaluator.h"

#include "domain/value_text.h"
#include "figures/leaf_batch.h"
#include "figures/selection.h"
#include "figures/sub_periods.h"

#include <QHash>
#include <QSet>
#include <algorithm>

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

/// Goes through the definitions twice, in the same order: the first time it asks for every single measure, the second
/// time the answers are there.
class Evaluation
{
public:
    explicit Evaluation(storage::Session &session)
        : m_database(session.database)
    {
    }

    std::vector<FigureValue> figures(std::span<const Definition> definitions, const Scope &scope)
    {
        for (const Definition &definition : definitions)
            figure(definition, scope);
        m_batch.run(m_database);
        m_asking = false;
        std::vector<FigureValue> values;
        values.reserve(definitions.size());
        for (const Definition &definition : definitions) {
            values.push_back(figure(definition, scope));
            if (definition.measure == Measure::Plus && !definition.per)
                takeRowsOfSum(definition, scope, values.back());
        }
        return values;
    }

    std::vector<UnitValue> unitValues(const Definition &definition, const Scope &scope)
    {
        const QHash<QString, storage::Measured> measured
            = storage::measuredByUnit(m_database, selectionOf(definition, scope.basis, scope.period),
                                      measurementOf(definition), definition.per->by);
        QHash<QString, std::optional<Exact>> byUnit;
        for (auto unit = measured.begin(); unit != measured.end(); ++unit)
            byUnit.insert(unit.key(), leafValue(definition, *unit).value);

        const bool emptyIsZero = definition.measure == Measure::Count || definition.measure == Measure::Sum
            || definition.measure == Measure::Distinct;
        std::vector<UnitValue> values;
        const QSet<QString> all = units(definition, scope);
        for (const QString &name : all)
            values.push_back(
                {name, byUnit.value(name, emptyIsZero ? std::optional(Exact{0, scaleOf(definition)}) : std::nullopt)});
        return values;
    }

private:
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

    FigureValue leaf(const Definition &definition, const Scope &scope)
    {
        FigureValue figure;
        figure.entity = definition.entity;
        if (m_asking) {
            m_batch.ask(definition, scope.basis, scope.period);
            return figure;
        }
        const LeafValue answer = m_batch.answer(m_answered++);
        figure.scale = scaleOf(definition);
        setValue(figure, answer.value);
        figure.count = answer.count;
        if (scope.withRows)
            figure.rows = rows(definition, scope);
        return figure;
    }

    std::vector<qint64> rows(const Definition &leaf, const Scope &scope)
    {
        return storage::rowsIn(m_database, selectionOf(leaf, scope.basis, scope.period),
                               needsValue(leaf.measure) ? leaf.field : QString());
    }

    void takeRowsOfSum(const Definition &sum, const Scope &scope, FigureValue &figure)
    {
        std::vector<LedgerRows> ledgers;
        collectRows(sum, scope, ledgers);
        figure.count = 0;
        figure.rows.clear();
        std::ranges::stable_partition(ledgers, [](const LedgerRows &ledger) { return !ledger.rows.empty(); });
        for (LedgerRows &ledger : ledgers) {
            std::ranges::sort(ledger.rows);
            ledger.rows.erase(std::ranges::unique(ledger.rows).begin(), ledger.rows.end());
            figure.count += std::ssize(ledger.rows);
        }
        figure.entity = ledgers.front().entity;
        if (!scope.withRows)
            return;
        figure.rows = std::move(ledgers.front().rows);
        ledgers.erase(ledgers.begin());
        std::erase_if(ledgers, [](const LedgerRows &ledger) { return ledger.rows.empty(); });
        figure.others = std::move(ledgers);
    }

    void collectRows(const Definition &definition, const Scope &outer, std::vector<LedgerRows> &ledgers)
    {
        const Scope scope = scopeOf(definition, outer);
        if (!definition.isLeaf()) {
            collectRows(*definition.left, scope, ledgers);
            if (definition.measure == Measure::Plus)
                collectRows(*definition.right, scope, ledgers);
            return;
        }
        auto ledger = std::ranges::find(ledgers, definition.entity, &LedgerRows::entity);
        if (ledger == ledgers.end())
            ledger = ledgers.insert(ledgers.end(), {definition.entity, {}});
        const std::vector<qint64> ids = rows(definition, scope);
        ledger->rows.insert(ledger->rows.end(), ids.begin(), ids.end());
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
        if (m_asking)
            return std::nullopt;
        std::optional<Exact> extreme;
        for (const UnitValue &unit : unitValues(definition, scope))
            consider(extreme, unit.value, definition.per->largest);
        return extreme;
    }

    /// The units there are: as the definition says, or every one that occurs in the records of the filter at any date.
    QSet<QString> units(const Definition &definition, const Scope &scope)
    {
        const Definition *source = definition.per->units.get();
        const Scope own = source ? scopeOf(*source, scope) : Scope{Basis::All, scope.period, false};
        return storage::unitsIn(m_database, selectionOf(source ? *source : definition, own.basis, own.period),
                                source ? source->field : definition.per->by);
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
    LeafBatch m_batch;
    bool m_asking = true;
    size_t m_answered = 0;
};

} // namespace

QString FigureValue::text() const { return value ? domain::scaledText(*value, scale) : QString(); }

FigureValue Evaluator::evaluate(const Definition &definition, const domain::Period &period, bool withRows)
{
    return std::move(Evaluation(m_session).figures({&definition, 1}, {Basis::Flow, period, withRows}).front());
}

std::vector<FigureValue> Evaluator::evaluateAll(std::span<const Definition> definitions, const domain::Period &period)
{
    return Evaluation(m_session).figures(definitions, {Basis::Flow, period, false});
}

std::vector<UnitValue> Evaluator::unitValues(const Definition &definition, const domain::Period &period)
{
    if (!definition.isLeaf() || !definition.per || !definition.per->isField())
        return {};
    std::vector<UnitValue> values
        = Evaluation(m_session).unitValues(definition, scopeOf(definition, {Basis::Flow, period, false}));
    std::ranges::sort(values, {}, &UnitValue::name);
    return values;
}

} // namespace figures
