#include "services/operation_details.h"

#include "domain/registry.h"
#include "storage/operation_changes.h"
#include "storage/record_image.h"
#include "storage/repository.h"
#include "storage/row_words.h"

namespace services {

namespace {

QList<ChangedRecord> madeRecords(storage::Session &session, const storage::LedgerChanges &ledger, qsizetype most)
{
    std::vector<qint64> ids;
    for (const storage::IdRange &range : ledger.made)
        for (qint64 id = range.first; id <= range.last && std::ssize(ids) < most; ++id)
            ids.push_back(id);
    const QStringList titles = storage::titlesOf(session, *ledger.entity, ids);
    QHash<qint64, domain::Record> there;
    for (const domain::Record &record : storage::Repository(session, *ledger.entity).load(ids))
        there.insert(record.id, record);
    QList<ChangedRecord> records;
    for (size_t i = 0; i < ids.size(); ++i) {
        ChangedRecord made{ids[i], titles[static_cast<qsizetype>(i)], there.contains(ids[i]), {}};
        if (ledger.madeCount() == 1 && made.isThere) {
            QJsonObject image;
            const domain::Record &record = *there.constFind(ids[i]);
            for (const domain::Field *field : ledger.entity->fields)
                if (!domain::isEmpty(record.value(*field)))
                    image.insert(field->name(), storage::recordImage(record, {field}).value(field->name()));
            made.fields = fieldChanges(*ledger.entity, {}, image);
        }
        records << made;
    }
    return records;
}

QList<ChangedRecord> changedRecords(storage::Session &session, qint64 operation, const domain::Entity &entity,
                                    storage::ChangeAction action, qsizetype most)
{
    QList<ChangedRecord> records;
    std::vector<qint64> ids;
    for (const storage::RecordDifference &difference : storage::recordDifferences(session, operation, entity, most)) {
        if (difference.action != action)
            continue;
        ids.push_back(difference.id);
        const bool values = action == storage::ChangeAction::Update || action == storage::ChangeAction::Archive;
        records << ChangedRecord{difference.id,
                                 {},
                                 false,
                                 values ? fieldChanges(entity, difference.before, difference.after)
                                        : QList<FieldChange>()};
    }
    const QStringList titles = storage::titlesOf(session, entity, ids);
    QSet<qint64> there;
    for (const domain::Record &record : storage::Repository(session, entity).load(ids))
        there.insert(record.id);
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].title = titles[i];
        records[i].isThere = there.contains(records[i].id);
    }
    return records;
}

} // namespace

OperationDetails operationDetails(storage::Session &session, qint64 operation, qsizetype most)
{
    OperationDetails details;
    const storage::OperationChanges changes = storage::operationChanges(session, operation);
    for (const storage::ChangeGroup &group : storage::changeGroups(session, operation)) {
        const auto ledger = changes.ledgers.find(group.entity);
        if (ledger == changes.ledgers.end())
            continue;
        const domain::Entity &entity = *ledger->second.entity;
        ChangedLedger changed{&entity, group.action, group.count, {}};
        changed.records = group.action == storage::ChangeAction::Insert
            ? madeRecords(session, ledger->second, most)
            : changedRecords(session, operation, entity, group.action, most);
        if (!changed.records.isEmpty())
            details.ledgers << changed;
    }
    for (const storage::RowDifference &row : storage::rowDifferences(session, operation)) {
        ChangedText text{storage::rowWords(*row.table, row.before), {}};
        if (storage::isReadableRow(*row.table, row.before))
            text.change
                = {text.words, storage::rowText(*row.table, row.before), storage::rowText(*row.table, row.after)};
        details.texts << text;
    }
    return details;
}

} // namespace services
