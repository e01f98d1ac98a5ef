// What visits, insurance, services, proposals and documents complete and report.

#include "domain/clock.h"
#include "domain/entities/archive_document.h"
#include "domain/entities/insurance_claim.h"
#include "domain/entities/insurance_enrolment.h"
#include "domain/entities/proposal.h"
#include "domain/entities/service_record.h"
#include "domain/entities/visit.h"
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
        codes << issue.code;
    return codes;
}

void give(Record &record, const Field &field, const QString &text)
{
    record.setValue(field, parseValue(record.entity(), field, text).value);
}

} // namespace

TEST(VisitCheck, NeedsADateAndSomebody)
{
    Record record(visit::entity);
    EXPECT_EQ(codesOf(record), QStringList({u"visit_date_missing"_s, u"target_missing"_s}));
    give(record, visit::visit_date, u"2025-01-20"_s);
    record.set(visit::target_name, u"永泰物流有限公司"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    give(record, visit::cash_amount, u"-200"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"number_small"_s}));
}

TEST(InsuranceEnrolmentCheck, CountsAPersonsRowAsOne)
{
    Record record(insurance_enrolment::entity);
    record.set(insurance_enrolment::person_name, u"沈佳宁"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_EQ(record.get(insurance_enrolment::insured_count), 1);
    record.set(insurance_enrolment::insured_count, 3);
    EXPECT_EQ(codesOf(record), QStringList({u"count_disagrees"_s}));
    record.set(insurance_enrolment::enrol_kind, u"单位"_s);
    EXPECT_EQ(codesOf(record), QStringList()) << "the contact person of a unit's row";
}

TEST(InsuranceEnrolmentCheck, MissesTheNumberOfAUnit)
{
    Record record(insurance_enrolment::entity);
    record.set(insurance_enrolment::enrol_kind, u"单位"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"count_missing"_s}));
    EXPECT_FALSE(record.get(insurance_enrolment::insured_count));
}

TEST(InsuranceEnrolmentCheck, WarnsWhenItEndsBeforeItBegins)
{
    Record record(insurance_enrolment::entity);
    record.set(insurance_enrolment::person_name, u"沈佳宁"_s);
    give(record, insurance_enrolment::start_date, u"2025-06-01"_s);
    give(record, insurance_enrolment::end_date, u"2025-05-31"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"date_order"_s}));
}

TEST(InsuranceClaimCheck, MissesTheAmountOfWhatWasPaid)
{
    Record record(insurance_claim::entity);
    record.set(insurance_claim::person_name, u"沈佳宁"_s);
    EXPECT_EQ(codesOf(record), QStringList()) << "nothing paid yet";
    give(record, insurance_claim::claim_date, u"2025-06-01"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"amount_missing"_s}));
    record.set(insurance_claim::claim_status, u"不予赔付"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    record.set(insurance_claim::claim_status, u"已赔付"_s);
    give(record, insurance_claim::amount, u"1200"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    give(record, insurance_claim::applied_date, u"2025-06-02"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"date_order"_s}));
}

TEST(ServiceRecordCheck, LetsTheNumberDecideAboutTheSexAndOrdersTheDates)
{
    Record record(service_record::entity);
    give(record, service_record::service_date, u"2025-06-01"_s);
    record.set(service_record::id_number, u"34052419800101001X"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_EQ(record.get(service_record::sex), u"男"_s);
    give(record, service_record::started_date, u"2025-05-31"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"date_order"_s}));
}

TEST(ProposalCheck, KnowsFromItsStateThatItWasAdopted)
{
    Record record(proposal::entity);
    record.set(proposal::title, u"优化排班"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_FALSE(record.get(proposal::is_adopted));
    record.set(proposal::proposal_status, u"采纳实施"_s);
    EXPECT_EQ(codesOf(record), QStringList());
    EXPECT_EQ(record.get(proposal::is_adopted), true);
    record.set(proposal::proposal_status, u"未采纳"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"status_disagrees"_s}));
}

TEST(ProposalCheck, WarnsWhenItWasSettledBeforeItWasSubmitted)
{
    Record record(proposal::entity);
    record.set(proposal::title, u"优化排班"_s);
    give(record, proposal::submitted_date, u"2025-05-23"_s);
    give(record, proposal::settled_date, u"2025-05-22"_s);
    EXPECT_EQ(codesOf(record), QStringList({u"date_order"_s}));
}

TEST(ArchiveDocumentCheck, WarnsOfYearsInTheWrongOrder)
{
    Record record(archive_document::entity);
    record.set(archive_document::title, u"组织档案"_s);
    record.set(archive_document::covered_from_year, 2015);
    record.set(archive_document::covered_to_year, 2015);
    EXPECT_EQ(codesOf(record), QStringList());
    record.set(archive_document::covered_to_year, 2014);
    EXPECT_EQ(codesOf(record), QStringList({u"year_order"_s}));
}
