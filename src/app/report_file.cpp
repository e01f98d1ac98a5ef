#include "app/report_file.h"

#include "app/glyph_obstacles.h"
#include "app/word_template.h"
#include "reporting/docx/docx_writer.h"
#include "reporting/layout/typesetter.h"
#include "reporting/output_file.h"
#include "reporting/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

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

int writeDocument(const reporting::Document &document, reporting::PdfOptions options, const QString &path,
                  bool archival)
{
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive)) {
        reporting::writeOutput(path, reporting::plainText(document).toUtf8());
        return 0;
    }
    if (path.endsWith(u".docx"_s, Qt::CaseInsensitive)) {
        reporting::DocxOptions word;
        word.created = options.created;
        reporting::writeDocx(document, path, word);
        return 0;
    }
    reporting::FontBook fonts;
    options.archival = archival;
    return reporting::writePdf(reporting::typeset(document, fonts), path, options).pages;
}

WrittenReport writeReport(storage::Session &session, const reporting::ReportRequest &request, const QString &path,
                          bool archival)
{
    const QStringList endings{u".pdf"_s, u".docx"_s, u".txt"_s};
    if (std::ranges::none_of(endings, [&](const QString &end) { return path.endsWith(end, Qt::CaseInsensitive); }))
        throw domain::Error(
            domain::ErrorCode::Usage,
            QCoreApplication::translate("Report", "The report is written as .pdf, .docx or .txt: “%1” is none of them.")
                .arg(path));
    if (isWordTemplate(request.templateFile))
        return fillWordTemplate(session, request, path);
    WrittenReport written;
    written.document = reporting::makeReport(session, request);
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        reporting::FontBook fonts;
        written.unprinted = glyphObstacles(session, written.document, fonts);
    }
    written.pages
        = writeDocument(written.document, pdfOptions(written.document, request, session.clock), path, archival);
    return written;
}

} // namespace app
