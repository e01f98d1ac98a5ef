#pragma once
// Targets of a year’s plan: a figure, a comparison, a value, a due date.

#include "domain/entities/plan.h"
#include "domain/entity.h"

namespace domain::target {

inline constexpr TextField target_no{
    "target_no",
    QT_TRANSLATE_NOOP("target", "Target number"),
    "目标编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("target", "Target"), .maxLength = 60}};
inline constexpr ReferenceField plan_no{"plan_no",
                                        QT_TRANSLATE_NOOP("target", "Plan number"),
                                        "计划编号",
                                        {.traits = Searchable | ChildTab, .target = &plan::entity, .path = "plan"}};
inline constexpr IntegerField year{"year", QT_TRANSLATE_NOOP("target", "Year"), "年度|计划年度|年份"};
inline constexpr TextField section{"section", QT_TRANSLATE_NOOP("target", "Section of the plan"), "计划章节|章节"};
inline constexpr TextField item_no{
    "item_no", QT_TRANSLATE_NOOP("target", "Item"), "条目号|条目|项目序号", {.maxLength = 60}};
inline constexpr TextField wording{"wording",
                                   QT_TRANSLATE_NOOP("target", "Wording"),
                                   "原文|目标内容|工作目标|目标任务|任务内容",
                                   {.traits = Required | Searchable | InList, .maxLength = 1000}};
inline constexpr TextField work_area{
    "work_area", QT_TRANSLATE_NOOP("target", "Work area"), "工作领域|工作类别", {.traits = Searchable}};
inline constexpr TextField figure{
    "figure",
    QT_TRANSLATE_NOOP("target", "Figure"),
    "指标|指标名称|指标公式",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("target", "Measure"), .maxLength = 1000}};
inline constexpr TextField figure_filter{
    "figure_filter", QT_TRANSLATE_NOOP("target", "Condition"), "筛选条件|条件", {.maxLength = 1000}};
inline constexpr ChoiceField comparison{"comparison",
                                        QT_TRANSLATE_NOOP("target", "Comparison"),
                                        "比较方式|比较",
                                        {.traits = InList, .vocabulary = "comparison"}};
inline constexpr NumberField target_value{
    "target_value", QT_TRANSLATE_NOOP("target", "Value"), "目标值|指标值|目标数", {.traits = InList}};
inline constexpr NumberField target_high{"target_high", QT_TRANSLATE_NOOP("target", "Upper value"),
                                         "目标上限|上限值|上限"};
inline constexpr TextField unit{
    "unit", QT_TRANSLATE_NOOP("target", "Unit"), "单位|计量单位", {.traits = InList, .maxLength = 20}};
inline constexpr NumberField baseline{"baseline", QT_TRANSLATE_NOOP("target", "Base of the year before"),
                                      "上年基数|基数"};
inline constexpr DateField baseline_date{"baseline_date", QT_TRANSLATE_NOOP("target", "Date of the base"), "基数日期"};
inline constexpr DateField period_from{"period_from",
                                       QT_TRANSLATE_NOOP("target", "Period from"),
                                       "起始日期|统计起始日期",
                                       {.section = QT_TRANSLATE_NOOP("target", "Period and duty")}};
inline constexpr DateField period_to{"period_to", QT_TRANSLATE_NOOP("target", "Period to"), "截止日期|统计截止日期"};
inline constexpr ChoiceField sub_period{
    "sub_period", QT_TRANSLATE_NOOP("target", "In every"), "分期考核|考核周期", {.vocabulary = "sub_period"}};
inline constexpr NumberField period_min{"period_min", QT_TRANSLATE_NOOP("target", "At least in each"),
                                        "每期最低|每期最低值|每期目标|分期最低值"};
/// Which units a target in every unit is measured in: a filter of organisations, level=企业, is_above_scale=是.
inline constexpr TextField unit_filter{
    "unit_filter", QT_TRANSLATE_NOOP("target", "Which units"), "考核单位|考核对象|考核范围", {.maxLength = 1000}};
inline constexpr TextField due_month{
    "due_month", QT_TRANSLATE_NOOP("target", "Due month"), "完成月份|月份", {.maxLength = 40}};
inline constexpr DateField due_date{
    "due_date", QT_TRANSLATE_NOOP("target", "Due"), "完成期限|完成时限|截止时间", {.traits = InList}};
inline constexpr TextField responsible{"responsible", QT_TRANSLATE_NOOP("target", "Responsible"),
                                       "责任人|负责人|责任领导"};
inline constexpr TextField responsible_unit{"responsible_unit", QT_TRANSLATE_NOOP("target", "Responsible unit"),
                                            "责任单位|责任部门"};
inline constexpr TextField assigned_by{
    "assigned_by", QT_TRANSLATE_NOOP("target", "Assigned by"), "下达单位|下达部门", {.traits = InList}};
inline constexpr ChoiceField item_status{
    "item_status",
    QT_TRANSLATE_NOOP("target", "Carried out"),
    "落实状态|事项状态|落实情况",
    {.section = QT_TRANSLATE_NOOP("target", "How it went"), .vocabulary = "item_status"}};
inline constexpr DateField moved_to{"moved_to", QT_TRANSLATE_NOOP("target", "Moved to"),
                                    "调整日期|调整至|改期至|延期至"};
inline constexpr TextField change_reason{"change_reason",
                                         QT_TRANSLATE_NOOP("target", "Why moved or dropped"),
                                         "调整原因|取消原因|变更原因|延期原因",
                                         {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr DateField done_date{"done_date", QT_TRANSLATE_NOOP("target", "Done on"),
                                     "完成日期|实际完成日期|落实日期"};
/// The records that fulfil it, “ledger number” each, joined by 、; a number alone is looked for in every ledger.
inline constexpr TextField fulfilled_by{
    "fulfilled_by", QT_TRANSLATE_NOOP("target", "Fulfilled by"), "落实记录|完成记录|对应记录", {.maxLength = 1000}};
inline constexpr TextField status_reason{"status_reason",
                                         QT_TRANSLATE_NOOP("target", "Why not reached"),
                                         "未完成原因|原因说明",
                                         {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("target", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&target_no,     &plan_no,     &year,          &section,       &item_no,      &wording,
       &work_area,     &figure,      &figure_filter, &comparison,    &target_value, &target_high,
       &unit,          &baseline,    &baseline_date, &period_from,   &period_to,    &sub_period,
       &period_min,    &unit_filter, &due_month,     &due_date,      &responsible,  &responsible_unit,
       &assigned_by,   &item_status, &moved_to,      &change_reason, &done_date,    &fulfilled_by,
       &status_reason, &remark};

inline constexpr const Field *keyFields[] = {&target_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"target",
                               QT_TRANSLATE_NOOP("target", "Targets"),
                               fields,
                               {.terms = "目标|目标任务|工作目标|目标任务分解表|年度目标",
                                .unit = "项",
                                .area = Area::Plan,
                                .title = &wording,
                                .reference = &target_no,
                                .keys = keys,
                                .sort = &target_no,
                                .check = check}};

} // namespace domain::target
