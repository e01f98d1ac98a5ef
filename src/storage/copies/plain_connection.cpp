#include "storage/copies/plain_connection.h"

#include "domain/error.h"
#include "storage/dialect.h"
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <atomic>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr int usualPatience = 5000;

QString nextName()
{
    static std::atomic<int> counter{0};
    return u"plain-%1"_s.arg(++counter);
}

QString uriOf(const QString &path, PlainConnection::To to)
{
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (to) {
    case PlainConnection::To::Office:
        return uri + u"?mode=rw"_s;
    case PlainConnection::To::LookAtOffice:
        return uri + u"?mode=ro"_s;
    case PlainConnection::To::Copy:
        break;
    }
    return uri + u"?mode=ro&immutable=1"_s;
}

} // namespace

PlainConnection::PlainConnection(const QString &path, To to)
    : m_path(path)
    , m_to(to)
    , m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    if (to != To::Copy)
        m_engineFile.emplace(path);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    m_database.setDatabaseName(uriOf(path, to));
    try {
        if (!m_database.open())
            fail(m_database.lastError(), u"open"_s);
        setPatience(usualPatience);
        run(dialect::setSetting(u"trusted_schema"_s, u"OFF"_s));
        run(dialect::setSetting(u"cell_size_check"_s, u"ON"_s));
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

PlainConnection::~PlainConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void PlainConnection::fail(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    m_damage = m_damage || code == 11 || code == 26; // CORRUPT, NOTADB
    if (m_to == To::Copy && m_damage)
        throw domain::Error(
            domain::ErrorCode::InvalidInput,
            QCoreApplication::translate("Copies", "The copy “%1” is damaged. Choose another copy; keep this one.")
                .arg(QFileInfo(m_path).fileName()),
            u"SQL error %1: %2"_s.arg(error.nativeErrorCode(), sql));
    throw sqlFailure(error, sql);
}

void PlainConnection::run(const QString &sql, const QVariantList &values)
{
    eachRow(sql, values, [](const QSqlQuery &) {});
}

QVariant PlainConnection::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    eachRow(sql, values, [&found](const QSqlQuery &row) {
        if (!found.isValid())
            found = row.value(0);
    });
    return found;
}

void PlainConnection::eachRow(const QString &sql, const QVariantList &values,
                              const std::function<void(const QSqlQuery &)> &row)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError(), sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError(), sql);
    while (query.next())
        row(query);
    // A failure between two rows looks like the end.
    if (query.lastError().isValid())
        fail(query.lastError(), sql);
}

void PlainConnection::setPatience(int milliseconds)
{
    run(dialect::setSetting(u"busy_timeout"_s, QString::number(milliseconds)));
}

bool PlainConnection::tryTo(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    if ((query.lastError().nativeErrorCode().toInt() & 0xFF) == 5) // BUSY
        return false;
    fail(query.lastError(), sql);
}

} // namespace storage
