#include "domain/entities/reminder.h"

#include "domain/record.h"
#include "domain/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::reminder {

void check(Record &record, const Clock &, Issues &issues)
{
    if (const QString key = record.get(record_entity); !key.isEmpty() && findEntity(key) == nullptr)
        issues << error(u"entity_unknown"_s, &record_entity,
                        QCoreApplication::translate("reminder", "There is no ledger “%1”.").arg(key), key);
    if (const auto days = record.get(lead_days); days && *days < 0)
        issues << error(u"lead_negative"_s, &lead_days,
                        QCoreApplication::translate("reminder", "The days ahead are counted from 0 upwards."));
    const bool done = record.get(reminder_status) == u"已办"_s;
    if (done && record.get(done_date).isNull())
        issues << warning(u"done_missing"_s, &done_date,
                          QCoreApplication::translate("reminder", "It is done, but the day is missing."));
    else if (!done && !record.get(done_date).isNull() && !record.get(reminder_status).isEmpty())
        issues << warning(u"done_open"_s, &reminder_status,
                          QCoreApplication::translate("reminder",
                                                      "There is a day it was done, but it is not marked "
                                                      "as done."));
}

} // namespace domain::reminder
