#include "storage/search_index.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "storage/dialect.h"
#include "storage/transaction.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString indexName(const domain::Entity &entity) { return u"search_"_s + entity.name(); }

QString indexSql(const domain::Entity &entity)
{
    const QString order = entity.options.sort ? entity.options.sort->name() + u", id"_s : u"id"_s;
    return u"CREATE INDEX %1 ON %2 (%3, %4) WHERE archived_at IS NULL AND %5"_s.arg(
        indexName(entity), entity.name(), order, searchText(entity, {}), searchMark({}));
}

/// Those that are missing, or other than they should be.
std::map<QString, engine::SchemaObject> wrongOnes(Database &database)
{
    std::map<QString, engine::SchemaObject> wrong = searchIndexes();
    for (const engine::SchemaObject &object : engine::schemaObjects(database))
        if (const auto wanted = wrong.find(object.name); wanted != wrong.end() && wanted->second.sql == object.sql)
            wrong.erase(wanted);
    return wrong;
}

} // namespace

QString searchText(const domain::Entity &entity, const QString &table)
{
    QStringList parts;
    for (const domain::Field *field : entity.fields)
        if (field->has(domain::Searchable))
            parts << u"COALESCE(%1%2, '')"_s.arg(table, field->name());
    return parts.join(u" || %1 || "_s.arg(dialect::fieldSeparator()));
}

QString searchMark(const QString &table) { return dialect::unindexed(table + u"id"_s) + u" > 0"_s; }

std::map<QString, engine::SchemaObject> searchIndexes()
{
    static const std::map<QString, engine::SchemaObject> indexes = [] {
        std::map<QString, engine::SchemaObject> found;
        for (const domain::Entity *entity : domain::allEntities())
            if (!searchText(*entity, {}).isEmpty())
                found.emplace(indexName(*entity),
                              engine::SchemaObject{u"index"_s, indexName(*entity), entity->name(),
                                                   engine::plainSql(indexSql(*entity)), indexSql(*entity)});
        return found;
    }();
    return indexes;
}

void ensureSearchIndexes(Database &database)
{
    try {
        if (wrongOnes(database).empty())
            return;
        Transaction transaction(database); // two programs can open the same older office at once
        for (const auto &[name, index] : wrongOnes(database)) {
            database.run(u"DROP INDEX IF EXISTS "_s + name);
            database.run(index.made);
        }
        transaction.commit();
    } catch (const domain::Error &error) {
        spdlog::info("no search index: {}", error.detail().toStdString());
    }
}

} // namespace storage
