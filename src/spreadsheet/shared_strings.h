#pragma once
// The shared texts of a workbook, packed into one block of UTF-8.

#include "spreadsheet/xlsx_text.h"
#include "spreadsheet/zip_archive.h"

#include <QSet>
#include <optional>
#include <vector>

namespace spreadsheet {

class SharedStrings
{
public:
    /// Reads the part; an empty name means a workbook without shared texts. Throws SheetError when the part is damaged
    /// or all texts together exceed 512 MiB.
    SharedStrings(const ZipArchive &zip, const QString &part);

    /// Nothing when the index is not in the table.
    std::optional<DecodedText> at(qsizetype index) const;

private:
    friend class SharedStringsHandler;

    QByteArray m_pool;
    std::vector<qsizetype> m_ends;
    QSet<qsizetype> m_overflowed;
};

} // namespace spreadsheet
