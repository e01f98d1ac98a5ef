#include "domain/entities/organization.h"

#include "domain/entities/record_checks.h"

namespace domain::organization {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, founded_date, dissolved_date, issues);
    checkCreditCode(record, credit_code, issues);
}

} // namespace domain::organization
