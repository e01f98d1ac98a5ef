#include "app/record_list_model.h"

#include "app/attempt.h"
#include "domain/value_text.h"

#include <algorithm>
#include <unordered_set>

namespace app {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::Kind;

namespace {
constexpr size_t mostPlaced = 50; // rows put in their places one by one
constexpr size_t mostAskedFor = 5; // in a large list: each by itself, without reading the list
constexpr size_t largeList = 10'000;
} // namespace

QList<const Field *> defaultColumns(const domain::Entity &entity)
{
    QList<const Field *> columns;
    for (const Field *field : entity.fields) {
        if (field->has(domain::InList))
            columns << field;
    }
    if (columns.isEmpty() && entity.options.title)
        columns << entity.options.title;
    return columns;
}

bool isNumeric(const Field &field)
{
    return field.kind == Kind::Integer || field.kind == Kind::Number || field.kind == Kind::Percent
        || field.kind == Kind::Money;
}

RecordListModel::RecordListModel(Office &office, const domain::Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_entity(entity)
    , m_clock(office.clock())
    , m_records(office, entity)
    , m_columns(defaultColumns(entity))
    , m_wanted(wantedFields(entity))
{
}

void RecordListModel::setColumns(const QList<const Field *> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void RecordListModel::setQuery(const ListQuery &query)
{
    ListQuery former = std::exchange(m_query, query);
    try {
        reload();
    } catch (...) {
        m_query = std::move(former);
        throw;
    }
}

std::vector<qint64> RecordListModel::read() const
{
    std::vector<qint64> ids = m_records.ids(m_query);
    if (m_only) {
        const std::unordered_set<qint64> wanted(m_only->begin(), m_only->end());
        std::erase_if(ids, [&](qint64 id) { return !wanted.contains(id); });
    }
    return ids;
}

void RecordListModel::reload()
{
    std::vector<qint64> ids = read();
    beginResetModel();
    m_ids = std::move(ids);
    m_rows.clear();
    endResetModel();
}

void RecordListModel::refresh(const std::vector<qint64> &changed, bool moved, const domain::Record *saved)
{
    for (const qint64 id : changed)
        m_rows.remove(id);
    if (saved != nullptr)
        keep(*saved);
    if (moved && !place(changed)) {
        const std::vector<qint64> ids = read();
        if (ids != m_ids && !place(ids, changed)) { // others changed it too
            beginResetModel();
            m_ids = ids;
            m_rows.clear();
            endResetModel();
            return;
        }
    }
    for (const qint64 id : changed)
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// Asks for each where it belongs. False where reading the list is as good.
bool RecordListModel::place(const std::vector<qint64> &changed)
{
    if (m_ids.size() < largeList || changed.size() > mostAskedFor)
        return false;
    for (const qint64 id : changed) {
        const int from = rowOf(id);
        std::vector<qint64> others = m_ids;
        if (from >= 0)
            others.erase(others.begin() + from);
        const bool wanted = !m_only || std::ranges::find(*m_only, id) != m_only->end();
        moveRow(id, from, wanted ? static_cast<int>(m_records.placeAmong(m_query, id, others)) : -1);
    }
    return true;
}

/// Takes the rows out that stand elsewhere now and puts them where they belong. False when that does not make the list.
bool RecordListModel::place(const std::vector<qint64> &ids, const std::vector<qint64> &changed)
{
    if (changed.size() > mostPlaced)
        return false;
    const std::unordered_set<qint64> touched(changed.begin(), changed.end());
    const auto others = [&](std::vector<qint64> all) {
        std::erase_if(all, [&](qint64 id) { return touched.contains(id); });
        return all;
    };
    if (others(ids) != others(m_ids))
        return false;
    for (const qint64 id : changed)
        moveRow(id, rowOf(id), -1);
    for (size_t i = 0; i < ids.size(); ++i)
        if (touched.contains(ids[i]))
            moveRow(ids[i], -1, static_cast<int>(i));
    return true;
}

void RecordListModel::moveRow(qint64 id, int from, int to)
{
    if (from == to)
        return;
    if (from >= 0) {
        beginRemoveRows({}, from, from);
        m_ids.erase(m_ids.begin() + from);
        endRemoveRows();
    }
    if (to >= 0) {
        beginInsertRows({}, to, to);
        m_ids.insert(m_ids.begin() + to, id);
        endInsertRows();
    }
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : 0;
}

int RecordListModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void RecordListModel::keep(domain::Record record) const
{
    domain::Record checked = record;
    domain::Issues issues = domain::checkRecord(checked, m_clock);
    const qint64 id = record.id;
    m_rows.insert(id, new Row{std::move(record), std::move(issues)});
}

const RecordListModel::Row *RecordListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 id = idAt(row);
    if (!m_rows.contains(id)) {
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(row / window) * window;
        std::vector<qint64> wanted;
        std::copy_if(first, std::min(first + window, m_ids.end()), std::back_inserter(wanted),
                     [&](qint64 one) { return !m_rows.contains(one); });
        attempt("load rows", [&] {
            for (domain::Record &record : m_records.load(wanted)) {
                keep(std::move(record));
                ++m_rowsLoaded;
            }
        });
        for (const qint64 one : wanted)
            if (!m_rows.contains(one))
                m_rows.insert(one, new Row);
    }
    const Row *found = m_rows.object(id);
    return found != nullptr && found->record ? found : nullptr;
}

const domain::Record *RecordListModel::recordAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? &*found->record : nullptr;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordListModel::display(const Field &field, const domain::Record &record) const
{
    const domain::Value &value = record.value(field);
    if (const auto *date = std::get_if<domain::Date>(&value))
        return date->toIso(); // a list column of dates reads best as digits; the missing day is marked beside it
    QString text = domain::valueText(field, value, domain::TextStyle::Display);
    return field.has(domain::Sensitive) ? domain::masked(text) : text.replace(u'\n', u' ');
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= m_columns.size())
        return {};
    const Field &field = *m_columns[index.column()];
    if (role == FieldRole)
        return QVariant::fromValue(reinterpret_cast<quintptr>(&field));
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IdRole)
        return idAt(index.row());
    const Row *row = rowAt(index.row());
    if (!row)
        return {};
    const domain::Value &value = row->record->value(field);
    switch (role) {
    case Qt::DisplayRole:
        return display(field, *row->record);
    case MissingRole:
        return domain::isEmpty(value) && std::find(m_wanted.begin(), m_wanted.end(), &field) != m_wanted.end();
    case PartialRole: {
        const auto *date = std::get_if<domain::Date>(&value);
        return date && !date->dayKnown();
    }
    case ArchivedRole:
        return !row->record->archivedAt.isNull();
    case CellSeverityRole:
    case SeverityRole: {
        int worst = -1;
        for (const domain::Issue &issue : row->issues) {
            if (role == SeverityRole || issue.field == &field)
                worst = std::max(worst, static_cast<int>(issue.severity));
        }
        return worst;
    }
    case IssueRole: {
        QStringList sentences;
        for (const domain::Issue &issue : row->issues)
            sentences << issue.message;
        return sentences.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Field &field = *m_columns[section];
    if (role == Qt::DisplayRole)
        return domain::labelOf(m_entity, field);
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.sort = column >= 0 && column < m_columns.size() ? m_columns[column] : nullptr;
    query.descending = order == Qt::DescendingOrder;
    if (const auto failure = attempt("sort", [&] { setQuery(query); }))
        Q_EMIT failed(failure->message);
}

} // namespace app
