#include "domain/entities/family_member.h"

#include "domain/entities/record_checks.h"

namespace domain::family_member {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {&name, &id_type, &id_number, &sex, &birth_date, &phone, &phone_other}, Severity::Warning,
                issues);
}

} // namespace domain::family_member
