#include "importing/read_ahead.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace importing {

namespace {

constexpr size_t rowsInBatch = 256;
constexpr size_t batchesAhead = 8; // memory stays bounded

using Batch = std::vector<spreadsheet::Row>;

class ReadAhead
{
public:
    ReadAhead(spreadsheet::SheetReader &reader, int sheet)
        : m_thread([this, &reader, sheet] { produce(reader, sheet); })
    {
    }
    ~ReadAhead() { finish(); }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// False at the end of the sheet. Throws what the reader threw, once the rows before that are taken.
    bool take(Batch &batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_ended; });
        if (m_batches.empty()) {
            if (m_failure)
                std::rethrow_exception(m_failure);
            return false;
        }
        batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return true;
    }

    /// How far the reader is; total 0: not known.
    std::pair<qint64, qint64> place()
    {
        const std::lock_guard lock(m_mutex);
        return {m_done, m_total};
    }

private:
    void produce(spreadsheet::SheetReader &reader, int sheet)
    {
        std::exception_ptr failure;
        try {
            reader.read(
                sheet, [this](spreadsheet::Row &&row) { return add(std::move(row)); },
                [this](qint64 done, qint64 total) { return note(done, total); });
        } catch (...) {
            failure = std::current_exception(); // told in the caller's thread
        }
        const std::lock_guard lock(m_mutex);
        if (!m_batch.empty())
            m_batches.push_back(std::move(m_batch));
        m_failure = failure;
        m_ended = true;
        m_changed.notify_all();
    }

    bool add(spreadsheet::Row &&row)
    {
        m_batch.push_back(std::move(row));
        if (m_batch.size() < rowsInBatch)
            return true;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < batchesAhead || m_abandoned; });
        if (m_abandoned)
            return false;
        m_batches.push_back(std::move(m_batch));
        m_batch = {};
        m_changed.notify_all();
        return true;
    }

    bool note(qint64 done, qint64 total)
    {
        const std::lock_guard lock(m_mutex);
        m_done = done;
        m_total = total;
        return !m_abandoned;
    }

    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_abandoned = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable())
            m_thread.join();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    Batch m_batch; // of the reading thread
    std::exception_ptr m_failure;
    qint64 m_done = 0, m_total = 0;
    bool m_ended = false;
    bool m_abandoned = false; // nobody wants further rows
    std::thread m_thread; // last: starts when everything is there
};

} // namespace

bool readAhead(spreadsheet::SheetReader &reader, int sheet, const std::function<bool(spreadsheet::Row &&)> &row,
               const spreadsheet::Progress &progress)
{
    ReadAhead ahead(reader, sheet);
    Batch batch;
    while (ahead.take(batch)) {
        const auto [done, total] = ahead.place();
        if (progress && !progress(done, total))
            return false;
        for (spreadsheet::Row &one : batch)
            if (!row(std::move(one)))
                return true;
    }
    return true;
}

} // namespace importing
