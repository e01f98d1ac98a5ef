#pragma once
// What people do with the records of one entity: look up, save, put into the trash and take back.

#include "app/office.h"
#include "domain/record.h"
#include "domain/registry.h"
#include "storage/change_log.h"
#include "storage/repository.h"

namespace app {

using ListQuery = storage::ListQuery;
using ChangeAction = storage::ChangeAction;
using ChangeEntry = storage::ChangeEntry;

class Records
{
public:
    Records(Office &office, const domain::Entity &entity);

    std::vector<qint64> ids(const ListQuery &query = {});
    qint64 count(const domain::Filter &filter = {});
    std::optional<domain::Record> load(qint64 id);
    std::vector<domain::Record> load(const std::vector<qint64> &ids);
    /// Words that begin or hold the text, for completing a reference or an open code list; at most `limit`.
    QStringList suggestions(const domain::Field &field, const QString &text, int limit = 12);
    QList<ChangeEntry> history(qint64 id);
    /// Records that lack something they should have (wantedFields), in the entity's default order.
    std::vector<qint64> incomplete();
    /// Where a record belongs among the other ids of a list, in its order; -1 when the list does not hold it.
    qint64 placeAmong(const ListQuery &query, qint64 id, const std::vector<qint64> &others)
    {
        return m_repository.placeAmong(query, id, others);
    }

    /// Checks the record by itself and beside the others (keys that are taken, references to nothing), then saves when
    /// nothing is wrong. Returns what is wrong or worth knowing; with errors nothing was saved.
    domain::Issues save(domain::Record &record);
    /// Into the trash; returns the operation, to take it back.
    qint64 archive(const std::vector<qint64> &ids);
    /// Throws Error{Conflict} when another record has the key of one of them by now; then none comes back.
    void restore(const std::vector<qint64> &ids);

private:
    Office &m_office;
    const domain::Entity &m_entity;
    storage::Repository m_repository;
};

/// Fields whose absence is a gap a clerk should fill: required ones, what the record is known and dated by, how to
/// reach a person. Lists show them as 待补 where empty.
std::vector<const domain::Field *> wantedFields(const domain::Entity &entity);
bool isWanted(const domain::Entity &entity, const domain::Field &field);

/// A query for the records of `child` that belong to the parent.
domain::Filter childrenFilter(const domain::ChildTable &child, const domain::Record &parent);

} // namespace app
