#include "app/office_history.h"

namespace app {

QList<HistoryLine> officeHistory(storage::Session &session, const HistoryQuery &query)
{
    return services::officeHistory(session, query);
}

HistoryLine historyLine(storage::Session &session, qint64 operation)
{
    return services::historyLine(session, operation);
}

QString actionWord(storage::ChangeAction action) { return storage::changeActionWord(action); }

} // namespace app
