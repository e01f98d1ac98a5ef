#include "importing/importer.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "importing/batch_table.h"
#include "storage/attachments.h"
#include "storage/change_log.h"
#include "storage/query.h"
#include "storage/record_columns.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace importing {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Record;

namespace {

/// Records that living records of others refer to, with the entity that does.
QHash<qint64, const Entity *> dependedOn(storage::Session &session, const Entity &target)
{
    QHash<qint64, const Entity *> found;
    for (const Entity *entity : domain::allEntities()) {
        for (const Field *field : entity->fields) {
            if (field->kind != domain::Kind::Reference || field->options.target != &target)
                continue;
            storage::Query query(session.database,
                                 u"SELECT %1, id FROM %2 WHERE %1 IS NOT NULL AND archived_at IS NULL"_s.arg(
                                     field->idColumn(), entity->name()));
            while (query.next())
                if (entity != &target || query.integer(0) != query.integer(1))
                    found.insert(query.integer(0), entity);
        }
    }
    return found;
}

class Undoing
{
public:
    Undoing(storage::Operation &operation, const BatchOperation &batch)
        : m_operation(operation)
        , m_entity(*batch.entity)
        , m_repository(operation.session(), m_entity)
        , m_batchOperation(batch.operation)
    {
    }

    UndoResult run()
    {
        const QList<storage::ChangeEntry> changes = storage::changesOf(m_operation.session(), m_batchOperation);
        std::vector<qint64> created;
        for (const storage::ChangeEntry &change : changes)
            if (change.entity == m_entity.name() && change.action == storage::ChangeAction::Insert)
                for (qint64 id = change.firstId; id <= change.lastId; ++id)
                    created.push_back(id);
        removeCreated(std::move(created));
        for (auto change = changes.crbegin(); change != changes.crend(); ++change)
            if (change->entity == m_entity.name() && change->action == storage::ChangeAction::Update)
                revert(*change);
        return m_result;
    }

private:
    /// Records may refer to each other within the batch: whoever nobody needs goes first, until nobody more can go.
    void removeCreated(std::vector<qint64> ids)
    {
        std::erase_if(ids, [&](qint64 id) { return isKept(id) || hasFiles(id); });
        for (bool removed = true; removed && !ids.empty();) {
            const QHash<qint64, const Entity *> needed = dependedOn(m_operation.session(), m_entity);
            const auto free = std::ranges::stable_partition(ids, [&](qint64 id) { return needed.contains(id); });
            removed = !free.empty();
            for (const qint64 id : free) {
                m_repository.erase(m_operation, id);
                ++m_result.removed;
            }
            ids.erase(free.begin(), free.end());
        }
        if (ids.empty())
            return;
        const QHash<qint64, const Entity *> needed = dependedOn(m_operation.session(), m_entity);
        for (const Record &record : m_repository.load(ids))
            m_result.kept << QCoreApplication::translate("Import", "%1 stays: records of %2 refer to it.")
                                 .arg(nameOf(record), domain::labelOf(*needed.value(record.id)));
    }

    /// Somebody changed the record after the import, or took it away: it is left as it is.
    bool isKept(qint64 id)
    {
        if (!touchedSince().contains(id))
            return false;
        if (const std::optional<Record> record = m_repository.load(id))
            m_result.kept << QCoreApplication::translate("Import", "%1 stays: it was changed after the import.")
                                 .arg(nameOf(*record));
        return true;
    }

    /// Files were attached to the record since: they are not thrown away with it.
    bool hasFiles(qint64 id)
    {
        if (!m_withFiles) {
            const std::vector<qint64> found = storage::recordsWithAttachments(m_operation.session(), m_entity);
            m_withFiles.emplace(found.begin(), found.end());
        }
        if (!m_withFiles->contains(id))
            return false;
        if (const std::optional<Record> record = m_repository.load(id))
            m_result.kept << QCoreApplication::translate(
                                 "Import",
                                 "%1 stays: files are attached to it. Remove them first, then move it to the trash.")
                                 .arg(nameOf(*record));
        return true;
    }

    void revert(const storage::ChangeEntry &change)
    {
        if (isKept(change.firstId))
            return;
        std::optional<Record> record = m_repository.load(change.firstId);
        if (!record)
            return;
        storage::applyImage(*record, change.before);
        m_repository.save(m_operation, *record);
        ++m_result.reverted;
    }

    const QSet<qint64> &touchedSince()
    {
        if (!m_touched)
            m_touched = changedAfter(m_operation, m_entity, m_batchOperation);
        return *m_touched;
    }

    static QString nameOf(const Record &record)
    {
        const QString title = record.title();
        return title.isEmpty() ? QCoreApplication::translate("Import", "Record %1").arg(record.id)
                               : u"“%1”"_s.arg(title);
    }

    storage::Operation &m_operation;
    const Entity &m_entity;
    storage::Repository m_repository;
    const qint64 m_batchOperation;
    std::optional<QSet<qint64>> m_touched;
    std::optional<QSet<qint64>> m_withFiles;
    UndoResult m_result;
};

} // namespace

UndoResult undoImport(storage::Session &session, qint64 batch)
{
    const BatchOperation found = operationOf(session, batch);
    if (found.undone)
        throw Error(
            ErrorCode::Conflict,
            QCoreApplication::translate("Import", "The import of “%1” was taken back already.").arg(found.file));
    storage::Operation operation(session, u"undo_import"_s, found.file);
    const UndoResult result = Undoing(operation, found).run();
    markUndone(operation, batch);
    operation.commit();
    return result;
}

} // namespace importing
