#include "storage/operation_summary.h"

#include "domain/registry.h"
#include "storage/import_batches.h"
#include "storage/operation_changes.h"
#include "storage/record_image.h"
#include "storage/repository.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr int namesKept = 3;

QString titleInLog(Session &session, const domain::Entity &entity, qint64 id)
{
    Query query(session.database,
                u"SELECT before FROM change_entry WHERE entity = ? AND first_id = ? AND action = 'erase' "
                "ORDER BY id DESC LIMIT 1"_s);
    query.bind(entity.name()).bind(id);
    if (!query.next())
        return {};
    return recordOfImage(entity, id, QJsonDocument::fromJson(query.text(0).toUtf8()).object()).title();
}

/// What later operations found in a record, the earliest of each field.
QJsonObject foundLater(const QList<ChangeEntry> &later, const QString &entity, qint64 id, bool &erased)
{
    QJsonObject found;
    for (const ChangeEntry &entry : later) {
        if (entry.entity != entity || entry.firstId != id)
            continue;
        for (auto value = entry.before.begin(); value != entry.before.end(); ++value)
            if (!found.contains(value.key()))
                found.insert(value.key(), value.value());
        erased = erased || entry.action == ChangeAction::Erase;
    }
    return found;
}

} // namespace

QList<ChangeGroup> changeGroups(Session &session, qint64 operation)
{
    QList<ChangeGroup> groups;
    {
        Query query(session.database,
                    u"SELECT entity, action, CASE WHEN action = 'insert' THEN sum(last_id - first_id + 1) "
                    "WHEN max(last_id) = 0 THEN count(*) ELSE count(DISTINCT first_id) END "
                    "FROM change_entry WHERE operation_id = ? GROUP BY entity, action ORDER BY min(id)"_s);
        query.bind(operation);
        while (query.next()) {
            const bool isMark = query.text(0) == importLedger().name()
                && (query.text(1) == "insert"_L1 || query.text(1) == "update"_L1);
            if (!isMark)
                groups << ChangeGroup{query.text(0), changeAction(query.text(1)), query.integer(2), {}};
        }
    }
    Query first(session.database,
                u"SELECT first_id, last_id FROM change_entry WHERE operation_id = ? AND entity = ? AND action = ? "
                "ORDER BY id LIMIT %1"_s.arg(namesKept));
    for (ChangeGroup &group : groups) {
        first.bindAll({operation, group.entity, changeActionWord(group.action)}).run();
        while (first.next())
            for (qint64 id = first.integer(0); id <= first.integer(1) && group.first.size() < namesKept; ++id)
                if (std::ranges::find(group.first, id) == group.first.end())
                    group.first.push_back(id);
    }
    return groups;
}

QStringList titlesOf(Session &session, const domain::Entity &entity, const std::vector<qint64> &ids)
{
    QHash<qint64, QString> known;
    for (const domain::Record &record : Repository(session, entity).load(ids))
        known.insert(record.id, record.title());
    QStringList titles;
    for (const qint64 id : ids)
        titles << (known.contains(id) ? known.value(id) : titleInLog(session, entity, id));
    return titles;
}

QList<RecordDifference> recordDifferences(Session &session, qint64 operation, const domain::Entity &entity,
                                          qsizetype most)
{
    QList<RecordDifference> differences;
    QHash<qint64, qsizetype> places;
    for (const ChangeEntry &entry : changesOf(session, operation)) {
        if (entry.entity != entity.name() || entry.action == ChangeAction::Insert || isMarkOfImport(entry))
            continue;
        const auto known = places.constFind(entry.firstId);
        if (known == places.cend() && differences.size() >= most)
            continue;
        if (known == places.cend()) {
            places.insert(entry.firstId, differences.size());
            differences << RecordDifference{entry.firstId, entry.action, {}, {}};
        }
        RecordDifference &difference = differences[places.value(entry.firstId)];
        difference.action = entry.action;
        for (auto value = entry.before.begin(); value != entry.before.end(); ++value)
            if (!difference.before.contains(value.key()))
                difference.before.insert(value.key(), value.value());
    }
    const QList<ChangeEntry> later = differences.isEmpty() ? QList<ChangeEntry>() : changesBehind(session, operation);
    for (RecordDifference &difference : differences) {
        if (difference.action == ChangeAction::Erase)
            continue;
        bool erased = false;
        const QJsonObject found = foundLater(later, entity.name(), difference.id, erased);
        const std::optional<domain::Record> now = Repository(session, entity).load(difference.id);
        for (const domain::Field *field : entity.fields) {
            if (!difference.before.contains(field->name()))
                continue;
            const QJsonObject image = found.contains(field->name()) || erased ? found
                : now                                                         ? recordImage(*now, {field})
                                                                              : QJsonObject();
            difference.after.insert(field->name(), image.value(field->name()));
            if (field->kind == domain::Kind::Reference && image.contains(field->idColumn()))
                difference.after.insert(field->idColumn(), image.value(field->idColumn()));
        }
    }
    return differences;
}

QList<RowDifference> rowDifferences(Session &session, qint64 operation)
{
    const OperationChanges changes = operationChanges(session, operation);
    if (changes.rows.isEmpty())
        return {};
    const QList<ChangeEntry> later = changesBehind(session, operation);
    QList<RowDifference> differences;
    for (const auto &[table, before] : changes.rows) {
        const KeyedRow key = keyOfRow(*table, before);
        const auto next = std::ranges::find_if(later, [table = table, &key](const ChangeEntry &entry) {
            return findKeyedTable(entry.entity) == table && keyOfRow(*table, entry.before) == key;
        });
        differences << RowDifference{table, before,
                                     next != later.end() ? next->before : keyedRow(session, *table, key)};
    }
    return differences;
}

} // namespace storage
