#include "domain/entities/aid_payment.h"

#include "domain/entities/record_checks.h"

namespace domain::aid_payment {

void check(Record &record, const Clock &, Issues &issues)
{
    // The recipient may be a unit: only its number is judged.
    checkPerson(record, {.idType = &id_type, .idNumber = &id_number}, Severity::Warning, issues);
}

} // namespace domain::aid_payment
