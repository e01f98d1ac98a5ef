#pragma once
// Ledgers as files: PDF to print, workbook to hand on.

#include "app/ledger_rows.h"

namespace spreadsheet {
class XlsxWriter;
}

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

/// A sheet of a workbook with the ledger on it, headed and added up. links: a column of sheet names; −1: none.
void addLedgerSheet(spreadsheet::XlsxWriter &writer, const reporting::Ledger &ledger, const QString &sheet,
                    qsizetype links = -1, const domain::Progress &progress = {});

} // namespace app
