#pragma once
// A list as a sheet that Excel and WPS open and that imports again unchanged.

#include "app/records.h"

namespace app {

struct SheetExport
{
    std::vector<qint64> ids;
    QList<const domain::Field *> columns;
    bool reveal = false; // identity and bank numbers in full
};

/// .csv writes text, anything else a workbook. Throws.
void exportSheet(Office &office, const domain::Entity &entity, const SheetExport &what, const QString &path);
/// The blank form a unit fills in: every field that is not computed, with its official name.
void writeBlankForm(const domain::Entity &entity, const QString &path);

} // namespace app
