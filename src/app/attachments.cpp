#include "app/attachments.h"

#include "app/thumbnail.h"
#include "domain/entities/attachment.h"
#include "domain/error.h"
#include "domain/file_name.h"
#include "platform/whole_file.h"
#include "reporting/output_file.h"
#include "storage/attachments.h"
#include "storage/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace app {

namespace attachment = domain::attachment;
using domain::Error;
using domain::ErrorCode;

namespace {

storage::NewAttachment readFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = domain::safeFileName(info.fileName());
    if (!info.exists())
        throw Error(ErrorCode::NotFound,
                    QCoreApplication::translate("Attachments", "There is no file “%1”.").arg(path));
    if (!info.isFile())
        throw Error(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Attachments", "“%1” is no file. Choose single files.").arg(path));
    storage::requireAttachable(name, info.size());
    platform::WholeFile file = platform::readWhole(path, storage::largestAttachment);
    if (file.fault != platform::ReadFault::None)
        throw Error(ErrorCode::Storage, platform::readFaultSentence(file.fault, path), file.detail);
    storage::NewAttachment read{name, {}, std::move(file.bytes), {}};
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, read.content).name();
    read.thumbnail = thumbnailOf(read.content);
    return read;
}

/// Writes into a folder under the name, or the next that is still free: "申请 (2).pdf". Returns the path.
QString writeInto(const QDir &folder, const QString &name, const QByteArray &content)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString suffix = dot > 0 ? name.mid(dot) : QString();
    platform::DurableFile file(folder.filePath(name));
    if (!file.open() || !file.write(content) || !file.sync())
        throw reporting::unwritable(file);
    QString path = folder.filePath(name);
    for (int i = 2; !file.takeFreeName(path); ++i) {
        if (file.fault() != platform::WriteFault::None)
            throw reporting::unwritable(file);
        path = folder.filePath(u"%1 (%2)%3"_s.arg(stem).arg(i).arg(suffix));
    }
    return path;
}

AttachmentInfo infoOf(storage::Session &session, const domain::Record &record)
{
    return {record.id,
            record.get(attachment::title),
            record.get(attachment::file_name),
            record.get(attachment::media_type),
            record.get(attachment::added_by),
            record.get(attachment::byte_size).value_or(0),
            record.get(attachment::added_date),
            QImage::fromData(storage::attachmentThumbnail(session, record.id), "PNG"),
            record.archivedAt.isValid()};
}

void inOneOperation(Office &office, const QString &kind, const std::function<void(storage::Operation &)> &work)
{
    storage::Operation operation(office.session(), kind);
    work(operation);
    operation.commit();
    office.store().announce(attachment::entity);
}

} // namespace

const domain::Entity &attachmentEntity() { return attachment::entity; }

bool canAttachTo(const domain::Entity &entity) { return &entity != &attachment::entity; }

QList<AttachmentInfo> attachmentsOf(Office &office, const domain::Record &record, bool archived)
{
    QList<AttachmentInfo> found;
    if (record.id == 0)
        return found;
    if (!canAttachTo(record.entity())) {
        if (record.archivedAt.isValid() == archived)
            found << infoOf(office.session(), record);
        return found;
    }
    for (const domain::Record &each : storage::attachmentsOf(office.session(), record.entity(), record.id, archived))
        found << infoOf(office.session(), each);
    return found;
}

domain::Filter attachmentsFilter(const domain::Record &record)
{
    domain::Filter filter;
    filter.terms = {{attachment::record_entity.name(), domain::FilterOp::Equal, {record.entity().name()}, {}},
                    {attachment::record_id.name(), domain::FilterOp::Equal, {QString::number(record.id)}, {}}};
    return filter;
}

QList<qint64> attachFiles(storage::Session &session, const domain::Entity &entity, qint64 record,
                          const QStringList &paths)
{
    std::vector<storage::NewAttachment> files;
    for (const QString &path : paths) // before the database is locked for writing
        files.push_back(readFile(path));
    storage::Operation operation(session, u"attach"_s, files.empty() ? QString() : files.front().fileName);
    QList<qint64> ids;
    for (const storage::NewAttachment &file : files)
        ids << storage::addAttachment(operation, entity, record, file).id;
    operation.commit();
    return ids;
}

QString writeAttachment(storage::Session &session, qint64 id, const QString &path)
{
    const QByteArray content = storage::attachmentContent(session, id);
    if (QFileInfo(path).isDir()) {
        const auto record = storage::Repository(session, attachment::entity).load(id);
        return writeInto(QDir(path), domain::safeFileName(record->get(attachment::file_name)), content);
    }
    reporting::writeOutput(path, content);
    return path;
}

void removeAttachment(Office &office, qint64 id)
{
    inOneOperation(office, u"remove"_s,
                   [&](storage::Operation &operation) { storage::removeAttachment(operation, id); });
}

void restoreAttachment(Office &office, qint64 id)
{
    inOneOperation(office, u"restore"_s,
                   [&](storage::Operation &operation) { storage::restoreAttachment(operation, id); });
}

bool isProgramFile(const QString &fileName)
{
    static const QStringList suffixes = u"exe com bat cmd msi msp scr pif cpl jar js jse vbs vbe wsf wsh ps1 psm1 hta "
                                        u"lnk url reg sh bash desktop run "
                                        "bin appimage py pl rb app command chm"_s.split(u' ');
    return suffixes.contains(QFileInfo(domain::safeFileName(fileName)).suffix().toLower());
}

AttachmentRun::AttachmentRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
    connect(&m_job, &JobRunner::started, this, &AttachmentRun::started);
}

void AttachmentRun::add(const domain::Entity &entity, qint64 record, const QStringList &paths)
{
    auto failures = std::make_shared<QStringList>();
    auto count = std::make_shared<int>(0);
    m_job.start(
        tr("Attaching files"),
        [&entity, record, paths, failures, count](storage::Session &session, const domain::Progress &progress) {
            for (const QString &path : paths) {
                if (progress && !progress(*count, paths.size()))
                    return;
                if (const auto failure = attempt("attach", [&] {
                        *count += static_cast<int>(attachFiles(session, entity, record, {path}).size());
                    }))
                    *failures << failure->message;
            }
        },
        [this, failures, count](const std::optional<Failure> &failure) {
            m_office.store().announce(attachment::entity);
            if (failure)
                Q_EMIT failed(failure->message);
            else
                Q_EMIT added(*count, *failures);
        });
}

void AttachmentRun::write(qint64 id, const QString &path)
{
    auto target = std::make_shared<QString>();
    m_job.start(
        tr("Writing a file"),
        [id, path, target](storage::Session &session, const domain::Progress &) {
            *target = writeAttachment(session, id, path);
        },
        [this, target](const std::optional<Failure> &failure) {
            if (failure)
                Q_EMIT failed(failure->message);
            else
                Q_EMIT written(*target);
        });
}

} // namespace app
