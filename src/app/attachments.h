#pragma once
// Files attached to records: in from the disk with a small picture, out to the disk, trash and back.

#include "app/job_runner.h"
#include "domain/filter.h"
#include "domain/record.h"

#include <QImage>

namespace app {

struct AttachmentInfo
{
    qint64 id = 0;
    QString title, fileName, mediaType, addedBy;
    qint64 bytes = 0;
    domain::Date added;
    QImage thumbnail; // null: none
    bool archived = false;
};

/// The ledger of attachments; what the store announces when they change.
const domain::Entity &attachmentEntity();

/// The files of one record (of an attachment's own record: that file), oldest first.
QList<AttachmentInfo> attachmentsOf(Office &office, const domain::Record &record, bool archived = false);
/// Which records of that ledger they are.
domain::Filter attachmentsFilter(const domain::Record &record);
/// Whether files can be attached to records of the entity at all.
bool canAttachTo(const domain::Entity &entity);

/// Reads the files and attaches them in one operation: all of them or none. Returns the ids. Throws with a sentence.
QList<qint64> attachFiles(storage::Session &session, const domain::Entity &entity, qint64 record,
                          const QStringList &paths);
/// Writes the bytes of an attachment, which were held against their checksum, to a file. In a folder the file gets its
/// own name, made safe, and one that is still free. Returns the path. Throws; then nothing was written.
QString writeAttachment(storage::Session &session, qint64 attachment, const QString &path);
/// Into the trash, and back.
void removeAttachment(Office &office, qint64 attachment);
void restoreAttachment(Office &office, qint64 attachment);

/// Whether opening the file would start a program: such files are only saved.
bool isProgramFile(const QString &fileName);

/// The same work in the background, one job at a time.
class AttachmentRun : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentRun(Office &office, QObject *parent = nullptr);

    bool isBusy() const { return m_job.isBusy(); }
    /// Each file by itself: those that cannot be attached are told, the others are attached.
    void add(const domain::Entity &entity, qint64 record, const QStringList &paths);
    /// To a file, or into a folder under its own name.
    void write(qint64 attachment, const QString &path);

Q_SIGNALS:
    void started();
    void added(int count, const QStringList &failures);
    void written(const QString &path);
    void failed(const QString &message);

private:
    Office &m_office;
    JobRunner m_job;
};

} // namespace app
