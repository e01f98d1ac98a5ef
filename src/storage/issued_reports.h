#pragma once
// Documents as they were issued: the request and template they were made from, their fonts, text and file hash, and
// every figure with the rows behind it. Written once, never changed.

#include "storage/change_log.h"
#include "storage/operation.h"

#include <QHash>
#include <QJsonObject>
#include <optional>

namespace storage {

/// Rows of one ledger.
struct IssuedRows
{
    QString entity;
    std::vector<qint64> ids; // in order
};

struct IssuedFigure
{
    QJsonObject figure; // as the report layer writes it
    QList<IssuedRows> rows;
};

struct IssuedReport
{
    qint64 report = 0; // id in the ledger of documents
    QString identity; // printed into the file; the same document has the same
    QString fileHash; // SHA-256 of the file, hexadecimal digits
    QJsonObject request;
    QString templateText;
    QStringList fonts;
    QString contents; // plain text
    qint64 lastOperation = 0; // newest entry of the change log when it was issued
    QList<IssuedFigure> figures;
};

/// Keeps the document, and its digests in the log (issued_seal.h); its file must be attached too. Throws
/// Error{Conflict} when this very document was issued before.
void saveIssuedReport(Operation &operation, const IssuedReport &issued);
std::optional<IssuedReport> issuedReport(Session &session, qint64 report);
/// Ids of all issued documents, newest first.
std::vector<qint64> issuedReports(Session &session);
std::optional<qint64> issuedReportWithFile(Session &session, const QString &fileHash);
std::optional<qint64> issuedReportWithIdentity(Session &session, const QString &identity);
/// The bytes of the file that was issued, held against their hash. Throws Error{Storage} when they are missing or
/// damaged.
QByteArray issuedFile(Session &session, const QString &fileHash);

/// Newest operation so far.
qint64 lastOperation(Session &session);
/// What happened to records of the entity after the operation: one list per id, oldest first; ids must be in order.
/// Only ids that are asked for.
QHash<qint64, QList<ChangeEntry>> changesAfter(Session &session, const QString &entity, qint64 operation,
                                               const std::vector<qint64> &ids);

} // namespace storage
