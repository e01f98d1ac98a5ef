#pragma once
// What a person looking at the sheet would not notice, said in words: hidden rows, columns and sheets that are read as
// well, and rows that are left out as instructions, examples or further rows of a family.

#include "importing/sheet_reading.h"

namespace importing {

/// hidden: numbers of the sheet's hidden rows that hold records. Adds warnings hidden_sheet, hidden_rows,
/// hidden_columns, example_skipped, note_skipped and others_skipped to the plan.
void reportUnseen(ImportPlan &plan, const SheetMatch &sheet, SheetFile &file, const std::vector<int> &hidden,
                  const QList<SkippedRow> &skipped);

} // namespace importing
