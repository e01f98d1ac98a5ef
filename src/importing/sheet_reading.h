#pragma once
// The record rows of a matched sheet: cells to values, merged cells carried down, rows that slipped sideways found.

#include "importing/sheet_match.h"

namespace importing {

/// A row as it was read, before it is known whether its record exists already.
struct ReadRow
{
    PlannedRow planned; // record holds the given values and nothing else
    const SheetMatch *sheet = nullptr;
    domain::Issues issues; // of the cells
    QList<const domain::Field *> given; // fields with a value in the sheet
};

/// tick: called per row; throws to stop.
std::vector<ReadRow> readRows(const MatchedSheet &sheet, const domain::Entity &entity, const ImportOptions &options,
                              const std::function<void()> &tick);

} // namespace importing
