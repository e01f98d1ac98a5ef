#pragma once
// Who made and who checked the ledgers last: what the next one begins with. Kept for each operator.

#include "app/office.h"

namespace app {

/// Settings are called so, then the operator.
inline const QString preparedSettings = QStringLiteral("ledger/prepared_by/");
inline const QString reviewedSettings = QStringLiteral("ledger/reviewed_by/");

struct LedgerSigners
{
    QString preparedBy; // 制表人
    QString reviewedBy; // 审核人
};

LedgerSigners ledgerSigners(Office &office);
/// Writes only what changed. Throws.
void keepLedgerSigners(Office &office, const LedgerSigners &signers);

} // namespace app
