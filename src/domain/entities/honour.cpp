#include "domain/entities/honour.h"

#include "domain/entities/record_checks.h"

namespace domain::honour {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, applied_date, granted_date, issues);
    checkOrder(record, granted_date, valid_until, issues);
    checkAtLeast(record, {&rank}, 1, issues);
    checkAtLeast(record, {&prize_money}, 0, issues);
}

} // namespace domain::honour
