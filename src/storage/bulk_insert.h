#pragma once
// Many new records of one ledger, one after the other, within one operation.

#include "storage/change_log.h"
#include "storage/reference_link.h"

#include <functional>
#include <vector>

namespace storage {

class BulkInsert
{
public:
    /// fields: those any of the records has a value in. expected: how many records will come. Where they outnumber
    /// those that are there, the indexes of the table are taken off and made anew behind them: sorting once costs a
    /// third of placing every key by itself (decision 0014).
    BulkInsert(Operation &operation, const domain::Entity &entity, std::vector<const domain::Field *> fields,
               size_t expected);

    /// Inserts the record with its references linked, and returns its id. The record stays as it is.
    qint64 insert(const domain::Record &record);

    /// Writes the change log, makes the indexes and links what waited for the new records. An operation whose bulk was
    /// not finished must not be committed. tick: called between the steps; throws to stop.
    void finish(const std::function<void()> &tick = {});

private:
    qint64 countRows() const;
    void takeOffIndexes();
    void logRange();

    Operation &m_operation;
    const domain::Entity &m_entity;
    const std::vector<const domain::Field *> m_fields;
    Query m_statement;
    ReferenceLinker m_linker;
    QStringList m_indexes; // statements that make them anew
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
