#include "domain/entities/publication.h"

#include "domain/entities/record_checks.h"

namespace domain::publication {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, submitted_date, published_date, issues);
    checkAtLeast(record, {&copies, &reach_count, &score, &reward_amount, &cost}, 0, issues);
}

} // namespace domain::publication
