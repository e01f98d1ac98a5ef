#pragma once
// An office full of invented records, for measuring and for comparing two ways to compute the same: every ledger of the
// registry, every kind of field, dates over many years, links between records, some records in the trash.

#include "storage/session.h"

namespace support {

struct RandomOffice
{
    qint64 members = 1000;
    qint64 others = 4000; // records of all other ledgers together
    int lastYear = 2026;
    quint32 seed = 1; // the same seed gives the same records
};

void fillOffice(storage::Session &session, const RandomOffice &office);

} // namespace support
