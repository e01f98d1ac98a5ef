#include "domain/entities/checklist_item.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::checklist_item {

void check(Record &record, const Clock &, Issues &issues)
{
    if (const Date done = record.get(done_date); !record.get(year) && !done.isNull())
        record.set(year, done.year());
    checkAtLeast(record, {&item_no}, 1, issues);
    checkAtLeast(record, {&score, &full_score}, 0, issues);
    const auto reached = record.get(score);
    const auto possible = record.get(full_score);
    if (reached && possible && *reached > *possible)
        issues << warning(u"score_high"_s, &score,
                          QCoreApplication::translate("Issues", "The score is higher than the full score."));
    if (record.get(is_done) == false && !record.get(done_date).isNull())
        issues << warning(
            u"not_done_dated"_s, &done_date,
            QCoreApplication::translate("Issues", "Stated is not done, but there is a date of completion."),
            record.get(done_date).toIso());
}

} // namespace domain::checklist_item
