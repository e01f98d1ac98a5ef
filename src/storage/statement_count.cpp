#include "storage/statement_count.h"

#include <QMutex>
#include <atomic>

namespace storage {

namespace {

QMutex mutex; // guards the list and what the counters hold
QList<QStringList *> counters;
std::atomic<int> running = 0;

} // namespace

StatementCount::StatementCount()
{
    const QMutexLocker lock(&mutex);
    counters << &m_statements;
    ++running;
}

StatementCount::~StatementCount()
{
    const QMutexLocker lock(&mutex);
    counters.removeAll(&m_statements);
    --running;
}

QStringList StatementCount::statements() const
{
    const QMutexLocker lock(&mutex);
    return m_statements;
}

void StatementCount::clear()
{
    const QMutexLocker lock(&mutex);
    m_statements.clear();
}

void StatementCount::note(const QString &sql)
{
    if (running.load(std::memory_order_relaxed) == 0)
        return;
    const QMutexLocker lock(&mutex);
    for (QStringList *statements : std::as_const(counters))
        *statements << sql;
}

} // namespace storage
