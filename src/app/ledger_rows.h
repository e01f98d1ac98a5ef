#pragma once
// What stands in a ledger: which columns, which records in which order, what is added up.

#include "domain/name_order.h"
#include "domain/progress.h"
#include "figures/definition.h"
#include "reporting/content/ledger_fields.h"
#include "reporting/ledger/ledger.h"
#include "storage/session.h"

namespace app {

using reporting::isAddable;
using reporting::isCountedAsOf;
using reporting::LedgerColumns;
using reporting::ledgerColumns;
using reporting::ledgerName;
using reporting::nameFieldOf;
using reporting::usualColumns;

struct LedgerRequest
{
    const domain::Entity *entity = nullptr;
    domain::Filter filter; // also what the heading says of the records
    /// These records in this order; the filter then only says what they are.
    std::optional<std::vector<qint64>> ids;
    QString selection; // what else chose the records, in Chinese: 所选记录
    LedgerColumns columns; // empty: those of the list
    std::optional<domain::NameOrder> nameOrder; // otherwise as listed
    const domain::Field *sort = nullptr; // null: the entity's default order
    bool descending = false;
    std::optional<domain::Period> period; // nothing: of every time
    /// Flow: dated in the period. Stock: there at its end. Nothing: as suits the entity (isCountedAsOf).
    std::optional<figures::Basis> basis;
    QString preparedBy; // 制表人
    QString reviewedBy; // 审核人
    std::optional<QDate> date; // nothing: today
    bool reveal = false; // sensitive values in full
};

/// Throws Error{Usage} for a period of an entity without dates, Error{Cancelled}.
reporting::Ledger makeLedger(storage::Session &session, const LedgerRequest &request,
                             const domain::Progress &progress = {});

} // namespace app
