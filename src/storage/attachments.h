#pragma once
// Files kept with records. The bytes lie once in attachment_content, however many records have the same file; what is
// read is held against its SHA-256.

#include "domain/record.h"
#include "storage/operation.h"

#include <QByteArray>
#include <unordered_set>

namespace storage {

constexpr qint64 largestAttachment = 20 * 1024 * 1024; // bytes

struct NewAttachment
{
    QString fileName; // as it came; only its name is kept, never a folder
    QString mediaType;
    QByteArray content;
    QByteArray thumbnail; // a small PNG; empty: none
};

/// Whether the entity is the ledger of attachments, whose bytes go with a record that is taken out.
bool isAttachmentLedger(const domain::Entity &entity);
const domain::Entity &attachmentLedger();

/// Throws Error{InvalidInput} with a sentence when a file of this size cannot be attached: empty, or too large.
void requireAttachable(const QString &fileName, qint64 bytes);

/// Attaches a file to a living record and returns the record of the attachment. The same file in the record's trash
/// comes back. Throws Error: InvalidInput when it is empty or too large, NotFound without the record, Conflict when the
/// record has this very file already.
domain::Record addAttachment(Operation &operation, const domain::Entity &entity, qint64 record,
                             const NewAttachment &file);
/// Oldest first; those in the trash instead where asked for.
std::vector<domain::Record> attachmentsOf(Session &session, const domain::Entity &entity, qint64 record,
                                          bool archived = false);
/// Records of the entity that have living attachments.
std::vector<qint64> recordsWithAttachments(Session &session, const domain::Entity &entity);
/// The same, with those whose attachments are in the trash.
std::unordered_set<qint64> recordsWithAnyAttachment(Session &session, const domain::Entity &entity);

/// The bytes. Throws Error: NotFound, or Storage when they are not what was put in.
QByteArray attachmentContent(Session &session, qint64 attachment);
QByteArray attachmentThumbnail(Session &session, qint64 attachment); // PNG; empty: none

/// Into the trash and back; the bytes stay. Throws Error{NotFound}.
void removeAttachment(Operation &operation, qint64 attachment);
void restoreAttachment(Operation &operation, qint64 attachment);
/// Gives the living attachments of one record to another of the same entity, which keeps its own where it has the very
/// same file. Returns how many moved.
int moveAttachments(Operation &operation, const domain::Entity &entity, qint64 from, qint64 to);
/// Living attachments of the records of a range of ids: the attachment, then its record.
std::vector<std::pair<qint64, qint64>> livingAttachments(Session &session, const domain::Entity &entity, qint64 first,
                                                         qint64 last);
/// Whether the bytes of an attachment are kept.
bool hasContent(Session &session, const domain::Record &attachment);
/// With a record that goes for good its attachments go; their bytes stay, for the day it comes back.
void eraseAttachmentsOf(Operation &operation, const domain::Entity &entity, qint64 record);

/// One sentence per attachment whose bytes are missing or damaged.
QStringList attachmentFindings(Database &database);

} // namespace storage
