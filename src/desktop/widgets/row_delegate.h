#pragma once
// Paints the cells of a RecordTable: hover, current row, selection, missing values, wrong values, row marks.

#include <QStyledItemDelegate>

namespace desktop {

class RecordTable;

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(RecordTable *table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The cell's text and marks; the row behind it is painted already.
    virtual void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const;
    void paintText(QPainter *painter, const QRect &cell, const QModelIndex &index, const QString &text,
                   const QColor &colour, bool bold) const;

private:
    RecordTable *m_table;
};

} // namespace desktop
