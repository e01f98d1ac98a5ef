#include "domain/value_text.h"

#include "domain/clock.h"
#include "support/print.h"
#include "unit/domain/sample_entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <limits>

using namespace Qt::StringLiterals;
using namespace domain;

TEST(ValueText, WritesWhatItReadsBack)
{
    const QList<std::pair<const Field *, QString>> texts{
        {&samples::name, u"张三"_s},        {&samples::amount, u"1234.5"_s},  {&samples::amount, u"-0.05"_s},
        {&samples::raise, u"12.25"_s},      {&samples::goal, u"0.0001"_s},    {&samples::count, u"-7"_s},
        {&samples::migrant, u"否"_s},       {&samples::joined, u"2024-03"_s}, {&samples::joined, u"2024-03-09"_s},
        {&samples::orgName, u"某某工会"_s}, {&samples::groups, u"甲、乙"_s},  {&samples::remark, u"一\n二"_s},
    };
    for (const auto &[field, text] : texts)
        EXPECT_EQ(valueText(*field, parseValue(samples::worker, *field, text).value), text) << field->key;
}

TEST(ValueText, ShowsPeopleGroupedMoneyAndReadableDates)
{
    EXPECT_EQ(valueText(samples::amount, qint64(123456789), TextStyle::Display), u"1,234,567.89"_s);
    EXPECT_EQ(valueText(samples::amount, qint64(-50), TextStyle::Display), u"-0.50"_s);
    EXPECT_EQ(valueText(samples::amount, qint64(100000), TextStyle::Display), u"1,000.00"_s);
    EXPECT_EQ(valueText(samples::amount, qint64(99900), TextStyle::Display), u"999.00"_s);
    EXPECT_EQ(valueText(samples::raise, qint64(125000), TextStyle::Display), u"12.5%"_s);
    EXPECT_EQ(valueText(samples::count, qint64(2025), TextStyle::Display), u"2025"_s);
    EXPECT_EQ(valueText(samples::joined, Date::of(2024, 3), TextStyle::Display), u"2024年3月"_s);
    EXPECT_EQ(valueText(samples::amount, Value(), TextStyle::Display), QString());
}

TEST(ValueText, JsonHasNumbersAsNumbersAndEmptyAsNull)
{
    QJsonArray json{valueJson(samples::amount, qint64(123450)),
                    valueJson(samples::amount, qint64(29)),
                    valueJson(samples::raise, qint64(125000)),
                    valueJson(samples::count, qint64(7)),
                    valueJson(samples::migrant, true),
                    valueJson(samples::joined, Date::of(2024, 3)),
                    valueJson(samples::orgName, Link{u"某工会"_s, 3}),
                    valueJson(samples::name, Value())};
    EXPECT_EQ(QJsonDocument(json).toJson(QJsonDocument::Compact),
              QByteArray(R"([1234.5,0.29,12.5,7,true,"2024-03","某工会",null])"));
}

TEST(ValueText, MaskingShowsThreeAndFourAndNeverAShortText)
{
    EXPECT_EQ(masked(u"34052419800101001X"_s), u"340***********001X"_s);
    EXPECT_EQ(masked(u"13800138000"_s), u"138****8000"_s);
    EXPECT_EQ(masked(u"12345678"_s), u"123*5678"_s);
    EXPECT_EQ(masked(u"1234567"_s), u"*****67"_s);
    EXPECT_EQ(masked(u"12"_s), u"*2"_s);
    EXPECT_EQ(masked(u"1"_s), u"*"_s);
    EXPECT_EQ(masked(QString()), QString());
}

TEST(ValueText, ScaledNumbersArePlainDecimals)
{
    EXPECT_EQ(scaledText(1234500, 10000), u"123.45"_s);
    EXPECT_EQ(scaledText(-5, 100), u"-0.05"_s);
    EXPECT_EQ(scaledText(700, 100), u"7"_s);
    EXPECT_EQ(scaledText(0, 100), u"0"_s);
    EXPECT_EQ(scaledText(42, 1), u"42"_s);
    EXPECT_EQ(scaledText(std::numeric_limits<qint64>::min() + 1, 100), u"-92233720368547758.07"_s);
    EXPECT_EQ(scaledFromText(u"1,234.565"_s, 100), 123457);
    EXPECT_EQ(scaledFromText(u"1.5"_s, 1), 2);
    EXPECT_EQ(scaledFromText(u"1.4999"_s, 1), 1);
    EXPECT_FALSE(scaledFromText(u"1,5"_s, 100));
    EXPECT_FALSE(scaledFromText(QString(), 100));
}

TEST(Terms, HeadersAreComparedWithoutTheirDecoration)
{
    EXPECT_EQ(normalisedTerm(u"＊身 份 证\n号（必填）（18位）："_s), u"身份证号"_s);
    EXPECT_EQ(normalisedTerm(u"出生日期(yyyy-mm-dd)*"_s), u"出生日期"_s);
    EXPECT_EQ(normalisedTerm(u"金额[元]"_s), u"金额"_s);
    EXPECT_EQ(normalisedTerm(u"單位會員編號"_s), u"单位会员编号"_s);
    EXPECT_EQ(normalisedTerm(u"職務"_s), normalisedTerm(u"职务"_s));
    EXPECT_EQ(normalisedTerm(u"Ｅ－Ｍａｉｌ"_s), u"email"_s);
    EXPECT_EQ(normalisedTerm(u"（元）"_s), u"(元)"_s);
    EXPECT_EQ(normalisedTerm(u"是（否）农民工"_s), u"是(否)农民工"_s);
    EXPECT_EQ(normalisedTerm(u"* "_s), QString());
}

TEST(Terms, TidyingKeepsWordsAndTakesInvisibleMarksOff)
{
    EXPECT_EQ(tidied(u"\uFEFF Ａ１　 b\u200B（乙） "_s), u"A1 b（乙）"_s);
}

TEST(Fields, TheStemOfAnIssueCodeIsTheKeyWithoutItsEnding)
{
    EXPECT_EQ(samples::orgName.issueStem(), u"org"_s);
    EXPECT_EQ(samples::idNumber.issueStem(), u"id"_s);
    EXPECT_EQ(samples::name.issueStem(), u"name"_s);
    EXPECT_EQ(samples::name.term(), u"姓名"_s);
    EXPECT_EQ(samples::name.allTerms(), (QStringList{u"姓名"_s, u"职工姓名"_s}));
}

TEST(Fields, AreFoundByKeyTermSynonymAndLabel)
{
    EXPECT_EQ(samples::worker.fieldByTerm(u"org_name"), &samples::orgName);
    EXPECT_EQ(samples::worker.fieldByTerm(u"身份证号 "), &samples::idNumber);
    EXPECT_EQ(samples::worker.fieldByTerm(u"手機"), &samples::phone);
    EXPECT_EQ(samples::worker.fieldByTerm(u"participants"), &samples::count);
    EXPECT_EQ(samples::worker.fieldByTerm(u"身高"), nullptr);
    EXPECT_EQ(samples::worker.fieldByTerm(u""), nullptr);
    EXPECT_EQ(samples::worker.referenceByPath(u"organization"), &samples::orgName);
    EXPECT_EQ(samples::worker.indexOf(samples::headcount), -1);
}

TEST(Records, MissingRequiredFieldsAreNamedBeforeAnythingElse)
{
    Record record(samples::worker);
    const Issues issues = checkRecord(record, FixedClock(QDate(2025, 6, 1)));
    ASSERT_EQ(issues.size(), 2);
    EXPECT_EQ(issues[0].code, u"name_missing"_s);
    EXPECT_EQ(issues[1].code, u"id_missing"_s);
    EXPECT_TRUE(hasErrors(issues));
    EXPECT_TRUE(issues[0].message.contains(u"Name"));
    EXPECT_FALSE(hasErrors({warning(u"code_new"_s, nullptr, QString())}));
}

TEST(Records, TellWhichFieldsDiffer)
{
    Record before(samples::worker);
    before.set(samples::name, u"张三"_s);
    Record after = before;
    EXPECT_TRUE(after.differences(before).empty());
    after.set(samples::amount, 500);
    after.set(samples::orgName, Link{u"某工会"_s, 0});
    EXPECT_EQ(after.differences(before), (std::vector<const Field *>{&samples::orgName, &samples::amount}));
    EXPECT_EQ(after.title(), u"张三"_s);
    after.set(samples::name, QString());
    EXPECT_EQ(after.title(), QString());
}
