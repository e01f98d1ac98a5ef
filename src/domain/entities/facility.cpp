#include "domain/entities/facility.h"

#include "domain/entities/record_checks.h"

namespace domain::facility {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, built_date, valid_until, issues);
    checkOrder(record, built_date, named_date, issues);
    checkAtLeast(record, {&invest_amount, &area, &capacity, &quantity, &weekly_openings, &served_count, &star_level}, 0,
                 issues);
}

} // namespace domain::facility
