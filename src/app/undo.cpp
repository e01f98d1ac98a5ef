#include "app/undo.h"

#include "services/operation_words.h"
#include "services/undo_operation.h"
#include "storage/operation_changes.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t mostIds = 1000; // a list shows that many; more are a ledger

std::vector<qint64> livingIds(storage::Session &session, const storage::LedgerChanges &ledger)
{
    std::vector<qint64> ids;
    for (const storage::IdRange &range : ledger.made)
        for (qint64 id = range.first; id <= range.last && ids.size() < mostIds; ++id)
            ids.push_back(id);
    for (const auto &[id, change] : ledger.changed)
        if (ids.size() < mostIds)
            ids.push_back(id);
    std::ranges::sort(ids);
    std::vector<qint64> living;
    for (const domain::Record &record : storage::Repository(session, *ledger.entity).load(ids))
        if (!record.archivedAt.isValid())
            living.push_back(record.id);
    return living;
}

Undone told(Office &office, const services::UndoneOperation &result)
{
    storage::Session &session = office.session();
    Undone undone;
    undone.operation = result.operation;
    undone.work = result.root;
    undone.sentence = services::operationSentence(session, storage::loggedOperation(session, result.root));
    for (const qint64 count : result.records)
        undone.records += count;
    const storage::OperationChanges changes = storage::operationChanges(session, result.operation);
    for (const auto &[key, ledger] : changes.ledgers)
        undone.ledgers << UndoneRecords{ledger.entity, livingIds(session, ledger)};
    announceOperation(office, result.operation);
    return undone;
}

} // namespace

Undone undoOperation(Office &office, qint64 operation)
{
    return told(office, services::undoOperation(office.session(), operation));
}

Undone redoOperation(Office &office, qint64 operation)
{
    return told(office, services::redoOperation(office.session(), operation));
}

void announceOperation(Office &office, qint64 operation)
{
    const storage::OperationChanges changes = storage::operationChanges(office.session(), operation);
    Store &store = office.store();
    if (changes.ledgers.size() == 1)
        store.announce(*changes.ledgers.begin()->second.entity);
    else
        store.announceAll();
    if (!changes.rows.empty()) {
        store.announceProfile();
        store.announceFigures();
        store.announceSettings();
    }
}

} // namespace app
