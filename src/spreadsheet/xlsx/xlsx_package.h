#pragma once
// The small parts of an xlsx package: relations, workbook, styles. Nothing is found by a fixed name, only by relation.

#include "spreadsheet/cell_making.h"
#include "spreadsheet/sheet_reader.h"
#include "spreadsheet/zip_archive.h"

#include <QHash>

namespace spreadsheet {

struct Relation
{
    QString type; // the last word of its URI: "worksheet", "sharedStrings" (transitional and strict agree on it)
    QString target; // a part name without leading slash
};

/// The relations of a part by id; those of the package itself for an empty name. None where the part has none.
QHash<QString, Relation> relations(const ZipArchive &zip, const QString &part);

/// The target of the first relation of that type; empty when there is none.
QString targetOf(const QHash<QString, Relation> &relations, const QString &type);

struct XlsxPackage
{
    QList<SheetInfo> sheets;
    QStringList sheetParts; // by sheet
    QString sharedStringsPart; // empty: none
    QList<NumberFormat> formats; // by the style index of a cell
    bool epoch1904 = false;
};

/// Throws SheetError; a package without workbook is not a spreadsheet.
XlsxPackage readPackage(const ZipArchive &zip);

} // namespace spreadsheet
