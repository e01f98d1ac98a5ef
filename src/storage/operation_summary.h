#pragma once
// What an operation did, in a few numbers and names: for lists of operations, also of those with a hundred thousand
// entries.

#include "domain/entity.h"
#include "storage/change_log.h"
#include "storage/keyed_rows.h"

namespace storage {

/// What it did in one way to one ledger, or to one table of rows that are no records.
struct ChangeGroup
{
    QString entity;
    ChangeAction action = ChangeAction::Insert;
    qint64 count = 0; // records
    std::vector<qint64> first; // ids of the first few
};
/// In the order in which the operation did it; without the marks of imports.
QList<ChangeGroup> changeGroups(Session &session, qint64 operation);

/// What records are called: those that are gone by the name they had.
QStringList titlesOf(Session &session, const domain::Entity &entity, const std::vector<qint64> &ids);

/// What an operation did to one record, field by field.
struct RecordDifference
{
    qint64 id = 0;
    ChangeAction action = ChangeAction::Insert; // the last
    QJsonObject before, after; // images of the fields it changed
};
/// Of one ledger, at most so many records, in the order of the log; of inserts only those that were changed in the same
/// operation, too. What the operation left is what the next change found, or what is there today.
QList<RecordDifference> recordDifferences(Session &session, qint64 operation, const domain::Entity &entity,
                                          qsizetype most);

/// What an operation did to a row that is no record.
struct RowDifference
{
    const KeyedTable *table = nullptr;
    KeyedRow before, after; // a key alone: the row was not there
};
QList<RowDifference> rowDifferences(Session &session, qint64 operation);

} // namespace storage
