#include "desktop/wizard/plan_delegate.h"

#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"
#include "desktop/wizard/plan_model.h"

#include <QPainter>

namespace desktop {

using importing::RowOutcome;

OutcomeLook outcomeLook(RowOutcome outcome)
{
    const Tokens &t = tokens();
    switch (outcome) {
    case RowOutcome::Create:
        return {Icon::Add, t.ok};
    case RowOutcome::Update:
        return {Icon::Pencil, t.info};
    case RowOutcome::Unchanged:
        return {Icon::Equal, t.text2};
    case RowOutcome::Reject:
        return {Icon::Error, t.error};
    }
    return {Icon::Info, t.text2};
}

PlanDelegate::PlanDelegate(RecordTable *table)
    : RowDelegate(table)
{
}

void PlanDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const Tokens &t = tokens();
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto outcome = static_cast<RowOutcome>(index.data(PlanModel::OutcomeRole).toInt());
    const OutcomeLook look = outcomeLook(outcome);
    if (index.column() == 0) {
        painter->setFont(uiFont(9));
        painter->setPen(t.text2);
        painter->drawText(cell.adjusted(0, 0, -10, -1), Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    if (index.column() == 1) {
        paintIcon(*painter, look.icon, QRectF(cell.left() + 9, cell.center().y() - 8, 16, 16), look.colour);
        paintText(painter, cell.adjusted(18, 0, 8, 0), index, text, look.colour, false);
        return;
    }
    if (index.column() == index.model()->columnCount() - 1) {
        const bool warned = outcome == RowOutcome::Create || outcome == RowOutcome::Unchanged;
        paintText(painter, cell, index, text, warned ? t.warn : look.colour, false);
        return;
    }
    const auto mark = static_cast<PlanModel::CellMark>(index.data(PlanModel::MarkRole).toInt());
    if (mark == PlanModel::None) {
        paintText(painter, cell, index, text, t.text, current && index.column() == 2);
        return;
    }
    const QRectF box = QRectF(cell).adjusted(2.5, 2.5, -1.5, -3.5);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool wrong = mark == PlanModel::Wrong;
    painter->setPen(wrong ? QPen(t.error) : QPen(Qt::NoPen));
    painter->setBrush(wrong ? t.errorTint : mark == PlanModel::Doubtful ? t.warnTint : t.infoTint);
    painter->drawRoundedRect(box, 3, 3);
    if (mark == PlanModel::Changed) {
        paintText(painter, cell, index, text, t.text, true);
        return;
    }
    paintIcon(*painter, wrong ? Icon::Error : Icon::Warning, QRectF(cell.left() + 8, cell.center().y() - 7.5, 14, 14),
              wrong ? t.error : t.warn);
    paintText(painter, cell.adjusted(16, 0, 4, 0), index, text, t.text, false);
}

} // namespace desktop
