#include "desktop/start/target_model.h"

#include "desktop/theme.h"

#include <QPainter>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QString withUnit(const QString &number, const QString &unit)
{
    return unit == u"%"_s || unit.isEmpty() ? number + unit : number + u' ' + unit;
}

} // namespace

void TargetModel::show(const QList<figures::TargetResult> &targets, QDate today)
{
    beginResetModel();
    m_targets = targets;
    m_today = today;
    endResetModel();
}

app::Standing TargetModel::standing(int row) const { return app::standingOf(m_targets[row], m_today); }

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Standing + 1; }

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            Qt::AlignVCenter | (index.column() == Wanted || index.column() == Actual ? Qt::AlignRight : Qt::AlignLeft));
    const figures::TargetResult &target = m_targets[index.row()];
    switch (index.column()) {
    case Wording:
        return target.wording;
    case Wanted: {
        const bool least = target.comparison == ">="_L1, most = target.comparison == "<="_L1;
        QString number = target.target;
        if (!target.unit.isEmpty() && number.endsWith(target.unit))
            number.chop(target.unit.size());
        return number.isEmpty() ? QString()
                                : (least      ? u"≥ "_s
                                       : most ? u"≤ "_s
                                              : QString())
                + withUnit(number, target.unit);
    }
    case Actual:
        return target.actual.isEmpty() ? QString() : withUnit(target.actual, target.unit);
    case Progress:
        return target.reached < 0 ? QString() : tr("%1 %").arg(target.reached / 10);
    case Standing:
        break;
    }
    switch (standing(index.row())) {
    case app::Standing::Done:
        return figures::statusWord(target.status);
    case app::Standing::Overdue:
        return tr("overdue %1").arg(target.due.toString(u"MM-dd"_s));
    case app::Standing::Unknown:
        return tr("missing");
    case app::Standing::AtRisk:
        return tr("at risk · %1").arg(target.due.toString(u"MM-dd"_s));
    case app::Standing::Running:
        break;
    }
    return tr("by %1").arg(target.due.toString(u"MM-dd"_s));
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (section == Wanted || section == Actual ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Wording:
        return tr("Target");
    case Wanted:
        return tr("Wanted");
    case Actual:
        return tr("So far");
    case Progress:
        return tr("Progress");
    default:
        return tr("Stands");
    }
}

StandingLook lookOf(app::Standing standing)
{
    const Tokens &t = tokens();
    switch (standing) {
    case app::Standing::Overdue:
        return {Icon::Error, t.error, t.error};
    case app::Standing::Unknown:
        return {Icon::Warning, t.warn, t.edge};
    case app::Standing::AtRisk:
        return {Icon::Warning, t.warn, t.warn};
    case app::Standing::Running:
        return {Icon::Clock, t.text2, t.text2};
    case app::Standing::Done:
        break;
    }
    return {Icon::Done, t.ok, t.edge};
}

TargetDelegate::TargetDelegate(RecordTable *table, const TargetModel &model)
    : RowDelegate(table)
    , m_model(model)
{
}

void TargetDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const Tokens &t = tokens();
    const StandingLook look = lookOf(m_model.standing(index.row()));
    if (index.column() == TargetModel::Standing) {
        paintIcon(*painter, look.icon, QRectF(cell.left() + 10, cell.center().y() - 7, 14, 14), look.colour);
        paintText(painter, cell.adjusted(20, 0, 0, 0), index, index.data().toString(), look.colour, false);
        return;
    }
    if (index.column() != TargetModel::Progress) {
        RowDelegate::paintCell(painter, cell, index, current);
        return;
    }
    const int reached = m_model.target(index.row()).reached;
    if (reached < 0)
        return; // "at most" has no way to go
    constexpr int height = 6;
    const QRectF bar(cell.left() + 10, cell.center().y() - height / 2.0, cell.width() - 20, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.inactive);
    painter->drawRoundedRect(bar, height / 2.0, height / 2.0);
    if (reached > 0) {
        QRectF done = bar;
        done.setWidth(qMax<double>(height, bar.width() * reached / 1000.0));
        painter->setBrush(look.bar);
        painter->drawRoundedRect(done, height / 2.0, height / 2.0);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace desktop
