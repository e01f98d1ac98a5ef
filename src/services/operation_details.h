#pragma once
// One operation opened: which records it changed, field by field, what they were and what they became.

#include "services/operation_words.h"
#include "storage/operation_summary.h"

namespace services {

struct ChangedRecord
{
    qint64 id = 0;
    QString title; // the name it has, or had when it went; empty: it never had one
    bool isThere = false; // in the ledger or its trash
    QList<FieldChange> fields; // of a single new record, all it was entered with
};

struct ChangedLedger
{
    const domain::Entity *entity = nullptr;
    storage::ChangeAction action = storage::ChangeAction::Insert;
    qint64 count = 0;
    QList<ChangedRecord> records; // the first of them
};

struct ChangedText
{
    QString words; // what the setting or text is called
    FieldChange change; // empty where its value is nothing people read
};

struct OperationDetails
{
    QList<ChangedLedger> ledgers;
    QList<ChangedText> texts;
};

/// most: how many records of each ledger are told by name.
OperationDetails operationDetails(storage::Session &session, qint64 operation, qsizetype most);

} // namespace services
