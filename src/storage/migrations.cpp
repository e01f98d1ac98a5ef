#include "storage/migrations.h"

#include "domain/error.h"
#include "storage/engine.h"
#include "storage/query.h"
#include "storage/sql_script.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>

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

} // namespace storage
