#include "storage/bulk_insert.h"

#include "domain/value_text.h"
#include "storage/filter_sql.h"
#include "storage/instant.h"
#include "storage/keys.h"
#include "storage/record_columns.h"
#include "storage/record_ids.h"
#include "storage/search_index.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Field;

namespace {

constexpr size_t largeBatch = 5000; // fewer records are not worth a new index

QString insertSql(const Operation &operation, const domain::Entity &entity, const std::vector<const Field *> &fields)
{
    const QString now = u'\'' + instantText(operation.at()) + u'\'';
    const QStringList columns = writtenColumns(fields);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        entity.name(), (QStringList{u"created_at"_s, u"updated_at"_s, u"id"_s} + columns).join(", "_L1),
        (QStringList{now, now, u"?"_s} + QStringList(columns.size(), u"?"_s)).join(", "_L1));
}

} // namespace

BulkInsert::BulkInsert(Operation &operation, const domain::Entity &entity, std::vector<const Field *> fields,
                       size_t expected, std::optional<ReferenceLinker> linker)
    : m_operation(operation)
    , m_entity(entity)
    , m_fields(std::move(fields))
    , m_statement(operation.session().database, insertSql(operation, entity, m_fields))
    , m_linker(linker ? std::move(*linker) : ReferenceLinker(operation.session()))
    , m_keysAreHeld(keysAreHeld(operation.session().database, entity))
    , m_expected(expected)
{
    if (expected >= largeBatch && countRows() <= static_cast<qint64>(expected))
        takeOffIndexes();
}

qint64 BulkInsert::countRows() const
{
    Query count(m_operation.session().database, u"SELECT count(*) FROM %1"_s.arg(m_entity.name()));
    return count.next() ? count.integer(0) : 0;
}

void BulkInsert::takeOffIndexes()
{
    Database &database = m_operation.session().database;
    const QList<engine::SchemaObject> objects = engine::schemaObjects(database);
    for (const engine::SchemaObject &object : objects)
        if (object.type == "index"_L1 && object.table == m_entity.name()) {
            database.run(u"DROP INDEX %1"_s.arg(object.name));
            m_indexes << object;
        }
}

qint64 BulkInsert::insert(const domain::Record &record)
{
    if (!m_keysAreHeld)
        requireFreeKey(m_operation.session(), record);
    const qint64 id = nextId();
    m_statement.bind(id);
    for (const Field *field : m_fields) {
        const domain::Value &value = record.value(*field);
        m_statement.bind(storedValue(value));
        if (field->kind != domain::Kind::Reference)
            continue;
        const auto *link = std::get_if<domain::Link>(&value);
        const qint64 target = link == nullptr ? 0 : m_linker.target(*field, *link);
        m_statement.bind(target != 0 ? QVariant(target) : QVariant(QMetaType::fromType<qint64>()));
    }
    try {
        m_statement.run();
    } catch (const domain::Error &error) {
        throw keyConflict(m_operation.session(), record, error);
    }
    if (!m_first) {
        m_first = record;
        m_first->id = id;
    }
    // Ids of one write unit follow each other; a gap would only make one more range.
    if (m_firstId == 0 || m_lastId + 1 != id) {
        logRange();
        m_firstId = id;
    }
    m_lastId = id;
    return id;
}

qint64 BulkInsert::nextId()
{
    if (m_reserved == 0) {
        m_reserved = std::max<qint64>(1, static_cast<qint64>(m_expected));
        m_nextId = reserveIds(m_operation, m_entity, m_reserved);
        m_expected = 1; // whoever said how many there are and brings more gets them one by one
    }
    --m_reserved;
    return m_nextId++;
}

void BulkInsert::logRange()
{
    if (m_firstId != 0)
        logChange(m_operation, m_entity.name(), m_firstId, m_lastId, ChangeAction::Insert);
}

void BulkInsert::finish(const std::function<void()> &tick)
{
    logRange();
    for (const engine::SchemaObject &index : std::as_const(m_indexes)) {
        if (searchIndexes().contains(index.name))
            continue; // made when nobody waits for it
        if (tick)
            tick();
        makeIndex(index);
    }
    if (!m_first || pointersTo(m_entity).isEmpty())
        return;
    Session &session = m_operation.session();
    if (m_lastId == m_first->id ? linkWaitingFor(session, *m_first) : linkWaiting(session, m_entity))
        m_operation.noteOthers();
}

void BulkInsert::makeIndex(const engine::SchemaObject &index)
{
    Database &database = m_operation.session().database;
    try {
        database.run(index.made);
    } catch (const domain::Error &error) {
        const QStringList shared = sharedKeys(database, m_entity);
        if (error.code() != domain::ErrorCode::Conflict || shared.isEmpty())
            throw;
        throw domain::Error(error.code(), shared.first(), error.detail());
    }
}

FilledFields::FilledFields(const domain::Entity &entity)
    : m_entity(entity)
    , m_empty(entity.fields.size())
{
    std::iota(m_empty.begin(), m_empty.end(), size_t(0));
}

void FilledFields::add(const domain::Record &record)
{
    std::erase_if(m_empty, [&](size_t place) { return !domain::isEmpty(record.valueAt(place)); });
}

std::vector<const Field *> FilledFields::fields() const
{
    std::vector<const Field *> filled;
    for (size_t place = 0; place < m_entity.fields.size(); ++place)
        if (!std::ranges::binary_search(m_empty, place))
            filled.push_back(m_entity.fields[place]);
    return filled;
}

} // namespace storage
