#include "desktop/figures/figures_model.h"

#include "app/record_list_model.h"
#include "desktop/figures/figure_words.h"

namespace desktop {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == FiguresModel::Value || column == FiguresModel::Before || column == FiguresModel::Difference;
}

} // namespace

void FiguresModel::setRows(const std::vector<app::FigureRow> &rows, const domain::Period &period)
{
    beginResetModel();
    m_rows = rows;
    m_period = period;
    choose();
    endResetModel();
}

void FiguresModel::narrow(const QString &group, const QString &words)
{
    beginResetModel();
    m_group = group;
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

bool FiguresModel::fits(const app::FigureRow &row) const
{
    if (!m_group.isEmpty() && row.figure.group != m_group)
        return false;
    const QString text = row.figure.name + u'\n' + row.figure.label + u'\n' + row.figure.unit + u'\n'
        + figures::expressionText(row.figure.definition);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void FiguresModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (fits(m_rows[i]))
            m_shown.push_back(i);
}

int FiguresModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).figure.name == name)
            return row;
    return -1;
}

QList<std::pair<QString, int>> FiguresModel::groups() const
{
    QList<std::pair<QString, int>> groups;
    for (const app::FigureRow &row : m_rows) {
        const auto known = std::ranges::find(groups, row.figure.group, &std::pair<QString, int>::first);
        if (known == groups.end())
            groups.append({row.figure.group, 1});
        else
            ++known->second;
    }
    return groups;
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const app::FigureRow &row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const figures::Comparison &comparison = row.comparison;
    if (role == app::RecordListModel::MissingRole)
        return index.column() == Value && !comparison.now.value;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.figure.label;
    case Value:
        return comparison.now.value ? figureNumber(comparison.now) : QString();
    case Unit:
        return row.figure.unit;
    case Before:
        return comparison.before.value ? figureNumber(comparison.before) : QString();
    case Difference:
        return differenceText(comparison);
    default:
        return row.figure.own ? tr("%1 · own").arg(row.figure.group) : row.figure.group;
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Figure");
    case Value:
        return m_period.isValid() ? QString::number(m_period.to.year()) : QString();
    case Unit:
        return tr("Unit");
    case Before:
        return m_period.isValid() ? QString::number(m_period.to.year() - 1) : QString();
    case Difference:
        return tr("Difference");
    default:
        return tr("Group");
    }
}

} // namespace desktop
