#include "desktop/plan/board_model.h"

#include "desktop/plan/part_strip.h"
#include "desktop/start/target_model.h"
#include "desktop/theme.h"
#include "desktop/widgets/record_table.h"
#include "figures/target_words.h"

#include <QPainter>
#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using figures::TargetResult;

QString responsibleOf(const TargetResult &target)
{
    return target.responsible.isEmpty() ? target.responsibleUnit : target.responsible;
}

void BoardModel::show(const QList<TargetResult> &targets)
{
    m_targets = targets;
    fill();
}

void BoardModel::narrow(const BoardFilter &filter)
{
    m_filter = filter;
    fill();
}

bool BoardModel::fits(const TargetResult &target) const
{
    const auto same = [](const QString &wanted, const QString &text) { return wanted.isEmpty() || wanted == text; };
    const bool words = m_filter.words.isEmpty() || target.wording.contains(m_filter.words, Qt::CaseInsensitive)
        || target.number.contains(m_filter.words, Qt::CaseInsensitive);
    return words && (!m_filter.state || *m_filter.state == target.state) && same(m_filter.area, target.workArea)
        && same(m_filter.responsible, responsibleOf(target)) && same(m_filter.assignedBy, target.assignedBy);
}

void BoardModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_targets.size(); ++i)
        if (fits(m_targets[i]))
            m_rows << i;
    endResetModel();
}

int BoardModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](int at) { return m_targets[at].id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QMap<figures::TargetState, int> BoardModel::counts() const
{
    QMap<figures::TargetState, int> counts;
    for (const TargetResult &target : m_targets)
        ++counts[target.state];
    return counts;
}

QStringList BoardModel::values(QString TargetResult::*text) const
{
    QStringList values;
    for (const TargetResult &target : m_targets) {
        const QString value = text == &TargetResult::responsible ? responsibleOf(target) : target.*text;
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    values.sort();
    return values;
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

/// The columns that the table of the first page has too.
std::optional<TargetModel::Column> BoardModel::sharedColumn(int column)
{
    switch (column) {
    case Wording:
        return TargetModel::Wording;
    case Wanted:
        return TargetModel::Wanted;
    case Actual:
        return TargetModel::Actual;
    case Progress:
        return TargetModel::Progress;
    case Standing:
        return TargetModel::Standing;
    default:
        return std::nullopt;
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetResult &target = m_targets[m_rows[index.row()]];
    if (const auto shared = sharedColumn(index.column()))
        return TargetModel::cell(target, *shared, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return target.number;
    case Parts:
        return figures::missingText(target);
    default:
        return responsibleOf(target);
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const auto shared = sharedColumn(section))
        return TargetModel::heading(*shared, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Parts:
        return tr("Months and units");
    default:
        return tr("Responsible");
    }
}

BoardDelegate::BoardDelegate(RecordTable *table, const BoardModel &model)
    : RowDelegate(table)
    , m_model(model)
{
}

void BoardDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index, bool current) const
{
    const TargetResult &target = m_model.target(index.row());
    const Tokens &t = tokens();
    switch (index.column()) {
    case BoardModel::Progress:
        paintReached(*painter, cell, target);
        break;
    case BoardModel::Parts:
        if (!target.unitsAreParts)
            paintParts(*painter, cell, target.parts);
        else if (const auto missing = figures::missingParts(target).size(); missing > 0)
            paintText(painter, cell, index, tr("%n unit(s) short", nullptr, static_cast<int>(missing)), t.error, false);
        else
            paintText(painter, cell, index, tr("all %n unit(s)", nullptr, static_cast<int>(target.parts.size())),
                      t.text2, false);
        break;
    case BoardModel::Standing: {
        const StandingLook look = lookOf(target.state);
        paintIcon(*painter, look.icon, QRectF(cell.left() + 10, cell.center().y() - 7, 14, 14), look.colour);
        paintText(painter, cell.adjusted(20, 0, 0, 0), index, index.data().toString(), look.colour, false);
        break;
    }
    default:
        if (target.state == figures::TargetState::Dropped)
            paintText(painter, cell, index, index.data().toString(), t.disabled, false);
        else
            RowDelegate::paintCell(painter, cell, index, current);
    }
}

} // namespace desktop
