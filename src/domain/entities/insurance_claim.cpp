#include "domain/entities/insurance_claim.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::insurance_claim {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {.name = &person_name, .idType = &id_type, .idNumber = &id_number, .sex = &sex},
                Severity::Warning, issues);
    checkOrder(record, incident_date, applied_date, issues);
    checkOrder(record, applied_date, claim_date, issues);
    checkOrder(record, incident_date, claim_date, issues);
    checkAtLeast(record, {&medical_cost, &own_cost, &amount}, 0, issues);
    const QString state = record.get(claim_status);
    const bool paid = state == u"已赔付"_s || (state.isEmpty() && !record.get(claim_date).isNull());
    if (paid && !record.get(amount))
        issues << warning(u"amount_missing"_s, &amount,
                          QCoreApplication::translate("Issues", "The claim was paid, but its amount is missing."));
}

} // namespace domain::insurance_claim
