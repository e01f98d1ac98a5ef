#include "domain/entities/archive_document.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::archive_document {

void check(Record &record, const Clock &, Issues &issues)
{
    checkAtLeast(record, {&word_count, &page_count, &copies, &target_copies, &completion_rate}, 0, issues);
    const std::optional<qint64> from = record.get(covered_from_year);
    const std::optional<qint64> to = record.get(covered_to_year);
    if (from && to && *to < *from)
        issues << warning(u"year_order"_s, &covered_to_year,
                          QCoreApplication::translate("Issues", "The last year %1 lies before the first, %2.")
                              .arg(QString::number(*to), QString::number(*from)),
                          QString::number(*to));
}

} // namespace domain::archive_document
