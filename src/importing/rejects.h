#pragma once
// The rejected rows as a workbook for whoever sent the sheet.

#include "importing/plan.h"

namespace importing {

/// One sheet per sheet with rejects: the sender's columns in their order, and 原因. Throws Error{Unwritable}.
void writeRejects(const ImportPlan &plan, const QString &path);

} // namespace importing
