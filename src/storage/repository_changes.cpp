// Changes to many records at once: one read, one statement and one walk through the links per chunk of records.

#include "storage/repository.h"

#include "domain/error.h"
#include "storage/attachments.h"
#include "storage/change_log.h"
#include "storage/instant.h"
#include "storage/keys.h"
#include "storage/record_columns.h"
#include "storage/record_image.h"
#include "storage/reference_link.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Record;

namespace {

constexpr size_t recordsPerChunk = 500;

/// Writes changed fields of records; rows that change in the same fields share one prepared statement.
class Updates
{
public:
    Updates(Operation &operation, const domain::Entity &entity, ReferenceLinker linker)
        : m_operation(operation)
        , m_entity(entity)
        , m_linker(std::move(linker))
        , m_log(operation)
        , m_keysAreHeld(keysAreHeld(operation.session().database, entity))
    {
    }

    void write(Record &record, const Record &before)
    {
        if (before.revision != record.revision)
            throw Error(ErrorCode::Conflict,
                        QCoreApplication::translate("Repository",
                                                    "Somebody else has saved this record in between. Reload it and "
                                                    "enter your changes again."));
        forgetStaleLinks(record, before);
        m_linker.link(record);
        const std::vector<const Field *> changed = record.differences(before);
        if (changed.empty())
            return;
        if (!m_keysAreHeld && touchesKey(changed))
            requireFreeKey(m_operation.session(), record);
        Query &update = statement(changed)
                            .bindAll(writtenValues(record, changed))
                            .bind(instantText(m_operation.at()))
                            .bind(record.id)
                            .bind(record.revision);
        try {
            update.run();
        } catch (const Error &error) {
            throw keyConflict(m_operation.session(), record, error);
        }
        ++record.revision;
        record.updatedAt = m_operation.at();
        m_log.write(m_entity.name(), record.id, record.id, ChangeAction::Update, recordImage(before, changed));
        const bool renamed = std::ranges::any_of(changed, [&](const Field *field) {
            return field == m_entity.options.reference || field == m_entity.options.aliases;
        });
        if (renamed)
            m_renamed.push_back(record);
    }

    /// References of others that wait for the new names.
    void linkWaitingForNames()
    {
        if (pointersTo(m_entity).isEmpty())
            return;
        Session &session = m_operation.session();
        const bool linked = m_renamed.size() == 1 ? linkWaitingFor(session, m_renamed.front())
                                                  : !m_renamed.empty() && linkWaiting(session, m_entity);
        if (linked)
            m_operation.noteOthers();
    }

private:
    bool touchesKey(const std::vector<const Field *> &changed) const
    {
        return std::ranges::any_of(m_entity.options.keys, [&](const domain::ImportKey &key) {
            return std::ranges::any_of(key.fields,
                                       [&](const Field *field) { return std::ranges::count(changed, field) > 0; });
        });
    }
    Query &statement(const std::vector<const Field *> &changed)
    {
        const QStringList columns = writtenColumns(changed);
        const QString key = columns.join(u',');
        auto known = m_statements.find(key);
        if (known == m_statements.end()) {
            QStringList assignments;
            for (const QString &column : columns)
                assignments << column + u" = ?"_s;
            known
                = m_statements
                      .emplace(
                          key,
                          Query(
                              m_operation.session().database,
                              u"UPDATE %1 SET %2, revision = revision + 1, updated_at = ? WHERE id = ? AND revision = ?"_s
                                  .arg(m_entity.name(), assignments.join(", "_L1))))
                      .first;
        }
        return known->second;
    }

    Operation &m_operation;
    const domain::Entity &m_entity;
    ReferenceLinker m_linker;
    ChangeWriter m_log;
    const bool m_keysAreHeld;
    std::unordered_map<QString, Query> m_statements; // by the columns they write
    std::vector<Record> m_renamed;
};

} // namespace

void Repository::update(Operation &operation, std::vector<Record> &records, const std::function<void()> &tick)
{
    Updates updates(operation, m_entity, ReferenceLinker(m_session));
    for (size_t from = 0; from < records.size(); from += recordsPerChunk) {
        const std::span chunk = std::span(records).subspan(from, std::min(recordsPerChunk, records.size() - from));
        std::vector<qint64> ids;
        std::ranges::transform(chunk, std::back_inserter(ids), &Record::id);
        const std::vector<Record> before = load(ids);
        if (before.size() != chunk.size())
            throw Error(ErrorCode::NotFound,
                        QCoreApplication::translate("Repository", "This record is not there any more."));
        for (size_t i = 0; i < chunk.size(); ++i) {
            updates.write(chunk[i], before[i]);
            if (tick)
                tick();
        }
    }
    updates.linkWaitingForNames();
}

void Repository::saveLooked(Operation &operation, Record &record, const std::optional<Record> &before,
                            ReferenceLinker linker)
{
    if (record.id == 0) {
        std::vector<Record> one{record};
        insert(operation, one, std::move(linker));
        record = one.front();
        return;
    }
    if (!before)
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Repository", "This record is not there any more."));
    Updates updates(operation, m_entity, std::move(linker));
    updates.write(record, *before);
    updates.linkWaitingForNames();
}

void Repository::erase(Operation &operation, const std::vector<qint64> &ids, const std::function<void()> &tick)
{
    const std::unordered_set<qint64> withFiles = recordsWithAnyAttachment(m_session, m_entity);
    const auto chunks = [&](const auto &work) {
        for (size_t from = 0; from < ids.size(); from += recordsPerChunk)
            work(std::span(ids).subspan(from, std::min(recordsPerChunk, ids.size() - from)));
    };
    // All are written down before any goes: they may refer to each other.
    ChangeWriter log(operation);
    chunks([&](std::span<const qint64> chunk) {
        for (const Record &record : load({chunk.begin(), chunk.end()})) {
            if (withFiles.contains(record.id))
                eraseAttachmentsOf(operation, m_entity, record.id);
            log.write(m_entity.name(), record.id, record.id, ChangeAction::Erase, wholeImage(record));
            if (tick)
                tick();
        }
    });
    chunks([&](std::span<const qint64> chunk) {
        unlink(m_session, m_entity, chunk);
        m_session.database.run(u"DELETE FROM %1 WHERE id IN (%2)"_s.arg(m_entity.name(), idList(chunk)));
    });
}

} // namespace storage
