#pragma once
// Makes the office's documents in the background, writes, prints and issues them, and knows the rows behind their
// figures.

#include "app/job_runner.h"
#include "app/own_wording.h"
#include "app/page_printing.h"
#include "figures/comparison.h"
#include "reporting/content/report.h"
#include "reporting/pdf/pdf_writer.h"

#include <memory>

namespace app {

class ReportRun : public QObject
{
    Q_OBJECT

public:
    explicit ReportRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    void make(const reporting::ReportRequest &request);
    /// Writes the document that was made last: .pdf or .docx. archival: PDF/A.
    void write(const QString &path, bool archival = false);
    /// The rows behind its figures: .xlsx or .pdf; sensitive values masked.
    void writeEvidence(const QString &path);
    /// The device must take whole pages without margins; pages [first, last] count from 1, 0: all.
    void print(const PrintTarget &target);
    /// Whether the document that was made last can be issued.
    void check();
    /// The paragraph a line of the template makes, beside the office's own words.
    void openParagraph(int templateLine);
    void issue(const reporting::ReportRequest &request, const QString &path, bool archival);
    void cancel() { m_job.cancel(); }

    const reporting::ReportRequest &request() const { return m_request; }
    const reporting::Document &document() const { return m_document; }
    /// The figure with its rows and the year before, computed now; without an entity where it is not computed from
    /// records. Throws.
    figures::Comparison evaluate(const reporting::PrintedFigure &figure);

Q_SIGNALS:
    void made();
    void written(const QString &path, int pages); // pages 0: a Word file or workbook
    void printed(int pages);
    void checked(const QStringList &obstacles); // empty: it can be issued
    void issued(const QString &path, qint64 report);
    void paragraphOpened(const app::Paragraph &paragraph);
    void failed(const app::Failure &failure);

private:
    /// Runs the work, then tells of it or of its failure.
    void start(const QString &title, JobRunner::Work work, const std::function<void()> &tell);

    Office &m_office;
    reporting::ReportRequest m_request;
    reporting::Document m_document;
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
