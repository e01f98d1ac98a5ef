#pragma once
// What stands between 【表： or 【图： and 】. Parts are separated by ；, the first says what is shown:
//   【表：目标完成情况】 【表：目标任务】
//   【表：月度安排】 【表：月度安排 活动 where 活动状态=计划；列：活动名称,地点；合并：7-8】      by month, months in
//   merged cells 【表：集体合同 where …；列：单位名称,合同编号；排序：签订日期 降序；限：50；合计；横排】     any
//   ledger 【表：指标 培训期数,受训人次；对比】 …；按月】 …；近3年】                               figures 【图：柱
//   指标 培训期数,文体活动场次；按月】  柱 线 堆积 占比；按月 按季 按单位 按 字段 近3年 对比
// Everywhere: 题：标题 (of the table or chart); of figures: 格式：万元.

#include "reporting/template/template.h"

namespace reporting {

struct InsetSpec
{
    enum class Kind { TargetResults, TargetTasks, Months, Ledger, Figures, Chart };
    enum class Axis { Figures, Month, Quarter, Year, Field };
    Kind kind = Kind::Ledger;
    ChartKind chart = ChartKind::Bar;
    ItemQuery query; // Months, Ledger
    QStringList columns; // Months, Ledger; empty: the usual ones
    QStringList figures; // Figures, Chart: names or expressions
    Axis axis = Axis::Figures;
    int years = 0; // 近N年
    QString field; // Axis::Field; 单位 for 按单位
    QString format;
    QString title;
    bool compare = false; // 对比: beside the year before
    bool totals = false;
    bool landscape = false;
};

/// text: `表：…` or `图：…`. An error names what is not understood and what is allowed.
struct ParsedInset
{
    InsetSpec spec;
    QString error;
};
ParsedInset parseInset(const QString &text);

/// `活动 where 条件 排序 字段 降序 限 10 按 字段 合并 7-8`: what a loop or a table asks for.
struct ParsedQuery
{
    ItemQuery query;
    QString error;
};
ParsedQuery parseItemQuery(const QString &text);

} // namespace reporting
