#include "crash/office_state.h"

#include "cli/run.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace crash {

namespace {

/// A number that is drawn anew in every run is the same to whoever compares.
QByteArray comparable(const QByteArray &value)
{
    static const QRegularExpression drawn(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    constexpr qsizetype digits = 36;
    return value.size() == digits && drawn.match(QString::fromLatin1(value)).hasMatch() ? QByteArrayLiteral("drawn")
                                                                                        : value;
}

OfficeState rowsOf(const QString &path)
{
    OfficeState state;
    state.exists = true;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
    connection.setDatabaseName(path);
    if (!connection.open()) {
        state.faults << connection.lastError().text();
        return state;
    }
    QSqlQuery check(u"PRAGMA integrity_check(3)"_s, connection);
    while (check.next())
        if (check.value(0).toString() != u"ok"_s)
            state.faults << check.value(0).toString();
    QSqlQuery version(u"PRAGMA user_version"_s, connection);
    state.version = version.next() ? version.value(0).toInt() : -1;
    QSqlQuery tables(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, connection);
    while (tables.next()) {
        const QString table = tables.value(0).toString();
        QSqlQuery rows(u"SELECT * FROM \"%1\" ORDER BY 1, 2"_s.arg(table), connection);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const int columns = rows.record().count();
        while (rows.next())
            for (int i = 0; i < columns; ++i)
                hash.addData(comparable(rows.value(i).toByteArray()) + '\x1f');
        if (rows.lastError().isValid())
            state.faults << table + u": "_s + rows.lastError().text();
        state.tables[table] = hash.result();
    }
    return state;
}

OfficeState asked(const QString &path, bool byTheProgram)
{
    const Ended ended = inChild([&](QByteArray &said) {
        OfficeState state;
        if (QFileInfo::exists(path) || QFileInfo::exists(path + u".restoring"_s)) { // the program puts that in order
            QStringList faults;
            if (QByteArray answer; byTheProgram && command(path, {u"check"_s}, answer) != 0)
                faults << QString::fromUtf8(answer).simplified();
            state = rowsOf(path);
            state.faults = faults + state.faults;
        }
        QCborMap tables;
        for (auto it = state.tables.begin(); it != state.tables.end(); ++it)
            tables[it.key()] = it.value();
        said = QCborArray{state.exists, state.version, tables, QCborArray::fromStringList(state.faults)}
                   .toCborValue()
                   .toCbor();
        return 0;
    });
    const QCborArray answer = QCborValue::fromCbor(ended.said).toArray();
    OfficeState state;
    if (answer.size() != 4) {
        state.exists = true;
        state.faults << u"the program dies over the file: "_s + QString::fromUtf8(ended.said);
        return state;
    }
    state.exists = answer[0].toBool();
    state.version = static_cast<int>(answer[1].toInteger());
    for (const auto &[table, hash] : answer[2].toMap())
        state.tables[table.toString()] = hash.toByteArray();
    for (const QCborValue &fault : answer[3].toArray())
        state.faults << fault.toString();
    return state;
}

} // namespace

OfficeState stateOf(const QString &path) { return asked(path, true); }
OfficeState rawStateOf(const QString &path) { return asked(path, false); }

int command(const QString &database, const QStringList &arguments, QByteArray &said)
{
    QString out, err;
    const domain::FixedClock clock(QDate(2025, 12, 31));
    int exit = 0;
    {
        QTextStream outStream(&out), errStream(&err);
        exit = cli::run(QStringList{u"--database"_s, database} + arguments, outStream, errStream, clock);
    }
    said = (out + err).toUtf8();
    return exit;
}

} // namespace crash
