#pragma once
// Builds small workbooks and odd packages out of given parts, and reads a file into memory for comparing.

#include "spreadsheet/sheet_reader.h"
#include "support/print.h"

#include <QMap>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace spreadsheet::testing {

using Parts = QMap<QString, QByteArray>;

/// A folder that goes with the test.
class SheetTest : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QString zip(const QString &name, const Parts &parts) const;

    QTemporaryDir m_folder;
};

/// A complete workbook whose only sheet has the given rows (XML inside sheetData); parts may replace or add to it.
Parts workbook(const QByteArray &rows, const Parts &parts = {});

/// A shared strings part with these items, each the XML inside si, and a styles part with these cell formats.
QByteArray sharedStrings(const QList<QByteArray> &items);
QByteArray styles(const QList<int> &formatIds, const QMap<int, QByteArray> &codes = {});

QList<Row> readAll(const QString &path, int sheet = 0);
QStringList shown(const Row &row);
QString samplePath(const QString &name);

/// The error of opening and reading the file; fails the test when there is none.
SheetError errorOf(const QString &path);

} // namespace spreadsheet::testing
