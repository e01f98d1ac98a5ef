#pragma once
// What became of each row of an import: the table import_row. Rows below each other that fared alike are one entry.

#include "storage/operation.h"

#include <QList>

namespace storage {

struct ImportRows
{
    QString sheet;
    qint64 row = 0; // first and last, as the sheet counts them
    qint64 lastRow = 0;
    QString outcome;
    qint64 record = 0; // of the first row, those of the next rows follow it; 0: none
    QString issues; // JSON; empty: none
};

void writeImportRows(Operation &operation, qint64 batch, const QList<ImportRows> &rows);
QList<ImportRows> importRows(Session &session, qint64 batch); // as they were written

} // namespace storage
