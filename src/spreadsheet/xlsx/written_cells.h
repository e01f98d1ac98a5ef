#pragma once
// What was put into the cells of a workbook, counted so that a file of any size can be held against it: the library
// that writes the workbook takes no notice of a write that fails.

#include <QByteArrayView>
#include <QString>
#include <vector>

namespace spreadsheet {

/// The cells of one sheet that hold something.
struct WrittenCells
{
    quint64 cells = 0;
    quint64 places = 0; // sum of a mixed number for each
    bool counted = true; // whether the texts stand in the sheet, and were counted
    quint64 wide = 0; // bytes of text beyond ASCII
    quint64 narrow = 0; // other bytes of text; a file may have more, where characters were escaped

    void add(quint32 row, quint32 column); // 0-based
    void addText(QByteArrayView utf8);
};

struct WorkbookFinding
{
    QString fault; // for the log; empty: the workbook is whole
    qint64 unpacked = 0; // bytes of all parts
};

/// Whether every part of a finished workbook can be read, is well-formed and not cut off, and its sheets hold the
/// cells.
WorkbookFinding examineWorkbook(const QString &path, const std::vector<WrittenCells> &sheets);

} // namespace spreadsheet
