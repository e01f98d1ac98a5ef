#pragma once
// What the database engine is told and asked about its file and its connections. How it says so is in dialect.h.

#include <QList>
#include <QString>

namespace storage {

class Database;

namespace engine {

constexpr int applicationId = 0x55484C31; // "UHL1": marks the file as ours

/// A file may hold a schema that somebody made to do harm: nothing in it is trusted.
void distrust(Database &database);
/// How every connection works: references, durability, a write-ahead log or none. Read back; throws Error{Storage,
/// Busy} when the engine did not do as it was told.
void configure(Database &database, bool writeAheadLog);
/// For a new file that nobody else knows yet: nothing has to be durable before it takes its name.
void configureScratch(Database &database);

int schemaVersion(Database &database);
void setSchemaVersion(Database &database, int version);

/// Changes when another connection has changed the file.
qint64 changeStamp(Database &database);

/// A quick look at every page.
bool isSound(Database &database);
/// A thorough one; the engine's own words, empty when all is well.
QStringList damages(Database &database);
/// Table, row and the table its reference points into, of references to nothing.
struct DanglingReference
{
    QString table;
    qint64 row;
    QString target;
};
QList<DanglingReference> danglingReferences(Database &database);

/// A table, index, view or trigger as it lies in the file.
struct SchemaObject
{
    QString type, name, table;
    QString sql; // without comments, blanks made even
    QString made; // as it was made
};
/// A statement as it stands in SchemaObject::sql: comments gone, blanks made even.
QString plainSql(const QString &sql);
/// Everything but what the engine keeps for itself.
QList<SchemaObject> schemaObjects(Database &database);

struct Column
{
    QString name, type;
};
QList<Column> columnsOf(Database &database, const QString &table);

} // namespace engine

} // namespace storage
