#include "domain/entities/service_record.h"

#include "domain/entities/record_checks.h"

namespace domain::service_record {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {.name = &person_name, .idType = &id_type, .idNumber = &id_number, .sex = &sex},
                Severity::Warning, issues);
    checkOrder(record, service_date, reply_date, issues);
    checkOrder(record, service_date, started_date, issues);
    checkAtLeast(record, {&people_count, &salary}, 0, issues);
}

} // namespace domain::service_record
