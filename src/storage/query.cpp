#include "storage/query.h"

#include "storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace storage {

Query::Query(Database &database, const QString &sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw sqlFailure(m_query.lastError(), sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_next++, value);
    return *this;
}

Query &Query::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

Query &Query::run()
{
    m_next = 0;
    m_ran = true;
    if (!m_query.exec())
        throw sqlFailure(m_query.lastError(), m_query.lastQuery());
    return *this;
}

bool Query::next()
{
    if (!m_ran)
        run();
    return m_query.next();
}

} // namespace storage
