#pragma once
// What an issued document is held by. No row vouches for itself: the change log keeps a digest of each part of what was
// issued, in an entry of the operation that issued it, and the seal of the log covers that entry.

#include "storage/issued_reports.h"

namespace storage {

/// The number and a fingerprint of what a document says, as printed into its file: the same document has the same,
/// wherever it is made.
QString documentIdentity(const QJsonObject &request, const QString &contents, const QList<IssuedFigure> &figures);

/// What the log says was issued.
struct SealedReport
{
    qint64 report = 0;
    qint64 operation = 0;
    QString title;
    QJsonObject digests; // by part; file and identity in full
    QString fileHash() const { return digests.value(QStringLiteral("file")).toString(); }
    QString identity() const { return digests.value(QStringLiteral("identity")).toString(); }
};

/// Keeps the digests of what is being issued in the log.
void sealIssuedReport(Operation &operation, const IssuedReport &issued);

/// Of a document; of a file; of an identity. Documents issued before there were seals have none.
std::optional<SealedReport> sealedReport(Session &session, qint64 report);
std::optional<SealedReport> sealedReportWithFile(Session &session, const QString &fileHash);
std::optional<SealedReport> sealedReportWithIdentity(Session &session, const QString &identity);
/// All of them, oldest first.
QList<SealedReport> sealedReports(Session &session);

/// What is no longer as it was issued, in words ("the text", "the figures"): held against the log, the file that is
/// kept, and itself. Empty: nothing. The log itself is held against its seals elsewhere (log_check.h).
QStringList changedParts(Session &session, const IssuedReport &issued);

} // namespace storage
