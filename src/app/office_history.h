#pragma once
// What was done in the office, as the services tell it.

#include "app/office.h"
#include "services/office_history.h"

namespace app {

using HistoryLine = services::HistoryLine;
using HistoryQuery = storage::LogQuery;

/// Newest first.
QList<HistoryLine> officeHistory(storage::Session &session, const HistoryQuery &query);
HistoryLine historyLine(storage::Session &session, qint64 operation);

/// insert, update, archive, restore, erase.
QString actionWord(storage::ChangeAction action);

} // namespace app
