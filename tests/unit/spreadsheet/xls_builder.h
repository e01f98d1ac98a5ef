#pragma once
// Builds compound files and BIFF8 workbooks out of given streams and records.

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace spreadsheet::testing {

/// Little-endian numbers.
QByteArray word(quint16 value);
QByteArray dword(quint32 value);
QByteArray number(double value);

/// A compound file with these streams at the top; short ones go into small sectors, as the format asks.
QByteArray compoundFile(const QMap<QString, QByteArray> &streams);

QByteArray record(quint16 id, const QByteArray &data);

/// A text as records hold it: two bytes of length, the flag, the characters with one or two bytes each.
QByteArray narrowText(const QByteArray &latin1);
QByteArray wideText(const QString &text);

struct XlsSheetParts
{
    QString name;
    QByteArray records;
    quint8 state = 0; // 1 hidden, 2 very hidden
    quint8 type = 0; // 2 chart
};

/// The Workbook stream: globals (more records before the end of them), then the sheets.
QByteArray biffWorkbook(const QList<XlsSheetParts> &sheets, const QByteArray &globals = {}, quint16 version = 0x0600);

/// The file of a workbook with one sheet of these records.
QByteArray xlsFile(const QByteArray &sheetRecords, const QByteArray &globals = {});

} // namespace spreadsheet::testing
