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
}

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
    m_pages.clear();
    endResetModel();
}

void RecordListModel::refresh(const std::vector<qint64> &changed, bool moved)
{
    const std::vector<qint64> ids = moved ? read() : m_ids;
    if (ids != m_ids && !place(ids, changed)) { // others changed it too
        beginResetModel();
        m_ids = ids;
        m_pages.clear();
        endResetModel();
        return;
    }
    for (const qint64 id : changed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        m_pages.remove(row / window);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
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
    m_pages.clear();
    for (const qint64 id : changed) {
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            m_ids.erase(m_ids.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        if (!touched.contains(ids[i]))
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(i), ids[i]);
        endInsertRows();
    }
    return true;
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

const RecordListModel::Row *RecordListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = row / window;
    Page *page = m_pages.object(number);
    if (!page) {
        const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(number) * window;
        const auto last = std::min(first + window, m_ids.end());
        page = new Page;
        attempt("load rows", [&] {
            for (domain::Record &record : m_records.load(std::vector<qint64>(first, last))) {
                domain::Record checked = record;
                domain::Issues issues = domain::checkRecord(checked, m_clock);
                page->push_back({std::move(record), std::move(issues)});
            }
        });
        m_rowsLoaded += static_cast<qint64>(page->size());
        m_pages.insert(number, page);
    }
    const qint64 id = idAt(row);
    const auto offset = static_cast<size_t>(row % window);
    if (offset < page->size() && (*page)[offset].record.id == id)
        return &(*page)[offset];
    // A record that vanished since the ids were read leaves the rest of its window one place earlier.
    const auto found = std::find_if(page->begin(), page->end(), [&](const Row &r) { return r.record.id == id; });
    return found == page->end() ? nullptr : &*found;
}

const domain::Record *RecordListModel::recordAt(int row) const
{
    const Row *found = rowAt(row);
    return found ? &found->record : nullptr;
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
    const domain::Value &value = row->record.value(field);
    switch (role) {
    case Qt::DisplayRole:
        return display(field, row->record);
    case MissingRole:
        return domain::isEmpty(value) && std::find(m_wanted.begin(), m_wanted.end(), &field) != m_wanted.end();
    case PartialRole: {
        const auto *date = std::get_if<domain::Date>(&value);
        return date && !date->dayKnown();
    }
    case ArchivedRole:
        return !row->record.archivedAt.isNull();
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
