#pragma once
// A report made and written in one go: what the command line and the demo office do.

#include "domain/error.h"
#include "reporting/content/report.h"
#include "reporting/pdf/pdf_writer.h"

namespace app {

struct WrittenReport
{
    reporting::Document document;
    QStringList unprinted; // a sentence for each character of a PDF that no installed font draws
    int pages = 0; // 0 for plain text and Word, whose pages the program that opens it counts
};

/// Writes a document that was made, by the ending of the path: .pdf, .docx, .txt. Returns the pages of a PDF, 0 of
/// others. Throws; then path is as it was.
int writeDocument(const reporting::Document &document, reporting::PdfOptions options, const QString &path,
                  bool archival = false);
/// path ends in .pdf, .docx or .txt. archival: PDF/A. Throws; then path is as it was.
WrittenReport writeReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                          bool archival = false);
/// Title, author and the document's own date for the file, so that the same data gives the same bytes.
reporting::PdfOptions pdfOptions(const reporting::Document &document, const reporting::ReportRequest &request,
                                 const domain::Clock &clock);

} // namespace app
