#pragma once
// What a template makes of the records, while it is being written: the newest text counts, whatever was computed for an
// older one is stopped. Runs beside the program's work, never before it.

#include "app/job_runner.h"
#include "reporting/content/report.h"
#include "reporting/template/template.h"

namespace app {

class TemplatePreview : public QObject
{
    Q_OBJECT

public:
    explicit TemplatePreview(Office &office, QObject *parent = nullptr);

    /// request: kind, period and record; the text is taken instead of its template's.
    void show(const reporting::ReportRequest &request, const QString &name, const QString &text);
    bool isBusy() const { return m_job.isBusy() || m_waiting.has_value(); }
    /// Of the text shown last.
    const QList<reporting::TemplateError> &errors() const { return m_errors; }
    /// The last one that could be made.
    const reporting::Document &document() const { return m_document; }

Q_SIGNALS:
    void checked(); // errors() are of the newest text
    void made();
    void failed(const app::Failure &failure); // the text is right, but no document came of it

private:
    struct Wanted
    {
        reporting::ReportRequest request;
        QString name;
        QString text;
    };
    struct Made
    {
        QList<reporting::TemplateError> errors;
        std::optional<reporting::Document> document;
    };
    void start();
    void take(const std::optional<Failure> &failure, Made &result);

    std::optional<Wanted> m_waiting;
    QList<reporting::TemplateError> m_errors;
    reporting::Document m_document;
    JobRunner m_job; // last: stops before what it writes to goes
};

/// A record of a ledger, the first of its own order, for the preview of a document about one; 0: there is none.
qint64 anyRecord(Office &office, const domain::Entity &ledger);

} // namespace app
