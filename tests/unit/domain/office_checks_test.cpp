// What posts, changes of membership, fund entries, inspections, congress sessions and plans complete and report.

#include "domain/clock.h"
#include "domain/entities/committee_post.h"
#include "domain/entities/congress_session.h"
#include "domain/entities/dues_payment.h"
#include "domain/entities/fund_entry.h"
#include "domain/entities/inspection.h"
#include "domain/entities/membership_change.h"
#include "domain/entities/plan.h"
#include "domain/entities/target.h"
#include "domain/record.h"
#include "domain/value_text.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QStringList warningsOf(Record &record)
{
    QStringList codes;
    const Issues issues = checkRecord(record, FixedClock(QDate(2025, 12, 31)));
    for (const Issue &issue : issues) {
        EXPECT_EQ(issue.severity, Severity::Warning) << qPrintable(issue.code);
        codes << issue.code;
    }
    return codes;
}

void give(Record &record, const Field &field, const QString &text)
{
    record.setValue(field, parseValue(record.entity(), field, text).value);
}

Record aSession()
{
    Record record(congress_session::entity);
    record.set(congress_session::body, u"职代会"_s);
    record.set(congress_session::session_status, u"已召开"_s);
    give(record, congress_session::held_date, u"2025-05-17"_s);
    give(record, congress_session::delegate_count, u"60"_s);
    return record;
}

} // namespace

TEST(CommitteePostCheck, KnowsTermsOfThreeAndFiveYearsThatEndAfterTheyBegin)
{
    Record record(committee_post::entity);
    record.set(committee_post::person_name, u"张　三"_s);
    give(record, committee_post::term_start, u"2024-05-17"_s);
    give(record, committee_post::term_end, u"2029-05-16"_s);
    give(record, committee_post::term_years, u"5"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
    EXPECT_EQ(record.get(committee_post::person_name), u"张三"_s);
    give(record, committee_post::term_end, u"2023-05-16"_s);
    give(record, committee_post::term_years, u"4"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"date_order"_s, u"term_length"_s}));
}

TEST(MembershipChangeCheck, NeedsADateWhenItIsDoneAndAnotherUnionToMoveTo)
{
    Record record(membership_change::entity);
    record.set(membership_change::change_kind, u"转出"_s);
    record.set(membership_change::from_org, {u"甲公司工会"_s});
    record.set(membership_change::to_org, {u"乙公司工会"_s});
    EXPECT_EQ(warningsOf(record), QStringList());
    record.set(membership_change::to_org, {u"甲公司工会"_s});
    record.set(membership_change::change_status, u"已办结"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"change_date_missing"_s, u"same_union"_s}));
}

TEST(DuesPaymentCheck, NeedsADayForWhatWasPaidAndNoneForWhatIsOwed)
{
    Record record(dues_payment::entity);
    give(record, dues_payment::amount_due, u"60"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
    give(record, dues_payment::amount, u"60"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"paid_date_missing"_s}));
    give(record, dues_payment::paid_date, u"2025-03-01"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
}

TEST(FundEntryCheck, NeedsADateForMoneyInOrNearItsBudgetYear)
{
    Record record(fund_entry::entity);
    give(record, fund_entry::amount, u"651427.87"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"entry_date_missing"_s}));
    give(record, fund_entry::entry_date, u"2025-01-10"_s);
    give(record, fund_entry::budget_year, u"2024"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
    give(record, fund_entry::budget_year, u"2015"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"year_disagrees"_s}));
}

TEST(FundEntryCheck, TakesACorrectionInRed)
{
    Record record(fund_entry::entity);
    give(record, fund_entry::amount, u"-120.05"_s);
    give(record, fund_entry::entry_date, u"2025-01-10"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
}

TEST(InspectionCheck, TellsDatesOutOfOrderAndAStateThatDisagrees)
{
    Record record(inspection::entity);
    record.set(inspection::inspection_kind, u"安全检查"_s);
    give(record, inspection::start_date, u"2025-03-27"_s);
    give(record, inspection::end_date, u"2025-03-26"_s);
    record.set(inspection::is_rectified, false);
    give(record, inspection::rectified_date, u"2025-04-01"_s);
    give(record, inspection::casualties, u"-1"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"date_order"_s, u"number_small"_s, u"status_disagrees"_s}));
}

TEST(CongressSessionCheck, CountsDelegatesAndVotes)
{
    Record record = aSession();
    give(record, congress_session::attended_count, u"57"_s);
    give(record, congress_session::votes_for, u"31"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
    give(record, congress_session::votes_for, u"30"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"majority_missed"_s}));
    give(record, congress_session::votes_for, u"58"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"count_exceeds"_s}));
    give(record, congress_session::votes_for, u""_s);
    give(record, congress_session::attended_count, u"61"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"count_exceeds"_s}));
    give(record, congress_session::attended_count, u"39"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"quorum_missed"_s}));
    give(record, congress_session::attended_count, u"40"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
}

TEST(CongressSessionCheck, IsAnnouncedBeforeItIsHeldAndHasADateWhenItWas)
{
    Record record = aSession();
    give(record, congress_session::notice_date, u"2025-05-18"_s);
    EXPECT_EQ(warningsOf(record), QStringList({u"date_order"_s}));
    record.set(congress_session::held_date, Date());
    EXPECT_EQ(warningsOf(record), QStringList({u"held_date_missing"_s}));
}

TEST(PlanCheck, TakesItsYearFromItsPeriod)
{
    Record record(plan::entity);
    record.set(plan::title, u"2025年工作计划"_s);
    give(record, plan::period_from, u"2025-01-01"_s);
    give(record, plan::period_to, u"2025-12-31"_s);
    EXPECT_EQ(warningsOf(record), QStringList());
    EXPECT_EQ(record.get(plan::year), 2025);
    record.set(plan::year, 2023);
    EXPECT_EQ(warningsOf(record), QStringList({u"year_disagrees"_s}));
}

TEST(TargetCheck, TakesItsYearFromTheNumberOfItsPlan)
{
    Record record(target::entity);
    record.set(target::wording, u"新建工会20家"_s);
    record.set(target::plan_no, {u"JH2026"_s});
    EXPECT_EQ(warningsOf(record), QStringList());
    EXPECT_EQ(record.get(target::year), 2026);
}

TEST(TargetCheck, TakesItsYearFromWhatIsDueAndWarnsWhereNothingSays)
{
    Record record(target::entity);
    record.set(target::wording, u"新建工会20家"_s);
    EXPECT_EQ(warningsOf(record), QStringList{u"year_missing"_s}) << "no plan board would show it";
    record.set(target::due_date, *Date::parse(u"2026-11"_s));
    EXPECT_EQ(warningsOf(record), QStringList());
    EXPECT_EQ(record.get(target::year), 2026);
}
