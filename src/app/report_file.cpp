#include "app/report_file.h"

#include "reporting/docx_writer.h"
#include "reporting/plain_text.h"
#include "reporting/typesetter.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void writeText(const QString &text, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        throw unwritable(path, file.errorString());
}

} // namespace

domain::Error unwritable(const QString &path, const QString &detail)
{
    return domain::Error(domain::ErrorCode::Unwritable,
                         QCoreApplication::translate("Report",
                                                     "“%1” cannot be written. Close it in other programs, or choose "
                                                     "another folder with enough room.")
                             .arg(path),
                         detail);
}

reporting::PdfOptions pdfOptions(const reporting::Document &document, const reporting::ReportRequest &request,
                                 const domain::Clock &clock)
{
    reporting::PdfOptions options;
    options.title = document.title;
    options.author = document.author;
    options.language = document.language;
    options.created = QDateTime(request.asOf.value_or(clock.today()), QTime(0, 0), Qt::UTC);
    return options;
}

WrittenReport writeReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                          bool archival)
{
    const bool asText = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const bool asWord = path.endsWith(u".docx"_s, Qt::CaseInsensitive);
    if (!asText && !asWord && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Report", "The report is written as .pdf, .docx or .txt: “%1” is none of them.")
                .arg(path));
    WrittenReport written;
    written.document = reporting::makeReport(session, request);
    if (asText) {
        writeText(reporting::plainText(written.document), path);
        return written;
    }
    if (asWord) {
        reporting::DocxOptions options;
        options.created = pdfOptions(written.document, request, session.clock).created;
        reporting::writeDocx(written.document, path, options);
        return written;
    }
    reporting::FontBook fonts;
    const reporting::DisplayList pages = reporting::typeset(written.document, fonts);
    reporting::PdfOptions options = pdfOptions(written.document, request, session.clock);
    options.archival = archival;
    written.pages = reporting::writePdf(pages, path, options).pages;
    return written;
}

} // namespace app
