#pragma once
// The two parts of an xlsx package that hold the comments of a sheet: their texts, and the shapes Excel shows them in.

#include "spreadsheet/row_moves.h"

#include <map>

namespace spreadsheet {

class CellComments
{
public:
    /// texts, shapes: the parts of the sheet, empty where it has none. author: who adds comments; those that stand in
    /// that name are of an earlier return and go. Throws SheetError{Damaged}.
    CellComments(const QByteArray &texts, const QByteArray &shapes, const QByteArray &mainNamespace,
                 const RowMoves &moves, const QString &author, const QString &path);

    /// Rows as they are going to be. Joins a comment that is there already.
    void add(int row, int column, const QString &text);

    QByteArray texts() const;
    QByteArray shapes() const;

private:
    struct Comment
    {
        QByteArray open, content, close; // of the element as it was; empty: a new one
        QString text;
    };

    QByteArray m_xml;
    QByteArray m_shapes;
    QString m_author;
    QString m_path;
    QByteArray m_prefix;
    std::map<std::pair<int, int>, Comment> m_comments; // by row and column
};

} // namespace spreadsheet
