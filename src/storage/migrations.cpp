#include "storage/migrations.h"

#include "domain/error.h"
#include "storage/dialect.h"
#include "storage/engine.h"
#include "storage/query.h"
#include "storage/sql_error.h"
#include "storage/sql_script.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

static void loadMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace storage {

namespace {

/// Version → resource path. The version is the number the file name begins with.
QMap<int, QString> steps()
{
    loadMigrationResources();
    QMap<int, QString> found;
    const QStringList names = QDir(u":/migrations"_s).entryList({u"*.sql"_s});
    for (const QString &name : names)
        found.insert(name.section(u'_', 0, 0).toInt(), u":/migrations/"_s + name);
    return found;
}

} // namespace

int latestMigration()
{
    static const int latest = steps().isEmpty() ? 0 : steps().lastKey();
    return latest;
}

void migrate(Database &database, int upTo)
{
    const QMap<int, QString> all = steps();
    for (auto step = all.upperBound(database.version()); step != all.end() && (upTo == 0 || step.key() <= upTo);
         ++step) {
        QFile file(step.value());
        if (!file.open(QIODevice::ReadOnly))
            throw domain::Error(domain::ErrorCode::Storage,
                                QCoreApplication::translate("Database", "The program is incomplete: install it again."),
                                u"missing migration "_s + step.value());
        Transaction transaction(database);
        if (database.version() >= step.key()) // another program has been here while this one waited
            continue;
        const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
        for (const QString &statement : statements)
            database.run(statement);
        engine::setSchemaVersion(database, step.key());
        transaction.commit();
    }
}

QString copyForUpgrade(Database &database)
{
    const QString stem = u"%1.v%2"_s.arg(database.path()).arg(database.version());
    QString copy = stem + u".bak"_s;
    for (int i = 2; QFile::exists(copy); ++i)
        copy = u"%1-%2.bak"_s.arg(stem).arg(i);
    copyVerified(database, copy);
    return copy;
}

void copyVerified(Database &database, const QString &path)
{
    const QString partial = path + u".tmp"_s;
    QFile::remove(partial);
    try {
        database.run(dialect::copyInto(), {partial});
        const QString name = u"copy-check"_s;
        QString verdict;
        {
            QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            copy.setDatabaseName(partial);
            if (copy.open()) {
                QSqlQuery check(dialect::quickCheck(1), copy);
                verdict = check.next() ? check.value(0).toString() : QString();
            }
        }
        QSqlDatabase::removeDatabase(name);
        QFile::remove(path);
        if (verdict != u"ok"_s || !QFile::rename(partial, path))
            throw domain::Error(
                domain::ErrorCode::Unwritable,
                QCoreApplication::translate(
                    "Database", "The copy “%1” could not be written. Choose another place with enough room.")
                    .arg(path));
    } catch (...) {
        QFile::remove(partial);
        throw;
    }
}

} // namespace storage
