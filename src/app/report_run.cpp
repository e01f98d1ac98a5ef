#include "app/report_run.h"

#include "app/evidence.h"
#include "app/figure_run.h"
#include "app/issue_report.h"
#include "reporting/layout/typesetter.h"

namespace app {

ReportRun::ReportRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_job(office)
{
}

void ReportRun::start(const QString &title, JobRunner::Work work, const std::function<void()> &tell)
{
    m_job.start(title, std::move(work), [this, tell](const std::optional<Failure> &failure) {
        if (failure)
            Q_EMIT failed(*failure);
        else
            tell();
    });
}

void ReportRun::make(const reporting::ReportRequest &request)
{
    auto document = std::make_shared<reporting::Document>();
    start(
        tr("Computing the document"),
        [request, document](storage::Session &session, const domain::Progress &) {
            *document = reporting::makeReport(session, request);
        },
        [this, request, document] {
            m_request = request;
            m_document = std::move(*document);
            Q_EMIT made();
        });
}

void ReportRun::write(const QString &path, bool archival)
{
    auto pages = std::make_shared<int>(0);
    start(
        tr("Writing the document"),
        [path, archival, pages, request = m_request, document = m_document](storage::Session &session,
                                                                            const domain::Progress &) {
            *pages = writeDocument(document, pdfOptions(document, request, session.clock), path, archival);
        },
        [this, path, pages] { Q_EMIT written(path, *pages); });
}

void ReportRun::writeEvidence(const QString &path)
{
    start(
        tr("Writing the rows behind the figures"),
        [path, document = m_document](storage::Session &session, const domain::Progress &) {
            app::writeEvidence(session, document, path, false);
        },
        [this, path] { Q_EMIT written(path, 0); });
}

void ReportRun::print(const PrintTarget &target)
{
    auto painted = std::make_shared<int>(0);
    start(
        tr("Printing the document"),
        [target, painted, document = m_document](storage::Session &, const domain::Progress &progress) {
            reporting::FontBook fonts; // glyphs belong to the thread that sets them
            const reporting::DisplayList pages = reporting::typeset(document, fonts);
            *painted = printPages(pages, target, progress);
        },
        [this, painted] { Q_EMIT printed(*painted); });
}

void ReportRun::check()
{
    auto obstacles = std::make_shared<QStringList>();
    start(
        tr("Checking the document against the records"),
        [obstacles, document = m_document](storage::Session &session, const domain::Progress &) {
            reporting::FontBook fonts;
            *obstacles = obstaclesToIssue(session, document, fonts);
        },
        [this, obstacles] { Q_EMIT checked(*obstacles); });
}

void ReportRun::openParagraph(int templateLine)
{
    auto paragraph = std::make_shared<Paragraph>();
    start(
        tr("Computing the paragraph"),
        [paragraph, templateLine, request = m_request](storage::Session &session, const domain::Progress &) {
            *paragraph = paragraphOf(session, request, templateLine);
        },
        [this, paragraph] { Q_EMIT paragraphOpened(*paragraph); });
}

void ReportRun::issue(const reporting::ReportRequest &request, const QString &path, bool archival)
{
    auto file = std::make_shared<IssuedFile>();
    m_job.start(
        tr("Issuing the document"),
        [request, path, archival, file](storage::Session &session, const domain::Progress &) {
            *file = issueReport(session, request, path, archival);
        },
        [this, path, file](const std::optional<Failure> &failure) {
            m_office.store().announceAll(); // it may be issued though its file could not take its name
            if (failure)
                Q_EMIT failed(*failure);
            else
                Q_EMIT issued(path, file->report);
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
