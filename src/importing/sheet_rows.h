#pragma once
// The rows of a file's sheets in memory, failures of the reader turned into the program's own Error.

#include "domain/error.h"
#include "domain/progress.h"
#include "spreadsheet/sheet_reader.h"

#include <optional>
#include <vector>

namespace importing {

struct SheetRows
{
    int index = 0; // in the file
    QString name;
    std::vector<spreadsheet::Row> rows; // rows the file leaves out are missing: look at Row::number
    QList<spreadsheet::MergedRange> merges;
};

/// The same sentence, in the one type that is caught at the borders.
domain::Error asError(const spreadsheet::SheetError &failure);

/// Every sheet, or the one asked for. Throws Error{NotFound, InvalidInput, Cancelled}.
std::vector<SheetRows> readSheets(const QString &file, std::optional<int> only = {},
                                  const domain::Progress &progress = {});

/// The file's name without its folder, as sentences print it.
QString shortName(const QString &file);

} // namespace importing
