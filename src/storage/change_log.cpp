#include "storage/change_log.h"

#include "storage/instant.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr const char *actionWords[] = {"insert", "update", "archive", "restore", "erase"};

constexpr auto selectEntries
    = "SELECT c.operation_id, c.entity, c.first_id, c.last_id, c.action, c.before, o.operator, o.at, "
      "o.kind, o.label, o.undoes FROM change_entry c JOIN operation o ON o.id = c.operation_id ";

QList<ChangeEntry> entriesOf(Query &query)
{
    QList<ChangeEntry> entries;
    while (query.next())
        entries << ChangeEntry{query.integer(0),
                               query.text(1),
                               query.integer(2),
                               query.integer(3),
                               changeAction(query.text(4)),
                               QJsonDocument::fromJson(query.text(5).toUtf8()).object(),
                               query.text(6),
                               instantFromText(query.text(7)),
                               query.text(8),
                               query.text(9),
                               query.integer(10)};
    return entries;
}

} // namespace

QString changeActionWord(ChangeAction action) { return QLatin1StringView(actionWords[static_cast<size_t>(action)]); }

ChangeAction changeAction(const QString &word)
{
    for (size_t i = 0; i < std::size(actionWords); ++i)
        if (word == QLatin1StringView(actionWords[i]))
            return static_cast<ChangeAction>(i);
    return ChangeAction::Update;
}

ChangeWriter::ChangeWriter(Operation &operation)
    : m_operation(operation)
    , m_insert(
          operation.session().database,
          u"INSERT INTO change_entry (operation_id, entity, first_id, last_id, action, before) VALUES (?, ?, ?, ?, ?, ?)"_s)
{
}

void ChangeWriter::write(const QString &entity, qint64 firstId, qint64 lastId, ChangeAction action,
                         const QJsonObject &before)
{
    const QString word = QString::fromLatin1(actionWords[static_cast<size_t>(action)]);
    const QString image
        = before.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(before).toJson(QJsonDocument::Compact));
    m_insert
        .bindAll({m_operation.id(), entity, firstId, lastId, word,
                  image.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(image)})
        .run();
    m_operation.addToSeal(sealedEntry(entity, firstId, lastId, word, image));
}

QByteArray sealedEntry(const QString &entity, qint64 firstId, qint64 lastId, const QString &action,
                       const QString &before)
{
    const QByteArray image = before.toUtf8();
    return entity.toUtf8() + ' ' + QByteArray::number(firstId) + ' ' + QByteArray::number(lastId) + ' '
        + action.toUtf8() + ' ' + QByteArray::number(image.size()) + ':' + image + '\n';
}

void logChange(Operation &operation, const QString &entity, qint64 firstId, qint64 lastId, ChangeAction action,
               const QJsonObject &before)
{
    ChangeWriter(operation).write(entity, firstId, lastId, action, before);
}

QList<ChangeEntry> historyOf(Session &session, const QString &entity, qint64 id)
{
    // Entries of this record alone, and the few of many records that it is among: each has an index.
    Query query(session.database,
                QLatin1StringView(selectEntries)
                    + u"WHERE c.id IN (SELECT id FROM change_entry WHERE entity = ? AND first_id = ? UNION "
                      "SELECT id FROM change_entry WHERE last_id > first_id AND entity = ? AND first_id < ? AND "
                      "last_id >= ?) ORDER BY c.id DESC"_s);
    query.bindAll({entity, id, entity, id, id});
    QList<ChangeEntry> entries = entriesOf(query);
    const auto entered = std::ranges::find_if(
        entries, [](const ChangeEntry &entry) { return entry.action == ChangeAction::Insert && entry.undoes == 0; });
    if (entered != entries.end())
        entries.erase(entered + 1, entries.end());
    return entries;
}

QList<ChangeEntry> changesOf(Session &session, qint64 operation)
{
    Query query(session.database, QLatin1StringView(selectEntries) + u"WHERE c.operation_id = ? ORDER BY c.id"_s);
    query.bind(operation);
    return entriesOf(query);
}

LedgersChanged ledgersChangedBetween(Session &session, qint64 after, qint64 before)
{
    LedgersChanged changed;
    Query query(session.database,
                u"SELECT c.entity, o.operator, max(o.at) FROM change_entry c JOIN operation o ON o.id = c.operation_id "
                "WHERE c.operation_id > ? AND c.operation_id < ? GROUP BY c.entity, o.operator ORDER BY 3"_s);
    query.bindAll({after, before});
    while (query.next()) {
        changed.ledgers << query.text(0);
        changed.operatorName = query.text(1);
        changed.at = instantFromText(query.text(2));
    }
    return changed;
}

QList<ChangeEntry> changesBehind(Session &session, qint64 operation)
{
    Query query(session.database,
                QLatin1StringView(selectEntries)
                    + u"WHERE c.id IN (SELECT l.id FROM change_entry e JOIN change_entry l ON l.entity = e.entity "
                      "AND l.first_id BETWEEN e.first_id AND e.last_id AND l.operation_id > e.operation_id "
                      "AND (l.action <> 'insert' OR l.first_id = 0) WHERE e.operation_id = ?) ORDER BY c.id"_s);
    query.bind(operation);
    return entriesOf(query);
}

QList<ChangeEntry> changesOfEntityAfter(Session &session, const QString &entity, qint64 operation)
{
    Query query(session.database,
                QLatin1StringView(selectEntries) + u"WHERE c.operation_id > ? AND c.entity = ? ORDER BY c.id"_s);
    query.bindAll({operation, entity});
    return entriesOf(query);
}

} // namespace storage
