#pragma once
// Many new records of one ledger, one after the other, within one operation.

#include "storage/change_log.h"
#include "storage/engine.h"
#include "storage/reference_link.h"

#include <functional>
#include <optional>
#include <vector>

namespace storage {

class BulkInsert
{
public:
    /// fields: those any of the records has a value in. expected: how many records will come. Where they outnumber
    /// those that are there, the indexes of the table are taken off and made anew behind them: sorting once costs a
    /// third of placing every key by itself (decision 0014). Those that hold the keys too: a double is found then, and
    /// nothing was written. The one for the search box is left to ensureSearchIndexes().
    /// linker: one that has looked up references of these records already.
    BulkInsert(Operation &operation, const domain::Entity &entity, std::vector<const domain::Field *> fields,
               size_t expected, std::optional<ReferenceLinker> linker = {});

    /// Inserts the record with its references linked, and returns its id. The record stays as it is. Throws
    /// Error{Conflict} when its key is taken.
    qint64 insert(const domain::Record &record);

    /// Writes the change log, makes the indexes and links what waited for the new records. An operation whose bulk was
    /// not finished must not be committed. tick: called between the steps; throws to stop.
    void finish(const std::function<void()> &tick = {});

private:
    qint64 countRows() const;
    qint64 nextId();
    void takeOffIndexes();
    void makeIndex(const engine::SchemaObject &index);
    void logRange();

    Operation &m_operation;
    const domain::Entity &m_entity;
    const std::vector<const domain::Field *> m_fields;
    Query m_statement;
    ReferenceLinker m_linker;
    const bool m_keysAreHeld;
    size_t m_expected;
    QList<engine::SchemaObject> m_indexes; // taken off, to be made anew
    qint64 m_nextId = 0, m_reserved = 0;
    std::optional<domain::Record> m_first; // with its id
    qint64 m_firstId = 0, m_lastId = 0; // of ids that follow each other; 0: none
};

/// The fields any of the records has a value in: most columns of an imported sheet's ledger stay empty.
class FilledFields
{
public:
    explicit FilledFields(const domain::Entity &entity);
    void add(const domain::Record &record);
    std::vector<const domain::Field *> fields() const; // in the order of the entity

private:
    const domain::Entity &m_entity;
    std::vector<size_t> m_empty; // places without a value so far
};

} // namespace storage
