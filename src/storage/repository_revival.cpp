// Records that were taken out for good come back under the ids they had.

#include "storage/repository.h"

#include "storage/change_log.h"
#include "storage/instant.h"
#include "storage/keys.h"
#include "storage/query.h"
#include "storage/record_columns.h"
#include "storage/restored_links.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;
using domain::Record;

namespace {

/// A reference among the records that come back: it is set when both are there.
struct InnerLink
{
    const Field *field;
    qint64 from, to;
};

std::vector<InnerLink> takeInnerLinks(const domain::Entity &entity, std::vector<Record> &records)
{
    std::vector<InnerLink> inner;
    for (const Field *field : entity.fields) {
        if (field->options.target != &entity)
            continue;
        for (Record &record : records) {
            const auto *link = std::get_if<domain::Link>(&record.value(*field));
            if (link == nullptr || link->id == 0 || !std::ranges::binary_search(records, link->id, {}, &Record::id))
                continue;
            inner.push_back({field, record.id, link->id});
            record.setValue(*field, domain::Link{link->text, 0});
        }
    }
    return inner;
}

/// The ids with which what was once inserted together begins.
std::set<qint64> beginnings(Session &session, const domain::Entity &entity, qint64 first, qint64 last)
{
    Query query(
        session.database,
        u"SELECT first_id FROM change_entry WHERE entity = ? AND action = 'insert' AND first_id BETWEEN ? AND ?"_s);
    query.bindAll({entity.name(), first, last});
    std::set<qint64> ids;
    while (query.next())
        ids.insert(query.integer(0));
    return ids;
}

/// In runs that lie within what was inserted together.
void logRuns(Operation &operation, const domain::Entity &entity, const std::vector<Record> &records)
{
    const std::set<qint64> begun = beginnings(operation.session(), entity, records.front().id, records.back().id);
    ChangeWriter log(operation);
    for (size_t from = 0; from < records.size();) {
        size_t end = from + 1;
        while (end < records.size() && records[end].id == records[end - 1].id + 1 && !begun.contains(records[end].id))
            ++end;
        log.write(entity.name(), records[from].id, records[end - 1].id, ChangeAction::Insert);
        from = end;
    }
}

} // namespace

void Repository::revive(Operation &operation, std::vector<Record> &records, const std::function<void()> &tick)
{
    if (records.empty())
        return;
    std::ranges::sort(records, {}, &Record::id);
    const std::vector<InnerLink> inner = takeInnerLinks(m_entity, records);
    const domain::FieldList fields = m_entity.fields;
    const QStringList columns
        = QStringList{u"id"_s, u"created_at"_s, u"updated_at"_s, u"archived_at"_s} + writtenColumns(fields);
    Query insert(m_session.database,
                 u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_entity.name(), columns.join(", "_L1),
                                                          QStringList(columns.size(), u"?"_s).join(", "_L1)));
    RestoredLinks links(m_session);
    const bool held = keysAreHeld(m_session.database, m_entity);
    for (Record &record : records) {
        links.settle(record);
        record.revision = 1;
        record.updatedAt = operation.at();
        if (!record.createdAt.isValid())
            record.createdAt = operation.at();
        const QVariant archived = record.archivedAt.isValid() ? QVariant(instantText(record.archivedAt))
                                                              : QVariant(QMetaType::fromType<QString>());
        if (!held && !record.archivedAt.isValid())
            requireFreeKey(m_session, record);
        insert.bindAll(QVariantList{record.id, instantText(record.createdAt), instantText(record.updatedAt), archived}
                       + writtenValues(record, fields));
        try {
            insert.run();
        } catch (const domain::Error &error) {
            throw keyConflict(m_session, record, error);
        }
        if (tick)
            tick();
    }
    for (const InnerLink &link : inner)
        m_session.database.run(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(m_entity.name(), link.field->idColumn()),
                               {link.to, link.from});
    logRuns(operation, m_entity, records);
    operation.noteOthers(); // what waits for them is linked again
    if (records.size() == 1)
        linkWaitingFor(m_session, records.front());
    else if (!pointersTo(m_entity).isEmpty())
        linkWaiting(m_session, m_entity);
}

} // namespace storage
