#include "storage/transaction.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    // On a full disk SQLite has rolled back already; then this statement fails, and that is fine.
    if (m_open)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace storage
