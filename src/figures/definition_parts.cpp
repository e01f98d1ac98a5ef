#include "figures/definition_parts.h"

#include "domain/filter_path.h"
#include "domain/registry.h"
#include "domain/value_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace figures {

using domain::Kind;

namespace {

struct MeasureName
{
    Measure measure;
    QLatin1StringView word;
};
constexpr std::array measureNames{
    MeasureName{Measure::Count, "count"_L1},       MeasureName{Measure::Sum, "sum"_L1},
    MeasureName{Measure::Distinct, "distinct"_L1}, MeasureName{Measure::Min, "min"_L1},
    MeasureName{Measure::Max, "max"_L1},           MeasureName{Measure::Avg, "avg"_L1},
    MeasureName{Measure::Ratio, "ratio"_L1},       MeasureName{Measure::Plus, "plus"_L1},
    MeasureName{Measure::Minus, "minus"_L1},       MeasureName{Measure::Times, "times"_L1},
    MeasureName{Measure::Divide, "divide"_L1},
};

struct BasisName
{
    Basis basis;
    QLatin1StringView word;
};
constexpr std::array basisNames{
    BasisName{Basis::Flow, "flow"_L1},
    BasisName{Basis::Stock, "stock"_L1},
    BasisName{Basis::Cumulative, "cumulative"_L1},
    BasisName{Basis::All, "all"_L1},
};

bool isNumeric(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Number || kind == Kind::Percent || kind == Kind::Money;
}

QString unknownField(const domain::Entity &entity, const QString &path)
{
    return QCoreApplication::translate("Figures", "There is no field “%1” in %2.").arg(path, domain::labelOf(entity));
}

/// Brings a date path into its one form; nothing where it is the entity's own.
QString completeDate(const domain::Entity &entity, std::optional<QString> &path, const domain::Field *own)
{
    if (!path)
        return {};
    const auto resolved = domain::resolvePath(entity, *path);
    if (!resolved)
        return unknownField(entity, *path);
    if (resolved->field->kind != Kind::Date)
        return QCoreApplication::translate("Figures", "“%1” is no date.").arg(*path);
    if (resolved->field == own && resolved->references.isEmpty())
        path.reset();
    else
        path = domain::canonicalPath(*resolved);
    return {};
}

QString completeLeaf(Definition &definition)
{
    if (definition.entity == nullptr)
        return QCoreApplication::translate("Figures", "The ledger is missing.");
    const domain::Entity &entity = *definition.entity;
    if (definition.measure == Measure::Count) {
        if (!definition.field.isEmpty())
            return QCoreApplication::translate("Figures",
                                               "“count” counts records and takes no field; use “distinct” or “sum”.");
    } else {
        const auto resolved = domain::resolvePath(entity, definition.field);
        if (!resolved)
            return definition.field.isEmpty()
                ? QCoreApplication::translate("Figures", "“%1” needs a field.").arg(measureWord(definition.measure))
                : unknownField(entity, definition.field);
        if (definition.measure != Measure::Distinct && !isNumeric(resolved->field->kind))
            return QCoreApplication::translate("Figures", "“%1” is no number.").arg(definition.field);
        definition.field = domain::canonicalPath(*resolved);
    }
    if (const QString error = completeDate(entity, definition.dateField, entity.options.start); !error.isEmpty())
        return error;
    return completeDate(entity, definition.endField, entity.options.end);
}

QString completeComposite(Definition &definition)
{
    if (!definition.left || !definition.right)
        return QCoreApplication::translate("Figures", "“%1” needs two figures.").arg(measureWord(definition.measure));
    if (definition.dateField || definition.endField)
        return QCoreApplication::translate("Figures", "A date field belongs to a single measure, not to “%1”.")
            .arg(measureWord(definition.measure));
    if (!definition.filter.isEmpty() || !definition.field.isEmpty())
        return QCoreApplication::translate("Figures", "A filter or field belongs to a single measure, not to “%1”.")
            .arg(measureWord(definition.measure));
    definition.entity = definition.left->entity == definition.right->entity ? definition.left->entity : nullptr;
    return {};
}

QString completePer(const Definition &definition, Per &per)
{
    if (!per.isField())
        return per.units ? QCoreApplication::translate("Figures", "Units go with a field, not with “%1”.").arg(per.by)
                         : QString();
    if (!definition.isLeaf())
        return QCoreApplication::translate("Figures", "“per %1” goes with a single measure, not with “%2”.")
            .arg(per.by, measureWord(definition.measure));
    const auto resolved = domain::resolvePath(*definition.entity, per.by);
    if (!resolved)
        return unknownField(*definition.entity, per.by);
    per.by = domain::canonicalPath(*resolved);
    if (per.units && per.units->measure != Measure::Distinct)
        return QCoreApplication::translate("Figures", "The units of “per %1” are given as “distinct”.").arg(per.by);
    return {};
}

} // namespace

std::optional<Measure> measureFromWord(const QString &word)
{
    const auto it = std::ranges::find(measureNames, word, &MeasureName::word);
    return it == measureNames.end() ? std::nullopt : std::optional(it->measure);
}

QString measureWord(Measure measure) { return std::ranges::find(measureNames, measure, &MeasureName::measure)->word; }

std::optional<Basis> basisFromWord(const QString &word)
{
    const auto it = std::ranges::find(basisNames, word, &BasisName::word);
    return it == basisNames.end() ? std::nullopt : std::optional(it->basis);
}

QString basisWord(Basis basis) { return std::ranges::find(basisNames, basis, &BasisName::basis)->word; }

bool isPeriodWord(const QString &word)
{
    return word == "week"_L1 || word == "month"_L1 || word == "quarter"_L1 || word == "half_year"_L1;
}

const domain::Entity *ledgerByName(const QString &name)
{
    if (const domain::Entity *entity = domain::findEntity(name))
        return entity;
    const QString wanted = domain::normalisedTerm(name);
    if (wanted.isEmpty())
        return nullptr;
    for (const domain::Entity *entity : domain::allEntities())
        for (const QString &term : entity->allTerms())
            if (domain::normalisedTerm(term) == wanted)
                return entity;
    return nullptr;
}

QString unknownLedger(const QString &name)
{
    return QCoreApplication::translate("Figures", "There is no ledger “%1”.").arg(name);
}

QString complete(Definition &definition)
{
    const QString error = definition.isLeaf() ? completeLeaf(definition) : completeComposite(definition);
    if (error.isEmpty() && definition.per)
        return completePer(definition, *definition.per);
    return error;
}

} // namespace figures
