#pragma once
// Sheets with merged cells and hidden parts, written as the text of a flat OpenDocument file.

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace importing {

struct FlatSheet
{
    /// "A2:A4"-like blocks are given as {first row, last row, first column, last column}, rows from 1, columns from 0.
    struct Block
    {
        int firstRow, lastRow, firstColumn, lastColumn;
    };

    QString name;
    QList<QStringList> rows;
    QList<Block> merges = {};
    QSet<int> hiddenRows = {};
    QSet<int> hiddenColumns = {};
    bool hidden = false;
};

QByteArray flatFile(const QList<FlatSheet> &sheets);

} // namespace importing
