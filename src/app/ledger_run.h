#pragma once
// Makes ledgers in the background for whoever looks at them, prints them and writes them to files.

#include "app/job_runner.h"
#include "app/ledger_export.h"
#include "app/page_printing.h"

#include <QImage>
#include <memory>

namespace app {

class LedgerRun : public QObject
{
    Q_OBJECT

public:
    explicit LedgerRun(Office &office, QObject *parent = nullptr);

    const JobRunner &job() const { return m_job; }
    /// A picture of the first page at so many dots per inch. While one is being made, the newest wish is made next.
    void preview(const LedgerRequest &request, double dpi);
    void write(const LedgerRequest &request, const QString &path);
    /// The device must take whole pages without margins; pages [first, last] count from 1, 0: all.
    void print(const LedgerRequest &request, const PrintTarget &target);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void previewed(const QImage &page, int pages, qint64 rows);
    void written(const QString &path, qint64 rows, int pages);
    void printed(int pages);
    void failed(const app::Failure &failure);

private:
    void start(std::function<void()> work);
    /// After a job: starts what waits, then tells. A preview that gave way says nothing.
    void finish(const std::optional<Failure> &failure, const std::function<void()> &tell);

    std::function<void()> m_next; // waits for the job that is running
    bool m_previewing = false;
    JobRunner m_job; // last: stops before what it writes to goes
};

} // namespace app
