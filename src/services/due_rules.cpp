// Reading the rules.

#include "domain/error.h"
#include "domain/registry.h"
#include "services/due.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void loadRules() { Q_INIT_RESOURCE(rules); }

namespace services {
namespace {

[[noreturn]] void refuse(const QString &rule, const QString &reason)
{
    throw domain::Error(domain::ErrorCode::InvalidInput,
                        QCoreApplication::translate("DueRules", "Due rule “%1”: %2").arg(rule, reason));
}

const domain::Field *fieldOf(const domain::Entity &entity, const QString &rule, const QJsonObject &json,
                             QLatin1StringView key, std::initializer_list<domain::Kind> kinds)
{
    const QString name = json[key].toString();
    if (name.isEmpty())
        return nullptr;
    const domain::Field *field = entity.field(name);
    if (!field || (kinds.size() > 0 && std::find(kinds.begin(), kinds.end(), field->kind) == kinds.end()))
        refuse(rule,
               QCoreApplication::translate("DueRules", "“%1” is no such field of “%2”.")
                   .arg(name, domain::labelOf(entity)));
    return field;
}

DueRule read(const domain::Entity &entity, const QJsonObject &json)
{
    DueRule rule;
    rule.entity = &entity;
    rule.name = json["name"_L1].toString();
    rule.label = json["label"_L1].toString(rule.name);
    rule.basis = json["basis"_L1].toString();
    const domain::ParsedFilter where = domain::parseFilter(entity, json["where"_L1].toString());
    if (!where.error.isEmpty())
        refuse(rule.name, where.error);
    rule.filter = where.filter;
    rule.date = fieldOf(entity, rule.name, json, "date"_L1, {domain::Kind::Date});
    if (!rule.date)
        refuse(rule.name, QCoreApplication::translate("DueRules", "The date is missing."));
    rule.leadField = fieldOf(entity, rule.name, json, "lead_field"_L1, {domain::Kind::Integer});
    rule.who = fieldOf(entity, rule.name, json, "who"_L1, {});
    rule.afterDays = json["after_days"_L1].toInt();
    rule.afterMonths = json["after_months"_L1].toInt();
    rule.everyMonths = json["every_months"_L1].toInt();
    rule.lead = json["lead"_L1].toInt(rule.lead);
    rule.forget = json["forget"_L1].toInt(rule.forget);
    const QJsonObject latest = json["latest"_L1].toObject();
    const domain::Entity *child = domain::findEntity(latest["ledger"_L1].toString());
    if (child) {
        rule.latest = {child, fieldOf(*child, rule.name, latest, "reference"_L1, {domain::Kind::Reference}),
                       fieldOf(*child, rule.name, latest, "date"_L1, {domain::Kind::Date})};
        const bool belongs = rule.latest->reference && rule.latest->reference->options.target == &entity;
        if (!belongs || !rule.latest->date)
            refuse(rule.name, QCoreApplication::translate("DueRules", "Its latest record cannot be found."));
    }
    return rule;
}

} // namespace

QList<DueRule> dueRulesFromJson(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isArray())
        refuse(QString(), wrong.errorString());
    QList<DueRule> rules;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject one = entry.toObject();
        if (const domain::Entity *entity = domain::findEntity(one["ledger"_L1].toString()))
            rules << read(*entity, one);
    }
    return rules;
}

QList<DueRule> dueRules()
{
    loadRules();
    QFile file(u":/rules/due.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        refuse(QString(), file.errorString());
    return dueRulesFromJson(file.readAll());
}

} // namespace services
