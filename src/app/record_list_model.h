#pragma once
// The list of an entity's records: the ids of the current filter and sort, rows loaded in windows as they are looked
// at, so a million rows scroll like a thousand.

#include "app/records.h"

#include <QAbstractTableModel>
#include <QCache>

namespace app {

class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        FieldRole, // const domain::Field * as quintptr
        MissingRole, // bool: empty although it should not be
        PartialRole, // bool: a date whose day is not known
        ArchivedRole, // bool
        SeverityRole, // int of the row's worst issue: -1 none, 0 warning, 1 error
        IssueRole, // sentences of the row's issues
        CellSeverityRole,
    };
    static constexpr int window = 256;

    RecordListModel(Office &office, const domain::Entity &entity, QObject *parent = nullptr);

    const domain::Entity &entity() const { return m_entity; }
    const QList<const domain::Field *> &columns() const { return m_columns; }
    void setColumns(const QList<const domain::Field *> &columns);
    const ListQuery &query() const { return m_query; }
    /// Throws Error{Usage} when the filter does not fit the entity.
    void setQuery(const ListQuery &query);
    /// Only these records, in addition to the query; nothing: all.
    void setOnly(std::optional<std::vector<qint64>> ids) { m_only = std::move(ids); }
    void reload();
    /// These records were saved, added, removed or restored: their rows are read anew, and where `moved` says that they
    /// may stand elsewhere now, put there. The other rows stay as they are. saved: one of them as it is now, where that
    /// is known. Throws as setQuery() does.
    void refresh(const std::vector<qint64> &changed, bool moved, const domain::Record *saved = nullptr);

    qint64 idAt(int row) const;
    int rowOf(qint64 id) const; // -1 when not in the list
    const domain::Record *recordAt(int row) const; // valid until the next call; null when it vanished
    const std::vector<qint64> &ids() const { return m_ids; }
    qint64 rowsLoaded() const { return m_rowsLoaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The sort did not work; the list is as it was.
    void failed(const QString &message);

private:
    struct Row
    {
        std::optional<domain::Record> record; // nothing: it vanished since the ids were read
        domain::Issues issues;
    };
    std::vector<qint64> read() const;
    bool place(const std::vector<qint64> &changed);
    bool place(const std::vector<qint64> &ids, const std::vector<qint64> &changed);
    void moveRow(qint64 id, int from, int to); // -1: from, or to, nowhere
    void keep(domain::Record record) const;
    const Row *rowAt(int row) const; // null when there is no such row, or the record vanished
    QVariant display(const domain::Field &field, const domain::Record &record) const;

    const domain::Entity &m_entity;
    const domain::Clock &m_clock;
    mutable Records m_records;
    QList<const domain::Field *> m_columns;
    std::vector<const domain::Field *> m_wanted;
    ListQuery m_query;
    std::optional<std::vector<qint64>> m_only;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, Row> m_rows{16 * window}; // by id
    mutable qint64 m_rowsLoaded = 0;
};

/// The columns a list begins with.
QList<const domain::Field *> defaultColumns(const domain::Entity &entity);
bool isNumeric(const domain::Field &field);

} // namespace app
