#include "app/template_preview.h"

#include "app/records.h"
#include "reporting/content/template_check.h"
#include "reporting/content/template_head.h"

namespace app {

using namespace Qt::StringLiterals;

TemplatePreview::TemplatePreview(Office &office, QObject *parent)
    : QObject(parent)
    , m_job(office)
{
}

void TemplatePreview::show(const reporting::ReportRequest &request, const QString &name, const QString &text)
{
    m_waiting = Wanted{request, name, text};
    if (m_job.isBusy())
        m_job.cancel(); // start() follows when it has ended
    else
        start();
}

void TemplatePreview::start()
{
    const Wanted wanted = *std::exchange(m_waiting, {});
    auto made = std::make_shared<Made>();
    m_job.start(
        tr("Computing the preview"),
        [wanted, made](storage::Session &session, const domain::Progress &progress) {
            made->errors = reporting::checkTemplate(session, wanted.text, wanted.request.kind);
            const bool nothingToSay = reporting::readTemplateHead(wanted.text).ledger && wanted.request.record == 0;
            if (!made->errors.isEmpty() || nothingToSay)
                return;
            reporting::ReportRequest request = wanted.request;
            request.stopped = [&progress] { return !progress(0, 1); };
            made->document = reporting::makeReport(session, request, wanted.text, wanted.name);
        },
        [this, made](const std::optional<Failure> &failure) { take(failure, *made); });
}

void TemplatePreview::take(const std::optional<Failure> &failure, Made &result)
{
    if (m_waiting) {
        start();
        return;
    }
    m_errors = std::move(result.errors);
    Q_EMIT checked();
    if (failure && !failure->isCancelled())
        Q_EMIT failed(*failure);
    if (!result.document)
        return;
    m_document = std::move(*result.document);
    Q_EMIT made();
}

qint64 anyRecord(Office &office, const domain::Entity &ledger)
{
    ListQuery query;
    query.limit = 1;
    const std::vector<qint64> ids = Records(office, ledger).ids(query);
    return ids.empty() ? 0 : ids.front();
}

} // namespace app
