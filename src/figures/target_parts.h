#pragma once
// The months, quarters … and units of a frequency: which of them fell short.

#include "figures/targets.h"

namespace figures {

/// What every part has to come to.
struct PartRule
{
    std::optional<Exact> low, high;
};

/// 3月, 一季度, 上半年, 3月3日—9日; with the year where the period lies in more than one.
QString partLabel(const domain::Period &part, const QString &by, const domain::Period &period);

/// State of a stretch of time on that day.
PartState stateOfPeriod(const PartRule &rule, const std::optional<Exact> &value, const domain::Period &part,
                        QDate today);
/// A unit has the whole period; it is short from the start, for it is on the list of those that still have to do it.
PartState stateOfUnit(const PartRule &rule, const std::optional<Exact> &value);

/// Every unit of a definition “per field”, with the record it is in the register of units.
QList<TargetPart> unitParts(storage::Session &session, const Definition &definition, const domain::Period &period,
                            const PartRule &rule);

} // namespace figures
