#include "app/report_run.h"

#include "app/figure_run.h"
#include "app/report_file.h"
#include "reporting/typesetter.h"

namespace app {

ReportRun::ReportRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void ReportRun::make(const reporting::ReportRequest &request)
{
    auto document = std::make_shared<reporting::Document>();
    m_job.start(
        tr("Computing the document"),
        [request, document](storage::Session &session, const domain::Progress &) {
            *document = reporting::makeReport(session, request);
        },
        [this, request, document](const std::optional<Failure> &failure) {
            if (failure) {
                Q_EMIT failed(*failure);
                return;
            }
            m_request = request;
            m_document = std::move(*document);
            Q_EMIT made();
        });
}

void ReportRun::writePdf(const QString &path)
{
    const reporting::PdfOptions options = pdfOptions(m_document, m_request, m_office.clock());
    m_job.start(
        tr("Writing the PDF"),
        [this, path, options, document = m_document](storage::Session &, const domain::Progress &) {
            reporting::FontBook fonts; // glyphs belong to the thread that sets them
            m_pdf = reporting::writePdf(reporting::typeset(document, fonts), path, options);
        },
        [this, path](const std::optional<Failure> &failure) {
            if (failure)
                Q_EMIT failed(*failure);
            else
                Q_EMIT written(path, m_pdf.pages);
        });
}

figures::Comparison ReportRun::evaluate(const reporting::PrintedFigure &figure)
{
    const figures::ParsedDefinition parsed = figures::parseExpression(figure.expression);
    if (!parsed.definition)
        return {}; // written by hand, as the value of a target that nothing measures
    figures::NamedFigure named;
    named.definition = *parsed.definition;
    return figureRow(m_office, named, m_request.period).comparison;
}

} // namespace app
