#include "services/undo_operation.h"

#include "domain/error.h"
#include "domain/registry.h"
#include "domain/value_text.h"
#include "storage/attachments.h"
#include "storage/change_log.h"
#include "storage/record_image.h"
#include "storage/referring_records.h"
#include "storage/repository.h"
#include "storage/taken_back.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace services {

using domain::Entity;
using domain::Error;
using domain::ErrorCode;
using domain::Field;
using domain::Record;
using storage::ChangeAction;
using storage::ChangeEntry;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Undo", text); }

QString nameOf(const Entity &entity, qint64 id, const std::optional<Record> &record)
{
    const QString title = record ? record->title() : QString();
    return title.isEmpty() ? say(QT_TRANSLATE_NOOP("Undo", "Record %1 of %2")).arg(id).arg(domain::labelOf(entity))
                           : u"“%1”"_s.arg(title);
}

/// Records by ledger.
using RecordIds = QHash<QString, QSet<qint64>>;

/// A living record of others that refers to the record; null when there is none. made: goes in the same step.
const Entity *dependentOf(storage::Session &session, const Entity &entity, qint64 id, const RecordIds &made)
{
    const QList<storage::Pointer> pointers = storage::pointersTo(entity);
    for (const storage::Pointer &pointer : pointers) {
        const QSet<qint64> alsoGoing = made.value(pointer.entity->name());
        for (const qint64 referring : storage::livingRecordsReferringTo(session, pointer, id))
            if (!(pointer.entity == &entity && referring == id) && !alsoGoing.contains(referring))
                return pointer.entity;
    }
    return nullptr;
}

/// Another living record that meanwhile has the same number or name.
bool isKeyTaken(storage::Session &session, const Record &record, const QSet<qint64> &alsoUndone)
{
    storage::Repository repository(session, record.entity());
    for (const domain::ImportKey &key : record.entity().options.keys) {
        storage::ListQuery same;
        for (const Field *field : key.fields) {
            const QString text = domain::valueText(*field, record.value(*field));
            same.filter.terms << domain::FilterTerm{field->name(),
                                                    text.isEmpty() ? domain::FilterOp::IsEmpty
                                                                   : domain::FilterOp::Equal,
                                                    text.isEmpty() ? QStringList() : QStringList{text},
                                                    {}};
        }
        const bool whole = std::ranges::none_of(
            key.fields, [&](const Field *field) { return domain::isEmpty(record.value(*field)); });
        if (!whole)
            continue;
        for (const qint64 id : repository.ids(same))
            if (id != record.id && !alsoUndone.contains(id))
                return true;
    }
    return false;
}

/// The record as it was before it was taken out for good.
Record goneRecord(const Entity &entity, const ChangeEntry &entry)
{
    Record record(entity);
    storage::applyImage(record, entry.before);
    record.id = entry.firstId;
    return record;
}

QString obstacleToRevival(storage::Session &session, const Entity &entity, const ChangeEntry &entry,
                          const QSet<qint64> &alsoUndone)
{
    const Record gone = goneRecord(entity, entry);
    const QString name = nameOf(entity, entry.firstId, gone);
    if (storage::isAttachmentLedger(entity))
        return say(QT_TRANSLATE_NOOP("Undo", "The file %1 is not kept any more.")).arg(name);
    if (storage::Repository(session, entity).load(entry.firstId))
        return say(QT_TRANSLATE_NOOP("Undo", "%1 is there already.")).arg(name);
    if (isKeyTaken(session, gone, alsoUndone))
        return say(QT_TRANSLATE_NOOP("Undo", "Another record has the number or name of %1 by now.")).arg(name);
    return {};
}

QString obstacle(storage::Session &session, const ChangeEntry &entry, const QSet<qint64> &alsoUndone,
                 const RecordIds &made)
{
    const Entity *entity = domain::findEntity(entry.entity);
    if (entity != nullptr && entry.action == ChangeAction::Erase)
        return obstacleToRevival(session, *entity, entry, alsoUndone);
    if (entity == nullptr || entry.firstId != entry.lastId)
        return say(QT_TRANSLATE_NOOP("Undo", "Work of this kind cannot be taken back as one step."));
    const std::optional<Record> record = storage::Repository(session, *entity).load(entry.firstId);
    const QString name = nameOf(*entity, entry.firstId, record);
    if (!record)
        return say(QT_TRANSLATE_NOOP("Undo", "%1 is not there any more.")).arg(name);
    if (storage::isChangedSince(session, entry))
        return say(QT_TRANSLATE_NOOP("Undo", "%1 was changed since.")).arg(name);
    if (entry.action == ChangeAction::Insert && !entity->options.keptByProgram) {
        if (const Entity *dependent = dependentOf(session, *entity, record->id, made))
            return say(QT_TRANSLATE_NOOP("Undo", "Records of %2 refer to %1.")).arg(name, domain::labelOf(*dependent));
        if (storage::recordsWithAnyAttachment(session, *entity).contains(record->id))
            return say(QT_TRANSLATE_NOOP("Undo", "Files are attached to %1.")).arg(name);
    }
    if (entry.action == ChangeAction::Archive && isKeyTaken(session, *record, alsoUndone))
        return say(QT_TRANSLATE_NOOP("Undo", "Another record has the number or name of %1 by now.")).arg(name);
    return {};
}

/// The former values; a reference goes back to the very record it was linked to, where that is there.
void putBack(storage::Session &session, Record &record, const QJsonObject &before)
{
    storage::applyImage(record, before);
    for (const Field *field : record.entity().fields) {
        const auto *link = std::get_if<domain::Link>(&record.value(*field));
        if (field->kind != domain::Kind::Reference || !before.contains(field->name()) || link == nullptr)
            continue;
        const qint64 id = before.value(field->idColumn()).toInteger();
        const std::optional<Record> target
            = id != 0 ? storage::Repository(session, *field->options.target).load(id) : std::nullopt;
        if (target && !target->archivedAt.isValid())
            record.setValue(*field, domain::Link{link->text, id});
    }
}

void takeBack(storage::Operation &operation, const ChangeEntry &entry)
{
    const Entity &entity = *domain::findEntity(entry.entity);
    storage::Repository repository(operation.session(), entity);
    switch (entry.action) {
    case ChangeAction::Insert:
        if (entity.options.keptByProgram)
            repository.archive(operation, entry.firstId);
        else
            repository.erase(operation, entry.firstId);
        break;
    case ChangeAction::Update: {
        std::vector<Record> records = repository.load(std::vector<qint64>{entry.firstId});
        for (Record &record : records)
            putBack(operation.session(), record, entry.before);
        repository.update(operation, records);
        break;
    }
    case ChangeAction::Archive:
        repository.restore(operation, entry.firstId);
        break;
    case ChangeAction::Restore:
        repository.archive(operation, entry.firstId);
        break;
    case ChangeAction::Erase: {
        Record record = goneRecord(entity, entry);
        putBack(operation.session(), record, entry.before);
        repository.revive(operation, record);
        break;
    }
    }
}

} // namespace

QStringList undoObstacles(storage::Session &session, qint64 operation)
{
    if (!storage::isOperation(session, operation))
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Undo", "There is no operation %1.")).arg(operation));
    if (storage::isTakenBack(session, operation))
        return {say(QT_TRANSLATE_NOOP("Undo", "This was taken back already."))};
    const QList<ChangeEntry> entries = storage::changesOf(session, operation);
    if (entries.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Undo", "This operation changed no record."))};
    RecordIds touched, made;
    for (const ChangeEntry &entry : entries) {
        touched[entry.entity].insert(entry.firstId);
        if (entry.action == ChangeAction::Insert)
            made[entry.entity].insert(entry.firstId);
    }
    QStringList found;
    for (const ChangeEntry &entry : entries)
        if (const QString sentence = obstacle(session, entry, touched[entry.entity], made);
            !sentence.isEmpty() && !found.contains(sentence))
            found << sentence;
    return found;
}

UndoneOperation undoOperation(storage::Session &session, qint64 number)
{
    storage::Operation operation(session, u"undo"_s);
    const QStringList obstacles = undoObstacles(session, number);
    if (!obstacles.isEmpty())
        throw Error(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("Undo", "Nothing was taken back. %1")).arg(obstacles.join(u' ')));
    operation.setUndoes(number);
    UndoneOperation result;
    result.operation = operation.id();
    const QList<ChangeEntry> entries = storage::changesOf(session, number);
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        takeBack(operation, *entry);
        ++result.records[entry->entity];
    }
    operation.commit();
    return result;
}

} // namespace services
