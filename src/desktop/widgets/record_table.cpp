#include "desktop/widgets/record_table.h"

#include "desktop/icons.h"
#include "desktop/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTableWidget>

namespace desktop {

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setFixedHeight(headerHeight);
    setMinimumSectionSize(44);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Beyond the last column the header goes on, so that its line reaches the edge.
    const int end = length() - offset();
    if (end < viewport()->width()) {
        QPainter painter(viewport());
        painter.fillRect(end, 0, viewport()->width() - end, height(), tokens().window);
        painter.fillRect(end, height() - 1, viewport()->width() - end, 1, tokens().border);
    }
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->fillRect(rect, t.window);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.border);
    const int visual = visualIndex(section);
    if (visual > 0)
        painter->fillRect(rect.left(), rect.top() + 7, 1, 16, t.border);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect text = rect.adjusted(visual == 0 ? qMax(10, m_gutter + 10) : 10, 0, -10, -1);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QFont font = uiFont(9, sorted);
    const QFontMetrics metrics(font);
    if (sorted)
        text.setRight(text.right() - 16);
    const QString label = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QString shown = metrics.elidedText(label, Qt::ElideRight, text.width());
    painter->setFont(font);
    painter->setPen(sorted ? t.text : t.text2);
    painter->drawText(text, int(alignment | Qt::AlignVCenter), shown);
    if (sorted) {
        const double x = alignment.testFlag(Qt::AlignRight) ? text.right() + 3
                                                            : text.left() + metrics.horizontalAdvance(shown) + 4;
        paintIcon(*painter, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::SortUp : Icon::SortDown,
                  QRectF(x, rect.center().y() - 6, 13, 13), t.text);
    }
    painter->restore();
}

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
{
    auto *header = new RecordHeader(this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(desktop::rowHeight);
    verticalHeader()->setDefaultSectionSize(desktop::rowHeight);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
}

void RecordTable::setGutter(int gutter)
{
    m_gutter = gutter;
    static_cast<RecordHeader *>(horizontalHeader())->setGutter(gutter);
}

void RecordTable::chooseRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    int column = 0;
    while (column + 1 < model()->columnCount() && isColumnHidden(column))
        ++column;
    const QModelIndex index = model()->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RecordTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid()) {
        Q_EMIT enterPressed(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void showAsList(QTableWidget &table, const QStringList &headings, std::span<const int> widths)
{
    table.setColumnCount(static_cast<int>(headings.size()));
    table.setHorizontalHeader(new RecordHeader(&table));
    table.setHorizontalHeaderLabels(headings);
    for (int i = 0; i < static_cast<int>(widths.size()); ++i)
        table.setColumnWidth(i, widths[static_cast<size_t>(i)]);
    table.horizontalHeader()->setStretchLastSection(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
}

} // namespace desktop
