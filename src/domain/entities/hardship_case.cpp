#include "domain/entities/hardship_case.h"

#include "domain/entities/record_checks.h"

namespace domain::hardship_case {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {&name, &id_type, &id_number, &sex, &birth_date, &phone, &phone_other}, Severity::Warning,
                issues);
    checkOrder(record, filed_date, closed_date, issues);
}

} // namespace domain::hardship_case
