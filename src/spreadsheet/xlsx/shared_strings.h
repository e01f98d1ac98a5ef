#pragma once
// The shared texts of a workbook, packed into one block of UTF-8.

#include "spreadsheet/xlsx/xlsx_text.h"
#include "spreadsheet/zip_archive.h"

#include <QSet>
#include <vector>

namespace spreadsheet {

class SharedStrings
{
public:
    /// Reads the part; an empty name means a workbook without shared texts. Throws SheetError when the part is damaged
    /// or all texts together exceed 512 MiB.
    SharedStrings(const ZipArchive &zip, const QString &part);

    /// Null when the index is not in the table; otherwise good until the next call.
    const DecodedText *at(qsizetype index);

private:
    friend class SharedStringsHandler;

    struct Recent
    {
        qsizetype index = -1;
        DecodedText text;
    };

    QByteArray m_pool;
    std::vector<qsizetype> m_ends;
    QSet<qsizetype> m_overflowed;
    qsizetype m_last = -1; // the highest index asked for
    DecodedText m_fresh; // texts are listed as they first occur: a name or a number is asked for once and never again
    std::vector<Recent> m_recent; // most texts of a sheet come again soon: 男, 汉族, the name of a unit
};

} // namespace spreadsheet
