#include "crash/old_office.h"

#include "crash/child.h"
#include "storage/migrations.h"
#include "storage/sql_script.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

void run(QSqlDatabase &connection, const QString &statement)
{
    if (QSqlQuery query(connection); !query.exec(statement))
        throw std::runtime_error((statement.left(60) + u": "_s + query.lastError().text()).toStdString());
}

void makeFile(const QString &path)
{
    storage::latestMigration(); // brings the scripts into the process
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
    connection.setDatabaseName(path);
    if (!connection.open())
        throw std::runtime_error(connection.lastError().text().toStdString());
    run(connection, u"PRAGMA application_id=%1"_s.arg(0x55484C31));
    run(connection, u"PRAGMA journal_mode=WAL"_s);
    run(connection, u"BEGIN"_s);
    const QStringList names = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile script(u":/migrations/"_s + name);
        if (name.section(u'_', 0, 0).toInt() > oldVersion() || !script.open(QIODevice::ReadOnly))
            continue;
        for (const QString &statement : storage::splitStatements(QString::fromUtf8(script.readAll())))
            run(connection, statement);
    }
    run(connection,
        u"INSERT INTO operation (id, kind, operator, at) VALUES (1, 'import', '-', '2024-01-02T00:00:00Z')"_s);
    run(connection,
        u"INSERT INTO change_entry (operation_id, entity, first_id, last_id, action) "
        "VALUES (1, 'organization', 1, 30, 'insert')"_s);
    run(connection,
        u"INSERT INTO setting (name, value) VALUES ('office_uid', '00000000-0000-4000-8000-000000000001')"_s);
    for (int i = 1; i <= 30; ++i)
        run(connection,
            u"INSERT INTO organization (id, name, created_at, updated_at, revision) "
            "VALUES (%1, '青禾%1工会', '2024-01-02T00:00:00Z', '2024-01-02T00:00:00Z', 1)"_s.arg(i));
    run(connection, u"PRAGMA user_version=%1"_s.arg(oldVersion()));
    run(connection, u"COMMIT"_s);
    connection.close();
}

} // namespace

int oldVersion() { return 60; }

void makeOldOffice(const QString &path)
{
    const Ended ended = inChild([&](QByteArray &) {
        makeFile(path);
        return 0;
    });
    if (ended.exit != 0)
        throw std::runtime_error("no old office: " + ended.said.toStdString());
}

} // namespace crash
