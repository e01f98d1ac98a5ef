#pragma once
// What a file that begins like markup is. Web systems export tables as web pages or XML and call them .xls.

#include <QString>

namespace spreadsheet {

enum class Markup {
    None, // not markup: text with separators
    WebPage,
    WebArchive, // a web page with its pictures in one file (MIME)
    SpreadsheetXml, // Excel 2003 XML
    FlatOpenDocument,
    OtherXml,
};

/// Looks at the beginning of the file. Throws SheetError{Unreadable}.
Markup probeMarkup(const QString &path);

} // namespace spreadsheet
