#pragma once
// The sentences an operator reads when a file cannot be read, in one place. Each names the file and what to do.

#include "platform/durable_file.h"
#include "spreadsheet/sheet_error.h"

namespace spreadsheet::sentences {

SheetError notFound(const QString &path);
SheetError isFolder(const QString &path);
SheetError unreadable(const QString &path, const QString &detail);
SheetError empty(const QString &path);
SheetError notASheet(const QString &path, const QString &detail);
SheetError wordDocument(const QString &path);
SheetError webPage(const QString &path);
SheetError binaryWorkbook(const QString &path);
SheetError oldXls(const QString &path);
SheetError passwordProtected(const QString &path);
SheetError damaged(const QString &path, const QString &detail);
SheetError tooLarge(const QString &path, const QString &detail);
SheetError openQuote(const QString &path, int record);
SheetError noSuchSheet(const QString &path, int sheet);
SheetError cancelled(const QString &path);
/// After something failed in the file that is being written.
SheetError unwritable(const platform::DurableFile &file);
/// The file to be written is the one that is being read.
SheetError isItsSource(const QString &path);
SheetError changedMeanwhile(const QString &path);
SheetError textTooLong(const QString &path, int row);
SheetError tooManyRows(const QString &path);

} // namespace spreadsheet::sentences
