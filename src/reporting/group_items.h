#pragma once
// The values of a field as items of a {{#每个}} block: {{#每个 走访 各 节日}} goes once for every festival of the
// visits.

#include "domain/date.h"
#include "domain/entity.h"
#include "reporting/template.h"
#include "storage/session.h"

namespace reporting {

/// A list by group: 走访 各 节日 in its two names; nothing for other lists.
struct GroupedList
{
    QString ledger;
    QString field;
};
std::optional<GroupedList> groupedList(const QString &name);

/// One item for every value of the field among the records the filter lets through, the most frequent first: the value
/// under 组, the field's key and its Chinese term. Of 月份 and 季度: one for every such part of the period, with the
/// months of it under 月 (4, and 4|5|6). Nothing: no such field, or a filter that cannot be understood.
std::optional<QList<LoopItem>> groupItems(storage::Session &session, const domain::Entity &ledger, const QString &field,
                                          const QString &filter, const domain::Period &period);

} // namespace reporting
