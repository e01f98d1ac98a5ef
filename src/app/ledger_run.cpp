#include "app/ledger_run.h"

#include "reporting/drawing/page_painter.h"
#include "reporting/ledger/ledger_pages.h"

namespace app {

namespace {

int paintLedger(const reporting::Ledger &ledger, const PrintTarget &target, const domain::Progress &progress)
{
    reporting::FontBook fonts;
    const reporting::LedgerPages pages(ledger, fonts, progress);
    return printPages({pages.paper(), pages.count(), [&](int page) { return pages.page(page); },
                       [&]() -> const QList<reporting::Face> & { return fonts.faces(); }},
                      target, progress);
}

} // namespace

LedgerRun::LedgerRun(Office &office, QObject *parent)
    : QObject(parent)
    , m_job(office)
{
}

/// One job at a time: a preview that nobody waits for any more gives way, other work is waited for.
void LedgerRun::start(std::function<void()> work)
{
    if (!m_job.isBusy()) {
        m_next = {};
        work();
        return;
    }
    m_next = std::move(work);
    if (m_previewing)
        m_job.cancel();
}

void LedgerRun::finish(const std::optional<Failure> &failure, const std::function<void()> &tell)
{
    m_previewing = false;
    const std::function<void()> next = std::exchange(m_next, {});
    if (next)
        next();
    if (!failure)
        tell();
    else if (!next || !failure->isCancelled())
        Q_EMIT failed(*failure);
}

void LedgerRun::preview(const LedgerRequest &request, double dpi)
{
    start([this, request, dpi] {
        struct Seen
        {
            QImage page;
            int pages = 0;
            qint64 rows = 0;
        };
        auto seen = std::make_shared<Seen>();
        m_previewing = true;
        m_job.start(
            tr("Looking at the ledger"),
            [request, dpi, seen](storage::Session &session, const domain::Progress &progress) {
                const reporting::Ledger ledger = makeLedger(session, request, progress);
                reporting::FontBook fonts; // glyphs belong to the thread that sets them
                const reporting::LedgerPages pages(ledger, fonts, progress);
                *seen = {reporting::renderPage(pages.preview(), 0, dpi), pages.count(), ledger.rows.size()};
            },
            [this, seen](const std::optional<Failure> &failure) {
                finish(failure, [&] { Q_EMIT previewed(seen->page, seen->pages, seen->rows); });
            });
    });
}

void LedgerRun::write(const LedgerRequest &request, const QString &path)
{
    start([this, request, path] {
        auto written = std::make_shared<WrittenLedger>();
        m_job.start(
            tr("Writing the ledger"),
            [request, path, written](storage::Session &session, const domain::Progress &progress) {
                *written = writeLedger(session, request, path, progress);
            },
            [this, path, written](const std::optional<Failure> &failure) {
                finish(failure, [&] { Q_EMIT this->written(path, written->rows, written->pages); });
            });
    });
}

void LedgerRun::print(const LedgerRequest &request, const PrintTarget &target)
{
    start([this, request, target] {
        auto painted = std::make_shared<int>(0);
        m_job.start(
            tr("Printing the ledger"),
            [request, target, painted](storage::Session &session, const domain::Progress &progress) {
                *painted = paintLedger(makeLedger(session, request, progress), target, progress);
            },
            [this, painted](const std::optional<Failure> &failure) {
                finish(failure, [&] { Q_EMIT printed(*painted); });
            });
    });
}

} // namespace app
