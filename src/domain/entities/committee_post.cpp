#include "domain/entities/committee_post.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::committee_post {

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {.name = &person_name}, Severity::Warning, issues);
    checkOrder(record, elected_date, term_end, issues);
    checkOrder(record, term_start, term_end, issues);
    checkAtLeast(record, {&term_no, &term_years}, 1, issues);
    // Trade Union Law, article 16: a term is three or five years.
    const auto years = record.get(term_years);
    if (years && *years > 0 && *years != 3 && *years != 5)
        issues << warning(u"term_length"_s, &term_years,
                          QCoreApplication::translate("Issues", "A term is three or five years, not %1.").arg(*years),
                          QString::number(*years));
}

} // namespace domain::committee_post
