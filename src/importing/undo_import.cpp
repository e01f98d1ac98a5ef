#include "importing/importer.h"

#include "domain/error.h"
#include "importing/batch_table.h"
#include "storage/attachments.h"
#include "storage/import_batches.h"
#include "storage/later_bindings.h"
#include "storage/later_conflicts.h"
#include "storage/referring_records.h"
#include "storage/repository.h"
#include "storage/take_back.h"
#include "storage/taken_back.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using domain::Record;

namespace {

/// Why a record of the batch cannot go or be reverted.
enum class Reason { Changed, Files, Needed };

struct Dependent
{
    const Entity *entity = nullptr;
    qint64 record = 0;
};

/// References among the records that are to go, and from outside to them.
struct Dependence
{
    QHash<qint64, Dependent> outside; // record → a living record that refers to it
    QHash<qint64, QList<qint64>> needs; // record → those of the batch it refers to
    QHash<qint64, int> needed; // record → how many of the batch refer to it
};

/// Who was there before the import and only waited for its records does not keep them.
Dependence dependenceOf(storage::Session &session, const Entity &target, const QSet<qint64> &batch, qint64 operation)
{
    Dependence found;
    const QList<storage::Pointer> pointers = storage::pointersTo(target);
    for (const storage::Pointer &pointer : pointers) {
        const bool own = pointer.entity == &target;
        storage::LaterBindings later(session, pointer, operation);
        for (const auto [from, to] : storage::livingReferrals(session, pointer)) {
            if (!batch.contains(to) || (own && to == from))
                continue;
            if (own && batch.contains(from)) {
                found.needs[from] << to;
                ++found.needed[to];
            } else if (!found.outside.contains(to) && later.contains(from)) {
                found.outside.insert(to, {pointer.entity, from});
            }
        }
    }
    return found;
}

class Undoing
{
public:
    /// last: the operation that wrote the rows, or brought them back.
    Undoing(storage::Operation &operation, const Entity &entity, qint64 last, const domain::Progress &progress)
        : m_operation(operation)
        , m_entity(entity)
        , m_repository(operation.session(), m_entity)
        , m_changes(storage::operationChanges(operation.session(), last))
        , m_progress(progress)
    {
    }

    UndoResult run()
    {
        std::vector<qint64> created;
        std::vector<const storage::ChangeEntry *> updates; // the last first
        for (const storage::ChangeEntry &change : m_changes.entries) {
            if (change.entity != m_entity.name())
                continue;
            if (change.action == storage::ChangeAction::Insert)
                for (qint64 id = change.firstId; id <= change.lastId; ++id)
                    created.push_back(id);
            else if (change.action == storage::ChangeAction::Update)
                updates.push_back(&change);
        }
        std::ranges::reverse(updates);
        m_total = std::ssize(created) + std::ssize(updates);
        report();
        for (const storage::UndoObstacle &conflict :
             storage::laterConflicts(m_operation.session(), m_changes, std::numeric_limits<qsizetype>::max()))
            if (conflict.entity == &m_entity)
                m_conflicts.try_emplace(conflict.id, conflict);
        removeCreated(std::move(created));
        revert(std::move(updates));
        return m_result;
    }

private:
    /// Records may refer to each other within the batch: whoever nobody needs goes first, until nobody more can go.
    void removeCreated(std::vector<qint64> ids)
    {
        const std::vector<qint64> found = storage::recordsWithAttachments(m_operation.session(), m_entity);
        const QSet<qint64> withFiles(found.begin(), found.end());
        std::vector<std::pair<qint64, Reason>> kept;
        std::erase_if(ids, [&](qint64 id) {
            if (m_conflicts.contains(id))
                kept.emplace_back(id, Reason::Changed);
            else if (withFiles.contains(id))
                kept.emplace_back(id, Reason::Files);
            else
                return false;
            return true;
        });
        Dependence dependence
            = dependenceOf(m_operation.session(), m_entity, {ids.begin(), ids.end()}, m_changes.operation);
        std::vector<qint64> leaving;
        const auto isFree
            = [&](qint64 id) { return !dependence.outside.contains(id) && dependence.needed.value(id) == 0; };
        std::ranges::copy_if(ids, std::back_inserter(leaving), isFree);
        for (size_t i = 0; i < leaving.size(); ++i)
            for (const qint64 id : dependence.needs.value(leaving[i]))
                if (--dependence.needed[id] == 0 && !dependence.outside.contains(id))
                    leaving.push_back(id);
        const QSet<qint64> gone(leaving.begin(), leaving.end());
        for (const qint64 id : ids)
            if (!gone.contains(id))
                kept.emplace_back(id, Reason::Needed);
        m_repository.erase(m_operation, leaving, [&] { step(); });
        m_result.removed = static_cast<int>(leaving.size());
        explain(kept, dependence);
    }

    void revert(std::vector<const storage::ChangeEntry *> updates)
    {
        std::vector<std::pair<qint64, Reason>> kept;
        std::erase_if(updates, [&](const storage::ChangeEntry *change) {
            if (!m_conflicts.contains(change->firstId))
                return false;
            kept.emplace_back(change->firstId, Reason::Changed);
            return true;
        });
        m_result.reverted = static_cast<int>(storage::putBackValues(m_operation, m_entity, updates, [&] { step(); }));
        explain(kept, {});
    }

    /// One sentence per record that stays.
    void explain(const std::vector<std::pair<qint64, Reason>> &kept, const Dependence &dependence)
    {
        std::vector<qint64> ids;
        QHash<qint64, Reason> reasons;
        for (const auto &[id, reason] : kept) {
            if (!reasons.contains(id))
                ids.push_back(id);
            reasons.insert(id, reason);
        }
        std::unordered_map<qint64, QString> names;
        for (const Record &record : m_repository.load(ids))
            names.emplace(record.id, record.title());
        for (const qint64 id : ids)
            m_result.kept << sentence(id, names[id], reasons.value(id), dependence.outside.value(id));
    }

    QString sentence(qint64 id, const QString &title, Reason reason, const Dependent &dependent) const
    {
        const QString name = storage::nameOfRecord(m_entity, id, title);
        switch (reason) {
        case Reason::Changed:
            return QCoreApplication::translate("Import", "%1 stays as it is. %2")
                .arg(name, storage::obstacleSentence(m_conflicts.at(id)));
        case Reason::Files:
            return QCoreApplication::translate(
                       "Import", "%1 stays: files are attached to it. Remove them first, then move it to the trash.")
                .arg(name);
        case Reason::Needed:
            break;
        }
        const Entity &needing = dependent.entity != nullptr ? *dependent.entity : m_entity;
        const std::optional<Record> other = storage::Repository(m_operation.session(), needing).load(dependent.record);
        if (!other)
            return QCoreApplication::translate("Import", "%1 stays: records of %2 refer to it.")
                .arg(name, domain::labelOf(needing));
        return QCoreApplication::translate("Import", "%1 stays: %3 of %2 refers to it.")
            .arg(name, domain::labelOf(needing), storage::nameOfRecord(needing, other->id, other->title()));
    }

    void step()
    {
        if (++m_done % 500 == 0)
            report();
    }
    void report() const
    {
        if (m_progress && !m_progress(m_done, m_total))
            throw Error(ErrorCode::Cancelled,
                        QCoreApplication::translate("Import", "Taking back was stopped. Nothing was changed."));
    }

    storage::Operation &m_operation;
    const Entity &m_entity;
    storage::Repository m_repository;
    const storage::OperationChanges m_changes;
    const domain::Progress &m_progress;
    qint64 m_done = 0, m_total = 0;
    std::unordered_map<qint64, storage::UndoObstacle> m_conflicts; // records that are left as they are
    UndoResult m_result;
};

} // namespace

UndoResult undoImport(storage::Session &session, qint64 batch, const domain::Progress &progress)
{
    storage::Operation operation(session, u"undo_import"_s, operationOf(session, batch).file);
    const BatchOperation found = operationOf(session, batch); // under the lock
    if (found.undone)
        throw Error(
            ErrorCode::Conflict,
            QCoreApplication::translate("Import", "The import of “%1” was taken back already.").arg(found.file));
    const qint64 last = storage::undoChain(session, found.operation).last;
    const UndoResult result = Undoing(operation, *found.entity, last, progress).run();
    operation.setUndoes(last);
    storage::markImport(operation, found.operation, true);
    operation.commit();
    return result;
}

} // namespace importing
