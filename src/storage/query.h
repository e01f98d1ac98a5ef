#pragma once
// A prepared statement, forward only, whose failures are Errors. The only way SQL runs.

#include "storage/database.h"

#include <QSqlQuery>
#include <QVariant>
#include <span>

namespace storage {

/// Ids as they stand between the brackets of IN ().
QString idList(std::span<const qint64> ids);

class Query
{
public:
    Query(Database &database, const QString &sql);
    Query &bind(const QVariant &value); // next ? placeholder
    Query &bindAll(const QVariantList &values);
    Query &run(); // executes; may be called again after binding anew
    /// Runs first when it has not run yet. False at the end; a read that fails on the way throws.
    bool next();

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariant value(int column) const { return m_query.value(column); }
    qint64 affected() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
    int m_next = 0;
    bool m_ran = false;
};

} // namespace storage
