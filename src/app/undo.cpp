#include "app/undo.h"

#include "domain/registry.h"
#include "services/office_history.h"
#include "services/operation_words.h"
#include "storage/operation_changes.h"
#include "storage/operation_summary.h"
#include "storage/repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t mostIds = 1000; // a list shows that many; more are a ledger
constexpr qint64 mostAtOnce = 2000; // records that are put back while the person waits

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

/// Ledgers, and tables of settings and texts, that an operation changed; whether each is a ledger.
QMap<QString, bool> changedTables(storage::Session &session, qint64 operation)
{
    QMap<QString, bool> tables;
    for (const storage::ChangeGroup &group : storage::changeGroups(session, operation))
        tables.insert(group.entity, domain::findEntity(group.entity) != nullptr);
    return tables;
}

Undone told(Office &office, const services::UndoneOperation &result)
{
    storage::Session &session = office.session();
    Undone undone;
    undone.operation = result.operation;
    undone.work = result.root;
    undone.isBack = storage::undoChain(session, result.root).undone;
    undone.sentence = services::operationSentence(session, storage::loggedOperation(session, result.root));
    for (const qint64 count : result.records)
        undone.records += count;
    if (undone.records > mostAtOnce) { // too many to be looked at one by one
        for (const QString &ledger : changedTables(session, result.operation).keys(true))
            undone.ledgers << UndoneRecords{domain::findEntity(ledger), {}};
    } else {
        for (const auto &[key, ledger] : storage::operationChanges(session, result.operation).ledgers)
            undone.ledgers << UndoneRecords{ledger.entity, livingIds(session, ledger)};
    }
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

namespace {

NextStep stepTo(Office &office, qint64 operation)
{
    NextStep step;
    if (operation == 0)
        return step;
    step.operation = operation;
    step.sentence
        = services::operationSentence(office.session(), storage::loggedOperation(office.session(), operation));
    for (const storage::ChangeGroup &group : storage::changeGroups(office.session(), operation))
        step.records += group.count;
    return step;
}

} // namespace

NextStep nextToUndo(Office &office)
{
    return stepTo(office, services::nextToUndo(office.session(), office.operatorNames()));
}

NextStep nextToRedo(Office &office)
{
    return stepTo(office, services::nextToRedo(office.session(), office.operatorNames()));
}

UndoRun::UndoRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void UndoRun::run(qint64 operation, bool forward)
{
    if (m_job.isBusy())
        return;
    const auto work = forward ? services::redoOperation : services::undoOperation;
    qint64 records = 0;
    auto result = std::make_shared<services::UndoneOperation>();
    const auto failure = attempt("undo", [&] {
        records = stepTo(m_office, operation).records;
        if (records <= mostAtOnce)
            *result = work(m_office.session(), operation, {});
    });
    if (failure) {
        Q_EMIT failed(*failure);
    } else if (records <= mostAtOnce) {
        finish(*result);
    } else {
        m_job.start(forward ? tr("Bringing back") : tr("Taking back"),
                    afterACopy(m_office,
                               [work, operation, result](storage::Session &session, const domain::Progress &progress) {
                                   *result = work(session, operation, progress);
                               }),
                    [this, result](const std::optional<Failure> &failed_) {
                        if (failed_)
                            Q_EMIT failed(*failed_);
                        else
                            finish(*result);
                    });
    }
}

void UndoRun::finish(const services::UndoneOperation &result)
{
    Undone undone;
    if (const auto failure = attempt("undo", [&] { undone = told(m_office, result); }))
        Q_EMIT failed(*failure);
    else
        Q_EMIT done(undone);
}

void announceOperation(Office &office, qint64 operation)
{
    const QMap<QString, bool> tables = changedTables(office.session(), operation);
    Store &store = office.store();
    const QStringList ledgers = tables.keys(true);
    if (ledgers.size() == 1)
        store.announce(*domain::findEntity(ledgers.first()));
    else
        store.announceAll();
    if (ledgers.size() < tables.size()) {
        store.announceProfile();
        store.announceFigures();
        store.announceSettings();
    }
}

} // namespace app
