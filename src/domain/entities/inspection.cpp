#include "domain/entities/inspection.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::inspection {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, start_date, end_date, issues);
    for (const DateField *later : {&rectify_due, &rectified_date, &recheck_date})
        checkOrder(record, start_date, *later, issues);
    checkAtLeast(record, {&worker_count, &problem_count, &casualties, &owed_amount, &recovered_amount}, 0, issues);
    if (record.get(is_rectified) == false && !record.get(rectified_date).isNull())
        issues << warning(u"status_disagrees"_s, &is_rectified,
                          QCoreApplication::translate("Issues", "Stated is not put right, but a date is given (%1).")
                              .arg(record.get(rectified_date).display()));
}

} // namespace domain::inspection
