#include "domain/entities/dispute.h"

#include "domain/entities/record_checks.h"

namespace domain::dispute {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, applied_date, accepted_date, issues);
    checkOrder(record, accepted_date, closed_date, issues);
}

} // namespace domain::dispute
