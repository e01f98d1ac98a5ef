#pragma once
// What day it is. Passed in with the session, never global: "today" is the civil date in Asia/Shanghai, whatever zone
// the machine is set to, and tests stand where they like.

#include "domain/date.h"

#include <QDateTime>

namespace domain {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
    QDate today() const { return now().toOffsetFromUtc(8 * 3600).date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    /// Noon of that day in Shanghai.
    explicit FixedClock(QDate day)
        : m_now(QDateTime(day, QTime(4, 0), Qt::UTC))
    {
    }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace domain
