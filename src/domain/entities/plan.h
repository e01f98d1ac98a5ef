#pragma once
// The plan of a year or of a part of it; its targets refer to it.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::plan {

inline constexpr TextField plan_no{
    "plan_no",
    QT_TRANSLATE_NOOP("plan", "Plan number"),
    "计划编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("plan", "Plan"), .maxLength = 60}};
inline constexpr IntegerField year{"year", QT_TRANSLATE_NOOP("plan", "Year"), "年度|计划年度|年份", {.traits = InList}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("plan", "Unit"),
    "单位|单位名称|制定单位|计划单位|工会名称",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField title{
    "title", QT_TRANSLATE_NOOP("plan", "Title"), "标题|计划名称|计划标题", {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField plan_kind{"plan_kind",
                                       QT_TRANSLATE_NOOP("plan", "Kind"),
                                       "计划类别|计划类型|计划种类",
                                       {.traits = InList, .vocabulary = "plan_kind"}};
inline constexpr DateField period_from{
    "period_from", QT_TRANSLATE_NOOP("plan", "From"), "起始日期|计划起始日期|开始日期", {.traits = InList}};
inline constexpr DateField period_to{
    "period_to", QT_TRANSLATE_NOOP("plan", "To"), "截止日期|计划截止日期|结束日期", {.traits = InList}};
inline constexpr TextField guidance{
    "guidance",
    QT_TRANSLATE_NOOP("plan", "Guiding thought"),
    "指导思想|总体要求|总体思路",
    {.section = QT_TRANSLATE_NOOP("plan", "Contents"), .format = Format::Multiline, .maxLength = 20000}};
inline constexpr TextField goals{"goals",
                                 QT_TRANSLATE_NOOP("plan", "Goals"),
                                 "工作目标|总体目标|目标要求",
                                 {.format = Format::Multiline, .maxLength = 20000}};
inline constexpr TextField measures{"measures",
                                    QT_TRANSLATE_NOOP("plan", "Safeguards"),
                                    "保障措施|主要措施|组织保障",
                                    {.format = Format::Multiline, .maxLength = 20000}};
inline constexpr TextField based_on{
    "based_on", QT_TRANSLATE_NOOP("plan", "Based on"), "制定依据|依据文件|上级计划", {.maxLength = 1000}};
inline constexpr ChoiceField plan_status{
    "plan_status",
    QT_TRANSLATE_NOOP("plan", "State"),
    "计划状态|状态",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("plan", "Decision and issue"), .vocabulary = "plan_status"}};
inline constexpr TextField drafted_by{"drafted_by", QT_TRANSLATE_NOOP("plan", "Drafted by"), "起草人|拟稿人|制定人"};
inline constexpr DateField drafted_date{"drafted_date", QT_TRANSLATE_NOOP("plan", "Drafted on"), "起草日期|拟稿日期"};
inline constexpr TextField adopted_by{"adopted_by", QT_TRANSLATE_NOOP("plan", "Adopted by"),
                                      "审议会议|通过会议|审议机构"};
inline constexpr DateField adopted_date{"adopted_date", QT_TRANSLATE_NOOP("plan", "Adopted on"),
                                        "审议通过日期|通过日期|审议日期"};
inline constexpr DateField issued_date{"issued_date",
                                       QT_TRANSLATE_NOOP("plan", "Issued"),
                                       "落款日期|印发日期|发布日期|成文日期|落款时间",
                                       {.traits = InList}};
inline constexpr TextField doc_no{"doc_no",
                                  QT_TRANSLATE_NOOP("plan", "Document number"),
                                  "文号|发文字号|发文文号",
                                  {.traits = Searchable, .maxLength = 60}};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("plan", "Signed by"), "签发人|审批人|批准人"};
inline constexpr TextField responsible{"responsible", QT_TRANSLATE_NOOP("plan", "Responsible"),
                                       "负责人|责任领导|责任人"};
inline constexpr TextField sent_to{"sent_to", QT_TRANSLATE_NOOP("plan", "Sent to"), "报送单位|主送单位|上报单位"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("plan", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&plan_no,     &year,     &org_name, &title,       &plan_kind,  &period_from,  &period_to,  &guidance,
       &goals,       &measures, &based_on, &plan_status, &drafted_by, &drafted_date, &adopted_by, &adopted_date,
       &issued_date, &doc_no,   &approver, &responsible, &sent_to,    &remark};

inline constexpr const Field *keyFields[] = {&plan_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"plan",
                               QT_TRANSLATE_NOOP("plan", "Plans"),
                               fields,
                               {.terms = "年度计划|工作计划|年度工作计划|计划|计划台账",
                                .unit = "份",
                                .area = Area::Plan,
                                .title = &title,
                                .reference = &plan_no,
                                .keys = keys,
                                .start = &issued_date,
                                .sort = &year,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::plan
