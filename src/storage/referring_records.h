#pragma once
// Which records refer to a record.

#include "storage/reference_link.h"

#include <functional>
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

/// Living records that refer to those of a range of ids, in the order of their ids, until the visitor returns false.
void eachLivingReferral(Session &session, const Pointer &pointer, qint64 first, qint64 last,
                        const std::function<bool(const Referral &)> &visitor);

} // namespace storage
