#pragma once
// Ledgers as files: PDF to print, workbook to hand on.

#include "app/ledger_rows.h"

namespace app {

struct WrittenLedger
{
    qint64 rows = 0;
    int pages = 0; // 0 for a workbook: the program that prints it counts them
};

/// path ends in .pdf or .xlsx, checked before the work. Progress goes from 0 to 4 times the rows. Throws, also
/// Error{Cancelled}; then path is as it was.
WrittenLedger writeLedger(storage::Session &session, const LedgerRequest &request, const QString &path,
                          const domain::Progress &progress = {});

} // namespace app
