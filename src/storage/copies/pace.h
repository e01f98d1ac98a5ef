#pragma once
// Tells how far work on a copy is, and whether it should stop.

#include "domain/error.h"
#include "domain/progress.h"

#include <algorithm>

namespace storage {

class Pace
{
public:
    Pace(domain::Progress progress, qint64 total)
        : m_progress(std::move(progress))
        , m_total(total)
    {
    }
    void at(qint64 done)
    {
        if (m_progress && !m_progress(std::min(done, m_total), m_total))
            m_stopped = true;
    }
    /// Throws Error{Cancelled} when that was asked for.
    void stopIfAsked() const
    {
        if (m_stopped)
            throw domain::Error(domain::ErrorCode::Cancelled, {});
    }

private:
    const domain::Progress m_progress;
    const qint64 m_total;
    bool m_stopped = false;
};

} // namespace storage
