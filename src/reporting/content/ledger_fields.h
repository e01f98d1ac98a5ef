#pragma once
// What the fields of an entity are to its ledger on paper.

#include "domain/filter.h"

namespace reporting {

using LedgerColumns = QList<domain::ResolvedPath>;

/// 会员台账, 困难职工台账.
QString ledgerName(const domain::Entity &entity);
/// Whether a period asks who was there at its end (members, organisations, cases) rather than what happened in it.
bool isCountedAsOf(const domain::Entity &entity);
/// What name orders go by: the first field that holds a name rather than a number. Null when there is none.
const domain::Field *nameFieldOf(const domain::Entity &entity);
/// Whether the sum of the field over records says something: money and counts, no ages, ranks or years.
bool isAddable(const domain::Field &field);
LedgerColumns ledgerColumns(const domain::Entity &entity, const QList<const domain::Field *> &fields);
LedgerColumns usualColumns(const domain::Entity &entity);

} // namespace reporting
