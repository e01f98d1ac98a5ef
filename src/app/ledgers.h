#pragma once
// What the page of all ledgers tells of each.

#include "app/office.h"
#include "domain/date.h"
#include "domain/entity.h"

namespace app {

struct LedgerState
{
    qint64 records = 0;
    qint64 inPeriod = -1; // by its period field; −1: the ledger has none
    QDate lastWritten; // day in China; null: nothing yet
};

/// Throws.
LedgerState ledgerState(Office &office, const domain::Entity &entity, const domain::Period &period);
/// Whether all words are found among the names of the ledger: its label, its Chinese names, its area.
bool isCalled(const domain::Entity &entity, const QStringList &words);

} // namespace app
