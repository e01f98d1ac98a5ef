#pragma once
// The rejected rows as a workbook for whoever sent the sheet.

#include "importing/import_plan.h"

namespace importing {

/// The sender's own workbook where it is an xlsx, with the rejected rows of its sheets alone and all else as it was;
/// otherwise a new workbook with the same columns and the same cells. Wrong cells are red and say why in a comment,
/// coded fields have drop-downs. What comes back corrected imports like the sheet itself. Throws Error{Unwritable},
/// also for the path of the sender's file, and what reading the file throws.
void writeRejects(const ImportPlan &plan, const QString &path);

} // namespace importing
