#include "domain/entities/aid_payment.h"

#include "domain/entities/record_checks.h"

namespace domain::aid_payment {

void check(Record &record, const Clock &, Issues &issues)
{
    checkIdentity(record, id_number, {}, nullptr, nullptr, Severity::Warning, issues);
}

} // namespace domain::aid_payment
