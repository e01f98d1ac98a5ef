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

/// Keeps the document in one operation, then gives the PDF its name. Throws Error: InvalidInput with the obstacles,
/// Conflict when the number or the very same document was issued before or records changed meanwhile, Unwritable; then
/// nothing was kept and path is as it was. Only when the complete file could not take its name does Unwritable say that
/// the document is issued: writeIssuedFile() writes it again.
IssuedFile issueReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                       bool archival = false);

} // namespace app
