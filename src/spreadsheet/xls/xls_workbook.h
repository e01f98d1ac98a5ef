#pragma once
// What a BIFF8 workbook says once for all its sheets: their names and places, the shared texts, the formats.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/xls/biff_stream.h"

namespace spreadsheet {

struct XlsWorkbook
{
    QList<SheetInfo> sheets;
    QList<qsizetype> positions; // of each sheet's records in the stream
    std::vector<BiffReader::Text> texts;
    std::vector<NumberFormat> formats; // by the style index of a cell
    bool epoch1904 = false;

    const NumberFormat *format(int style) const;
};

/// Throws SheetError: older than Excel 97, encrypted, damaged, or without worksheets.
XlsWorkbook readXlsWorkbook(BiffStream &stream);

} // namespace spreadsheet
