#pragma once
// Which records refer to a record.

#include "storage/reference_link.h"

#include <vector>

namespace storage {

struct Referral
{
    qint64 from; // of the pointer's entity
    qint64 to; // of the reference's target
};

/// Those in the trash too, in the order of their ids.
std::vector<qint64> recordsReferringTo(Session &session, const Pointer &pointer, qint64 id);
std::vector<qint64> livingRecordsReferringTo(Session &session, const Pointer &pointer, qint64 id);
/// Every linked reference of living records.
std::vector<Referral> livingReferrals(Session &session, const Pointer &pointer);
/// For each record that living ones refer to, the oldest of them.
std::vector<Referral> oldestLivingReferrals(Session &session, const Pointer &pointer);

} // namespace storage
