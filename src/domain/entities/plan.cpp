#include "domain/entities/plan.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::plan {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, period_from, period_to, issues);
    checkOrder(record, drafted_date, issued_date, issues);
    // The year is that of the period it plans.
    const Date from = record.get(period_from);
    const auto stated = record.get(year);
    if (!from.isNull() && !stated)
        record.set(year, from.year());
    else if (!from.isNull() && (*stated < from.year() || *stated > from.year() + 1))
        issues << warning(u"year_disagrees"_s, &year,
                          QCoreApplication::translate("Issues", "The year is %1, but the period begins on %2.")
                              .arg(*stated)
                              .arg(from.display()),
                          QString::number(*stated));
}

} // namespace domain::plan
