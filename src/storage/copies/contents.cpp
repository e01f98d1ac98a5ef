#include "storage/copies/contents.h"

#include "domain/registry.h"
#include "storage/dialect.h"
#include "storage/instant.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QStringList tablesOf(PlainConnection &connection)
{
    QStringList tables;
    connection.eachRow(dialect::schemaObjects(), [&tables](const QSqlQuery &row) {
        if (row.value(0).toString() == "table"_L1)
            tables << row.value(1).toString();
    });
    tables.sort();
    return tables;
}

/// Some ledgers were plain tables in an earlier version.
bool hasTrash(PlainConnection &connection, const QString &table)
{
    bool found = false;
    connection.eachRow(dialect::columnsOfTable(), {table}, [&found](const QSqlQuery &row) {
        found = found || row.value(0).toString() == "archived_at"_L1;
    });
    return found;
}

QString quoted(const QString &name) { return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"'; }

} // namespace

qint64 OfficeContents::records() const
{
    qint64 sum = 0;
    for (const LedgerCount &count : ledgers)
        sum += count.living;
    return sum;
}

OperationMark lastOperation(PlainConnection &connection)
{
    OperationMark last;
    connection.eachRow(u"SELECT id, at FROM operation ORDER BY id DESC LIMIT 1"_s, [&last](const QSqlQuery &row) {
        last = {row.value(0).toLongLong(), instantFromText(row.value(1).toString())};
    });
    return last;
}

OfficeContents rowsOf(PlainConnection &connection)
{
    OfficeContents contents;
    for (const QString &table : tablesOf(connection))
        contents.tables[table] = connection.value(u"SELECT count(*) FROM "_s + quoted(table)).toLongLong();
    if (contents.tables.contains(u"operation"_s))
        contents.last = lastOperation(connection);
    return contents;
}

OfficeContents contentsOf(PlainConnection &connection)
{
    OfficeContents contents = rowsOf(connection);
    contents.version = connection.value(dialect::schemaVersion()).toInt();
    for (const domain::Entity *entity : domain::allEntities()) {
        const QString table = entity->name();
        if (!contents.tables.contains(table))
            continue;
        const qint64 all = contents.tables[table];
        const qint64 living = hasTrash(connection, table)
            ? connection.value(u"SELECT count(*) FROM %1 WHERE archived_at IS NULL"_s.arg(quoted(table))).toLongLong()
            : all;
        contents.ledgers[table] = {living, all - living};
    }
    if (contents.tables.contains(u"setting"_s)) {
        const QString value = u"SELECT value FROM setting WHERE name = ?"_s;
        contents.uid = connection.value(value, {u"office_uid"_s}).toString();
        contents.name = connection.value(value, {u"office.full_name"_s}).toString();
    }
    return contents;
}

QMap<QString, qint64> lastIds(PlainConnection &connection)
{
    QMap<QString, qint64> last;
    const QStringList tables = tablesOf(connection);
    const auto atLeast = [&](const QString &entity, const QVariant &id) {
        last[entity] = std::max(last.value(entity), id.toLongLong());
    };
    for (const domain::Entity *entity : domain::allEntities()) {
        const QString name = entity->name();
        if (!tables.contains(name))
            continue;
        atLeast(name, connection.value(u"SELECT max(id) FROM "_s + quoted(name)));
        atLeast(name, connection.value(u"SELECT max(last_id) FROM change_entry WHERE entity = ?"_s, {name}));
        if (tables.contains(u"record_counter"_s))
            atLeast(name, connection.value(u"SELECT last_id FROM record_counter WHERE entity = ?"_s, {name}));
    }
    return last;
}

QStringList differences(const OfficeContents &one, const OfficeContents &other)
{
    QStringList found;
    QMap<QString, qint64> names = one.tables;
    names.insert(other.tables);
    for (const QString &table : names.keys())
        if (const qint64 a = one.tables.value(table, -1), b = other.tables.value(table, -1); a != b)
            found << u"%1 %2/%3"_s.arg(table).arg(a).arg(b);
    for (const QString &ledger : one.ledgers.keys())
        if (other.ledgers.contains(ledger) && one.ledgers[ledger] != other.ledgers[ledger]
            && one.tables[ledger] == other.tables[ledger])
            found << u"%1 archived %2/%3"_s.arg(ledger)
                         .arg(one.ledgers[ledger].archived)
                         .arg(other.ledgers[ledger].archived);
    if (one.last != other.last)
        found << u"operation %1/%2"_s.arg(one.last.id).arg(other.last.id);
    return found;
}

} // namespace storage
