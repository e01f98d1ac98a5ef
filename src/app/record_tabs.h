#pragma once
// The numbers beside the tabs of a record.

#include "app/records.h"

namespace app {

struct TabCounts
{
    std::vector<qint64> children; // records of each child table
    qint64 attachments = 0;
};
/// With one statement, however many ledgers refer to the record. children: those that are asked for.
TabCounts tabCounts(Office &office, const domain::Record &record, const std::vector<domain::ChildTable> &children);

} // namespace app
