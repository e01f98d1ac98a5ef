#pragma once
// The engine's copy of an office, and what the office held at the very moment the copy shows.

#include "storage/copies/contents.h"
#include "storage/copies/pace.h"

#include <chrono>
#include <future>

namespace storage {

struct OfficeSize
{
    qint64 bytes = 0;
    bool writeAheadLog = false;
};

OfficeSize sizeOf(PlainConnection &office);

struct Snapshot
{
    OfficeContents contents; // rows only
    qsizetype dangling = 0; // references that lead nowhere, where they were looked at
};

/// Writes the copy into the scratch file, which must not be there yet. fully: with a look at the references. Throws
/// Error.
Snapshot copyOneMoment(const QString &officePath, const QString &scratch, const OfficeSize &size, bool fully,
                       Pace &pace);

template <typename Result>
bool isReady(const std::future<Result> &future, std::chrono::milliseconds time = std::chrono::milliseconds(0))
{
    return future.wait_for(time) == std::future_status::ready;
}
inline constexpr auto betweenReports = std::chrono::milliseconds(30);

} // namespace storage
