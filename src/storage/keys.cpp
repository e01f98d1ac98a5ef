#include "storage/keys.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/filter_sql.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::ImportKey;
using domain::Record;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Keys", text); }

/// As people may see it: sensitive numbers masked.
QString shownText(const Field &field, const domain::Value &value)
{
    const QString text = domain::valueText(field, value, domain::TextStyle::Display);
    return field.has(domain::Sensitive) ? domain::masked(text) : text;
}

QStringList columnsOf(const ImportKey &key)
{
    QStringList columns;
    for (const Field *field : key.fields)
        columns << field->name();
    return columns;
}

/// Living records whose own key is the key at this place: all its fields have values, and an earlier key lacks one.
QString ownersCondition(const Entity &entity, size_t place)
{
    QString condition = u"archived_at IS NULL"_s;
    for (const QString &column : columnsOf(entity.options.keys[place]))
        condition += u" AND %1 IS NOT NULL"_s.arg(column);
    for (size_t earlier = 0; earlier < place; ++earlier) {
        QStringList lacking;
        for (const QString &column : columnsOf(entity.options.keys[earlier]))
            lacking << column + u" IS NULL"_s;
        condition += u" AND (%1)"_s.arg(lacking.join(" OR "_L1));
    }
    return condition;
}

QString indexName(const Entity &entity, size_t place) { return u"key_%1_%2"_s.arg(entity.name()).arg(place + 1); }

QString indexSql(const Entity &entity, size_t place)
{
    return u"CREATE UNIQUE INDEX %1 ON %2 (%3) WHERE %4"_s.arg(indexName(entity, place), entity.name(),
                                                               columnsOf(entity.options.keys[place]).join(", "_L1),
                                                               ownersCondition(entity, place));
}

bool isWhole(const ImportKey &key, const Record &record)
{
    return std::ranges::none_of(key.fields, [&](const Field *field) { return domain::isEmpty(record.value(*field)); });
}

/// "证件号码 110101…", masked as everywhere.
QString keyWords(const Entity &entity, const ImportKey &key, const Query &row, int firstColumn)
{
    QStringList words;
    for (size_t i = 0; i < key.fields.size(); ++i) {
        const Field &field = *key.fields[i];
        const domain::Value value = valueFromStored(field, row.value(firstColumn + static_cast<int>(i)));
        words << domain::labelOf(entity, field) + u' ' + shownText(field, value);
    }
    return words.join(u'、');
}

QStringList sharedKey(Database &database, const Entity &entity, size_t place)
{
    constexpr int named = 5;
    const ImportKey &key = entity.options.keys[place];
    const QString columns = columnsOf(key).join(", "_L1);
    Query query(
        database,
        u"SELECT count(*), min(id), max(id), %1 FROM %2 WHERE %3 GROUP BY %1 HAVING count(*) > 1 ORDER BY min(id) "
        "LIMIT %4"_s.arg(columns, entity.name(), ownersCondition(entity, place))
            .arg(named));
    QStringList findings;
    while (query.next())
        findings << say(QT_TRANSLATE_NOOP(
                            "Keys",
                            "%1: %2 records have the same %3 (among them %4 and %5). Merge them, or correct "
                            "the one that is wrong."))
                        .arg(domain::labelOf(entity))
                        .arg(query.integer(0))
                        .arg(keyWords(entity, key, query, 3))
                        .arg(query.integer(1))
                        .arg(query.integer(2));
    return findings;
}

} // namespace

qint64 holderOf(Session &session, const ImportKey &key, const Record &record)
{
    return holdersOf(session, {&key}, record).front();
}

std::vector<qint64> holdersOf(Session &session, const std::vector<const ImportKey *> &keys, const Record &record)
{
    std::vector<qint64> holders(keys.size());
    QStringList arms;
    QVariantList values;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (!isWhole(*keys[i], record))
            continue;
        QStringList conditions{u"archived_at IS NULL"_s, u"id <> ?"_s};
        values << record.id;
        for (const Field *field : keys[i]->fields) {
            conditions << field->name() + u" = ?"_s;
            values << storedValue(record.value(*field));
        }
        arms << u"SELECT %1, min(id) FROM %2 WHERE %3"_s.arg(QString::number(i), record.entity().name(),
                                                             conditions.join(" AND "_L1));
    }
    if (arms.isEmpty())
        return holders;
    Query query(session.database, arms.join(" UNION ALL "_L1));
    query.bindAll(values);
    while (query.next())
        holders[static_cast<size_t>(query.integer(0))] = query.integer(1);
    return holders;
}

const ImportKey *ownKey(const Record &record)
{
    for (const ImportKey &key : record.entity().options.keys)
        if (isWhole(key, record))
            return &key;
    return nullptr;
}

const Field *tellingField(const ImportKey &key)
{
    const auto first = std::ranges::find(key.fields, domain::Kind::Text, &Field::kind);
    return first == key.fields.end() ? key.fields.front() : *first;
}

static std::optional<Error> takenKey(Session &session, const Record &record)
{
    const ImportKey *key = ownKey(record);
    const qint64 holder = key != nullptr ? holderOf(session, *key, record) : 0;
    if (holder == 0)
        return std::nullopt;
    const Field &field = *tellingField(*key);
    const QString title = record.title();
    return Error(
        ErrorCode::Conflict,
        say(QT_TRANSLATE_NOOP("Keys",
                              "“%1” was not saved: record %2 of %3 has the same %4 (%5) already. Change that one "
                              "instead, or correct the value."))
            .arg(title.isEmpty() ? shownText(field, record.value(field)) : title)
            .arg(holder)
            .arg(domain::labelOf(record.entity()), domain::labelOf(record.entity(), field),
                 shownText(field, record.value(field))));
}

void requireFreeKey(Session &session, const Record &record)
{
    if (const std::optional<Error> taken = takenKey(session, record))
        throw *taken;
}

Error keyConflict(Session &session, const Record &record, const Error &refused)
{
    return refused.code() == ErrorCode::Conflict ? takenKey(session, record).value_or(refused) : refused;
}

std::map<QString, engine::SchemaObject> keyIndexes()
{
    static const std::map<QString, engine::SchemaObject> indexes = [] {
        std::map<QString, engine::SchemaObject> found;
        for (const Entity *entity : domain::allEntities())
            for (size_t place = 0; place < entity->options.keys.size(); ++place)
                found.emplace(indexName(*entity, place),
                              engine::SchemaObject{u"index"_s, indexName(*entity, place), entity->name(),
                                                   engine::plainSql(indexSql(*entity, place)),
                                                   indexSql(*entity, place)});
        return found;
    }();
    return indexes;
}

QStringList ensureKeyIndexes(Database &database)
{
    const auto missing = [&database] {
        QSet<QString> there;
        for (const engine::SchemaObject &object : engine::schemaObjects(database))
            there.insert(object.name);
        QList<std::pair<const Entity *, size_t>> keys;
        for (const Entity *entity : domain::allEntities())
            for (size_t place = 0; place < entity->options.keys.size(); ++place)
                if (!there.contains(indexName(*entity, place)))
                    keys.append({entity, place});
        return keys;
    };
    QStringList shared;
    const auto look = [&](bool make) { // whether one can be made
        bool free = false;
        shared.clear();
        for (const auto &[entity, place] : missing()) {
            const QStringList findings = sharedKey(database, *entity, place);
            free = free || findings.isEmpty();
            if (make && findings.isEmpty())
                database.run(indexSql(*entity, place));
            shared += findings;
        }
        return free;
    };
    if (!look(false))
        return shared;
    Transaction transaction(database); // two programs can open the same older office at once
    look(true);
    transaction.commit();
    return shared;
}

QStringList ledgersLackingKeys(Database &database)
{
    std::map<QString, engine::SchemaObject> lacking = keyIndexes();
    for (const engine::SchemaObject &object : engine::schemaObjects(database))
        lacking.erase(object.name);
    QStringList ledgers;
    for (const auto &[name, index] : lacking)
        ledgers << index.table;
    return ledgers;
}

bool keysAreHeld(Database &database, const Entity &entity)
{
    return !database.ledgersLackingKeys().contains(entity.name());
}

QStringList sharedKeys(Database &database, const Entity &entity)
{
    QStringList findings;
    for (size_t place = 0; place < entity.options.keys.size(); ++place)
        findings += sharedKey(database, entity, place);
    return findings;
}

} // namespace storage
