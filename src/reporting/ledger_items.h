#pragma once
// The records of a ledger as items of a {{#每个}} block.

#include "domain/record.h"
#include "reporting/template.h"
#include "storage/session.h"

namespace reporting {

/// Every field by its Chinese term and by its key, as a sentence takes it: dates in words, numbers plain, no full stop
/// at the end, sensitive values masked. Of the entity's own date also 月份 (3月) and 月日 (3月5日).
QMap<QString, QString> recordTexts(const domain::Record &record);

/// Those the filter (of domain/filter.h) lets through, in order of their date, 500 at most. Nothing: a filter that
/// cannot be understood.
std::optional<QList<LoopItem>> ledgerItems(storage::Session &session, const domain::Entity &ledger,
                                           const QString &filter);

} // namespace reporting
