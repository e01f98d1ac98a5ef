#pragma once
// What goes back to a sender: which rows of a sheet, which cells of them are wrong and why, which columns have words to
// choose from.

#include "importing/import_plan.h"
#include "spreadsheet/patch/xlsx_patch.h"

namespace importing {

/// One per sheet of the plan: its rejected rows and, with the file at hand, the notes at its foot.
QList<spreadsheet::ReturnedSheet> returnedSheets(const ImportPlan &plan);

/// The words a field's cells choose from: its codes, or 是 and 否; none where anything may be written.
struct FieldWords
{
    QStringList words;
    bool closed = false;
};
FieldWords wordsOf(const domain::Field &field);

} // namespace importing
