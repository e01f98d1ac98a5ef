#include "app/ledger_signers.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString preparedSetting(Office &office) { return preparedSettings + office.session().operatorName; }
QString reviewedSetting(Office &office) { return reviewedSettings + office.session().operatorName; }

} // namespace

LedgerSigners ledgerSigners(Office &office)
{
    return {storage::setting(office.session(), preparedSetting(office)),
            storage::setting(office.session(), reviewedSetting(office))};
}

void keepLedgerSigners(Office &office, const LedgerSigners &signers)
{
    const LedgerSigners known = ledgerSigners(office);
    if (known.preparedBy == signers.preparedBy && known.reviewedBy == signers.reviewedBy)
        return;
    storage::Operation operation(office.session(), u"settings"_s);
    storage::saveSetting(operation, preparedSetting(office), signers.preparedBy);
    storage::saveSetting(operation, reviewedSetting(office), signers.reviewedBy);
    operation.commit();
}

} // namespace app
