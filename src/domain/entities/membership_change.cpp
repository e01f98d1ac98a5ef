#include "domain/entities/membership_change.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::membership_change {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {.name = &member_name, .idType = &id_type, .idNumber = &id_number}, Severity::Warning, issues);
    checkOrder(record, applied_date, approved_date, issues);
    checkOrder(record, applied_date, accepted_date, issues);
    if (record.get(change_status) == u"已办结"_s)
        checkGiven(record, change_date, issues);
    const QString kind = record.get(change_kind);
    const QString from = record.get(from_org).text;
    if ((kind == u"转入"_s || kind == u"转出"_s) && !from.isEmpty() && from == record.get(to_org).text)
        issues << warning(
            u"same_union"_s, &to_org,
            QCoreApplication::translate("Issues", "The member moves from %1 to the same union.").arg(from), from);
}

} // namespace domain::membership_change
