#include "domain/entities/family_member.h"

#include "domain/entities/record_checks.h"

namespace domain::family_member {

void check(Record &record, const Clock &, Issues &issues)
{
    record.set(name, tidiedName(record.get(name)));
    checkIdentity(record, id_number, {}, &sex, &birth_date, Severity::Warning, issues);
}

} // namespace domain::family_member
