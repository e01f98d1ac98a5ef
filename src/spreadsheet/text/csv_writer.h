#pragma once
// Writes comma separated text (RFC 4180) that Excel and WPS open with the right characters: UTF-8 with BOM, CRLF.

#include "platform/durable_file.h"
#include "spreadsheet/sheet_error.h"

#include <QStringList>

namespace spreadsheet {

/// Writes beside the target and takes its place in finish(); without finish() the target stays as it was.
/// Throws SheetError{Unwritable}.
class CsvWriter
{
public:
    explicit CsvWriter(const QString &path);

    /// A cell that a spreadsheet would run as a formula (= + - @ in front) gets an apostrophe, unless it is a plain
    /// number; openSheets() takes the apostrophe away again.
    void writeRow(const QStringList &values);

    void finish();

private:
    void write(const QByteArray &bytes);

    platform::DurableFile m_file;
};

} // namespace spreadsheet
