#pragma once
// Issuing a document: it is held against the records once more, written, and kept as it is: file, figures with their
// rows, template, fonts and number.

#include "app/report_file.h"

namespace app {

/// Why a document cannot be issued yet, each a sentence: figures without data, characters no font has, figures that do
/// not agree with the rows behind them. Empty: it can.
QStringList obstaclesToIssue(storage::Session &session, const reporting::Document &document,
                             reporting::FontBook &fonts);

struct IssuedFile
{
    qint64 report = 0; // id in the ledger of documents
    QString identity;
    WrittenReport written;
};

/// Writes the PDF and keeps the document in one operation. Throws Error: InvalidInput with the obstacles, Conflict when
/// the very same document was issued before, Unwritable; then nothing was kept and path is as it was.
IssuedFile issueReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                       bool archival = false);

} // namespace app
