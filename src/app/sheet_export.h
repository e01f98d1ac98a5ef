#pragma once
// A list as a sheet that Excel and WPS open and that imports again unchanged.

#include "app/records.h"
#include "domain/progress.h"

namespace app {

struct SheetExport
{
    std::vector<qint64> ids;
    QList<const domain::Field *> columns;
    bool reveal = false; // identity and bank numbers in full
};

/// .csv writes text, anything else a workbook. Throws.
void exportSheet(Office &office, const domain::Entity &entity, const SheetExport &what, const QString &path);
/// The records written into a form of another office (.xlsx), which stays as it is otherwise; without columns all that
/// the form has. Returns the fields that were written. Throws.
QList<const domain::Field *> exportIntoForm(Office &office, const domain::Entity &entity, const SheetExport &what,
                                            const QString &form, const QString &path);
/// The same beside the window; Throws Error{Cancelled} when it is stopped: then there is no file.
QList<const domain::Field *> exportIntoForm(storage::Session &session, const domain::Entity &entity,
                                            const SheetExport &what, const QString &form, const QString &path,
                                            const domain::Progress &progress = {});
/// The blank form a unit fills in: official names, drop-downs, and a sheet of instructions.
void writeBlankForm(const domain::Entity &entity, const QString &path);

} // namespace app
