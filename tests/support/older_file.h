#pragma once
// An office file as an older program left it.

#include "storage/sql_script.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <gtest/gtest.h>

namespace support {

/// The steps of the schema up to a version, and rows some of them had.
inline void makeOlderFile(const QString &path, int version, const QStringList &rows = {})
{
    using namespace Qt::StringLiterals;
    const QString name = u"older"_s;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        ASSERT_TRUE(connection.open());
        QStringList statements{u"PRAGMA application_id=1430801457"_s};
        const QDir steps(u":/migrations"_s);
        for (const QString &step : steps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(steps.filePath(step));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            if (step.section(u'_', 0, 0).toInt() <= version)
                statements += storage::splitStatements(QString::fromUtf8(file.readAll()));
        }
        statements << rows << u"PRAGMA user_version=%1"_s.arg(version);
        QSqlQuery query(connection);
        for (const QString &statement : std::as_const(statements))
            ASSERT_TRUE(query.exec(statement)) << qPrintable(statement);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace support
