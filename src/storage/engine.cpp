#include "storage/engine.h"

#include "domain/error.h"
#include "storage/dialect.h"
#include "storage/query.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage::engine {

using domain::Error;
using domain::ErrorCode;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Database", text); }

QString answerTo(Database &database, const QString &sql)
{
    Query query(database, sql);
    return query.next() ? query.text(0) : QString();
}

void set(Database &database, const QString &name, const QString &value)
{
    database.run(dialect::setSetting(name, value));
}

} // namespace

/// Comments and the choice of blanks are no difference between two schemas.
QString plainSql(const QString &sql)
{
    static const QRegularExpression token(uR"(("[^"]*"|'(?:[^']|'')*')|--[^\n]*|/\*[\s\S]*?\*/|\s+)"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sql); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(sql).mid(from, match.capturedStart() - from);
        plain += match.captured(1).isEmpty() ? u" "_s : match.captured(1);
        from = match.capturedEnd();
    }
    plain += QStringView(sql).mid(from);
    static const QRegularExpression around(u" *([(),=]) *"_s);
    return plain.replace(around, u"\\1"_s).simplified();
}

void distrust(Database &database)
{
    set(database, u"trusted_schema"_s, u"OFF"_s);
    set(database, u"cell_size_check"_s, u"ON"_s);
}

/// A quarter of a large file, so that what a search looks through stays in memory; taken as it is needed.
static qint64 cacheKilobytes(const QString &path)
{
    constexpr qint64 least = 64 * 1024, most = 256 * 1024;
    return std::clamp(QFileInfo(path).size() / 1024 / 4, least, most);
}

void configure(Database &database, bool writeAheadLog)
{
    set(database, u"foreign_keys"_s, u"ON"_s);
    set(database, u"busy_timeout"_s, u"5000"_s); // ms
    set(database, u"cache_size"_s, u"-%1"_s.arg(cacheKilobytes(database.path())));
    set(database, u"synchronous"_s, u"EXTRA"_s); // without a log FULL may lose the last save when the power goes
    set(database, u"secure_delete"_s, u"ON"_s);
    if (answerTo(database, dialect::setting(u"foreign_keys"_s)) != "1"_L1)
        throw Error(ErrorCode::Storage,
                    say(QT_TRANSLATE_NOOP("Database", "This SQLite does not support references between tables.")));
    const QString mode
        = answerTo(database, dialect::setSetting(u"journal_mode"_s, writeAheadLog ? u"WAL"_s : u"DELETE"_s));
    if (!writeAheadLog && mode == "wal"_L1)
        throw Error(
            ErrorCode::Busy,
            say(QT_TRANSLATE_NOOP("Database",
                                  "The database is open on the machine where it lies. On a network share only one "
                                  "program at a time may work with it; close it there first.")));
}

void configureScratch(Database &database)
{
    database.run(dialect::setFileMark(applicationId));
    set(database, u"foreign_keys"_s, u"ON"_s);
    set(database, u"synchronous"_s, u"OFF"_s);
    answerTo(database, dialect::setSetting(u"journal_mode"_s, u"MEMORY"_s));
}

int schemaVersion(Database &database) { return answerTo(database, dialect::schemaVersion()).toInt(); }

void setSchemaVersion(Database &database, int version) { database.run(dialect::setSchemaVersion(version)); }

qint64 changeStamp(Database &database) { return answerTo(database, dialect::setting(u"data_version"_s)).toLongLong(); }

bool isSound(Database &database) { return answerTo(database, dialect::quickCheck(1)) == "ok"_L1; }

QStringList damages(Database &database)
{
    QStringList found;
    Query check(database, dialect::fullCheck(20));
    while (check.next())
        if (check.text(0) != "ok"_L1)
            found << check.text(0);
    return found;
}

QList<DanglingReference> danglingReferences(Database &database)
{
    QList<DanglingReference> found;
    Query references(database, dialect::referenceCheck());
    while (references.next())
        found.append({references.text(0), references.integer(1), references.text(2)});
    return found;
}

QList<SchemaObject> schemaObjects(Database &database)
{
    QList<SchemaObject> found;
    Query query(database, dialect::schemaObjects());
    while (query.next())
        found.append({query.text(0), query.text(1), query.text(2), plainSql(query.text(3)), query.text(3)});
    return found;
}

QList<Column> columnsOf(Database &database, const QString &table)
{
    QList<Column> found;
    Query info(database, dialect::columnsOfTable());
    info.bind(table);
    while (info.next())
        found.append({info.text(0), info.text(1)});
    return found;
}

} // namespace storage::engine
