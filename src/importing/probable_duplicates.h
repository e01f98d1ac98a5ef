#pragma once
// New rows that probably are a record that is there, or an earlier row of the file, and what was decided about them.

#include "importing/import_plan.h"
#include "storage/session.h"

namespace importing {

/// Marks the rows that are to be created and probably are there already, by domain::Likeness, with a warning
/// (duplicate_probable) where nothing is decided, and follows the decisions of the options: the counts and outcomes of
/// the plan change with them. Throws Error{Usage} when a decision names a row or a record that is not there.
void findProbableDuplicates(storage::Session &session, ImportPlan &plan);

} // namespace importing
