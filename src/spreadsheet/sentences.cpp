#include "spreadsheet/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spreadsheet::sentences {

namespace {

using Kind = SheetErrorKind;

SheetError about(Kind kind, const QString &path, const QString &sentence, const QString &detail = {})
{
    return SheetError(kind, sentence.arg(QFileInfo(path).fileName()), detail);
}

QString say(const char *text) { return QCoreApplication::translate("Spreadsheet", text); }

} // namespace

SheetError notFound(const QString &path)
{
    return about(Kind::NotFound, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” is not there. Check the folder and the name.")));
}

SheetError isFolder(const QString &path)
{
    return about(Kind::Unreadable, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” is a folder. Choose a file inside it.")));
}

SheetError unreadable(const QString &path, const QString &detail)
{
    return about(Kind::Unreadable, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” cannot be opened. Close it in other programs, or copy it to this "
                                       "computer, and try again.")),
                 detail);
}

SheetError empty(const QString &path)
{
    return about(Kind::NotASheet, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” is empty. Ask for the file again.")));
}

SheetError notASheet(const QString &path, const QString &detail)
{
    return about(
        Kind::NotASheet, path,
        say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file.")),
        detail);
}

SheetError wordDocument(const QString &path)
{
    return about(Kind::NotASheet, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is a text document or slides, not a spreadsheet. Copy its table "
                                       "into Excel or WPS and save it as .xlsx.")));
}

SheetError webPage(const QString &path)
{
    return about(Kind::Unsupported, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is a web page without a table that could be read. Open it in Excel "
                                       "or WPS and save it as .xlsx.")));
}

SheetError binaryWorkbook(const QString &path)
{
    return about(Kind::Unsupported, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is a binary workbook (.xlsb), which is not read. Save it as "
                                       ".xlsx.")));
}

SheetError oldXls(const QString &path)
{
    return about(Kind::Unsupported, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” was saved by Excel 95 or older, which is not read. Open it in "
                                       "Excel or WPS and save it as .xlsx.")));
}

SheetError passwordProtected(const QString &path)
{
    return about(Kind::PasswordProtected, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is protected by a password. Open it in Excel or WPS and save a copy "
                                       "without the password.")));
}

SheetError damaged(const QString &path, const QString &detail)
{
    return about(Kind::Damaged, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is damaged or incomplete. Ask for the file again, or open it in "
                                       "Excel or WPS and save it anew.")),
                 detail);
}

SheetError tooLarge(const QString &path, const QString &detail)
{
    return about(Kind::TooLarge, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” is too large to be read. Split it into several files.")),
                 detail);
}

SheetError openQuote(const QString &path, int record)
{
    return SheetError(Kind::Damaged,
                      say(QT_TRANSLATE_NOOP("Spreadsheet",
                                            "“%1”: a quotation mark in row %2 is never closed, so the rows after "
                                            "it cannot be told apart. Correct that row."))
                          .arg(QFileInfo(path).fileName())
                          .arg(record));
}

SheetError noSuchSheet(const QString &path, int sheet)
{
    return SheetError(Kind::NotFound,
                      say(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” has no sheet number %2."))
                          .arg(QFileInfo(path).fileName())
                          .arg(sheet + 1));
}

SheetError cancelled(const QString &path)
{
    return about(Kind::Cancelled, path, say(QT_TRANSLATE_NOOP("Spreadsheet", "Reading “%1” was stopped.")));
}

SheetError unwritable(const platform::DurableFile &file)
{
    return SheetError(Kind::Unwritable, file.sentence(), file.detail());
}

SheetError isItsSource(const QString &path)
{
    return about(Kind::Unwritable, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” is the very file that is being read, which stays as it is. Choose another "
                                       "name.")));
}

SheetError changedMeanwhile(const QString &path)
{
    return about(Kind::Unreadable, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” was changed by another program while it was being read. Try again.")));
}

SheetError textTooLong(const QString &path, int row)
{
    return SheetError(Kind::Unwritable,
                      say(QT_TRANSLATE_NOOP("Spreadsheet",
                                            "“%1” was not written: a text in row %2 is longer than a cell can hold "
                                            "(32,767 characters). Shorten it, or write a .csv file."))
                          .arg(QFileInfo(path).fileName())
                          .arg(row));
}

SheetError tooManyRows(const QString &path)
{
    return about(Kind::TooLarge, path,
                 say(QT_TRANSLATE_NOOP("Spreadsheet",
                                       "“%1” would have more rows than a sheet can hold (1,048,576). Narrow the "
                                       "selection.")));
}

} // namespace spreadsheet::sentences
