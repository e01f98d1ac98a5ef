#include "domain/entities/fund_entry.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::fund_entry {

void check(Record &record, const Clock &, Issues &issues)
{
    checkAtLeast(record, {&wage_base, &rate, &amount_due, &budget_amount, &quantity}, 0, issues);
    if (record.get(amount).value_or(0) != 0)
        checkGiven(record, entry_date, issues);
    // An entry is booked in its year, or settled early in the next one.
    const auto year = record.get(budget_year);
    const Date booked = record.get(entry_date);
    if (year && !booked.isNull() && (booked.year() < *year - 1 || booked.year() > *year + 1))
        issues << warning(u"year_disagrees"_s, &budget_year,
                          QCoreApplication::translate("Issues", "The budget year is %1, but the entry is of %2.")
                              .arg(*year)
                              .arg(booked.display()),
                          QString::number(*year));
}

} // namespace domain::fund_entry
