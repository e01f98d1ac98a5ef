#include "domain/entities/contract.h"

#include "domain/clock.h"
#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::contract {

void check(Record &record, const Clock &clock, Issues &issues)
{
    checkOrder(record, signed_date, end_date, issues);
    // The end date is the last day in force. What the sheet says is kept; dates that disagree are told.
    const Date end = record.get(end_date);
    const bool over = !end.isNull() && end.firstDay() < clock.today();
    if (over && record.get(contract_status) == u"有效"_s)
        issues << warning(u"status_disagrees"_s, &contract_status,
                          QCoreApplication::translate("Issues", "The contract is stated to be in force, but its last day was %1.").arg(end.display()),
                          record.get(contract_status));
}

} // namespace domain::contract
