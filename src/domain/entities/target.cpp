#include "domain/entities/target.h"

#include "domain/entities/organization.h"
#include "domain/entities/record_checks.h"
#include "domain/filter.h"
#include "domain/record.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain::target {

namespace {

void checkParts(const Record &record, Issues &issues)
{
    const auto low = record.get(target_value);
    const auto high = record.get(target_high);
    if (low && high && *high < *low)
        issues << warning(u"range_order"_s, &target_high,
                          QCoreApplication::translate("Issues", "The upper value is smaller than the target value."));
    if (record.get(period_min) && record.get(sub_period).isEmpty())
        issues << warning(u"sub_period_missing"_s, &sub_period,
                          QCoreApplication::translate(
                              "Issues", "There is a least number for each period, but it is not said which periods."));
    const ParsedFilter units = parseFilter(organization::entity, record.get(unit_filter));
    if (!units.error.isEmpty())
        issues << warning(u"unit_filter_unreadable"_s, &unit_filter, units.error, record.get(unit_filter));
}

void checkChange(Record &record, Issues &issues)
{
    if (record.get(item_status).isEmpty() && !record.get(moved_to).isNull())
        record.set(item_status, u"已调整"_s);
    const QString status = record.get(item_status);
    if (status == u"已调整"_s && record.get(moved_to).isNull())
        issues << warning(u"moved_to_missing"_s, &moved_to,
                          QCoreApplication::translate("Issues", "The item is moved, but its new date is missing."));
    if ((status == u"已调整"_s || status == u"已取消"_s) && record.get(change_reason).isEmpty())
        issues << warning(u"change_reason_missing"_s, &change_reason,
                          QCoreApplication::translate("Issues", "Why the item was moved or dropped is missing."));
}

/// Sheets of targets seldom have a column for the year: it is in the plan's number (JH2026) or the plan's own; a target
/// of no plan takes it from what is due when.
void takeYear(Record &record, Issues &issues)
{
    static const QRegularExpression yearInNumber(u"(?<![0-9])20[0-9]{2}"_s);
    if (record.get(year))
        return;
    if (const auto match = yearInNumber.match(record.get(plan_no).text); match.hasMatch())
        return record.set(year, match.captured().toLongLong());
    if (!record.get(plan_no).text.isEmpty())
        return; // the year of the plan itself
    for (const DateField *field : {&period_to, &due_date, &period_from})
        if (const Date date = record.get(*field); !date.isNull())
            return record.set(year, date.firstDay().year());
    issues << warning(
        u"year_missing"_s, &year,
        QCoreApplication::translate(
            "Issues", "Neither a year nor a plan nor a date is said, so no plan board shows the target."));
}

} // namespace

void check(Record &record, const Clock &, Issues &issues)
{
    takeYear(record, issues);
    checkOrder(record, period_from, period_to, issues);
    checkParts(record, issues);
    checkChange(record, issues);
}

} // namespace domain::target
