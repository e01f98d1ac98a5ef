#include "domain/entities/visit.h"

#include "domain/entities/record_checks.h"

namespace domain::visit {

void check(Record &record, const Clock &, Issues &issues)
{
    checkAtLeast(record, {&covered_count, &cash_amount, &goods_quantity, &goods_value}, 0, issues);
}

} // namespace domain::visit
