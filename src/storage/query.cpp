#include "storage/query.h"

#include "storage/sql_error.h"
#include "storage/statement_count.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString placeholderName(int index)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < 256; ++i)
            made << u":p%1"_s.arg(i);
        return made;
    }();
    return index < names.size() ? names[index] : u":p%1"_s.arg(index);
}

/// Each ? outside a quoted text gets a name: Qt makes a new text for every value that is bound by position, which took
/// a fifth of an import's time.
QString withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    int count = 0;
    bool quoted = false;
    for (const QChar c : sql) {
        quoted = quoted != (c == u'\'');
        if (c == u'?' && !quoted)
            named += placeholderName(count++);
        else
            named += c;
    }
    return named;
}

} // namespace

QString idList(std::span<const qint64> ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return numbers.join(u',');
}

Query::Query(Database &database, const QString &sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames(sql)))
        throw sqlFailure(m_query.lastError(), sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(placeholderName(m_next++), value);
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
    StatementCount::note(m_query.lastQuery());
    if (!m_query.exec())
        throw sqlFailure(m_query.lastError(), m_query.lastQuery());
    return *this;
}

bool Query::next()
{
    if (!m_ran)
        run();
    if (m_query.next())
        return true;
    // A read that ends in an error is no end of the list.
    if (const QSqlError error = m_query.lastError(); error.type() != QSqlError::NoError)
        throw sqlFailure(error, m_query.lastQuery());
    return false;
}

} // namespace storage
