// What the ledgers of activities, publicity and standardisation complete and report by themselves.

#include "domain/clock.h"
#include "domain/entities/attendance.h"
#include "domain/entities/checklist_item.h"
#include "domain/entities/facility.h"
#include "domain/entities/honour.h"
#include "domain/entities/publication.h"
#include "domain/record.h"
#include "domain/value_text.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QStringList codesOf(Record &record)
{
    QStringList codes;
    for (const Issue &issue : checkRecord(record, FixedClock(QDate(2025, 12, 31))))
        codes << issue.code + u' ' + (issue.field ? issue.field->name() : QString());
    return codes;
}

void give(Record &record, const Field &field, const QString &text)
{
    record.setValue(field, parseValue(record.entity(), field, text).value);
}

} // namespace

TEST(HonourCheck, WarnsOfImpossiblePlacesAndDatesOutOfOrder)
{
    Record record(honour::entity);
    record.set(honour::title, u"工人先锋号"_s);
    record.set(honour::rank, 1);
    give(record, honour::applied_date, u"2025-03"_s);
    give(record, honour::granted_date, u"2025-05-01"_s);
    give(record, honour::valid_until, u"2028-05-01"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    record.set(honour::rank, 0);
    give(record, honour::applied_date, u"2025-06"_s);
    give(record, honour::valid_until, u"2024-05-01"_s);
    EXPECT_EQ(codesOf(record),
              QStringList({u"date_order granted_date"_s, u"date_order valid_until"_s, u"number_small rank"_s}));
}

TEST(PublicationCheck, WarnsOfNegativeCounts)
{
    Record record(publication::entity);
    record.set(publication::title, u"工会信息第1期"_s);
    give(record, publication::score, u"0"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    give(record, publication::score, u"-0.5"_s);
    record.set(publication::copies, -1);
    EXPECT_EQ(codesOf(record), QStringList({u"number_small copies"_s, u"number_small score"_s}));
}

TEST(AttendanceCheck, NeedsTheEventAndTheNameAndTidiesThePerson)
{
    Record record(attendance::entity);
    EXPECT_EQ(codesOf(record), QStringList({u"event_missing event_no"_s, u"person_missing person_name"_s}));
    record.set(attendance::event_no, Link{u"HD001"_s});
    record.set(attendance::person_name, u"张　三"_s);
    record.set(attendance::id_number, u"340524800101001"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_EQ(record.get(attendance::person_name), u"张三"_s);
    EXPECT_EQ(record.get(attendance::id_number), u"34052419800101001X"_s);
    record.set(attendance::id_number, u"340524198001010011"_s);
    give(record, attendance::hours, u"-1"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"id_check_digit id_number"_s, u"number_small hours"_s}));
}

TEST(FacilityCheck, WarnsOfAnAgreementThatEndsBeforeTheOpening)
{
    Record record(facility::entity);
    record.set(facility::name, u"职工书屋"_s);
    give(record, facility::built_date, u"2024-06-01"_s);
    give(record, facility::valid_until, u"2024-05-31"_s);
    give(record, facility::invest_amount, u"-1"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"date_order valid_until"_s, u"number_small invest_amount"_s}));
}

TEST(ChecklistCheck, TakesTheYearFromTheDateAndHoldsScoresAgainstTheFullScore)
{
    Record record(checklist_item::entity);
    record.set(checklist_item::item, u"有组织"_s);
    record.set(checklist_item::is_done, true);
    give(record, checklist_item::done_date, u"2024-10-03"_s);
    give(record, checklist_item::score, u"10"_s);
    give(record, checklist_item::full_score, u"10"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_EQ(record.get(checklist_item::year), 2024);
    record.set(checklist_item::year, 2023);
    give(record, checklist_item::score, u"10.5"_s);
    record.set(checklist_item::is_done, false);
    EXPECT_EQ(codesOf(record), QStringList({u"score_high score"_s, u"not_done_dated done_date"_s}));
    EXPECT_EQ(record.get(checklist_item::year), 2023) << "a year that is given stays";
}
