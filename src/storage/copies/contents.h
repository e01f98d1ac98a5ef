#pragma once
// What an office holds: how many records in each ledger, and its last operation. The same is asked of the office, of a
// copy in the making and of a copy from last year, and compared.

#include "storage/copies/plain_connection.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace storage {

struct LedgerCount
{
    qint64 living = 0;
    qint64 archived = 0;
    bool operator==(const LedgerCount &) const = default;
};

struct OperationMark
{
    qint64 id = 0; // 0: none yet
    QDateTime at;
    bool operator==(const OperationMark &) const = default;
};

struct OfficeContents
{
    QString uid; // empty in an office that was made without a name
    QString name;
    int version = 0; // of the schema
    OperationMark last;
    QMap<QString, LedgerCount> ledgers; // by entity; only those its version has
    QMap<QString, qint64> tables; // rows of every table, ledgers included

    qint64 records() const; // living ones of all ledgers
    bool operator==(const OfficeContents &) const = default;
};

/// Throws Error where the file cannot be read. Reads every record, because of the trash.
OfficeContents contentsOf(PlainConnection &connection);
/// Only the rows of the tables, and the last operation: the engine counts them by an index.
OfficeContents rowsOf(PlainConnection &connection);
/// The highest number that was ever given in each ledger, as far as the file knows.
QMap<QString, qint64> lastIds(PlainConnection &connection);
/// Without counting anything.
OperationMark lastOperation(PlainConnection &connection);
/// The names that differ between the two, tables and rows in them ("member 1240/1239"); empty when both hold the same.
QStringList differences(const OfficeContents &one, const OfficeContents &other);

} // namespace storage
