// What stands between 【 and 】.

#include "reporting/content/span_list.h"
#include "reporting/public_names.h"
#include "reporting/template/inset_spec.h"
#include "reporting/template/near_names.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace reporting;

TEST(InsetSpec, SaysWhatIsNotUnderstoodAndWhatIsAllowed)
{
    for (const QString &text : {u"表："_s,
                                u"图："_s,
                                u"图：饼 会员"_s,
                                u"图：柱"_s,
                                u"图：柱 指标"_s,
                                u"表：指标"_s,
                                u"表：集体合同；竖排"_s,
                                u"表：集体合同；列："_s,
                                u"表：集体合同；限：几"_s,
                                u"表：集体合同；按月"_s,
                                u"表：指标 甲；列：乙"_s,
                                u"图：柱 甲；横排"_s,
                                u"图：柱 甲；近一百年"_s,
                                u"图：柱 甲；近1年"_s,
                                u"图：柱 甲；按"_s,
                                u"图：占比 甲,乙；按月"_s,
                                u"表：指标 甲；对比；按月"_s,
                                u"图：柱 甲；格式：厘米"_s,
                                u"表：月度安排；合并：8-7"_s,
                                u"表：目标完成情况；合计"_s,
                                u"表：集体合同 限 无"_s})
        EXPECT_FALSE(parseInset(text).error.isEmpty()) << text.toStdString();
    EXPECT_TRUE(parseInset(u"表：集体合同；竖排"_s).error.contains(u"横排"_s));
}

TEST(InsetSpec, ReadsTablesOfRecords)
{
    const InsetSpec spec
        = parseInset(
              u"表：集体合同 where 合同状态 in (有效|续签)；列：单位名称,合同编号、签订日期；排序：签订日期 降序；限：50；合计；横排；题：合同台账"_s)
              .spec;
    EXPECT_EQ(spec.kind, InsetSpec::Kind::Ledger);
    EXPECT_EQ(spec.query.list, u"集体合同"_s);
    EXPECT_EQ(spec.query.filter, u"合同状态 in (有效|续签)"_s);
    EXPECT_EQ(spec.columns, (QStringList{u"单位名称"_s, u"合同编号"_s, u"签订日期"_s}));
    EXPECT_EQ(spec.query.sort, u"签订日期"_s);
    EXPECT_TRUE(spec.query.descending && spec.totals && spec.landscape);
    EXPECT_EQ(spec.query.limit, 50);
    EXPECT_EQ(spec.title, u"合同台账"_s);
    const InsetSpec months = parseInset(u"表：月度安排 活动 where 活动状态=计划；合并：7-8"_s).spec;
    EXPECT_EQ(months.kind, InsetSpec::Kind::Months);
    EXPECT_EQ(months.query.merged.size(), 1);
}

TEST(InsetSpec, ReadsFiguresAndTheirAxes)
{
    const InsetSpec chart
        = parseInset(u"图：堆积 指标 培训期数,=count(event, event_type in (培训|讲座))；按单位；限：5"_s).spec;
    EXPECT_EQ(chart.chart, ChartKind::Stacked);
    EXPECT_EQ(chart.figures, (QStringList{u"培训期数"_s, u"=count(event, event_type in (培训|讲座))"_s}));
    EXPECT_EQ(chart.axis, InsetSpec::Axis::Field);
    EXPECT_EQ(chart.field, u"单位"_s);
    EXPECT_EQ(chart.query.limit, 5);
    EXPECT_EQ(parseInset(u"图：线 培训期数；近三年"_s).spec.years, 3);
    EXPECT_EQ(parseInset(u"表：指标 甲；按月"_s).spec.axis, InsetSpec::Axis::Month);
    EXPECT_TRUE(parseInset(u"表：指标 甲,乙；对比；格式：万元"_s).spec.compare);
}

TEST(SpanList, CutsAPeriodIntoItsMonthsAndSetsSomeTogether)
{
    QStringList labels;
    for (const Span &span : spansOf({QDate(2026, 3, 10), QDate(2026, 9, 20)}, 1, {{7, 8}}))
        labels << span.label;
    EXPECT_EQ(labels, (QStringList{u"3月"_s, u"4月"_s, u"5月"_s, u"6月"_s, u"7—8月"_s, u"9月"_s}));
    const QList<Span> quarters = spansOf({QDate(2025, 10, 1), QDate(2026, 3, 31)}, 3);
    ASSERT_EQ(quarters.size(), 2);
    EXPECT_EQ(quarters[0].label, u"2025年四季度"_s);
    EXPECT_EQ(quarters[1].months, u"1|2|3"_s);
    EXPECT_EQ(quarters[1].period.to, QDate(2026, 3, 31));
}

TEST(NearNames, FindsWhatAWordWasMeantToBe)
{
    const QStringList known{u"在册会员数"_s, u"女会员数"_s, u"培训期数"_s};
    EXPECT_EQ(nearNames(u"在册会员人数"_s, known).value(0), u"在册会员数"_s);
    EXPECT_EQ(nearNames(u"培训"_s, known), QStringList{u"培训期数"_s});
    EXPECT_EQ(nearNames(u"天气"_s, known), QStringList());
    EXPECT_EQ(nearNames(u"x"_s, known), QStringList());
}

TEST(PublicNames, MaskTheMiddleOfAName)
{
    EXPECT_EQ(publicNameOf(u"张三"_s), u"张*"_s);
    EXPECT_EQ(publicNameOf(u"张小明"_s), u"张*明"_s);
    EXPECT_EQ(publicNameOf(u"欧阳修远"_s), u"欧**远"_s);
    EXPECT_EQ(publicNameOf(QString()), QString());
    EXPECT_EQ(publicNameOf(u"𠮷田明"_s), u"𠮷*明"_s); // beyond the BMP
}
