#include "domain/entities/report.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::report {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, period_from, period_to, issues);
    checkOrder(record, document_date, issued_date, issues);
    if (record.get(report_status) == u"已印发"_s && record.get(issued_date).isNull())
        issues << warning(u"issued_missing"_s, &issued_date,
                          QCoreApplication::translate("report", "It is issued, but the day is missing."));
}

} // namespace domain::report
