#pragma once
// A workbook of libxlsxwriter on its way to the disk, for the writers of sheets: its scratch files lie in a hidden
// folder beside the target, no failure of the library is passed over, and the file is read back before it takes its
// name.

#include "platform/durable_file.h"
#include "spreadsheet/sheet_error.h"
#include "spreadsheet/xlsx/written_cells.h"

#include <xlsxwriter.h>

namespace spreadsheet {

class WorkbookFile
{
public:
    /// byRows: rows are written in order and kept out of memory. Throws SheetError{Unwritable}.
    WorkbookFile(const QString &path, bool byRows);
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    lxw_workbook *workbook() const { return m_workbook; }
    const QString &path() const { return m_path; }

    /// Throws SheetError{Unwritable}.
    lxw_worksheet *addSheet(const QByteArray &name);
    /// Throws SheetError{Unwritable} for any code but success. row: of the sheet, from 0, for the sentence.
    void check(lxw_error code, lxw_row_t row = 0);
    /// Throws SheetError{Unwritable} when rows so far did not reach the disk.
    void checkDisk();

    /// sheets: what was put into each. Throws SheetError{Unwritable}; then what stood under the name is as it was.
    void finish(const std::vector<WrittenCells> &sheets);

private:
    void discard();
    [[noreturn]] void refuse(platform::WriteFault fault, const QString &detail);

    QString m_path;
    platform::DurableFile m_file;
    QString m_place; // for the library's scratch files
    QByteArray m_folder; // the same; libxlsxwriter keeps the pointer
    lxw_workbook *m_workbook = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
};

/// The text without what a workbook cannot hold: NUL ends a text of the library, and XML has no U+FFFE and U+FFFF.
QByteArray workbookText(QString text);

} // namespace spreadsheet
