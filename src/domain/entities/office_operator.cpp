#include "domain/entities/office_operator.h"

#include "domain/clock.h"
#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::office_operator {

void check(Record &record, const Clock &clock, Issues &issues)
{
    checkOrder(record, start_date, end_date, issues);
    const Date left = record.get(end_date);
    if (record.get(is_active).value_or(false) && !left.isNull() && left.firstDay() <= clock.today())
        issues << warning(
            u"active_after_end"_s, &is_active,
            QCoreApplication::translate("operator", "Marked as active, but left the post on %1.").arg(left.toIso()));
}

} // namespace domain::office_operator
