#include "domain/entities/contract.h"

#include "domain/clock.h"
#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::contract {

void check(Record &record, const Clock &clock, Issues &issues)
{
    checkOrder(record, signed_date, end_date, issues);
    checkOrder(record, effective_date, end_date, issues);
    // The end date is the last day in force. What the sheet says is kept; dates that disagree are told.
    const Date end = record.get(end_date);
    const QString stated = record.get(contract_status);
    if (end.isNull())
        return;
    const bool over = end.firstDay() < clock.today();
    if (over && stated == u"有效"_s)
        issues << warning(u"status_disagrees"_s, &contract_status,
                          QCoreApplication::translate("Issues", "Stated is %1, but the last day in force was %2.")
                              .arg(stated, end.display()),
                          stated);
    if (!over && stated == u"到期"_s)
        issues << warning(u"status_disagrees"_s, &contract_status,
                          QCoreApplication::translate("Issues", "Stated is %1, but the last day in force is %2.")
                              .arg(stated, end.display()),
                          stated);
}

} // namespace domain::contract
