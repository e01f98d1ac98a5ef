#include "desktop/start/target_model.h"

#include "desktop/theme.h"
#include "figures/target_words.h"

#include <QPainter>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

QString withUnit(const QString &number, const QString &unit)
{
    return unit == u"%"_s || unit.isEmpty() ? number + unit : number + u' ' + unit;
}

} // namespace

void TargetModel::show(const QList<figures::TargetResult> &targets)
{
    beginResetModel();
    m_targets = targets;
    endResetModel();
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int TargetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Standing + 1; }

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? cell(m_targets[index.row()], static_cast<Column>(index.column()), role) : QVariant();
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? heading(static_cast<Column>(section), role) : QVariant();
}

QVariant TargetModel::cell(const figures::TargetResult &target, Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Wording:
        return target.wording;
    case Wanted:
        return wantedText(target);
    case Actual:
        return actualText(target);
    case Progress:
        return target.reached < 0 ? QString() : tr("%1 %").arg(target.reached / 10);
    case Standing:
        break;
    }
    return standingText(target);
}

QVariant TargetModel::heading(Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter
                                | (column == Wanted || column == Actual ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Wording:
        return tr("Target");
    case Wanted:
        return tr("Wanted");
    case Actual:
        return tr("So far");
    case Progress:
        return tr("Progress");
    case Standing:
        break;
    }
    return tr("Stands");
}

QString wantedText(const figures::TargetResult &target)
{
    const bool least = target.comparison == ">="_L1, most = target.comparison == "<="_L1;
    const bool more = target.comparison == "increase"_L1;
    QString number = target.target;
    if (!target.unit.isEmpty() && number.endsWith(target.unit))
        number.chop(target.unit.size());
    if (number.isEmpty())
        return {};
    const QString sign = least ? u"≥ "_s : most ? u"≤ "_s : more ? u"> "_s : QString();
    return sign + withUnit(number, target.unit);
}

QString actualText(const figures::TargetResult &target)
{
    if (!target.actual.isEmpty())
        return withUnit(target.actual, target.unit.section(u'/', 0, 0));
    const auto done = std::ranges::find_if(target.links, &figures::TargetLink::counts);
    return done == target.links.end() ? QString() : done->date.toIso();
}

QString standingText(const figures::TargetResult &target)
{
    const QString day = target.due.toString(u"MM-dd"_s);
    switch (target.state) {
    case figures::TargetState::Missed:
        return TargetModel::tr("overdue %1").arg(day);
    case figures::TargetState::NotMeasurable:
        return TargetModel::tr("missing");
    case figures::TargetState::AtRisk:
        return TargetModel::tr("at risk · %1").arg(day);
    case figures::TargetState::Due:
        return TargetModel::tr("by %1").arg(day);
    case figures::TargetState::Done:
    case figures::TargetState::Dropped:
        break;
    }
    return figures::stateWord(target);
}

StandingLook lookOf(figures::TargetState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case figures::TargetState::Missed:
        return {Icon::Error, t.error, t.error};
    case figures::TargetState::NotMeasurable:
        return {Icon::Warning, t.warn, t.edge};
    case figures::TargetState::AtRisk:
        return {Icon::Warning, t.warn, t.warn};
    case figures::TargetState::Due:
        return {Icon::Clock, t.text2, t.text2};
    case figures::TargetState::Dropped:
        return {Icon::Minus, t.disabled, t.edge};
    case figures::TargetState::Done:
        break;
    }
    return {Icon::Done, t.ok, t.edge};
}

void paintReached(QPainter &painter, const QRect &cell, const figures::TargetResult &target)
{
    if (target.reached < 0)
        return; // "at most" has no way to go
    constexpr int height = 6;
    const QRectF bar(cell.left() + 10, cell.center().y() - height / 2.0, cell.width() - 20, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().inactive);
    painter.drawRoundedRect(bar, height / 2.0, height / 2.0);
    if (target.reached > 0) {
        QRectF done = bar;
        done.setWidth(qMax<double>(height, bar.width() * target.reached / 1000.0));
        painter.setBrush(lookOf(target.state).bar);
        painter.drawRoundedRect(done, height / 2.0, height / 2.0);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

TargetDelegate::TargetDelegate(RecordTable *table, const TargetModel &model)
    : RowDelegate(table)
    , m_model(model)
{
}

void TargetDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const figures::TargetResult &target = m_model.target(index.row());
    const StandingLook look = lookOf(target.state);
    if (index.column() == TargetModel::Standing) {
        paintIcon(*painter, look.icon, QRectF(cell.left() + 10, cell.center().y() - 7, 14, 14), look.colour);
        paintText(painter, cell.adjusted(20, 0, 0, 0), index, index.data().toString(), look.colour, false);
    } else if (index.column() == TargetModel::Progress) {
        paintReached(*painter, cell, target);
    } else {
        RowDelegate::paintCell(painter, cell, index, current);
    }
}

} // namespace desktop
