#pragma once
// Which columns of a sheet go to which fields, and which sheets of a file hold rows of an entity.

#include "importing/header_rows.h"
#include "importing/import_plan.h"
#include "storage/registers.h"

namespace importing {

struct MatchedSheet
{
    const SheetRows *rows = nullptr;
    SheetMatch match;
    Header header;
    qsizetype firstData = 0; // index into rows
    QList<const domain::Field *> missing; // required fields without a column

    /// A record can be made or found again from what the columns hold.
    bool usable = false;
};

/// registers: null where there is no database to ask.
MatchedSheet matchSheet(const SheetTop &top, const domain::Entity &entity, const ImportOptions &options,
                        storage::Registers *registers);

/// The sheets whose rows are the entity's; pointedAt: index of those that are because somebody
/// said what their columns mean. Throws Error{InvalidInput} with a sentence when there is none, and
/// Error{Usage} when a column named in the options is in no sheet.
std::vector<MatchedSheet> sheetsOf(const std::vector<SheetRows> &sheets, const domain::Entity &entity,
                                   const ImportOptions &options, storage::Registers *registers, const QString &file,
                                   const QSet<int> &pointedAt);

} // namespace importing
