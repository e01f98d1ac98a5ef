#include "storage/ledger_summary.h"

#include "storage/instant.h"
#include "storage/query.h"

using namespace Qt::StringLiterals;

namespace storage {

LedgerSummary ledgerSummary(Session &session, const domain::Entity &entity)
{
    Query query(session.database,
                u"SELECT count(*), max(updated_at) FROM \"%1\" WHERE archived_at IS NULL"_s.arg(entity.name()));
    LedgerSummary summary;
    if (query.next()) {
        summary.records = query.integer(0);
        summary.lastWritten = instantFromText(query.text(1));
    }
    return summary;
}

} // namespace storage
