#include "domain/value_text.h"

#include "support/print.h"
#include "unit/domain/sample_entities.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

/// Canonical text of what was read, or the code of what was wrong.
QString read(const Field &field, const QString &text)
{
    const ParsedValue parsed = parseValue(samples::worker, field, text);
    if (parsed.issue && parsed.issue->severity == Severity::Error) {
        EXPECT_TRUE(isEmpty(parsed.value));
        EXPECT_FALSE(parsed.issue->message.isEmpty());
        EXPECT_EQ(parsed.issue->field, &field);
        return parsed.issue->code;
    }
    return valueText(field, parsed.value);
}

} // namespace

TEST(Values, EmptyTextIsNoValueInEveryKind)
{
    for (const Field *field : samples::worker.fields) {
        for (const QString &blank : {QString(), u" "_s, u"　"_s, u"\n"_s}) {
            const ParsedValue parsed = parseValue(samples::worker, *field, blank);
            EXPECT_TRUE(isEmpty(parsed.value)) << field->key;
            EXPECT_FALSE(parsed.issue) << field->key;
        }
    }
}

TEST(Values, MoneyIsExactInEveryNotation)
{
    const auto fen = [](const QString &text) {
        return std::get<qint64>(parseValue(samples::worker, samples::amount, text).value);
    };
    EXPECT_EQ(fen(u"1,234.50"_s), 123450);
    EXPECT_EQ(fen(u"￥1,234.5"_s), 123450);
    EXPECT_EQ(fen(u"¥ 12"_s), 1200);
    EXPECT_EQ(fen(u"100元"_s), 10000);
    EXPECT_EQ(fen(u"100元整"_s), 10000);
    EXPECT_EQ(fen(u"1.2万"_s), 1200000);
    EXPECT_EQ(fen(u"1.2 万元"_s), 1200000);
    EXPECT_EQ(fen(u"0.0123456万元"_s), 12346);
    EXPECT_EQ(fen(u"１２３．４５"_s), 12345);
    EXPECT_EQ(fen(u"-5.5"_s), -550);
    EXPECT_EQ(fen(u"-￥5.5元"_s), -550);
    EXPECT_EQ(fen(u"1.5E4"_s), 1500000);
    EXPECT_EQ(fen(u"1.5e-1"_s), 15);
    EXPECT_EQ(fen(u"0.29"_s), 29); // 0.29 * 100 is 28.999… in binary
    EXPECT_EQ(fen(u"2.675"_s), 268);
    EXPECT_EQ(fen(u"2.674999999999999999"_s), 267);
    EXPECT_EQ(fen(u"-2.675"_s), -268);
    EXPECT_EQ(fen(u"0"_s), 0);
    EXPECT_EQ(fen(u"-0.00"_s), 0);
    EXPECT_EQ(fen(u"0.001"_s), 0);
    EXPECT_EQ(fen(u".5"_s), 50);
    EXPECT_EQ(fen(u"9007199254740993.01"_s), 900719925474099301);
}

TEST(Values, MoneyRefusesWhatIsNoAmount)
{
    for (const QString &text :
         {u"约500"_s, u"1,23"_s, u"12,34.5"_s, u"5-6"_s, u"--5"_s, u"1.2.3"_s, u"元"_s, u"万"_s, u"."_s, u"1e"_s,
          u"abc"_s, u"99999999999999999999"_s, u"1e300"_s, u"NaN"_s, u"inf"_s, u"0x10"_s, u"500美元"_s})
        EXPECT_EQ(read(samples::amount, text), u"money_invalid"_s) << qPrintable(text);
}

TEST(Values, IntegersTakeSeparatorsAndCountingUnits)
{
    EXPECT_EQ(read(samples::count, u"1,200"_s), u"1200"_s);
    EXPECT_EQ(read(samples::count, u"12人"_s), u"12"_s);
    EXPECT_EQ(read(samples::count, u"12 人次"_s), u"12"_s);
    EXPECT_EQ(read(samples::count, u"2025年"_s), u"2025"_s);
    EXPECT_EQ(read(samples::count, u"３.0"_s), u"3"_s);
    EXPECT_EQ(read(samples::count, u"1.2万人"_s), u"12000"_s);
    EXPECT_EQ(read(samples::count, u"1E3"_s), u"1000"_s);
    EXPECT_EQ(read(samples::count, u"0"_s), u"0"_s);
    for (const QString &text :
         {u"1.5"_s, u"1.00001"_s, u"三五"_s, u"12或13"_s, u"人"_s, u"1 200"_s, u"9223372036854775808"_s})
        EXPECT_EQ(read(samples::count, text), u"number_invalid"_s) << qPrintable(text);
}

TEST(Values, PercentIsThePrintedNumberWithOrWithoutItsSign)
{
    EXPECT_EQ(parseValue(samples::worker, samples::raise, u"12.5%"_s).value, Value(qint64(125000)));
    EXPECT_EQ(parseValue(samples::worker, samples::raise, u"12.5"_s).value, Value(qint64(125000)));
    EXPECT_EQ(parseValue(samples::worker, samples::raise, u"１２.５％"_s).value, Value(qint64(125000)));
    EXPECT_EQ(parseValue(samples::worker, samples::raise, u"0.125"_s).value, Value(qint64(1250)));
    EXPECT_EQ(read(samples::raise, u"%"_s), u"number_invalid"_s);
    EXPECT_EQ(read(samples::raise, u"5‰"_s), u"number_invalid"_s);
    EXPECT_EQ(read(samples::goal, u"1,000.25"_s), u"1000.25"_s);
}

TEST(Values, YesAndNoAreReadButABareNumberIsNotGuessed)
{
    for (const QString &text : {u"是"_s, u"有"_s, u"√"_s, u"✓"_s, u"Y"_s, u"yes"_s, u"TRUE"_s, u" 是 "_s})
        EXPECT_EQ(read(samples::migrant, text), u"是"_s) << qPrintable(text);
    for (const QString &text : {u"否"_s, u"无"_s, u"無"_s, u"×"_s, u"N"_s, u"No"_s, u"false"_s})
        EXPECT_EQ(read(samples::migrant, text), u"否"_s) << qPrintable(text);
    for (const QString &text : {u"1"_s, u"0"_s, u"2"_s, u"不详"_s, u"是否"_s})
        EXPECT_EQ(read(samples::migrant, text), u"bool_unknown"_s) << qPrintable(text);
}

TEST(Values, ImpossibleDatesAreNamedAndKeptInTheIssue)
{
    EXPECT_EQ(read(samples::joined, u"2019年2月"_s), u"2019-02"_s);
    const ParsedValue parsed = parseValue(samples::worker, samples::joined, u"2020年6月31日"_s);
    ASSERT_TRUE(parsed.issue);
    EXPECT_EQ(parsed.issue->code, u"date_impossible"_s);
    EXPECT_EQ(parsed.issue->value, u"2020年6月31日"_s);
}

TEST(Values, NamesAreKeptExactly)
{
    EXPECT_EQ(read(samples::name, u" 阿依古丽·买买提　"_s), u"阿依古丽·买买提"_s);
    EXPECT_EQ(read(samples::name, u"浙江Ａ（集团）公司"_s), u"浙江Ａ（集团）公司"_s);
    EXPECT_EQ(read(samples::name, u"𠮷野\n太郎"_s), u"𠮷野 太郎"_s);
    EXPECT_EQ(read(samples::orgName, u" 某某工会 "_s), u"某某工会"_s);
}

TEST(Values, MultilineTextKeepsItsLines)
{
    EXPECT_EQ(read(samples::remark, u"一\r\n二\r三\n\n四 "_s), u"一\n二\n三\n\n四"_s);
}

TEST(Values, TextLongerThanItsFieldIsRefusedAndNotCut)
{
    EXPECT_EQ(read(samples::name, QString(200, u'王')), QString(200, u'王'));
    EXPECT_EQ(read(samples::name, QString(201, u'王')), u"text_too_long"_s);
    EXPECT_EQ(read(samples::name, u"𠮷"_s.repeated(200)), u"𠮷"_s.repeated(200)); // characters, not code units
    EXPECT_EQ(read(samples::remark, QString(70000, u'a')), u"text_too_long"_s);
    EXPECT_EQ(read(samples::amount, QString(70000, u'1')), u"text_too_long"_s);
    EXPECT_EQ(read(samples::orgName, QString(201, u'会')), u"text_too_long"_s);
    EXPECT_LE(parseValue(samples::worker, samples::remark, QString(70000, u'a')).issue->value.size(), 200);
}

TEST(Values, IdentityAndCreditNumbersAreTidiedOnly)
{
    EXPECT_EQ(read(samples::idNumber, u"’34052419800101001x "_s), u"34052419800101001X"_s);
    EXPECT_EQ(read(samples::idNumber, u"３４０５２４ 19800101 001Ｘ"_s), u"34052419800101001X"_s);
    EXPECT_EQ(read(samples::idNumber, u"1.10105E+17"_s), u"1.10105E+17"_s);
    EXPECT_EQ(read(samples::creditCode, u"81330000724538949j"_s), u"81330000724538949J"_s);
}

TEST(Values, MobileNumbersLoseTheirDecorationAndOtherNumbersKeepTheirs)
{
    EXPECT_EQ(read(samples::phone, u"+86 138-0013-8000"_s), u"13800138000"_s);
    EXPECT_EQ(read(samples::phone, u"1.3800138E10"_s), u"13800138000"_s);
    EXPECT_EQ(read(samples::phone, u"13800138000.0"_s), u"13800138000"_s);
    EXPECT_EQ(read(samples::phone, u"0571-88888888 转 801"_s), u"0571-88888888 转 801"_s);
    EXPECT_EQ(read(samples::phone, u"0571-88888888"_s), u"0571-88888888"_s);
}

TEST(Values, SeveralChoicesAreSplitAtAnySeparatorAndJoinedAlike)
{
    EXPECT_EQ(read(samples::groups, u"网约车司机，快递员; 快递员\n外卖配送员、"_s),
              u"网约车司机、快递员、外卖配送员"_s);
    EXPECT_EQ(read(samples::groups, u"、，"_s), QString());
}
