#include "domain/filter.h"

#include "support/print.h"
#include "unit/domain/sample_entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;
using samples::worker;

namespace {

Filter search(const QString &text)
{
    const ParsedFilter parsed = parseSearch(worker, text);
    EXPECT_EQ(parsed.error, QString()) << qPrintable(text);
    return parsed.filter;
}

ParsedFilter json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text;
    return filterFromJson(worker, document.object());
}

FilterTerm onlyJson(const char *text)
{
    const ParsedFilter parsed = json(text);
    EXPECT_EQ(parsed.error, QString()) << text;
    EXPECT_EQ(parsed.filter.terms.size(), 1) << text;
    return parsed.filter.terms.value(0);
}

FilterTerm term(const QString &path, FilterOp op, const QStringList &values = {}) { return {path, op, values, {}}; }

} // namespace

TEST(Search, WordsAreWords)
{
    EXPECT_EQ(search(u"张 女"_s).words, (QStringList{u"张"_s, u"女"_s}));
    EXPECT_EQ(search(u"张三，李四 \"王 五\""_s).words, (QStringList{u"张三"_s, u"李四"_s, u"王 五"_s}));
    EXPECT_EQ(search(u"a<b C++ x=y 在职 包含 (甲"_s).words,
              (QStringList{u"a<b"_s, u"C++"_s, u"x=y"_s, u"在职"_s, u"包含"_s, u"(甲"_s}));
    EXPECT_EQ(search(u"\"性别=男\""_s).words, QStringList{u"性别=男"_s});
    EXPECT_EQ(search(u"\"没有写完"_s).words, QStringList{u"\"没有写完"_s});
    EXPECT_TRUE(search(u"  "_s).isEmpty());
}

TEST(Search, TermsAndWordsMix)
{
    const Filter filter = search(u"张三 sex=男 李四 入会日期 >= 2024-01 王五，备注为空 organization.headcount>=25"_s);
    EXPECT_EQ(filter.words, (QStringList{u"张三"_s, u"李四"_s, u"王五"_s}));
    EXPECT_EQ(filter.terms,
              (QList<FilterTerm>{term(u"sex"_s, FilterOp::Equal, {u"男"_s}),
                                 term(u"joined_date"_s, FilterOp::GreaterEqual, {u"2024-01"_s}),
                                 term(u"remark"_s, FilterOp::IsEmpty),
                                 term(u"organization.headcount"_s, FilterOp::GreaterEqual, {u"25"_s})}));
}

TEST(Search, TermsWithBlanksInThemStayWhole)
{
    const Filter filter = search(
        u"张 joined_date between 2024-01 and 2024-06 李 sex in (男 | \"女)\") 王 left_date<=joined_date + 47 days 赵 "
        u"入会日期在2024-01和2024-06之间 name=\"甲 乙\" 钱"_s);
    EXPECT_EQ(filter.words, (QStringList{u"张"_s, u"李"_s, u"王"_s, u"赵"_s, u"钱"_s}));
    ASSERT_EQ(filter.terms.size(), 5);
    EXPECT_EQ(filter.terms[0], term(u"joined_date"_s, FilterOp::Between, {u"2024-01"_s, u"2024-06"_s}));
    EXPECT_EQ(filter.terms[1], term(u"sex"_s, FilterOp::In, {u"男"_s, u"女)"_s}));
    EXPECT_EQ(filter.terms[2].operand, (FieldOperand{u"joined_date"_s, 47}));
    EXPECT_EQ(filter.terms[3], filter.terms[0]);
    EXPECT_EQ(filter.terms[4], term(u"name"_s, FilterOp::Equal, {u"甲 乙"_s}));
}

TEST(Search, ATermWithABadValueIsNotTakenForAWord)
{
    for (const QString &text :
         {u"joined_date>=昨天"_s, u"张三 amount>很多"_s, u"入会日期="_s, u"month(joined_date) in (13)"_s}) {
        const ParsedFilter parsed = parseSearch(worker, text);
        EXPECT_FALSE(parsed.error.isEmpty()) << qPrintable(text);
        EXPECT_TRUE(parsed.filter.isEmpty());
    }
}

TEST(Search, TextReadsBackAsTheSameSearch)
{
    for (const QString &text :
         {u"张三 sex=男"_s, u"\"性别=男\" \"a b\" 备注不为空"_s, u"\"备注为空\""_s, u"O'Neil A-1 50%"_s}) {
        const Filter filter = search(text);
        EXPECT_EQ(search(filterText(filter)), filter) << qPrintable(filterText(filter));
    }
}

TEST(FilterJson, ReadsPlainValuesOfEveryType)
{
    EXPECT_EQ(onlyJson(R"({"sex": "男"})"), term(u"sex"_s, FilterOp::Equal, {u"男"_s}));
    EXPECT_EQ(onlyJson(R"({"is_migrant": true})"), term(u"is_migrant"_s, FilterOp::Equal, {u"是"_s}));
    EXPECT_EQ(onlyJson(R"({"is_migrant": 0})"), term(u"is_migrant"_s, FilterOp::Equal, {u"否"_s}));
    EXPECT_EQ(onlyJson(R"({"amount": 1234.5})"), term(u"amount"_s, FilterOp::Equal, {u"1234.5"_s}));
    EXPECT_EQ(onlyJson(R"({"amount": 0.29})"), term(u"amount"_s, FilterOp::Equal, {u"0.29"_s}));
    EXPECT_EQ(onlyJson(R"({"participant_count": 10000000})"),
              term(u"participant_count"_s, FilterOp::Equal, {u"10000000"_s}));
    EXPECT_EQ(onlyJson(R"({"name": 2025})"), term(u"name"_s, FilterOp::Equal, {u"2025"_s}));
    EXPECT_EQ(onlyJson(R"({"remark": null})"), term(u"remark"_s, FilterOp::IsEmpty));
    EXPECT_EQ(onlyJson(R"({"name": "joined_date"})"), term(u"name"_s, FilterOp::Equal, {u"joined_date"_s}));
}

TEST(FilterJson, ReadsEveryOperator)
{
    EXPECT_EQ(onlyJson(R"({"sex": ["!=", "男"]})"), term(u"sex"_s, FilterOp::NotEqual, {u"男"_s}));
    EXPECT_EQ(onlyJson(R"({"sex": ["in", ["男", "女"]]})"), term(u"sex"_s, FilterOp::In, {u"男"_s, u"女"_s}));
    EXPECT_EQ(onlyJson(R"({"sex": ["in", "男", "女"]})"), term(u"sex"_s, FilterOp::In, {u"男"_s, u"女"_s}));
    EXPECT_EQ(onlyJson(R"({"sex": ["not_in", ["男"]]})"), term(u"sex"_s, FilterOp::NotIn, {u"男"_s}));
    EXPECT_EQ(onlyJson(R"({"remark": ["contains", "a b"]})"), term(u"remark"_s, FilterOp::Contains, {u"a b"_s}));
    EXPECT_EQ(onlyJson(R"({"joined_date": ["month_in", [5]]})"), term(u"joined_date"_s, FilterOp::MonthIn, {u"5"_s}));
    EXPECT_EQ(onlyJson(R"({"amount": ["between", [1, 2.5]]})"),
              term(u"amount"_s, FilterOp::Between, {u"1"_s, u"2.5"_s}));
    EXPECT_EQ(onlyJson(R"({"amount": ["between", 1, 2]})"), term(u"amount"_s, FilterOp::Between, {u"1"_s, u"2"_s}));
    EXPECT_EQ(onlyJson(R"({"remark": ["not_empty"]})"), term(u"remark"_s, FilterOp::NotEmpty));
    EXPECT_EQ(onlyJson(R"({"remark": ["!=", null]})"), term(u"remark"_s, FilterOp::NotEmpty));
    EXPECT_EQ(onlyJson(R"({"sample_office.headcount": [">=", 25]})"),
              term(u"organization.headcount"_s, FilterOp::GreaterEqual, {u"25"_s}));
    EXPECT_EQ(onlyJson(R"({"joined_date": ["<=", {"field": "left_date", "add_days": 47}]})").operand,
              (FieldOperand{u"left_date"_s, 47}));
    EXPECT_EQ(onlyJson(R"({"joined_date": {"field": "left_date"}})").operand, (FieldOperand{u"left_date"_s, 0}));
}

TEST(FilterJson, RefusesWhatItCannotRead)
{
    for (const char *text :
         {R"({"height": 1})", R"({"sex": []})", R"({"sex": ["男", "女"]})", R"({"sex": ["like", "男"]})",
          R"({"sex": ["in", []]})", R"({"amount": ["between", [1]]})", R"({"amount": ["between", [1, 2, 3]]})",
          R"({"amount": ["<"]})", R"({"amount": ["<", 1, 2]})", R"({"amount": "viel"})", R"({"amount": ["<", null]})",
          R"({"amount": ["<", [[1]]]})", R"({"joined_date": ["<", {"field": "nothing"}]})",
          R"({"joined_date": ["<", {"add_days": 1}]})",
          R"({"joined_date": ["<", {"field": "left_date", "add_days": "1"}]})", R"({"remark": ["is_empty", 1]})",
          R"({"joined_date": ["in", [{"field": "left_date"}]]})", R"({"name": {"fields": "x"}})"}) {
        const ParsedFilter parsed = json(text);
        EXPECT_FALSE(parsed.error.isEmpty()) << text;
        EXPECT_TRUE(parsed.filter.isEmpty()) << text;
    }
}
