#include "storage/take_back.h"

#include "domain/registry.h"
#include "storage/record_image.h"
#include "storage/repository.h"
#include "storage/restored_links.h"

#include <algorithm>

namespace storage {

namespace {

using domain::Record;
using Entries = std::vector<const ChangeEntry *>;

class TakingBack
{
public:
    TakingBack(Operation &operation, const domain::Entity &entity, const std::function<void()> &tick)
        : m_operation(operation)
        , m_entity(entity)
        , m_repository(operation.session(), entity)
        , m_tick(tick)
    {
    }

    /// entries: of one action, the last first.
    void run(ChangeAction action, const Entries &entries)
    {
        switch (action) {
        case ChangeAction::Insert:
            eraseMade(entries);
            break;
        case ChangeAction::Update:
            putBackValues(m_operation, m_entity, entries, m_tick);
            break;
        case ChangeAction::Archive:
        case ChangeAction::Restore:
            for (const ChangeEntry *entry : entries) {
                if (action == ChangeAction::Archive)
                    m_repository.restore(m_operation, entry->firstId);
                else
                    m_repository.archive(m_operation, entry->firstId);
                if (m_tick)
                    m_tick();
            }
            break;
        case ChangeAction::Erase:
            revive(entries);
            break;
        }
    }

private:
    void eraseMade(const Entries &entries)
    {
        std::vector<qint64> ids;
        for (const ChangeEntry *entry : entries)
            for (qint64 id = entry->firstId; id <= entry->lastId; ++id)
                ids.push_back(id);
        m_repository.erase(m_operation, ids, m_tick);
    }

    void revive(const Entries &entries)
    {
        std::vector<Record> records;
        records.reserve(entries.size());
        for (const ChangeEntry *entry : entries)
            records.push_back(recordOfImage(m_entity, entry->firstId, entry->before));
        m_repository.revive(m_operation, records, m_tick);
    }

    Operation &m_operation;
    const domain::Entity &m_entity;
    Repository m_repository;
    const std::function<void()> &m_tick;
};

} // namespace

qint64 putBackValues(Operation &operation, const domain::Entity &entity, const Entries &updates,
                     const std::function<void()> &tick)
{
    Repository repository(operation.session(), entity);
    RestoredLinks links(operation.session());
    constexpr size_t atOnce = 5000;
    std::unordered_map<qint64, QJsonObject> images;
    std::vector<qint64> ids;
    for (const ChangeEntry *entry : updates) {
        const auto [image, isNew] = images.try_emplace(entry->firstId, entry->before);
        if (isNew)
            ids.push_back(entry->firstId);
        else
            for (auto value = entry->before.begin(); value != entry->before.end(); ++value)
                image->second.insert(value.key(), value.value());
    }
    for (size_t from = 0; from < ids.size(); from += atOnce) {
        const size_t end = std::min(from + atOnce, ids.size());
        std::vector<Record> records = repository.load(
            std::vector<qint64>(ids.begin() + static_cast<qsizetype>(from), ids.begin() + static_cast<qsizetype>(end)));
        for (Record &record : records) {
            applyImage(record, images.at(record.id));
            links.settle(record);
        }
        repository.update(operation, records, tick);
    }
    return std::ssize(ids);
}

QMap<QString, qint64> takeBack(Operation &operation, const OperationChanges &changes, const std::function<void()> &tick)
{
    const auto &entries = changes.entries;
    for (auto last = entries.crbegin(); last != entries.crend();) {
        Entries alike;
        const ChangeEntry &first = *last;
        for (; last != entries.crend() && last->entity == first.entity && last->action == first.action; ++last)
            alike.push_back(&*last);
        if (const KeyedTable *table = findKeyedTable(first.entity)) {
            for (const ChangeEntry *entry : alike)
                saveKeyedRow(operation, *table, entry->before);
        } else if (const domain::Entity *entity = domain::findEntity(first.entity)) {
            TakingBack(operation, *entity, tick).run(first.action, alike);
        }
    }
    QMap<QString, qint64> counts;
    for (const auto &[key, ledger] : changes.ledgers) {
        counts[key] = ledger.madeCount();
        for (const auto &[id, change] : ledger.changed)
            counts[key] += ledger.hasMade(id) ? 0 : 1;
    }
    for (const auto &row : changes.rows)
        ++counts[QString::fromLatin1(row.first->name)];
    return counts;
}

} // namespace storage
