#include "storage/repository.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/attachments.h"
#include "storage/bulk_insert.h"
#include "storage/change_log.h"
#include "storage/instant.h"
#include "storage/keys.h"
#include "storage/query.h"
#include "storage/record_columns.h"
#include "storage/reference_link.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Kind;
using domain::Record;

namespace {

constexpr size_t idsPerRead = 500;

} // namespace

Repository::Repository(Session &session, const domain::Entity &entity)
    : m_session(session)
    , m_entity(entity)
{
}

std::optional<Record> Repository::load(qint64 id)
{
    Query query(m_session.database,
                u"SELECT %1 FROM %2 t WHERE t.id = ?"_s.arg(selectColumns(m_entity), m_entity.name()));
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    return recordFromRow(m_entity, query);
}

std::vector<Record> Repository::load(const std::vector<qint64> &ids)
{
    std::unordered_map<qint64, Record> found;
    for (size_t from = 0; from < ids.size(); from += idsPerRead) {
        const size_t count = std::min(idsPerRead, ids.size() - from);
        Query query(m_session.database,
                    u"SELECT %1 FROM %2 t WHERE t.id IN (%3)"_s.arg(
                        selectColumns(m_entity), m_entity.name(),
                        QStringList(static_cast<qsizetype>(count), u"?"_s).join(u',')));
        for (size_t i = 0; i < count; ++i)
            query.bind(ids[from + i]);
        while (query.next()) {
            Record record = recordFromRow(m_entity, query);
            const qint64 id = record.id;
            found.emplace(id, std::move(record));
        }
    }
    std::vector<Record> records;
    records.reserve(ids.size());
    for (const qint64 id : ids)
        if (const auto record = found.find(id); record != found.end())
            records.push_back(record->second);
    return records;
}

std::vector<Record> Repository::all(bool withArchived)
{
    Query query(
        m_session.database,
        u"SELECT %1 FROM %2 t%3 ORDER BY t.id"_s.arg(selectColumns(m_entity), m_entity.name(),
                                                     withArchived ? QString() : u" WHERE t.archived_at IS NULL"_s));
    std::vector<Record> records;
    while (query.next())
        records.push_back(recordFromRow(m_entity, query));
    return records;
}

void Repository::save(Operation &operation, Record &record)
{
    saveLooked(operation, record, record.id != 0 ? load(record.id) : std::nullopt, ReferenceLinker(m_session));
}

void Repository::insert(Operation &operation, std::vector<Record> &records)
{
    insert(operation, records, ReferenceLinker(m_session));
}

void Repository::insert(Operation &operation, std::vector<Record> &records, ReferenceLinker linker)
{
    if (records.empty())
        return;
    FilledFields filled(m_entity);
    for (Record &record : records) {
        linker.link(record);
        filled.add(record);
    }
    BulkInsert bulk(operation, m_entity, filled.fields(), records.size(), std::move(linker));
    for (Record &record : records) {
        record.id = bulk.insert(record);
        record.revision = 1;
        record.createdAt = record.updatedAt = operation.at();
    }
    bulk.finish();
}

void Repository::setArchived(Operation &operation, qint64 id, bool archived)
{
    const std::optional<Record> record = archived ? std::nullopt : load(id);
    if (record && !keysAreHeld(m_session.database, m_entity))
        requireFreeKey(m_session, *record);
    const QVariant when = archived ? QVariant(instantText(operation.at())) : QVariant(QMetaType::fromType<QString>());
    Query update(
        m_session.database,
        u"UPDATE %1 SET archived_at = ?, updated_at = ?, revision = revision + 1 WHERE id = ? AND archived_at IS %2"_s
            .arg(m_entity.name(), archived ? u"NULL"_s : u"NOT NULL"_s));
    update.bind(when).bind(instantText(operation.at())).bind(id);
    try {
        update.run();
    } catch (const Error &error) {
        if (!record)
            throw;
        throw keyConflict(m_session, *record, error);
    }
    if (update.affected() != 1)
        throw Error(ErrorCode::NotFound,
                    archived ? QCoreApplication::translate("Repository",
                                                           "There is no such record, or it is in the trash already.")
                             : QCoreApplication::translate("Repository", "There is no such record in the trash."));
    logChange(operation, m_entity.name(), id, id, archived ? ChangeAction::Archive : ChangeAction::Restore);
}

void Repository::archive(Operation &operation, qint64 id) { setArchived(operation, id, true); }

void Repository::restore(Operation &operation, qint64 id) { setArchived(operation, id, false); }

void Repository::erase(Operation &operation, qint64 id)
{
    if (!load(id))
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Repository", "This record is not there any more."));
    erase(operation, std::vector<qint64>{id});
}

} // namespace storage
