#include "storage/bulk_insert.h"

#include "storage/filter_sql.h"
#include "storage/instant.h"
#include "storage/record_columns.h"

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
        entity.name(), (QStringList{u"created_at"_s, u"updated_at"_s} + columns).join(", "_L1),
        (QStringList{now, now} + QStringList(columns.size(), u"?"_s)).join(", "_L1));
}

} // namespace

BulkInsert::BulkInsert(Operation &operation, const domain::Entity &entity, std::vector<const Field *> fields,
                       size_t expected)
    : m_operation(operation)
    , m_entity(entity)
    , m_fields(std::move(fields))
    , m_statement(operation.session().database, insertSql(operation, entity, m_fields))
    , m_linker(operation.session())
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
    QStringList names;
    {
        // One that guards against doubles has to stand while rows are written.
        Query indexes(database,
                      u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
                      "AND sql LIKE 'CREATE INDEX %' ORDER BY rowid"_s);
        indexes.bind(m_entity.name());
        while (indexes.next()) {
            names << indexes.text(0);
            m_indexes << indexes.text(1);
        }
    }
    for (const QString &name : names)
        database.run(u"DROP INDEX %1"_s.arg(name));
}

qint64 BulkInsert::insert(const domain::Record &record)
{
    for (const Field *field : m_fields) {
        const domain::Value &value = record.value(*field);
        m_statement.bind(storedValue(value));
        if (field->kind != domain::Kind::Reference)
            continue;
        const auto *link = std::get_if<domain::Link>(&value);
        const qint64 target = link == nullptr ? 0 : m_linker.target(*field, *link);
        m_statement.bind(target != 0 ? QVariant(target) : QVariant(QMetaType::fromType<qint64>()));
    }
    const qint64 id = m_statement.run().insertedId();
    // Ids of one write unit follow each other; a gap would only make one more range.
    if (m_firstId == 0 || m_lastId + 1 != id) {
        logRange();
        m_firstId = id;
    }
    m_lastId = id;
    return id;
}

void BulkInsert::logRange()
{
    if (m_firstId != 0)
        logChange(m_operation, m_entity.name(), m_firstId, m_lastId, ChangeAction::Insert);
}

void BulkInsert::finish(const std::function<void()> &tick)
{
    logRange();
    for (const QString &index : std::as_const(m_indexes)) {
        if (tick)
            tick();
        m_operation.session().database.run(index);
    }
    if (!pointersTo(m_entity).isEmpty())
        linkWaiting(m_operation.session(), m_entity);
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
