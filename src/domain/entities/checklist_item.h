#pragma once
// Checklists of a well-run union and of the yearly appraisal: one row per item and unit.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::checklist_item {

inline constexpr ChoiceField checklist{
    "checklist",
    QT_TRANSLATE_NOOP("checklist_item", "Checklist"),
    "清单|清单名称|考核类别|创建项目|清单类别|考核名称",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("checklist_item", "Item"), .vocabulary = "checklist"}};
inline constexpr IntegerField item_no{
    "item_no", QT_TRANSLATE_NOOP("checklist_item", "Item number"), "序号|项目序号|条目号", {.traits = InList}};
inline constexpr TextField item{"item",
                                QT_TRANSLATE_NOOP("checklist_item", "Item"),
                                "项目|项目名称|考核项目|检查项目|建设项目|内容|考核内容|条目",
                                {.traits = Required | Searchable | InList, .maxLength = 500}};
inline constexpr TextField standard{"standard",
                                    QT_TRANSLATE_NOOP("checklist_item", "What is asked for"),
                                    "标准|评分标准|要求|建设标准|考核标准",
                                    {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr ReferenceField org_name{"org_name",
                                         QT_TRANSLATE_NOOP("checklist_item", "Unit"),
                                         "单位|单位名称|所属工会|被考核单位|工会名称|所在单位|基层工会",
                                         {.traits = Searchable | InList | ChildTab,
                                          .section = QT_TRANSLATE_NOOP("checklist_item", "Result"),
                                          .target = &organization::entity,
                                          .path = "organization"}};
inline constexpr IntegerField year{
    "year", QT_TRANSLATE_NOOP("checklist_item", "Year"), "年度|考核年度|年份", {.traits = InList}};
inline constexpr BoolField is_done{"is_done",
                                   QT_TRANSLATE_NOOP("checklist_item", "Done"),
                                   "是否完成|是否达标|完成情况|达标情况|是否具备|是否落实",
                                   {.traits = InList}};
inline constexpr DateField done_date{"done_date",
                                     QT_TRANSLATE_NOOP("checklist_item", "Done on"),
                                     "完成日期|完成时间|达标日期|考核日期|考核时间",
                                     {.traits = InList}};
inline constexpr NumberField score{
    "score", QT_TRANSLATE_NOOP("checklist_item", "Score"), "得分|考核得分|实得分|评分", {.traits = InList}};
inline constexpr NumberField full_score{"full_score", QT_TRANSLATE_NOOP("checklist_item", "Full score"),
                                        "满分|分值|标准分|应得分"};
inline constexpr TextField evidence{"evidence",
                                    QT_TRANSLATE_NOOP("checklist_item", "Evidence"),
                                    "佐证材料|证明材料|印证材料|台账资料|附件",
                                    {.maxLength = 1000}};
inline constexpr TextField finding{
    "finding",
    QT_TRANSLATE_NOOP("checklist_item", "Shortcoming"),
    "存在问题|问题|扣分原因|不足",
    {.section = QT_TRANSLATE_NOOP("checklist_item", "Inspection"), .format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField inspector{"inspector",
                                     QT_TRANSLATE_NOOP("checklist_item", "Inspected by"),
                                     "检查人|考核人|验收人|督查人",
                                     {.traits = Searchable}};
inline constexpr DateField inspected_date{"inspected_date", QT_TRANSLATE_NOOP("checklist_item", "Inspected on"),
                                          "检查日期|检查时间|验收日期|督查日期"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("checklist_item", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&checklist, &item_no,    &item,     &standard, &org_name,  &year,           &is_done, &done_date,
       &score,     &full_score, &evidence, &finding,  &inspector, &inspected_date, &remark};

inline constexpr const Field *dayKey[] = {&org_name, &checklist, &item, &done_date};
inline constexpr const Field *yearKey[] = {&org_name, &checklist, &item, &year};
inline constexpr ImportKey keys[] = {{dayKey}, {yearKey}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"checklist_item",
                               QT_TRANSLATE_NOOP("checklist_item", "Checklist items"),
                               fields,
                               {.terms = "规范化建设|规范化建设台账|规范化建设清单|目标管理考核表|考核评分表|创建清单",
                                .unit = "项",
                                .area = Area::Organisation,
                                .title = &item,
                                .reference = &item,
                                .keys = keys,
                                .start = &done_date,
                                .sort = &checklist,
                                .check = check}};

} // namespace domain::checklist_item
