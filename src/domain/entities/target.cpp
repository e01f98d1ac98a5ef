#include "domain/entities/target.h"

#include "domain/record.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain::target {

void check(Record &record, const Clock &, Issues &issues)
{
    // Sheets of targets name the year in the plan's number: JH2026.
    static const QRegularExpression yearInNumber(u"(?<![0-9])20[0-9]{2}"_s);
    if (const auto match = yearInNumber.match(record.get(plan_no).text); !record.get(year) && match.hasMatch())
        record.set(year, match.captured().toLongLong());
    const auto low = record.get(target_value);
    const auto high = record.get(target_high);
    if (low && high && *high < *low)
        issues << warning(u"range_order"_s, &target_high,
                          QCoreApplication::translate("Issues", "The upper value is smaller than the target value."));
}

} // namespace domain::target
