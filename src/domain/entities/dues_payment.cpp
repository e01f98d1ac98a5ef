#include "domain/entities/dues_payment.h"

#include "domain/entities/record_checks.h"

namespace domain::dues_payment {

void check(Record &record, const Clock &, Issues &issues)
{
    checkAtLeast(record, {&amount_due, &amount}, 0, issues);
    if (record.get(amount).value_or(0) > 0)
        checkGiven(record, paid_date, issues);
}

} // namespace domain::dues_payment
