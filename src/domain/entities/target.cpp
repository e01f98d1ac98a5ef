#include "domain/entities/target.h"

#include "domain/record.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::target {

void check(Record &record, const Clock &, Issues &issues)
{
    const auto low = record.get(target_value);
    const auto high = record.get(target_high);
    if (low && high && *high < *low)
        issues << warning(u"range_order"_s, &target_high,
                          QCoreApplication::translate("Issues", "The upper value is smaller than the target value."));
}

} // namespace domain::target
