#pragma once
// The sheets of a file as a person chooses among them, also where none of them can be imported as it is.

#include "importing/import_plan.h"
#include "storage/session.h"

namespace importing {

struct SheetOverview
{
    QString name;
    bool hidden = false;
    bool blank = false;
    /// Its columns as they are matched; where no header is recognised those of the row that looks most like one.
    SheetMatch match;
    QList<const domain::Field *> missing; // required fields without a column
    bool usable = false; // records of the ledger can be made of its rows
};

/// In the order of the file. Reads the first rows of each sheet. Throws Error{NotFound, InvalidInput, Cancelled}.
QList<SheetOverview> overviewOf(storage::Session &session, const domain::Entity &entity, const QString &file,
                                const ImportOptions &options = {});

} // namespace importing
