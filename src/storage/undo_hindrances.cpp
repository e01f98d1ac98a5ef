#include "storage/undo_hindrances.h"

#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/attachments.h"
#include "storage/existing_records.h"
#include "storage/keys.h"
#include "storage/later_bindings.h"
#include "storage/record_image.h"
#include "storage/referring_records.h"
#include "storage/repository.h"
#include "storage/restored_links.h"

#include <QSet>
#include <algorithm>

namespace storage {

namespace {

using domain::Entity;
using domain::Field;
using domain::Record;

constexpr size_t recordsAtOnce = 500;

QString nameOf(Session &session, const Entity &entity, qint64 id)
{
    const std::optional<Record> record = Repository(session, entity).load(id);
    return nameOfRecord(entity, id, record ? record->title() : QString());
}

class Hindrances
{
public:
    Hindrances(Session &session, const OperationChanges &changes, qsizetype most)
        : m_session(session)
        , m_changes(changes)
        , m_most(most)
        , m_links(session)
    {
    }

    QList<UndoObstacle> find()
    {
        for (const auto &[key, ledger] : m_changes.ledgers) {
            findReferring(ledger);
            findFiles(ledger);
            findTaken(ledger);
        }
        return m_found;
    }

private:
    const LedgerChanges *ledgerOf(const Entity &entity) const
    {
        const auto known = m_changes.ledgers.find(entity.name());
        return known == m_changes.ledgers.end() ? nullptr : &known->second;
    }

    UndoObstacle &add(UndoObstacle::Kind kind, const Entity &entity, qint64 id, const QString &name)
    {
        UndoObstacle found;
        found.kind = kind;
        found.entity = &entity;
        found.id = id;
        found.name = name;
        return m_found.emplace_back(std::move(found));
    }

    // ---- what goes

    void findReferring(const LedgerChanges &ledger)
    {
        if (ledger.made.empty())
            return;
        const QList<Pointer> pointers = pointersTo(*ledger.entity);
        for (const Pointer &pointer : pointers) {
            LaterBindings later(m_session, pointer, m_changes.operation);
            const LedgerChanges *own = ledgerOf(*pointer.entity);
            qsizetype count = 0;
            for (const IdRange &range : ledger.made)
                eachLivingReferral(m_session, pointer, range.first, range.last, [&](const Referral &referral) {
                    if ((own != nullptr && own->hasMade(referral.from)) || !later.contains(referral.from))
                        return true;
                    UndoObstacle &found = add(UndoObstacle::Kind::ReferredTo, *ledger.entity, referral.to,
                                              nameOf(m_session, *ledger.entity, referral.to));
                    found.other = nameOf(m_session, *pointer.entity, referral.from);
                    found.field = pointer.reference;
                    found.by.entity = pointer.entity->name();
                    return ++count < m_most;
                });
        }
    }

    void findFiles(const LedgerChanges &ledger)
    {
        const LedgerChanges *files = ledgerOf(attachmentLedger());
        qsizetype count = 0;
        for (const IdRange &range : ledger.made)
            for (const auto &[file, record] : livingAttachments(m_session, *ledger.entity, range.first, range.last)) {
                if ((files != nullptr && files->hasMade(file)) || count >= m_most)
                    continue;
                add(UndoObstacle::Kind::HasFiles, *ledger.entity, record, nameOf(m_session, *ledger.entity, record))
                    .other
                    = nameOf(m_session, attachmentLedger(), file);
                ++count;
            }
    }

    // ---- what comes back

    /// The record as it will be: none where it was no living one and will be none, or keeps its key and references.
    std::vector<Record> comingBack(const LedgerChanges &ledger, const std::vector<qint64> &ids)
    {
        std::vector<Record> back;
        std::unordered_map<qint64, Record> there;
        for (Record &record : Repository(m_session, *ledger.entity).load(ids))
            there.emplace(record.id, std::move(record));
        for (const qint64 id : ids) {
            const RecordChange &change = ledger.changed.at(id);
            const auto known = there.find(id);
            if (change.erased) {
                Record gone = recordOfImage(*ledger.entity, id, change.before);
                if (known != there.end()) {
                    if (m_present++ < m_most)
                        add(UndoObstacle::Kind::Present, *ledger.entity, id,
                            nameOfRecord(*ledger.entity, id, gone.title()));
                    continue;
                }
                back.push_back(std::move(gone));
            } else if (known != there.end()) {
                Record record = std::move(known->second);
                applyImage(record, change.before);
                if (change.archived == true)
                    record.archivedAt = {};
                back.push_back(std::move(record));
            }
        }
        return back;
    }

    void findTaken(const LedgerChanges &ledger)
    {
        m_present = m_taken = m_lacking = 0;
        std::vector<qint64> ids;
        for (const auto &[id, change] : ledger.changed)
            ids.push_back(id);
        std::ranges::sort(ids);
        const bool many = ids.size() > recordsAtOnce && !ledger.entity->options.keys.empty();
        const std::optional<ExistingRecords> register_
            = many ? std::optional<ExistingRecords>(std::in_place, m_session, *ledger.entity) : std::nullopt;
        for (size_t from = 0; from < ids.size(); from += recordsAtOnce) {
            const size_t end = std::min(from + recordsAtOnce, ids.size());
            const std::vector<qint64> chunk(ids.begin() + static_cast<qsizetype>(from),
                                            ids.begin() + static_cast<qsizetype>(end));
            for (const Record &record : comingBack(ledger, chunk)) {
                if (!record.archivedAt.isValid())
                    findKeyHolder(ledger, record, register_ ? &*register_ : nullptr);
                findLackingTargets(ledger, record);
                if (isAttachmentLedger(*ledger.entity) && ledger.changed.at(record.id).erased
                    && !hasContent(m_session, record))
                    add(UndoObstacle::Kind::NoContent, *ledger.entity, record.id,
                        nameOfRecord(*ledger.entity, record.id, record.title()));
            }
        }
    }

    /// Whether the record gets another key by this, or gets to life.
    bool getsKey(const LedgerChanges &ledger, const Record &record) const
    {
        const RecordChange &change = ledger.changed.at(record.id);
        return change.erased || change.archived == true
            || std::ranges::any_of(ledger.entity->options.keys, [&](const domain::ImportKey &key) {
                   return std::ranges::any_of(
                       key.fields, [&](const Field *field) { return change.before.contains(field->name()); });
               });
    }

    void findKeyHolder(const LedgerChanges &ledger, const Record &record, const ExistingRecords *known)
    {
        const std::optional<RecordKey> key = keyOf(record);
        if (!key || !getsKey(ledger, record) || m_taken >= m_most)
            return;
        const qint64 holder = known != nullptr ? holderAmong(*known, *key) : holderOf(m_session, *key->key, record);
        // Whom the operation made or changed itself gives its key back in the same step.
        if (holder == 0 || holder == record.id || ledger.hasMade(holder) || ledger.changed.contains(holder))
            return;
        ++m_taken;
        UndoObstacle &found = add(UndoObstacle::Kind::KeyTaken, *ledger.entity, record.id,
                                  nameOfRecord(*ledger.entity, record.id, record.title()));
        found.field = key->field();
        found.then = shownImage(*found.field, recordImage(record, {found.field}));
        found.other = nameOf(m_session, *ledger.entity, holder);
    }

    static qint64 holderAmong(const ExistingRecords &known, const RecordKey &key)
    {
        const auto match = known.find(key);
        return match && !match->inTrash ? match->id : 0;
    }

    void findLackingTargets(const LedgerChanges &ledger, const Record &record)
    {
        const RecordChange &change = ledger.changed.at(record.id);
        for (const Field *field : ledger.entity->fields) {
            if (field->kind != domain::Kind::Reference || !field->has(domain::Strict)
                || !change.before.contains(field->name()) || m_lacking >= m_most)
                continue;
            const auto *link = std::get_if<domain::Link>(&record.value(*field));
            if (link == nullptr || m_links.target(*field, *link) != 0 || comesBackToo(*field, *link))
                continue;
            ++m_lacking;
            UndoObstacle &found = add(UndoObstacle::Kind::NothingToReferTo, *ledger.entity, record.id,
                                      nameOfRecord(*ledger.entity, record.id, record.title()));
            found.field = field;
            found.then = link->text;
        }
    }

    bool comesBackToo(const Field &reference, const domain::Link &link) const
    {
        const LedgerChanges *targets = ledgerOf(*reference.options.target);
        const auto known = targets != nullptr ? targets->changed.find(link.id) : decltype(targets->changed.end())();
        return targets != nullptr && known != targets->changed.end() && known->second.erased;
    }

    Session &m_session;
    const OperationChanges &m_changes;
    const qsizetype m_most;
    RestoredLinks m_links;
    qsizetype m_present = 0, m_taken = 0, m_lacking = 0;
    QList<UndoObstacle> m_found;
};

} // namespace

QList<UndoObstacle> undoHindrances(Session &session, const OperationChanges &changes, qsizetype most)
{
    return Hindrances(session, changes, most).find();
}

} // namespace storage
