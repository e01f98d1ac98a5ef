#include "storage/schema_guard.h"

#include "domain/error.h"
#include "storage/engine.h"
#include "storage/keys.h"
#include "storage/migrations.h"
#include "storage/search_index.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <map>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using Schema = std::map<QString, engine::SchemaObject>; // by name; names of tables and indexes are one space

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

Schema schemaOf(Database &database)
{
    Schema schema;
    for (const engine::SchemaObject &object : engine::schemaObjects(database))
        schema.emplace(object.name, object);
    return schema;
}

/// What the migrations make; worked out once per version.
const Schema &expected(int version)
{
    static QMutex mutex;
    static std::map<int, Schema> known;
    const QMutexLocker lock(&mutex);
    auto schema = known.find(version);
    if (schema == known.end()) {
        const std::unique_ptr<Database> made = Database::inMemory();
        migrate(*made, version);
        schema = known.emplace(version, schemaOf(*made)).first;
    }
    return schema->second;
}

bool isSame(const engine::SchemaObject &a, const engine::SchemaObject &b)
{
    return a.type == b.type && a.table == b.table && a.sql == b.sql;
}

/// What a word of the engine is called.
QString typeName(const QString &type)
{
    if (type == "table"_L1)
        return say(QT_TRANSLATE_NOOP("Database", "table"));
    if (type == "view"_L1)
        return say(QT_TRANSLATE_NOOP("Database", "view"));
    if (type == "trigger"_L1)
        return say(QT_TRANSLATE_NOOP("Database", "trigger"));
    return say(QT_TRANSLATE_NOOP("Database", "index"));
}

} // namespace

QStringList foreignObjects(Database &database)
{
    const Schema &own = expected(std::min(database.version(), Database::programVersion()));
    const Schema there = schemaOf(database);
    Schema keys = keyIndexes();
    const Schema searched = searchIndexes();
    keys.insert(searched.begin(), searched.end());
    // Of other fields than now, as another version made it: made anew at once. An index that forbids nothing hides
    // nothing.
    const auto isFormerSearch = [&searched](const QString &name, const engine::SchemaObject &object) {
        const auto known = searched.find(name);
        return known != searched.end() && object.type == "index"_L1 && object.table == known->second.table
            && object.sql.startsWith("CREATE INDEX "_L1);
    };
    QStringList findings;
    for (const auto &[name, object] : there) {
        const auto made = own.find(name);
        const auto key = keys.find(name);
        if (made == own.end() && key == keys.end())
            findings << say(QT_TRANSLATE_NOOP("Database", "This program did not make the %1 “%2” (on %3)."))
                            .arg(typeName(object.type), name, object.table);
        else if (isFormerSearch(name, object))
            continue;
        else if (!isSame(object, made != own.end() ? made->second : key->second))
            findings << say(QT_TRANSLATE_NOOP("Database", "The %1 “%2” is not as this program made it."))
                            .arg(typeName(object.type), name);
    }
    for (const auto &[name, object] : own)
        if (!there.contains(name))
            findings << say(QT_TRANSLATE_NOOP("Database", "The %1 “%2” is missing.")).arg(typeName(object.type), name);
    return findings;
}

void requireOwnSchema(Database &database)
{
    const QStringList findings = foreignObjects(database);
    if (findings.isEmpty())
        return;
    constexpr qsizetype named = 3;
    QString list = findings.mid(0, named).join(u' ');
    if (findings.size() > named)
        list += u' ' + say(QT_TRANSLATE_NOOP("Database", "And %1 more.")).arg(findings.size() - named);
    throw domain::Error(
        domain::ErrorCode::InvalidInput,
        say(QT_TRANSLATE_NOOP("Database",
                              "“%1” was not opened: its structure was changed by another program. %2 Use "
                              "a backup, and ask where this file comes from."))
            .arg(QFileInfo(database.path()).fileName(), list));
}

} // namespace storage
