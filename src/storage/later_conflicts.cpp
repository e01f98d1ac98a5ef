#include "storage/later_conflicts.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/record_image.h"
#include "storage/repository.h"

namespace storage {

namespace {

using domain::Field;
using domain::Record;

/// What later operations did to one record.
struct LaterWork
{
    QJsonObject after; // values as the operation left them: those the first later change of a field found
    QHash<QString, const ChangeEntry *> by; // field → the last later change of it
    const ChangeEntry *moved = nullptr; // the last that moved it to the trash or out of it
    const ChangeEntry *erased = nullptr;
};

void take(LaterWork &work, const ChangeEntry &entry, const LedgerChanges &ledger)
{
    const auto note = [&](const QString &key) {
        const Field *field = ledger.entity->field(key);
        if (field == nullptr)
            return;
        work.by.insert(key, &entry);
        if (work.after.contains(key))
            return;
        work.after.insert(key, entry.before.value(key).isString() ? entry.before.value(key) : QJsonValue());
        if (field->kind == domain::Kind::Reference && entry.before.contains(field->idColumn()))
            work.after.insert(field->idColumn(), entry.before.value(field->idColumn()));
    };
    switch (entry.action) {
    case ChangeAction::Insert:
        break;
    case ChangeAction::Update:
        for (auto value = entry.before.begin(); value != entry.before.end(); ++value)
            note(value.key());
        break;
    case ChangeAction::Archive:
    case ChangeAction::Restore:
        work.moved = &entry;
        break;
    case ChangeAction::Erase:
        for (const Field *field : ledger.entity->fields)
            note(field->name());
        work.erased = &entry;
        break;
    }
}

class RecordConflicts
{
public:
    RecordConflicts(const LedgerChanges &ledger, qint64 id, const LaterWork &work, const std::optional<Record> &now)
        : m_ledger(ledger)
        , m_id(id)
        , m_work(work)
        , m_now(now)
        , m_made(ledger.hasMade(id))
    {
        if (const auto known = ledger.changed.find(id); known != ledger.changed.end())
            m_change = &known->second;
    }

    QList<UndoObstacle> find()
    {
        if (m_change != nullptr && m_change->erased)
            return {}; // whether it is there is asked of the ledger
        if (!m_now) {
            add(UndoObstacle::Kind::Gone, m_work.erased);
            return m_found;
        }
        compareTrash();
        for (const Field *field : m_ledger.entity->fields)
            if (m_work.after.contains(field->name())
                && (m_made || (m_change != nullptr && m_change->before.contains(field->name()))))
                compare(*field);
        return m_found;
    }

private:
    void compareTrash()
    {
        const bool movedIt = m_change != nullptr && m_change->archived.has_value();
        if (m_work.moved == nullptr || (!m_made && !movedIt))
            return;
        const bool isThere = m_now->archivedAt.isValid();
        if (isThere != (movedIt && *m_change->archived))
            add(isThere ? UndoObstacle::Kind::Trashed : UndoObstacle::Kind::Restored, m_work.moved);
    }

    void compare(const Field &field)
    {
        const domain::Value then = imageValue(field, m_work.after);
        const domain::Value &now = m_now->value(field);
        const auto *linkThen = std::get_if<domain::Link>(&then);
        const auto *linkNow = std::get_if<domain::Link>(&now);
        const bool links = linkThen != nullptr && linkNow != nullptr && linkThen->text == linkNow->text;
        if (links ? linkThen->id == linkNow->id || linkThen->id == 0 || linkNow->id == 0 : then == now)
            return;
        UndoObstacle &found
            = add(links ? UndoObstacle::Kind::Relinked : UndoObstacle::Kind::Changed, m_work.by.value(field.name()));
        found.field = &field;
        found.then = shownImage(field, m_work.after);
        found.now = shownImage(field, recordImage(*m_now, {&field}));
    }

    UndoObstacle &add(UndoObstacle::Kind kind, const ChangeEntry *by)
    {
        UndoObstacle found;
        found.kind = kind;
        found.entity = m_ledger.entity;
        found.id = m_id;
        const QString title = m_now    ? m_now->title()
            : m_work.erased != nullptr ? recordOfImage(*m_ledger.entity, m_id, m_work.erased->before).title()
                                       : QString();
        found.name = nameOfRecord(*m_ledger.entity, m_id, title);
        if (by != nullptr)
            found.by = *by;
        return m_found.emplace_back(std::move(found));
    }

    const LedgerChanges &m_ledger;
    const qint64 m_id;
    const LaterWork &m_work;
    const std::optional<Record> &m_now;
    const bool m_made;
    const RecordChange *m_change = nullptr;
    QList<UndoObstacle> m_found;
};

void addRecords(Session &session, const LedgerChanges &ledger, const QList<ChangeEntry> &later, qsizetype most,
                QList<UndoObstacle> &found)
{
    std::map<qint64, LaterWork> works;
    for (const ChangeEntry &entry : later)
        if (entry.entity == QLatin1StringView(ledger.entity->key))
            take(works[entry.firstId], entry, ledger);
    std::vector<qint64> ids;
    for (const auto &[id, work] : works)
        ids.push_back(id);
    constexpr size_t atOnce = 500;
    for (size_t from = 0; from < ids.size() && found.size() < most; from += atOnce) {
        std::unordered_map<qint64, Record> now;
        const std::vector<qint64> chunk(ids.begin() + static_cast<qsizetype>(from),
                                        ids.begin() + static_cast<qsizetype>(std::min(from + atOnce, ids.size())));
        for (Record &record : Repository(session, *ledger.entity).load(chunk))
            now.emplace(record.id, std::move(record));
        for (const qint64 id : chunk) {
            const auto record = now.find(id);
            found += RecordConflicts(ledger, id, works.at(id),
                                     record != now.end() ? std::optional(record->second) : std::nullopt)
                         .find();
        }
    }
}

void addRows(Session &session, const OperationChanges &changes, const QList<ChangeEntry> &later,
             QList<UndoObstacle> &found)
{
    for (const auto &[table, before] : changes.rows) {
        const KeyedRow key = keyOfRow(*table, before);
        const ChangeEntry *first = nullptr, *last = nullptr;
        for (const ChangeEntry &entry : later) {
            if (findKeyedTable(entry.entity) != table || keyOfRow(*table, entry.before) != key)
                continue;
            first = first == nullptr ? &entry : first;
            last = &entry;
        }
        if (first == nullptr)
            continue;
        const KeyedRow now = keyedRow(session, *table, key);
        if (now == first->before)
            continue;
        UndoObstacle changed;
        changed.kind = UndoObstacle::Kind::RowChanged;
        changed.table = QString::fromLatin1(table->name);
        changed.row = key;
        changed.by = *last;
        const QString value = QString::fromLatin1(table->values.front());
        changed.then = first->before.value(value).toString();
        changed.now = now.value(value).toString();
        found << changed;
    }
}

} // namespace

QList<UndoObstacle> laterConflicts(Session &session, const OperationChanges &changes, qsizetype most)
{
    const QList<ChangeEntry> later = changesBehind(session, changes.operation);
    QList<UndoObstacle> found;
    if (later.isEmpty())
        return found;
    for (const auto &[key, ledger] : changes.ledgers)
        addRecords(session, ledger, later, most, found);
    addRows(session, changes, later, found);
    return found.mid(0, most);
}

} // namespace storage
