#include "desktop/widgets/row_delegate.h"

#include "app/record_list_model.h"
#include "desktop/icons.h"
#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace desktop {

using app::RecordListModel;

RowDelegate::RowDelegate(RecordTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = m_table->selectionModel()->isRowSelected(index.row(), {});
    const bool current = m_table->currentIndex().row() == index.row();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? t.selected : t.inactive);
    else if (m_table->hoveredRow() == index.row())
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, selected ? t.base : t.line);

    QRect cell = option.rect;
    if (m_table->horizontalHeader()->visualIndex(index.column()) == 0) {
        if (current && selected)
            painter->fillRect(option.rect.left(), option.rect.top() + 5, 3, option.rect.height() - 10, t.text);
        const int severity = index.data(RecordListModel::SeverityRole).isValid()
            ? index.data(RecordListModel::SeverityRole).toInt()
            : -1;
        if (severity >= 0 && m_table->gutter() > 0)
            paintIcon(*painter, severity ? Icon::Error : Icon::Warning,
                      QRectF(option.rect.left() + 6, option.rect.center().y() - 6.5, 14, 14),
                      severity ? t.error : t.warn);
        cell.setLeft(cell.left() + m_table->gutter());
    }
    paintCell(painter, cell, index, current && selected);
    painter->restore();
}

void RowDelegate::paintText(QPainter *painter, const QRect &cell, const QModelIndex &index, const QString &text,
                            const QColor &colour, bool bold) const
{
    const QFont font = uiFont(10, bold);
    painter->setFont(font);
    painter->setPen(colour);
    const QRect place = cell.adjusted(10, 0, -10, -1);
    const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(place, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

void RowDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const Tokens &t = tokens();
    if (index.data(RecordListModel::MissingRole).toBool()) {
        paintText(painter, cell, index, tr("missing"), t.warn, false);
        return;
    }
    const bool first = m_table->horizontalHeader()->visualIndex(index.column()) == 0;
    const bool archived = index.data(RecordListModel::ArchivedRole).toBool();
    const QVariant severity = index.data(RecordListModel::CellSeverityRole);
    const bool wrong = severity.isValid() && severity.toInt() == 1;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        paintText(painter, cell, index, QStringLiteral("—"), t.text2, false);
        return;
    }
    if (wrong)
        painter->setRenderHint(QPainter::TextAntialiasing);
    paintText(painter, cell, index, text, archived ? t.disabled : wrong ? t.error : t.text, current && first);
    if (wrong) {
        const int width = qMin(QFontMetrics(uiFont(10)).horizontalAdvance(text), cell.width() - 20);
        painter->fillRect(cell.left() + 10, cell.bottom() - 6, width, 1, t.error);
    }
    if (index.data(RecordListModel::PartialRole).toBool()) {
        const int x = cell.left() + 10 + QFontMetrics(uiFont(10)).horizontalAdvance(text) + 5;
        painter->setFont(uiFont(9));
        painter->setPen(t.text2);
        painter->drawText(QRect(x, cell.top(), cell.right() - x, cell.height() - 1), Qt::AlignVCenter,
                          tr("day unknown"));
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool first = m_table->horizontalHeader()->visualIndex(index.column()) == 0;
    const bool inGutter = first && event->pos().x() < option.rect.left() + m_table->gutter();
    const QString text = index.data(Qt::DisplayRole).toString();
    QString tip = (inGutter ? index.data(RecordListModel::IssueRole) : index.data(Qt::ToolTipRole)).toString();
    if (tip.isEmpty() && QFontMetrics(uiFont(10)).horizontalAdvance(text) > option.rect.width() - 20)
        tip = text;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace desktop
