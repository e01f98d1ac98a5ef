#include "figures/definition_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace figures {
namespace {

ParsedDefinition failed(QString error, bool unknownEntity = false)
{
    return {std::nullopt, std::move(error), unknownEntity};
}

/// The error of a part, with its place in front.
ParsedDefinition failedIn(QLatin1StringView place, const ParsedDefinition &part)
{
    return failed(QCoreApplication::translate("Figures", "%1: %2").arg(place, part.error), part.unknownEntity);
}

ParsedDefinition read(const QJsonObject &json, const domain::Entity *outer);

/// Reads numerator, denominator, left or right; the error of a missing one is left to complete().
std::optional<ParsedDefinition> readOperand(const QJsonObject &json, QLatin1StringView key, const domain::Entity *outer,
                                            std::shared_ptr<const Definition> &operand)
{
    if (!json.contains(key))
        return std::nullopt;
    ParsedDefinition part = read(json.value(key).toObject(), outer);
    if (!part.definition)
        return failedIn(key, part);
    operand = std::make_shared<const Definition>(std::move(*part.definition));
    return std::nullopt;
}

QString readPeriod(const QJsonValue &json, std::optional<domain::Period> &period)
{
    if (json.isUndefined() || json.isNull())
        return {};
    const domain::Period given{QDate::fromString(json["from"_L1].toString(), Qt::ISODate),
                               QDate::fromString(json["to"_L1].toString(), Qt::ISODate)};
    if (!given.isValid())
        return QCoreApplication::translate("Figures", "The period needs “from” and “to”, two dates in order.");
    period = given;
    return {};
}

QString readBasis(const QJsonObject &json, Definition &definition)
{
    if (json.contains("basis"_L1)) {
        const QString word = json["basis"_L1].toString();
        const auto basis = basisFromWord(word);
        if (!basis)
            return QCoreApplication::translate("Figures", "“%1” is no basis; it is flow, stock, cumulative or all.")
                .arg(word);
        definition.basis = *basis;
        definition.basisGiven = true;
    }
    if (!definition.isLeaf())
        return {}; // the date field of a ratio says what its entity counts by; its parts know their own
    const QJsonValue dateField = json["date_field"_L1];
    if (dateField.isNull()) {
        definition.basis = Basis::All;
        definition.basisGiven = true;
    } else if (dateField.isString()) {
        definition.dateField = dateField.toString();
    }
    if (json["end_field"_L1].isString())
        definition.endField = json["end_field"_L1].toString();
    return {};
}

std::optional<ParsedDefinition> readPer(const QJsonObject &json, Definition &definition)
{
    if (json.isEmpty())
        return std::nullopt;
    Per per;
    per.by = json["by"_L1].toString();
    per.largest = json["aggregate"_L1].toString() == "max"_L1;
    if (json.contains("units"_L1)) {
        QJsonObject units = json["units"_L1].toObject();
        units.insert("measure"_L1, measureWord(Measure::Distinct));
        ParsedDefinition part = read(units, nullptr);
        if (!part.definition)
            return failedIn("units"_L1, part);
        per.units = std::make_shared<const Definition>(std::move(*part.definition));
    }
    definition.per = std::move(per);
    return std::nullopt;
}

ParsedDefinition read(const QJsonObject &json, const domain::Entity *outer)
{
    if (json.contains("expression"_L1))
        return parseExpression(json["expression"_L1].toString());
    Definition definition;
    const QString measure = json["measure"_L1].toString();
    if (const auto known = measureFromWord(measure))
        definition.measure = *known;
    else
        return failed(QCoreApplication::translate("Figures", "“%1” is no measure.").arg(measure));

    definition.entity = outer;
    const QString ledger = json["entity"_L1].toString();
    if (!ledger.isEmpty()) {
        definition.entity = ledgerByName(ledger);
        if (definition.entity == nullptr)
            return failed(unknownLedger(ledger), true);
    }
    definition.field = json["field"_L1].toString();
    for (const auto &[key, operand] :
         {std::pair{"numerator"_L1, &definition.left}, std::pair{"denominator"_L1, &definition.right},
          std::pair{"left"_L1, &definition.left}, std::pair{"right"_L1, &definition.right}})
        if (auto failure = readOperand(json, key, definition.entity, *operand))
            return *failure;
    const QJsonObject filter = json["filter"_L1].toObject();
    if (!filter.isEmpty() && definition.entity != nullptr) {
        domain::ParsedFilter parsed = domain::filterFromJson(*definition.entity, filter);
        if (!parsed.error.isEmpty())
            return failed(parsed.error);
        definition.filter = std::move(parsed.filter);
    }
    QString error = readBasis(json, definition);
    if (error.isEmpty())
        error = readPeriod(json["period"_L1], definition.period);
    if (!error.isEmpty())
        return failed(error);
    if (auto failure = readPer(json["per"_L1].toObject(), definition))
        return *failure;
    error = complete(definition);
    return error.isEmpty() ? ParsedDefinition{std::move(definition), {}, false} : failed(error);
}

} // namespace

ParsedDefinition definitionFromJson(const QJsonObject &json) { return read(json, nullptr); }

} // namespace figures
