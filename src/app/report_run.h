#pragma once
// Makes the office's documents in the background and knows the rows behind their figures.

#include "app/job_runner.h"
#include "figures/comparison.h"
#include "reporting/pdf_writer.h"
#include "reporting/report.h"

namespace app {

class ReportRun : public QObject
{
    Q_OBJECT

public:
    explicit ReportRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    void make(const reporting::ReportRequest &request);
    /// Writes the document that was made last.
    void writePdf(const QString &path);
    void cancel() { m_job.cancel(); }

    const reporting::ReportRequest &request() const { return m_request; }
    const reporting::Document &document() const { return m_document; }
    /// The figure with its rows and the year before, computed now; without an entity where it is not computed from
    /// records. Throws.
    figures::Comparison evaluate(const reporting::PrintedFigure &figure);

Q_SIGNALS:
    void made();
    void written(const QString &path, int pages);
    void failed(const app::Failure &failure);

private:
    Office &m_office;
    reporting::ReportRequest m_request;
    reporting::Document m_document;
    reporting::PdfResult m_pdf;
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
