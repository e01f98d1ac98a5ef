#include "domain/entities/event.h"

#include "domain/entities/record_checks.h"

namespace domain::event {

void check(Record &record, const Clock &, Issues &issues) { checkOrder(record, start_date, end_date, issues); }

} // namespace domain::event
