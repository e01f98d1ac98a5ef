#pragma once
// The table of a list: 28 px rows, a header with ticks, the row under the pointer and the current row marked.

#include <QHeaderView>
#include <QTableView>

#include <span>

class QTableWidget;

namespace desktop {

/// Header texts with short ticks between them and an arrow at the sorted column.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);
    /// Left space of the first column, where row marks stand.
    void setGutter(int gutter) { m_gutter = gutter; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_gutter = 0;
};

class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);
    int hoveredRow() const { return m_hovered; }
    /// Space for row marks left of the first column (26 in lists, 0 in panels).
    void setGutter(int gutter);
    int gutter() const { return m_gutter; }
    /// Makes it the current and only selected row, and scrolls to it.
    void chooseRow(int row);

Q_SIGNALS:
    void enterPressed(const QModelIndex &index);
    void currentRowChanged(int row);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void hover(int row);
    int m_hovered = -1;
    int m_gutter = 0;
};

/// Gives a plain table the look of a list: its header, one row chosen at a time, nothing typed into it. widths: of the
/// first columns; the last one takes what is left.
void showAsList(QTableWidget &table, const QStringList &headings, std::span<const int> widths);

} // namespace desktop
