#include "desktop/frame/batch_rows_model.h"

#include "desktop/theme.h"
#include "desktop/wizard/plan_delegate.h"
#include "desktop/wizard/plan_model.h"
#include "importing/issue_sentence.h"

#include <algorithm>

namespace desktop {

using namespace Qt::StringLiterals;
using importing::RowOutcome;

namespace {

RowOutcome outcomeOf(const QString &word)
{
    return word == "create"_L1 ? RowOutcome::Create
        : word == "update"_L1  ? RowOutcome::Update
        : word == "reject"_L1  ? RowOutcome::Reject
                               : RowOutcome::Unchanged;
}

} // namespace

BatchRowsModel::BatchRowsModel(QList<importing::BatchRow> rows, const domain::Entity *entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
    , m_entity(entity)
{
    rebuild();
}

void BatchRowsModel::setOutcome(const QString &outcome)
{
    beginResetModel();
    m_outcome = outcome;
    rebuild();
    endResetModel();
}

void BatchRowsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text.trimmed();
    rebuild();
    endResetModel();
}

void BatchRowsModel::rebuild()
{
    m_order.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const importing::BatchRow &row = m_rows[i];
        const auto holds = [&](int column) { return text(row, column).contains(m_search, Qt::CaseInsensitive); };
        if ((m_outcome.isEmpty() || row.outcome == m_outcome)
            && (m_search.isEmpty() || holds(Sheet) || holds(Row) || holds(Record) || holds(Notes)))
            m_order.push_back(i);
    }
}

int BatchRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int BatchRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Notes + 1; }

QVariant BatchRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Row || section == Record))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Sheet"), tr("Row"), tr("What became of it"), tr("Record"), tr("Notes")};
    return heads[section];
}

QVariant BatchRowsModel::data(const QModelIndex &index, int role) const
{
    const importing::BatchRow &row = rowAt(index.row());
    const OutcomeLook look = outcomeLook(outcomeOf(row.outcome));
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((index.column() == Row || index.column() == Record ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(icon(look.icon, look.colour)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Outcome ? QVariant(look.colour) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    default:
        return {};
    }
}

QString BatchRowsModel::text(const importing::BatchRow &row, int column) const
{
    switch (column) {
    case Sheet:
        return row.sheet;
    case Row:
        return QString::number(row.row);
    case Outcome:
        return outcomeWord(outcomeOf(row.outcome));
    case Record:
        return row.record != 0 ? QString::number(row.record) : QString();
    default:
        return notes(row);
    }
}

QString BatchRowsModel::notes(const importing::BatchRow &row) const
{
    QStringList sentences;
    for (const auto &[code, key] : row.issues)
        if (m_entity)
            sentences << importing::issueSentence(*m_entity, code, m_entity->field(key));
    return sentences.join(u' ');
}

} // namespace desktop
