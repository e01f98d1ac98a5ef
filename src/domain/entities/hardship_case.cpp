#include "domain/entities/hardship_case.h"

#include "domain/entities/record_checks.h"

namespace domain::hardship_case {

void check(Record &record, const Clock &, Issues &issues)
{
    record.set(name, tidiedName(record.get(name)));
    checkIdentity(record, id_number, {}, &sex, &birth_date, Severity::Warning, issues);
    checkMobile(record, phone, &phone_other, issues);
    checkOrder(record, filed_date, closed_date, issues);
}

} // namespace domain::hardship_case
