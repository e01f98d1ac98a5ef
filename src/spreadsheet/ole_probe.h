#pragma once
// What an OLE compound file (D0 CF 11 E0 …) holds, told by the names of its streams.

#include <QString>

namespace spreadsheet {

enum class OleContent { EncryptedPackage, Workbook, Document, Other };

/// Source: [MS-CFB] 2.6.1 (directory entries), [MS-OFFCRYPTO] 2.3.4 (EncryptedPackage). Throws SheetError{Unreadable}.
OleContent probeOle(const QString &path);

} // namespace spreadsheet
