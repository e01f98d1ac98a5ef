#include "services/duplicates.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/attachments.h"
#include "storage/referring_records.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Record;

namespace {

Record livingRecord(storage::Repository &repository, qint64 id)
{
    const std::optional<Record> record = repository.load(id);
    if (!record)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Duplicates", "There is no record %1.").arg(id));
    if (record->archivedAt.isValid())
        throw Error(
            ErrorCode::Usage,
            QCoreApplication::translate("Duplicates", "Record %1 is in the trash. Restore it before merging it.")
                .arg(id));
    return *record;
}

/// The name of the record that goes stays known, so that sheets that use it still find the union.
void keepNameAsAlias(Record &kept, const Record &gone)
{
    const domain::Entity &entity = kept.entity();
    const Field *aliases = entity.options.aliases;
    if (aliases == nullptr)
        return;
    QStringList names = domain::choicesOf(domain::valueText(*aliases, kept.value(*aliases)));
    const QString own = kept.title();
    for (const QString &name :
         QStringList{gone.title()} + domain::choicesOf(domain::valueText(*aliases, gone.value(*aliases))))
        if (!name.isEmpty() && name != own && !names.contains(name))
            names << name;
    const QString joined = names.join(u'、');
    if (!joined.isEmpty() && joined.size() <= aliases->options.maxLength)
        kept.setValue(*aliases, joined);
}

/// Values that were good in two records may not go together in one.
void requireSound(const Record &kept, const Record &before, const domain::Clock &clock)
{
    Record now = kept, then = before;
    const domain::Issues former = domain::checkRecord(then, clock);
    for (const domain::Issue &issue : domain::checkRecord(now, clock)) {
        const bool known
            = std::ranges::any_of(former, [&](const domain::Issue &one) { return one.code == issue.code; });
        if (issue.severity == domain::Severity::Error && !known)
            throw Error(ErrorCode::InvalidInput,
                        QCoreApplication::translate("Duplicates", "The values chosen do not go together: %1")
                            .arg(issue.message));
    }
}

class Merging
{
public:
    Merging(storage::Operation &operation, Record kept, Record gone)
        : m_operation(operation)
        , m_kept(std::move(kept))
        , m_gone(std::move(gone))
    {
    }

    QMap<QString, int> move()
    {
        const QList<storage::Pointer> pointers = storage::pointersTo(m_kept.entity());
        for (const storage::Pointer &pointer : pointers)
            moveReferences(pointer);
        return m_moved;
    }

private:
    void moveReferences(const storage::Pointer &pointer)
    {
        storage::Session &session = m_operation.session();
        std::vector<qint64> ids = storage::recordsReferringTo(session, pointer, m_gone.id);
        if (pointer.entity == &m_kept.entity())
            std::erase_if(ids, [this](qint64 id) { return id == m_kept.id || id == m_gone.id; });
        const Field &name = *m_kept.entity().options.reference;
        const QString called = domain::valueText(name, m_kept.value(name));
        storage::Repository repository(session, *pointer.entity);
        std::vector<Record> records = repository.load(ids);
        for (Record &record : records) {
            const QString text = domain::valueText(*pointer.reference, record.value(*pointer.reference));
            record.setValue(*pointer.reference, domain::Link{called.isEmpty() ? text : called, m_kept.id});
        }
        repository.update(m_operation, records);
        if (!records.empty())
            m_moved[pointer.entity->name()] += static_cast<int>(records.size());
    }

    storage::Operation &m_operation;
    const Record m_kept, m_gone;
    QMap<QString, int> m_moved;
};

/// A record that belonged to the one that goes belongs to what that one belonged to, never to itself.
void dropLinksToItself(Record &kept, const Record &gone)
{
    for (const Field *field : kept.entity().fields) {
        const auto *link = std::get_if<domain::Link>(&kept.value(*field));
        if (link == nullptr || field->options.target != &kept.entity() || (link->id != gone.id && link->id != kept.id))
            continue;
        const auto *above = std::get_if<domain::Link>(&gone.value(*field));
        const bool useful = above != nullptr && above->id != kept.id && above->id != gone.id;
        kept.setValue(*field, useful ? domain::Value(*above) : domain::Value());
    }
}

} // namespace

Record mergedRecord(const Record &keep, const Record &gone, const std::vector<const Field *> &take)
{
    Record merged = keep;
    for (const Field *field : keep.entity().fields) {
        const bool chosen = std::ranges::find(take, field) != take.end();
        const bool blank = domain::isEmpty(keep.value(*field)) && field != keep.entity().options.end;
        if (chosen || (blank && !domain::isEmpty(gone.value(*field))))
            merged.setValue(*field, gone.value(*field));
    }
    keepNameAsAlias(merged, merged.title() == gone.title() ? keep : gone);
    dropLinksToItself(merged, gone);
    return merged;
}

MergeResult mergeRecords(storage::Session &session, const domain::Entity &entity, qint64 keep, qint64 gone,
                         const std::vector<const Field *> &take)
{
    domain::requireEntered(entity);
    if (keep == gone)
        throw Error(ErrorCode::Usage,
                    QCoreApplication::translate("Duplicates", "A record cannot be merged with itself."));
    storage::Repository repository(session, entity);
    storage::Operation operation(session, u"merge"_s, livingRecord(repository, keep).title());
    const Record before = livingRecord(repository, keep);
    const Record other = livingRecord(repository, gone);
    std::vector<Record> kept{mergedRecord(before, other, take)};
    requireSound(kept.front(), before, session.clock);
    MergeResult result;
    result.operation = operation.id();
    for (const Field *field : kept.front().differences(before))
        result.filled << field->name();
    // What hangs on it moves while both are there; its number is free for the one that stays once it is put away.
    result.moved = Merging(operation, kept.front(), other).move();
    result.files = storage::moveAttachments(operation, entity, gone, keep);
    repository.archive(operation, gone);
    repository.update(operation, kept);
    operation.commit();
    return result;
}

} // namespace services
