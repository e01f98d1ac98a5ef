#pragma once
// How much a ledger holds and when somebody last wrote in it: what the page of all ledgers tells.

#include "domain/entity.h"
#include "storage/session.h"

#include <QDateTime>

namespace storage {

struct LedgerSummary
{
    qint64 records = 0; // living ones
    QDateTime lastWritten; // UTC; null when there is no record
};

LedgerSummary ledgerSummary(Session &session, const domain::Entity &entity);

} // namespace storage
