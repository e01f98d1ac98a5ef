#pragma once
// What the union held or took part in.

#include "domain/entities/pairing.h"
#include "domain/entities/target.h"
#include "domain/entity.h"

namespace domain::event {

inline constexpr TextField event_no{
    "event_no",
    QT_TRANSLATE_NOOP("event", "Event number"),
    "活动编号|编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("event", "Event"), .maxLength = 60}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("event", "Name"),
                                 "活动名称|名称|活动主题名称|活动标题",
                                 {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField event_type{"event_type",
                                        QT_TRANSLATE_NOOP("event", "Kind"),
                                        "活动类别|活动类型|类别|类型",
                                        {.traits = InList, .vocabulary = "event_type"}};
inline constexpr TextField topic{
    "topic", QT_TRANSLATE_NOOP("event", "Topic"), "主题|活动主题|活动内容", {.traits = Searchable}};
inline constexpr TextField festival{"festival", QT_TRANSLATE_NOOP("event", "Festival"), "节日|节日名称"};
inline constexpr ChoiceField event_status{"event_status",
                                          QT_TRANSLATE_NOOP("event", "State"),
                                          "活动状态|状态",
                                          {.traits = InList, .vocabulary = "event_status"}};
inline constexpr DateField start_date{"start_date",
                                      QT_TRANSLATE_NOOP("event", "Date"),
                                      "活动日期|活动时间|开始日期|开始时间|举办日期|举办时间|日期|时间",
                                      {.traits = InList}};
inline constexpr DateField end_date{"end_date", QT_TRANSLATE_NOOP("event", "Last day"),
                                    "结束日期|结束时间|截止日期|截止时间"};
inline constexpr TextField place{
    "place", QT_TRANSLATE_NOOP("event", "Place"), "地点|活动地点|举办地点", {.traits = Searchable | InList}};
inline constexpr TextField campaign{"campaign", QT_TRANSLATE_NOOP("event", "Campaign"), "活动品牌|品牌|品牌活动"};
inline constexpr ChoiceField organizer_level{
    "organizer_level",
    QT_TRANSLATE_NOOP("event", "Organiser's level"),
    "组织层级|主办层级|层级",
    {.section = QT_TRANSLATE_NOOP("event", "Organisers"), .vocabulary = "organizer_level"}};
inline constexpr TextField organizer{"organizer",
                                     QT_TRANSLATE_NOOP("event", "Organiser"),
                                     "主办单位|主办|组织单位|承办单位",
                                     {.traits = Searchable | InList}};
inline constexpr ChoiceField participation{
    "participation", QT_TRANSLATE_NOOP("event", "Part taken"), "参与方式|参与形式", {.vocabulary = "participation"}};
inline constexpr ChoicesField co_organizers{"co_organizers",
                                            QT_TRANSLATE_NOOP("event", "Co-organisers"),
                                            "协办单位|协办|联合主办单位|协办小组",
                                            {.vocabulary = "co_organizer", .maxLength = 1000}};
inline constexpr TextField responsible{"responsible", QT_TRANSLATE_NOOP("event", "Responsible"),
                                       "负责人|活动负责人|责任人"};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("event", "Approved by"), "批准人|审批人"};
inline constexpr TextField target_group{"target_group",
                                        QT_TRANSLATE_NOOP("event", "For whom"),
                                        "对象|活动对象|参加对象|面向对象",
                                        {.section = QT_TRANSLATE_NOOP("event", "Size")}};
inline constexpr IntegerField edition{"edition", QT_TRANSLATE_NOOP("event", "Edition"), "届次|届"};
inline constexpr IntegerField batch{"batch", QT_TRANSLATE_NOOP("event", "Batch"), "批次|批"};
inline constexpr IntegerField session_count{"session_count", QT_TRANSLATE_NOOP("event", "Sessions"), "期数|场次|班次"};
inline constexpr TextField recurrence{"recurrence", QT_TRANSLATE_NOOP("event", "How often"),
                                      "开展周期|周期|开展频次|活动频次"};
inline constexpr IntegerField planned_count{"planned_count", QT_TRANSLATE_NOOP("event", "People planned"),
                                            "计划人数|预计人数|计划参加人数"};
inline constexpr IntegerField participant_count{
    "participant_count",
    QT_TRANSLATE_NOOP("event", "Participations"),
    "参加人次|参加人数|参与人次|参与人数|实到人数|参与职工人数|参加职工人数|活动人数|人数",
    {.traits = InList}};
inline constexpr IntegerField unit_count{"unit_count", QT_TRANSLATE_NOOP("event", "Units taking part"),
                                         "参加单位数|参与单位数|参赛单位数"};
inline constexpr IntegerField audience_count{"audience_count", QT_TRANSLATE_NOOP("event", "Audience"),
                                             "观众人次|观众人数"};
inline constexpr IntegerField volunteer_count{"volunteer_count", QT_TRANSLATE_NOOP("event", "Volunteers"),
                                              "志愿者人数|志愿者数"};
inline constexpr IntegerField duration_minutes{"duration_minutes", QT_TRANSLATE_NOOP("event", "Minutes"),
                                               "时长分钟|时长|活动时长"};
inline constexpr IntegerField programme_count{"programme_count", QT_TRANSLATE_NOOP("event", "Items on the programme"),
                                              "节目数|节目数量"};
inline constexpr BoolField is_free{"is_free",
                                   QT_TRANSLATE_NOOP("event", "Free of charge"),
                                   "是否免费|免费",
                                   {.section = QT_TRANSLATE_NOOP("event", "Money")}};
inline constexpr MoneyField budget{"budget", QT_TRANSLATE_NOOP("event", "Budget"),
                                   "预算|预算金额|计划经费|经费预算|预算经费"};
inline constexpr MoneyField cost{
    "cost",
    QT_TRANSLATE_NOOP("event", "Cost"),
    "决算|决算金额|实际支出|支出金额|活动经费|活动费用|经费|费用|经费支出|支出|实际经费|花费",
    {.traits = InList}};
inline constexpr TextField expense_head{"expense_head", QT_TRANSLATE_NOOP("event", "Expense head"),
                                        "科目|支出科目|经费科目"};
inline constexpr MoneyField benefit_amount{"benefit_amount", QT_TRANSLATE_NOOP("event", "Economic benefit"),
                                           "经济效益|创造效益"};
inline constexpr TextField resource{"resource",
                                    QT_TRANSLATE_NOOP("event", "Resource used"),
                                    "使用资源|资源名称",
                                    {.section = QT_TRANSLATE_NOOP("event", "Other")}};
inline constexpr IntegerField resource_count{"resource_count", QT_TRANSLATE_NOOP("event", "Number of resources"),
                                             "资源数量|资源数"};
inline constexpr ReferenceField pairing_no{"pairing_no",
                                           QT_TRANSLATE_NOOP("event", "Pairing number"),
                                           "结对编号|共建编号",
                                           {.traits = ChildTab, .target = &pairing::entity, .path = "pairing"}};
/// The item of the year's plan this event carries out.
inline constexpr ReferenceField target_no{"target_no",
                                          QT_TRANSLATE_NOOP("event", "Item of the plan"),
                                          "计划事项|目标编号|对应目标",
                                          {.traits = ChildTab, .target = &target::entity, .path = "plan_item"}};
inline constexpr TextField summary{"summary",
                                   QT_TRANSLATE_NOOP("event", "Summary"),
                                   "总结|活动总结|活动小结",
                                   {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("event", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&event_no,
                                          &title,
                                          &event_type,
                                          &topic,
                                          &festival,
                                          &event_status,
                                          &start_date,
                                          &end_date,
                                          &place,
                                          &campaign,
                                          &organizer_level,
                                          &organizer,
                                          &participation,
                                          &co_organizers,
                                          &responsible,
                                          &approver,
                                          &target_group,
                                          &edition,
                                          &batch,
                                          &session_count,
                                          &recurrence,
                                          &planned_count,
                                          &participant_count,
                                          &unit_count,
                                          &audience_count,
                                          &volunteer_count,
                                          &duration_minutes,
                                          &programme_count,
                                          &is_free,
                                          &budget,
                                          &cost,
                                          &expense_head,
                                          &benefit_amount,
                                          &resource,
                                          &resource_count,
                                          &pairing_no,
                                          &target_no,
                                          &summary,
                                          &remark};

inline constexpr const Field *keyFields[] = {&event_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"event",
                               QT_TRANSLATE_NOOP("event", "Events"),
                               fields,
                               {.terms = "活动|活动台账|工会活动|活动登记表|会员活动登记表",
                                .unit = "场",
                                .area = Area::Activity,
                                .title = &title,
                                .reference = &event_no,
                                .keys = keys,
                                .start = &start_date,
                                .sort = &start_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::event
