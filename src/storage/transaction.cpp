#include "storage/transaction.h"

#include "storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace storage {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.requireSameFile(); // before: the engine has no good word for a file that is gone
    m_database.run(dialect::beginWriting());
    try {
        m_database.requireSameFile(); // and under the lock: from here on only a stranger to all locks can replace it
    } catch (...) {
        rollBack();
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

void Transaction::rollBack()
{
    // On a full disk SQLite has rolled back already; then this statement fails, and that is fine.
    QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
    // What went into a file that nobody can find must not be called saved.
    m_database.requireSameFile();
}

} // namespace storage
