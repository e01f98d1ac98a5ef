#include "storage/attachments.h"

#include "domain/entities/attachment.h"
#include "domain/error.h"
#include "domain/file_name.h"
#include "storage/query.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace storage {

namespace attachment = domain::attachment;
using domain::Error;
using domain::ErrorCode;
using domain::Record;

namespace {

QString say(const char *text) { return QCoreApplication::translate("Attachments", text); }

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void requireRecord(Session &session, const domain::Entity &entity, qint64 record)
{
    if (&entity == &attachment::entity)
        throw Error(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "Nothing is attached to an attachment. Attach it to the "
                                          "record itself.")));
    const std::optional<Record> found = Repository(session, entity).load(record);
    if (!found)
        throw Error(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP("Attachments", "There is no record %1 in %2."))
                        .arg(record)
                        .arg(domain::labelOf(entity)));
    if (found->archivedAt.isValid())
        throw Error(ErrorCode::Conflict,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "The record is in the trash. Restore it before attaching something.")));
}

std::vector<Record> recordsOf(Session &session, const domain::Entity &entity, qint64 record, bool archived)
{
    Repository repository(session, attachment::entity);
    ListQuery query;
    query.filter.terms = {{attachment::record_entity.name(), domain::FilterOp::Equal, {entity.name()}, {}},
                          {attachment::record_id.name(), domain::FilterOp::Equal, {QString::number(record)}, {}}};
    query.archived = archived;
    std::vector<qint64> ids = repository.ids(query);
    std::ranges::sort(ids);
    return repository.load(ids);
}

Record loaded(Session &session, qint64 id)
{
    if (std::optional<Record> found = Repository(session, attachment::entity).load(id))
        return *found;
    throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Attachments", "There is no attachment %1.")).arg(id));
}

Error damaged(const QString &name, const QString &detail)
{
    return {
        ErrorCode::Storage,
        say(QT_TRANSLATE_NOOP("Attachments",
                              "The attachment “%1” is damaged: it is not what was put in. Take it from a backup, or "
                              "attach the file anew."))
            .arg(name),
        detail};
}

} // namespace

bool isAttachmentLedger(const domain::Entity &entity) { return &entity == &attachment::entity; }

const domain::Entity &attachmentLedger() { return attachment::entity; }

void requireAttachable(const QString &fileName, qint64 bytes)
{
    if (bytes == 0)
        throw Error(
            ErrorCode::InvalidInput,
            say(QT_TRANSLATE_NOOP("Attachments", "“%1” is empty: there is nothing in it to keep.")).arg(fileName));
    if (bytes > largestAttachment)
        throw Error(ErrorCode::InvalidInput,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "“%1” is too large (%2 MB): an attachment has at most %3 MB. Make a smaller "
                                          "copy of it, or keep it elsewhere and note the place."))
                        .arg(fileName)
                        .arg(static_cast<double>(bytes) / (1024 * 1024), 0, 'f', 1)
                        .arg(largestAttachment / (1024 * 1024)));
}

Record addAttachment(Operation &operation, const domain::Entity &entity, qint64 record, const NewAttachment &file)
{
    Session &session = operation.session();
    const QString name = domain::safeFileName(file.fileName);
    requireAttachable(name, file.content.size());
    requireRecord(session, entity, record);
    const QString hash = hashOf(file.content);
    for (const Record &other : attachmentsOf(session, entity, record))
        if (other.get(attachment::sha256) == hash)
            throw Error(ErrorCode::Conflict,
                        say(QT_TRANSLATE_NOOP("Attachments", "This record has the same file already, as “%1”."))
                            .arg(other.get(attachment::title)));
    for (const Record &former : attachmentsOf(session, entity, record, true))
        if (former.get(attachment::sha256) == hash) {
            restoreAttachment(operation, former.id);
            return loaded(session, former.id);
        }
    const QVariant thumbnail
        = file.thumbnail.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(file.thumbnail);
    session.database.run(u"INSERT INTO attachment_content (sha256, content, thumbnail) VALUES (?, ?, ?) "
                         "ON CONFLICT (sha256) DO NOTHING"_s,
                         {hash, file.content, thumbnail});
    Record added(attachment::entity);
    added.set(attachment::title, name);
    added.set(attachment::record_entity, entity.name());
    added.set(attachment::record_id, record);
    added.set(attachment::added_date, domain::Date::of(session.clock.today()));
    added.set(attachment::added_by, session.operatorName);
    added.set(attachment::file_name, name);
    added.set(attachment::media_type, file.mediaType);
    added.set(attachment::byte_size, static_cast<qint64>(file.content.size()));
    added.set(attachment::sha256, hash);
    Repository(session, attachment::entity).save(operation, added);
    return added;
}

std::vector<Record> attachmentsOf(Session &session, const domain::Entity &entity, qint64 record, bool archived)
{
    return recordsOf(session, entity, record, archived);
}

std::vector<qint64> recordsWithAttachments(Session &session, const domain::Entity &entity)
{
    Query query(session.database,
                u"SELECT DISTINCT record_id FROM attachment WHERE record_entity = ? AND archived_at IS NULL"_s);
    query.bind(entity.name());
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

std::unordered_set<qint64> recordsWithAnyAttachment(Session &session, const domain::Entity &entity)
{
    Query query(session.database, u"SELECT DISTINCT record_id FROM attachment WHERE record_entity = ?"_s);
    query.bind(entity.name());
    std::unordered_set<qint64> found;
    while (query.next())
        found.insert(query.integer(0));
    return found;
}

QByteArray attachmentContent(Session &session, qint64 id)
{
    const Record record = loaded(session, id);
    const QString name = record.get(attachment::title);
    Query query(session.database, u"SELECT content FROM attachment_content WHERE sha256 = ?"_s);
    query.bind(record.get(attachment::sha256));
    if (!query.next())
        throw damaged(name, u"attachment %1 has no content"_s.arg(id));
    const QByteArray content = query.value(0).toByteArray();
    if (hashOf(content) != record.get(attachment::sha256))
        throw damaged(name, u"attachment %1 does not fit its hash"_s.arg(id));
    return content;
}

QByteArray attachmentThumbnail(Session &session, qint64 id)
{
    Query query(session.database,
                u"SELECT c.thumbnail FROM attachment_content c JOIN attachment a "
                "ON a.sha256 = c.sha256 WHERE a.id = ?"_s);
    query.bind(id);
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

void removeAttachment(Operation &operation, qint64 id)
{
    loaded(operation.session(), id);
    Repository(operation.session(), attachment::entity).archive(operation, id);
}

void restoreAttachment(Operation &operation, qint64 id)
{
    loaded(operation.session(), id);
    Repository(operation.session(), attachment::entity).restore(operation, id);
}

int moveAttachments(Operation &operation, const domain::Entity &entity, qint64 from, qint64 to)
{
    Session &session = operation.session();
    QStringList known;
    for (const bool archived : {false, true})
        for (const Record &own : recordsOf(session, entity, to, archived))
            known << own.get(attachment::sha256);
    std::vector<Record> moving;
    for (Record &file : recordsOf(session, entity, from, false)) {
        if (known.contains(file.get(attachment::sha256)))
            continue;
        file.set(attachment::record_id, to);
        moving.push_back(std::move(file));
    }
    Repository(session, attachment::entity).update(operation, moving);
    return static_cast<int>(moving.size());
}

void eraseAttachmentsOf(Operation &operation, const domain::Entity &entity, qint64 record)
{
    Session &session = operation.session();
    Query any(session.database, u"SELECT 1 FROM attachment WHERE record_entity = ? AND record_id = ? LIMIT 1"_s);
    if (!any.bind(entity.name()).bind(record).next())
        return;
    std::vector<qint64> gone;
    for (const bool archived : {false, true})
        for (const Record &file : recordsOf(session, entity, record, archived))
            gone.push_back(file.id);
    Repository(session, attachment::entity).erase(operation, gone);
}

std::vector<std::pair<qint64, qint64>> livingAttachments(Session &session, const domain::Entity &entity, qint64 first,
                                                         qint64 last)
{
    Query query(session.database,
                u"SELECT id, record_id FROM attachment WHERE record_entity = ? AND record_id BETWEEN ? AND ? "
                "AND archived_at IS NULL ORDER BY id"_s);
    query.bindAll({entity.name(), first, last});
    std::vector<std::pair<qint64, qint64>> found;
    while (query.next())
        found.emplace_back(query.integer(0), query.integer(1));
    return found;
}

bool hasContent(Session &session, const Record &record)
{
    Query query(session.database, u"SELECT 1 FROM attachment_content WHERE sha256 = ?"_s);
    return query.bind(record.get(attachment::sha256)).next();
}

QStringList attachmentFindings(Database &database)
{
    QStringList findings;
    Query missing(database,
                  u"SELECT a.id, a.title FROM attachment a WHERE NOT EXISTS "
                  "(SELECT 1 FROM attachment_content c WHERE c.sha256 = a.sha256) ORDER BY a.id"_s);
    while (missing.next())
        findings << say(QT_TRANSLATE_NOOP("Attachments", "The file of attachment %1 (“%2”) is missing."))
                        .arg(missing.integer(0))
                        .arg(missing.text(1));
    Query contents(database,
                   u"SELECT c.sha256, c.content, min(a.id), min(a.title) FROM attachment_content c "
                   "LEFT JOIN attachment a ON a.sha256 = c.sha256 GROUP BY c.sha256 ORDER BY 3"_s);
    while (contents.next()) {
        if (hashOf(contents.value(1).toByteArray()) == contents.text(0))
            continue;
        findings << say(QT_TRANSLATE_NOOP("Attachments", "The file of attachment %1 (“%2”) is damaged."))
                        .arg(contents.integer(2))
                        .arg(contents.text(3));
    }
    return findings;
}

} // namespace storage
