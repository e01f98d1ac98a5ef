#include "domain/filter_sentence.h"

#include "domain/entities/contract.h"
#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/registry.h"

#include "support/print.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString said(const Entity &entity, const QString &filter, bool reveal = false)
{
    const ParsedFilter parsed = parseFilter(entity, filter);
    EXPECT_TRUE(parsed.error.isEmpty()) << parsed.error.toStdString();
    return filterSentence(entity, parsed.filter, reveal);
}

} // namespace

TEST(FilterSentence, SaysEveryComparisonTheWayAnOfficeWritesIt)
{
    const Entity &contract = contract::entity;
    EXPECT_EQ(said(contract, u"contract_kind=工资协议, organization.headcount>=25"_s),
              u"合同类型为工资协议，签订单位的职工人数不少于25人"_s);
    EXPECT_EQ(said(contract, u"contract_kind in (工资协议|集体合同)"_s), u"合同类型为工资协议或集体合同"_s);
    EXPECT_EQ(said(contract, u"contract_kind not in (工资协议|集体合同)"_s), u"合同类型不是工资协议和集体合同"_s);
    EXPECT_EQ(said(contract, u"contract_kind!=工资协议"_s), u"合同类型不是工资协议"_s);
    EXPECT_EQ(said(contract, u"covered_workers<25, covered_workers<=25, covered_workers>25"_s),
              u"覆盖职工数少于25人，覆盖职工数不超过25人，覆盖职工数多于25人"_s);
    EXPECT_EQ(said(contract, u"signed_date>=2026-01-01, signed_date<2026-03"_s),
              u"签订日期不早于2026年1月1日，签订日期早于2026年3月"_s);
    EXPECT_EQ(said(contract, u"signed_date between 2026-01-01 and 2026-03-31"_s),
              u"签订日期在2026年1月1日至2026年3月31日之间"_s);
    EXPECT_EQ(said(contract, u"month(signed_date) in (1|2)"_s), u"签订日期在1月、2月"_s);
    EXPECT_EQ(said(contract, u"raise_percent>=6.5"_s), u"工资增幅不低于6.5%"_s);
    EXPECT_EQ(said(contract, u"review_date<=submitted_date + 15 days"_s), u"审查日期不晚于报送日期后15日"_s);
    EXPECT_EQ(said(contract, u"review_date is empty, remark is not empty"_s), u"审查日期未填写，备注已填写"_s);
    EXPECT_EQ(said(contract, u"remark~续签"_s), u"备注含“续签”"_s);
    EXPECT_EQ(said(contract, u"org_name=某某公司"_s), u"签订单位为“某某公司”"_s);
}

TEST(FilterSentence, SaysSearchWordsAndNothingForAnEmptyFilter)
{
    EXPECT_EQ(filterSentence(member::entity, {}), QString());
    EXPECT_EQ(filterSentence(member::entity, {{}, {u"张三"_s}}), u"含“张三”"_s);
}

TEST(FilterSentence, MasksWhatIsSensitive)
{
    const QString filter = u"id_number=110101199001011237"_s;
    EXPECT_FALSE(said(member::entity, filter).contains(u"19900101"_s));
    EXPECT_EQ(said(member::entity, filter, true), member::id_number.term() + u"为“110101199001011237”"_s);
}

TEST(FilterSentence, SaysMoneyInYuan)
{
    const Entity &cases = hardship_case::entity;
    for (const Field *field : cases.fields) {
        if (field->kind == Kind::Money) {
            EXPECT_EQ(said(cases, field->name() + u">=1234.5"_s), field->term() + u"不低于1,234.50元"_s);
        }
    }
}

TEST(FilterSentence, SpeaksChineseOfEveryFieldAndOperator)
{
    static const QRegularExpression symbols(u"[=<>~!|]|[A-Za-z_]{3,}"_s);
    for (const Entity *entity : allEntities()) {
        for (const Field *field : entity->fields) {
            QList<FilterTerm> terms;
            for (const FilterOp op : {FilterOp::Equal, FilterOp::NotEqual, FilterOp::Less, FilterOp::LessEqual,
                                      FilterOp::Greater, FilterOp::GreaterEqual, FilterOp::Contains})
                terms << FilterTerm{field->name(), op, {u"7"_s}, {}};
            for (const FilterOp op : {FilterOp::In, FilterOp::NotIn, FilterOp::Between, FilterOp::MonthIn})
                terms << FilterTerm{field->name(), op, {u"7"_s, u"9"_s}, {}};
            for (const FilterOp op : {FilterOp::IsEmpty, FilterOp::NotEmpty})
                terms << FilterTerm{field->name(), op, {}, {}};
            terms << FilterTerm{field->name(), FilterOp::LessEqual, {}, FieldOperand{field->name(), -3}};
            for (const FilterTerm &term : terms) {
                const QString sentence = filterSentence(*entity, {{term}, {}}, true);
                EXPECT_TRUE(sentence.startsWith(field->term())) << sentence.toStdString();
                EXPECT_GT(sentence.size(), field->term().size()) << sentence.toStdString();
                const QString rest = QString(sentence).remove(field->term());
                EXPECT_FALSE(rest.contains(symbols)) << sentence.toStdString();
                for (const QString &value : term.values) {
                    EXPECT_TRUE(rest.contains(value)) << sentence.toStdString();
                }
            }
        }
    }
}
