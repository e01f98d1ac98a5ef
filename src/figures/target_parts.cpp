#include "figures/target_parts.h"

#include "storage/repository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace figures {

namespace {

/// Record of each name in the register the units come from. Names occur once there; of two, the first.
QHash<QString, qint64> unitRecords(storage::Session &session, const domain::Entity &register_)
{
    QHash<QString, qint64> ids;
    storage::Repository repository(session, register_);
    for (const domain::Record &record : repository.all())
        if (const auto *name = std::get_if<QString>(&record.value(*register_.options.reference)))
            if (!ids.contains(*name))
                ids.insert(*name, record.id);
    return ids;
}

bool below(const PartRule &rule, const std::optional<Exact> &value)
{
    return rule.low && (!value || compared(*value, *rule.low) < 0);
}

bool above(const PartRule &rule, const std::optional<Exact> &value)
{
    return rule.high && value && compared(*value, *rule.high) > 0;
}

} // namespace

QString partLabel(const domain::Period &part, const QString &by, const domain::Period &period)
{
    static const QStringList quarters{u"一季度"_s, u"二季度"_s, u"三季度"_s, u"四季度"_s};
    const QString year = period.from.year() == period.to.year() ? QString() : u"%1年"_s.arg(part.from.year());
    const int month = part.from.month();
    if (by == "quarter"_L1)
        return year + quarters[(month - 1) / 3];
    if (by == "half_year"_L1)
        return year + (month == 1 ? u"上半年"_s : u"下半年"_s);
    if (by == "month"_L1)
        return u"%1%2月"_s.arg(year).arg(month);
    const QString end = part.to.month() == month ? u"%1日"_s.arg(part.to.day())
                                                 : u"%1月%2日"_s.arg(part.to.month()).arg(part.to.day());
    return u"%1%2月%3日—%4"_s.arg(year).arg(month).arg(part.from.day()).arg(end);
}

PartState stateOfPeriod(const PartRule &rule, const std::optional<Exact> &value, const domain::Period &part,
                        QDate today)
{
    if (above(rule, value))
        return PartState::Over;
    if (below(rule, value))
        return part.to < today ? PartState::Missing : part.from > today ? PartState::Ahead : PartState::Running;
    return part.from > today && !rule.low ? PartState::Ahead : PartState::Reached;
}

PartState stateOfUnit(const PartRule &rule, const std::optional<Exact> &value)
{
    if (above(rule, value))
        return PartState::Over;
    return below(rule, value) ? PartState::Missing : PartState::Reached;
}

QList<TargetPart> unitParts(storage::Session &session, const Definition &definition, const domain::Period &period,
                            const PartRule &rule)
{
    const auto resolved = domain::resolvePath(*definition.entity, definition.per->by);
    const domain::Entity *units
        = resolved && resolved->field->kind == domain::Kind::Reference ? resolved->field->options.target : nullptr;
    if (units && units->options.reference == nullptr)
        units = nullptr;
    const QHash<QString, qint64> ids = units ? unitRecords(session, *units) : QHash<QString, qint64>();
    QList<TargetPart> parts;
    for (const UnitValue &unit : Evaluator(session).unitValues(definition, period))
        parts << TargetPart{unit.name, stateOfUnit(rule, unit.value), unit.value, period, units, ids.value(unit.name)};
    return parts;
}

} // namespace figures
