#pragma once
// Loads, searches and saves records of any entity.

#include "domain/filter.h"
#include "domain/record.h"
#include "storage/operation.h"
#include "storage/reference_link.h"

#include <functional>
#include <vector>

namespace storage {

struct ListQuery
{
    domain::Filter filter;
    const domain::Field *sort = nullptr; // null: the entity's default order
    bool descending = false;
    qint64 limit = -1;
    bool archived = false; // the trash instead of the living records
};

class Repository
{
public:
    Repository(Session &session, const domain::Entity &entity);

    std::optional<domain::Record> load(qint64 id);
    std::vector<domain::Record> load(const std::vector<qint64> &ids); // in the order given; missing ones left out
    std::vector<qint64> ids(const ListQuery &query = {});
    qint64 count(const domain::Filter &filter = {}, bool archived = false);
    /// Where the record belongs among the other ids of a list, which are in its order; -1 when the list does not hold
    /// it. One statement for the list of all in its usual order, two for any other list of a million.
    qint64 placeAmong(const ListQuery &query, qint64 id, const std::vector<qint64> &others);
    /// Every value an open code list has in the data, most frequent first.
    QStringList valuesInUse(const domain::Field &field);
    std::vector<domain::Record> all(bool withArchived = false);

    /// Inserts (id 0) or updates. An update checks the revision: Error{Conflict} when somebody saved in between. Links
    /// references, links waiting references of other records to a new or renamed one, and writes the change log.
    void save(Operation &operation, domain::Record &record);
    /// The same for somebody who has looked already, under the lock of the operation: before is the record as it is
    /// stored, linker has looked up what its references name.
    void saveLooked(Operation &operation, domain::Record &record, const std::optional<domain::Record> &before,
                    ReferenceLinker linker);
    /// Saves changes to many; ids that are not there any more are refused as by save(). tick: called per record.
    void update(Operation &operation, std::vector<domain::Record> &records, const std::function<void()> &tick = {});
    /// Inserts many, logged as one range of ids.
    void insert(Operation &operation, std::vector<domain::Record> &records);
    void archive(Operation &operation, qint64 id);
    void restore(Operation &operation, qint64 id);
    /// Takes a record out for good with its attachments, as undoing does; logged with all its values. The bytes of
    /// files stay: what was taken out can come back.
    void erase(Operation &operation, qint64 id);
    /// The same for many; ids that are not there are passed over. tick: called per record.
    void erase(Operation &operation, const std::vector<qint64> &ids, const std::function<void()> &tick = {});
    /// Puts records that were taken out for good back under the ids they had, with the day they were entered on and the
    /// records they were linked to; logged as inserts. Where those are gone, references are linked anew by their texts.
    void revive(Operation &operation, std::vector<domain::Record> &records, const std::function<void()> &tick = {});

private:
    void insert(Operation &operation, std::vector<domain::Record> &records, ReferenceLinker linker);
    std::pair<qint64, qint64> placeAmongAll(qint64 id, bool descending);
    void setArchived(Operation &operation, qint64 id, bool archived);

    Session &m_session;
    const domain::Entity &m_entity;
};

} // namespace storage
