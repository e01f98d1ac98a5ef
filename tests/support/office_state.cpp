#include "support/office_state.h"

#include "domain/registry.h"
#include "storage/instant.h"
#include "storage/keyed_rows.h"
#include "storage/record_image.h"
#include "storage/repository.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString lineOf(const QString &table, const QJsonObject &row)
{
    return table + u' ' + QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

void addRows(storage::Session &session, const storage::KeyedTable &table, QStringList &lines)
{
    QStringList columns;
    for (const char *column : table.key)
        columns << QString::fromLatin1(column);
    storage::Query keys(session.database,
                        u"SELECT %1 FROM %2"_s.arg(columns.join(u','), QString::fromLatin1(table.name)));
    QList<storage::KeyedRow> found;
    while (keys.next()) {
        storage::KeyedRow key;
        for (int i = 0; i < columns.size(); ++i)
            key.insert(columns[i], columns[i] == "year"_L1 ? QJsonValue(keys.integer(i)) : QJsonValue(keys.text(i)));
        found << key;
    }
    for (const storage::KeyedRow &key : found)
        lines << lineOf(QString::fromLatin1(table.name), storage::keyedRow(session, table, key));
}

} // namespace

QStringList officeState(storage::Session &session)
{
    QStringList lines;
    for (const domain::Entity *entity : domain::allEntities()) {
        if (entity->name() == "import_batch"_L1)
            continue;
        for (const domain::Record &record : storage::Repository(session, *entity).all(true)) {
            QJsonObject image = storage::wholeImage(record);
            // When it was moved there is how often it went there and back.
            image.insert(u"archived_at"_s, record.archivedAt.isValid());
            image.insert(u"id"_s, record.id);
            lines << lineOf(entity->name(), image);
        }
    }
    for (const storage::KeyedTable *table :
         {&storage::settingTable, &storage::yearTextTable, &storage::ownWordingTable})
        addRows(session, *table, lines);
    lines.sort();
    return lines;
}

QString stateDifference(const QStringList &before, const QStringList &after)
{
    const QSet<QString> then(before.begin(), before.end()), now(after.begin(), after.end());
    QStringList lines;
    for (const QString &line : before)
        if (!now.contains(line))
            lines << u"- "_s + line;
    for (const QString &line : after)
        if (!then.contains(line))
            lines << u"+ "_s + line;
    return lines.mid(0, 40).join(u'\n');
}

} // namespace support
