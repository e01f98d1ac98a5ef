// What the entities' own checks complete and report.

#include "domain/clock.h"
#include "domain/entities/aid_payment.h"
#include "domain/entities/contract.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/record.h"
#include "domain/value_text.h"

#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QString goodNumber = u"34052419800101001X"_s;

QStringList codesOf(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes << issue.code;
    return codes;
}

Issues checked(Record &record) { return checkRecord(record, FixedClock(QDate(2025, 12, 31))); }

void give(Record &record, const Field &field, const QString &text)
{
    record.setValue(field, parseValue(record.entity(), field, text).value);
}

Record aMember()
{
    Record record(member::entity);
    record.set(member::name, u"沈佳宁"_s);
    record.set(member::id_number, goodNumber);
    return record;
}

} // namespace

TEST(MemberCheck, CompletesTypeStateBirthDateAndSex)
{
    Record record = aMember();
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    EXPECT_EQ(record.get(member::id_type), u"居民身份证"_s);
    EXPECT_EQ(record.get(member::member_status), u"在册"_s);
    EXPECT_EQ(record.get(member::birth_date), Date::of(1980, 1, 1));
    EXPECT_EQ(record.get(member::sex), u"男"_s);
}

TEST(MemberCheck, NeedsANameAndANumber)
{
    Record record(member::entity);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"name_missing"_s, u"id_missing"_s}));
}

TEST(MemberCheck, RefusesAWrongNumberAndKeepsItAsGiven)
{
    Record record = aMember();
    record.set(member::id_number, u"340524198001010011"_s);
    const Issues issues = checked(record);
    EXPECT_EQ(codesOf(issues), QStringList({u"id_check_digit"_s}));
    EXPECT_TRUE(hasErrors(issues));
    EXPECT_EQ(record.get(member::id_number), u"340524198001010011"_s);
}

TEST(MemberCheck, LetsTheNumberDecideAboutBirthDateAndSex)
{
    Record record = aMember();
    give(record, member::birth_date, u"1981-02-03"_s);
    record.set(member::sex, u"女"_s);
    const Issues issues = checked(record);
    EXPECT_EQ(codesOf(issues), QStringList({u"birth_id_mismatch"_s, u"sex_id_mismatch"_s}));
    EXPECT_FALSE(hasErrors(issues));
    EXPECT_EQ(record.get(member::birth_date), Date::of(1980, 1, 1));
    EXPECT_EQ(record.get(member::sex), u"男"_s);
}

TEST(MemberCheck, CompletesTheDayOfABirthMonthSilently)
{
    Record record = aMember();
    give(record, member::birth_date, u"1980-01"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    EXPECT_EQ(record.get(member::birth_date), Date::of(1980, 1, 1));
}

TEST(MemberCheck, MovesWhatIsNoMobileToTheOtherPhone)
{
    Record record = aMember();
    record.set(member::phone, u"1385712120"_s);
    record.set(member::phone_other, u"0571-88001122"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"phone_invalid"_s}));
    EXPECT_EQ(record.get(member::phone), QString());
    EXPECT_EQ(record.get(member::phone_other), u"0571-88001122、1385712120"_s);
    record.set(member::phone, u"+86 138-0013-8000"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    EXPECT_EQ(record.get(member::phone), u"13800138000"_s);
}

TEST(MemberCheck, TidiesNamesAndChangesNothingElseInThem)
{
    const auto tidied = [](const QString &name, const QString &type) {
        Record record = aMember();
        record.set(member::name, name);
        record.set(member::id_type, type);
        checked(record);
        return record.get(member::name);
    };
    const QString resident = u"居民身份证"_s;
    EXPECT_EQ(tidied(u"张　三"_s, resident), u"张三"_s);
    EXPECT_EQ(tidied(u"买买提•艾力"_s, resident), u"买买提·艾力"_s);
    EXPECT_EQ(tidied(u"买买提・艾力"_s, resident), u"买买提·艾力"_s);
    EXPECT_EQ(tidied(u"金 文"_s, u"护照"_s), u"金 文"_s);
    EXPECT_EQ(tidied(u"欧阳 晓岚"_s, resident), u"欧阳 晓岚"_s);
}

TEST(MemberCheck, WarnsWhenTheyLeftBeforeTheyJoined)
{
    Record record = aMember();
    give(record, member::joined_date, u"2020-05-09"_s);
    give(record, member::left_date, u"2020-05"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    give(record, member::left_date, u"2020-04"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"date_order"_s}));
}

TEST(MemberCheck, WarnsOfAWrongCreditCode)
{
    Record record = aMember();
    record.set(member::employer_credit_code, u"81330000724538949J"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    record.set(member::employer_credit_code, u"81330000724538949K"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"credit_code_invalid"_s}));
}

TEST(HardshipCaseCheck, OnlyWarnsOfAWrongNumber)
{
    Record record(hardship_case::entity);
    record.set(hardship_case::name, u"贺长青"_s);
    record.set(hardship_case::id_number, u"340524198001010011"_s);
    const Issues issues = checked(record);
    EXPECT_EQ(codesOf(issues), QStringList({u"id_check_digit"_s}));
    EXPECT_FALSE(hasErrors(issues));
}

TEST(AidPaymentCheck, TakesUnitsWithoutANumber)
{
    Record record(aid_payment::entity);
    record.set(aid_payment::recipient_name, u"永泰物流有限公司"_s);
    give(record, aid_payment::paid_date, u"2025-01-20"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    EXPECT_EQ(record.get(aid_payment::id_type), QString());
}

TEST(ContractCheck, KeepsAStatedStatusThatTheDatesContradict)
{
    Record record(contract::entity);
    record.set(contract::contract_kind, u"工资协议"_s);
    give(record, contract::signed_date, u"2025-01-01"_s);
    record.set(contract::contract_status, u"有效"_s);
    give(record, contract::end_date, u"2025-12-31"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList()) << "the last day is still in force";
    give(record, contract::end_date, u"2025-12-30"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"status_disagrees"_s}));
    EXPECT_EQ(record.get(contract::contract_status), u"有效"_s);
    record.set(contract::contract_status, u"到期"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList());
    give(record, contract::end_date, u"2026-12-30"_s);
    EXPECT_EQ(codesOf(checked(record)), QStringList({u"status_disagrees"_s}));
}
