#pragma once
// Which remembered decisions hold for the sheets at hand. What the operator says this time always wins.

#include "importing/sheet_match.h"
#include "importing/sheet_memory.h"

namespace importing {

struct Recalled
{
    RememberedWords words; // columns and codes that the operator did not give
    QSet<int> sheets; // index of those whose columns are spoken for
};

/// Sheets are recognised by at least six of ten header words; of several memories the likest one counts. A header that
/// is new takes the place of one that is gone where its values show that it holds the same field.
Recalled recall(const std::vector<SheetRows> &sheets, const domain::Entity &entity, const ImportOptions &options,
                const QList<SheetMemory> &memories, storage::Registers *registers);

/// The options with what was recalled added.
ImportOptions completed(ImportOptions options, const RememberedWords &remembered);

} // namespace importing
