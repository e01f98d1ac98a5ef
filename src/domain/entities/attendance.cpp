#include "domain/entities/attendance.h"

#include "domain/entities/record_checks.h"

namespace domain::attendance {

void check(Record &record, const Clock &, Issues &issues)
{
    // Sign-in sheets often hold only the last digits: a wrong number is told and kept.
    checkPerson(record, {.name = &person_name, .idNumber = &id_number}, Severity::Warning, issues);
    checkAtLeast(record, {&hours, &score}, 0, issues);
    checkAtLeast(record, {&rank}, 1, issues);
}

} // namespace domain::attendance
