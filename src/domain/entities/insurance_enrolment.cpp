#include "domain/entities/insurance_enrolment.h"

#include "domain/entities/record_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain::insurance_enrolment {

namespace {

void checkCount(Record &record, Issues &issues)
{
    const std::optional<qint64> count = record.get(insured_count);
    const QString kind = record.get(enrol_kind);
    const bool personal = kind == u"个人"_s || (kind.isEmpty() && !record.get(person_name).isEmpty());
    if (personal && !count)
        record.set(insured_count, 1);
    else if (personal && *count > 1)
        issues << warning(
            u"count_disagrees"_s, &insured_count,
            QCoreApplication::translate("Issues", "%1 people are given, but the row is one person’s.").arg(*count),
            QString::number(*count));
    else if (!personal && !count)
        issues << warning(
            u"count_missing"_s, &insured_count,
            QCoreApplication::translate("Issues", "The number of people insured is missing; the row counts nobody."));
}

} // namespace

void check(Record &record, const Clock &, Issues &issues)
{
    checkPerson(record, {.name = &person_name, .idType = &id_type, .idNumber = &id_number, .sex = &sex},
                Severity::Warning, issues);
    checkCount(record, issues);
    checkAtLeast(record, {&insured_count, &shares, &premium, &cover_amount}, 0, issues);
    checkOrder(record, start_date, end_date, issues);
    checkOrder(record, enrolled_date, end_date, issues);
}

} // namespace domain::insurance_enrolment
