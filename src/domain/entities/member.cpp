#include "domain/entities/member.h"

#include "domain/entities/record_checks.h"

using namespace Qt::StringLiterals;

namespace domain::member {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {&name, &id_type, &id_number, &sex, &birth_date, &phone, &phone_other}, Severity::Error,
                issues);
    if (record.get(member_status).isEmpty())
        record.set(member_status, u"在册"_s);
    checkOrder(record, birth_date, joined_date, issues);
    checkOrder(record, joined_date, left_date, issues);
    checkCreditCode(record, employer_credit_code, issues);
}

} // namespace domain::member
