#include "domain/filter.h"

#include "support/print.h"
#include "unit/domain/sample_entities.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;
using samples::worker;

namespace {

FilterTerm only(const QString &text)
{
    const ParsedFilter parsed = parseFilter(worker, text);
    EXPECT_EQ(parsed.error, QString()) << qPrintable(text);
    EXPECT_EQ(parsed.filter.terms.size(), 1) << qPrintable(text);
    return parsed.filter.terms.value(0);
}

FilterTerm term(const QString &path, FilterOp op, const QStringList &values = {}) { return {path, op, values, {}}; }

QString errorOf(const QString &text)
{
    const ParsedFilter parsed = parseFilter(worker, text);
    EXPECT_TRUE(parsed.filter.isEmpty()) << qPrintable(text);
    return parsed.error;
}

} // namespace

TEST(Filter, NothingWrittenMeansEverything)
{
    for (const QString &text : {QString(), u"  "_s, u" ,，; "_s}) {
        EXPECT_TRUE(parseFilter(worker, text).filter.isEmpty());
        EXPECT_EQ(parseFilter(worker, text).error, QString());
    }
}

TEST(Filter, ReadsEveryComparison)
{
    const QList<std::pair<QString, FilterOp>> forms{
        {u"amount=25"_s, FilterOp::Equal},          {u"amount ＝ 25"_s, FilterOp::Equal},
        {u"amount == 25"_s, FilterOp::Equal},       {u"金额等于25"_s, FilterOp::Equal},
        {u"amount != 25"_s, FilterOp::NotEqual},    {u"amount≠25"_s, FilterOp::NotEqual},
        {u"金额不等于25"_s, FilterOp::NotEqual},    {u"amount<25"_s, FilterOp::Less},
        {u"金额小于25元"_s, FilterOp::Less},        {u"amount <= 25.00"_s, FilterOp::LessEqual},
        {u"amount≤25"_s, FilterOp::LessEqual},      {u"amount＞25"_s, FilterOp::Greater},
        {u"金额 大于 ￥25"_s, FilterOp::Greater},   {u"金额≥25"_s, FilterOp::GreaterEqual},
        {u"amount>＝25"_s, FilterOp::GreaterEqual},
    };
    for (const auto &[text, op] : forms)
        EXPECT_EQ(only(text), term(u"amount"_s, op, {u"25"_s})) << qPrintable(text);
}

TEST(Filter, ReadsListsRangesMonthsAndEmptiness)
{
    EXPECT_EQ(only(u"sex in (男|女)"_s), term(u"sex"_s, FilterOp::In, {u"男"_s, u"女"_s}));
    EXPECT_EQ(only(u"性别 NOT IN (男 | \"a|b\")"_s), term(u"sex"_s, FilterOp::NotIn, {u"男"_s, u"a|b"_s}));
    EXPECT_EQ(only(u"sex in (男,女)"_s), term(u"sex"_s, FilterOp::In, {u"男"_s, u"女"_s}));
    const FilterTerm range = term(u"joined_date"_s, FilterOp::Between, {u"2024-01"_s, u"2024-06-30"_s});
    for (const QString &text :
         {u"joined_date between 2024-01 and 2024-06-30"_s, u"入会日期 between 2024年1月 and 2024/6/30"_s,
          u"入会日期在2024-01和2024-06-30之间"_s, u"入会日期 在 2024-01 至 2024-06-30 之间"_s,
          u"入会日期介于2024-01到2024-06-30"_s, u"joined_date between \"2024-01\" and \"2024-06-30\""_s})
        EXPECT_EQ(only(text), range) << qPrintable(text);
    EXPECT_EQ(only(u"month(joined_date) in (1|2月)"_s), term(u"joined_date"_s, FilterOp::MonthIn, {u"1"_s, u"2"_s}));
    EXPECT_EQ(only(u"月份（入会日期）=05"_s), term(u"joined_date"_s, FilterOp::MonthIn, {u"5"_s}));
    for (const QString &text : {u"remark is empty"_s, u"备注为空"_s, u"备注 IS  EMPTY"_s, u"remark=\"\""_s})
        EXPECT_EQ(only(text), term(u"remark"_s, FilterOp::IsEmpty)) << qPrintable(text);
    for (const QString &text : {u"remark is not empty"_s, u"备注不为空"_s, u"remark!=\"\""_s})
        EXPECT_EQ(only(text), term(u"remark"_s, FilterOp::NotEmpty)) << qPrintable(text);
}

TEST(Filter, StoresKeysWhateverWordsThePathWasGivenIn)
{
    for (const QString &path :
         {u"organization.headcount"_s, u"org_name.headcount"_s, u"所属工会.职工人数"_s, u"sample_office.headcount"_s,
          u"工会组织.职工人数"_s, u"所屬工會 . 職工人數"_s, u"Union.Employees"_s})
        EXPECT_EQ(only(path + u">=25"_s), term(u"organization.headcount"_s, FilterOp::GreaterEqual, {u"25"_s}))
            << qPrintable(path);
    EXPECT_EQ(only(u"organization=某某工会"_s), term(u"org_name"_s, FilterOp::Equal, {u"某某工会"_s}));
    EXPECT_FALSE(resolvePath(worker, u"organization.height"));
    EXPECT_FALSE(resolvePath(worker, u"name.headcount"));
    EXPECT_FALSE(resolvePath(worker, u"organization."));
    EXPECT_FALSE(resolvePath(worker, u".name"));
    EXPECT_FALSE(resolvePath(worker, u""));
}

TEST(Filter, ValuesAreCanonicalExceptWhatIsSearchedFor)
{
    EXPECT_EQ(only(u"is_migrant=true"_s).values, QStringList{u"是"_s});
    EXPECT_EQ(only(u"农民工=0"_s).values, QStringList{u"否"_s});
    EXPECT_EQ(only(u"raise_percent>12.50%"_s).values, QStringList{u"12.5"_s});
    EXPECT_EQ(only(u"joined_date>2024/3"_s).values, QStringList{u"2024-03"_s});
    EXPECT_EQ(only(u"amount>1.2万"_s).values, QStringList{u"12000"_s});
    EXPECT_EQ(only(u"phone=+86 138 0013 8000"_s).values, QStringList{u"13800138000"_s});
    EXPECT_EQ(only(u"id_number~３４０５"_s).values, QStringList{u"３４０５"_s});
    EXPECT_EQ(only(u"sex=不在表中"_s).values, QStringList{u"不在表中"_s});
    EXPECT_EQ(only(u"new_form_group=甲，乙"_s.replace(u'，', u'、')).values, QStringList{u"甲、乙"_s});
}

TEST(Filter, QuotesProtectEverySpecialSign)
{
    EXPECT_EQ(only(u"name=\"a,b|(c) and \"\"d\"\"\""_s).values, QStringList{u"a,b|(c) and \"d\""_s});
    EXPECT_EQ(only(u"name=“甲，乙”"_s).values, QStringList{u"甲，乙"_s});
    EXPECT_EQ(only(u"name=\"joined_date\""_s), term(u"name"_s, FilterOp::Equal, {u"joined_date"_s}));
    EXPECT_EQ(only(u"name=浙江某某（集团，杭州）公司"_s).values, QStringList{u"浙江某某（集团，杭州）公司"_s});
    EXPECT_EQ(only(u"name=\"a = b\""_s).values, QStringList{u"a = b"_s});
}

TEST(Filter, AFieldCanStandOnTheRight)
{
    const FilterTerm later{u"joined_date"_s, FilterOp::LessEqual, {}, FieldOperand{u"organization.due_date"_s, 47}};
    EXPECT_EQ(only(u"joined_date<=organization.due_date + 47 days"_s), later);
    EXPECT_EQ(only(u"入会日期 <= org_name.due_date+47天"_s), later);
    EXPECT_EQ(only(u"joined_date > left_date - 3 days"_s),
              (FilterTerm{u"joined_date"_s, FilterOp::Greater, {}, FieldOperand{u"left_date"_s, -3}}));
    EXPECT_EQ(only(u"participant_count<organization.headcount"_s),
              (FilterTerm{u"participant_count"_s, FilterOp::Less, {}, FieldOperand{u"organization.headcount"_s, 0}}));
    EXPECT_EQ(only(u"name=remark"_s).operand, (FieldOperand{u"remark"_s, 0}));
    EXPECT_EQ(only(u"name=remarkable"_s).values, QStringList{u"remarkable"_s});
}

TEST(Filter, SaysWhichPlaceIsWrong)
{
    const QList<std::pair<QString, QString>> wrong{
        {u"身高>170"_s, u"身高"_s},
        {u"name=张三, height>1"_s, u"height"_s},
        {u"organization.height=1"_s, u"organization.height"_s},
        {u"张三"_s, u"张三"_s},
        {u"=张三"_s, u"=张三"_s},
        {u"name="_s, u"name="_s},
        {u"name = , sex=男"_s, u"name ="_s},
        {u"name=\"张三"_s, u"张三"_s},
        {u"name in (甲|乙"_s, u"甲|乙"_s},
        {u"name in ()"_s, u"name in ()"_s},
        {u"joined_date>2024-02-30"_s, u"2024-02-30"_s},
        {u"joined_date=2024"_s, u"2024"_s},
        {u"joined_date between 2024-01"_s, u"2024-01"_s},
        {u"joined_date between 2024-01 and 明天"_s, u"明天"_s},
        {u"amount>很多"_s, u"很多"_s},
        {u"is_migrant=2"_s, u"2"_s},
        {u"month(joined_date) in (0)"_s, u"“0”"_s},
        {u"month(joined_date) in (13)"_s, u"13"_s},
        {u"month(joined_date) in (1.5)"_s, u"1.5"_s},
        {u"month(name) in (1)"_s, u"Name"_s},
        {u"amount~25"_s, u"Amount"_s},
        {u"is_migrant>是"_s, u"Migrant"_s},
        {u"remark is empty 是"_s, u"remark is empty 是"_s},
        {u"joined_date<=amount"_s, u"Amount"_s},
        {u"amount<=participant_count + 3 days"_s, u"Participants"_s},
        {u"participant_count<=organization.headcount + 3 days"_s, u"Employees"_s},
        {u"joined_date<=no_such_date + 3 days"_s, u"no_such_date"_s},
        {u"name="_s + QString(300, u'王'), u"300"_s},
    };
    for (const auto &[text, place] : wrong)
        EXPECT_TRUE(errorOf(text).contains(place)) << qPrintable(text) << "\n  " << qPrintable(errorOf(text));
}

TEST(Filter, TextReadsBackAsTheSameFilter)
{
    const QStringList awkward{u"a,b"_s,     u"a|b"_s,         u"(a)"_s,
                              u"（甲）"_s,  u"\"x\""_s,       u"“甲”"_s,
                              u"a \"b"_s,   u"joined_date"_s, u"甲和乙到丙至丁之间"_s,
                              u"x and y"_s, u"为空"_s,        u"= 1"_s,
                              u"1;2；3"_s,  u"a\nb"_s,        u"100%"_s,
                              u"-"_s,       u"~"_s,           u"and"_s,
                              u"_"_s,       u"a.b"_s,         u"A1"_s};
    for (const QString &value : awkward) {
        for (const FilterOp op : {FilterOp::Equal, FilterOp::NotEqual, FilterOp::Less, FilterOp::Contains, FilterOp::In,
                                  FilterOp::NotIn, FilterOp::Between}) {
            const bool two = op == FilterOp::In || op == FilterOp::NotIn || op == FilterOp::Between;
            const Filter filter{{term(u"remark"_s, op, two ? QStringList{value, u"乙"_s} : QStringList{value}),
                                 term(u"sex"_s, FilterOp::Equal, {u"男"_s})},
                                {}};
            const ParsedFilter parsed = parseFilter(worker, filterText(filter));
            EXPECT_EQ(parsed.error, QString()) << qPrintable(filterText(filter));
            EXPECT_EQ(parsed.filter, filter) << qPrintable(filterText(filter));
        }
    }
}

TEST(Filter, TextIsPlainWhereNothingNeedsQuotes)
{
    const QString text
        = u"sex=男, organization.headcount>=25, joined_date between 2024-01 and 2024-06-30, month(left_date) in (1|2), "
          u"remark is not empty, left_date<=joined_date + 47 days"_s;
    EXPECT_EQ(filterText(parseFilter(worker, text).filter), text);
}

TEST(Filter, InWordsUsesLabels)
{
    const auto words = [](const QString &text) { return filterInWords(worker, parseFilter(worker, text).filter); };
    EXPECT_EQ(words(u"sex=男, organization.headcount>=25"_s), u"Sex = 男, Union.Employees ≥ 25"_s);
    EXPECT_EQ(words(u"joined_date<=left_date + 47 days"_s), u"Joined ≤ Left + 47 days"_s);
    EXPECT_EQ(words(u"amount>1234.5, joined_date=2024-03"_s), u"Amount > 1,234.50, Joined = 2024年3月"_s);
    EXPECT_EQ(words(u"month(joined_date) in (1|2)"_s), u"the month of Joined is 1 or 2"_s);
    EXPECT_EQ(words(u"name is empty"_s), u"Name is empty"_s);
    EXPECT_EQ(words(u"name~50%1"_s), u"Name contains “50%1”"_s);
}
