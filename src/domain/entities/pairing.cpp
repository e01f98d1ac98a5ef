#include "domain/entities/pairing.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::pairing {

void check(Record &record, const Clock &, Issues &issues)
{
    checkOrder(record, signed_date, end_date, issues);
    const Link strong = record.get(strong_org);
    const Link partner = record.get(partner_org);
    const bool same = strong.text == partner.text || (strong.id != 0 && strong.id == partner.id);
    if (!strong.text.isEmpty() && same)
        issues << warning(u"paired_with_itself"_s, &partner_org,
                          QCoreApplication::translate("Issues", "A union cannot be paired with itself."), partner.text);
}

} // namespace domain::pairing
