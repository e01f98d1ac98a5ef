#pragma once
// Rows that are no records: blank ones, totals, signatures and notes at the foot, the header printed again on each
// page.

#include "importing/sheet_match.h"

namespace importing {

bool isRecordRow(const spreadsheet::Row &row, const MatchedSheet &sheet);

/// A signature or a note at the foot of a sheet: 填表人：…, 备注：….
bool isFooterRow(const spreadsheet::Row &row);

} // namespace importing
