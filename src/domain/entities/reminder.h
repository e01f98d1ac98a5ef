#pragma once
// What has to be done by a day: terms that run out, reports that fall due, visits that are promised.

#include "domain/entity.h"

namespace domain::reminder {

inline constexpr TextField title{
    "title",
    QT_TRANSLATE_NOOP("reminder", "What"),
    "提醒事项|待办事项|事项",
    {.traits = Required | Searchable | InList, .section = QT_TRANSLATE_NOOP("reminder", "Reminder")}};
inline constexpr ChoiceField reminder_kind{"reminder_kind",
                                           QT_TRANSLATE_NOOP("reminder", "Kind"),
                                           "提醒类别|提醒类型",
                                           {.traits = InList, .vocabulary = "reminder_kind"}};
inline constexpr DateField due_date{
    "due_date", QT_TRANSLATE_NOOP("reminder", "Due"), "到期日期|到期时间|办理期限", {.traits = Required | InList}};
/// How many days before the due date it begins to show.
inline constexpr IntegerField lead_days{
    "lead_days", QT_TRANSLATE_NOOP("reminder", "Days ahead"), "提前天数|提前提醒天数", {.traits = InList}};
inline constexpr ChoiceField repeat{
    "repeat", QT_TRANSLATE_NOOP("reminder", "Repeats"), "重复|重复周期", {.vocabulary = "reminder_repeat"}};
inline constexpr ChoiceField reminder_status{
    "reminder_status",
    QT_TRANSLATE_NOOP("reminder", "State"),
    "提醒状态|办理状态|状态",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("reminder", "Doing it"), .vocabulary = "reminder_status"}};
inline constexpr DateField done_date{
    "done_date", QT_TRANSLATE_NOOP("reminder", "Done on"), "办结日期|完成日期|办结时间", {.traits = InList}};
inline constexpr TextField assigned_to{
    "assigned_to", QT_TRANSLATE_NOOP("reminder", "Who"), "责任人|经办人|承办人", {.traits = Searchable | InList}};
/// Key of the ledger that holds the record it is about.
inline constexpr TextField record_entity{"record_entity",
                                         QT_TRANSLATE_NOOP("reminder", "Ledger"),
                                         "关联台账|所属台账",
                                         {.section = QT_TRANSLATE_NOOP("reminder", "About"), .maxLength = 60}};
/// What the record is referred to by (contract number, name of a union …), and its number in the database.
inline constexpr TextField record_no{
    "record_no", QT_TRANSLATE_NOOP("reminder", "Record"), "关联编号|关联记录", {.traits = Searchable}};
inline constexpr IntegerField record_id{"record_id", QT_TRANSLATE_NOOP("reminder", "Record number"), "关联记录号"};
/// The rule it comes from: law, standard, decision of the higher union.
inline constexpr TextField basis{
    "basis", QT_TRANSLATE_NOOP("reminder", "Rule"), "依据|法规依据|文件依据", {.maxLength = 1000}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("reminder", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&title,       &reminder_kind, &due_date,  &lead_days, &repeat, &reminder_status, &done_date,
       &assigned_to, &record_entity, &record_no, &record_id, &basis,  &remark};

/// The same errand may fall due many times: what and when together are its name.
inline constexpr const Field *keyFields[] = {&title, &due_date};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"reminder",
                               QT_TRANSLATE_NOOP("reminder", "Reminders"),
                               fields,
                               {.terms = "提醒|提醒事项|待办事项|到期提醒",
                                .unit = "件",
                                .area = Area::Office,
                                .title = &title,
                                .reference = &title,
                                .keys = keys,
                                .start = &due_date,
                                .sort = &due_date,
                                .check = check}};

} // namespace domain::reminder
