#pragma once
// What members, teams and units were honoured with, or have applied for.

#include "domain/entities/event.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::honour {

inline constexpr TextField honour_no{
    "honour_no",
    QT_TRANSLATE_NOOP("honour", "Honour number"),
    "荣誉编号|编号|表彰编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("honour", "Honour"), .maxLength = 60}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("honour", "Honour"),
                                 "荣誉名称|荣誉称号|称号|奖项名称|奖项|表彰名称|荣誉|获奖名称",
                                 {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField level{"level",
                                   QT_TRANSLATE_NOOP("honour", "Level"),
                                   "级别|荣誉级别|表彰级别|奖项级别|授予级别",
                                   {.traits = InList, .vocabulary = "honour_level"}};
inline constexpr TextField grade{"grade",
                                 QT_TRANSLATE_NOOP("honour", "Grade"),
                                 "等次|奖项等次|获奖等次|等级|获奖等级",
                                 {.traits = InList, .maxLength = 60}};
inline constexpr IntegerField rank{"rank", QT_TRANSLATE_NOOP("honour", "Place"), "名次|排名|获奖名次"};
inline constexpr ChoiceField winner_kind{
    "winner_kind",
    QT_TRANSLATE_NOOP("honour", "Kind of winner"),
    "获奖对象类别|对象类别|获奖类别|获奖对象类型|表彰类别",
    {.section = QT_TRANSLATE_NOOP("honour", "Winner"), .vocabulary = "winner_kind"}};
inline constexpr TextField winner_name{
    "winner_name",
    QT_TRANSLATE_NOOP("honour", "Winner"),
    "获奖对象|获奖者|获奖人|获奖人员|获奖单位|姓名|受表彰对象|表彰对象|获奖个人或集体|获奖集体",
    {.traits = Searchable | InList}};
inline constexpr ReferenceField member_no{"member_no",
                                          QT_TRANSLATE_NOOP("honour", "Member number"),
                                          "会员编号|会员证号|会员号|会员卡号",
                                          {.traits = ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("honour", "Unit"),
    "所在单位|单位名称|工作单位|所属工会|单位|推荐单位|申报单位",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField competition{"competition",
                                       QT_TRANSLATE_NOOP("honour", "Competition"),
                                       "赛事名称|比赛名称|竞赛名称|评选活动|大赛名称",
                                       {.traits = Searchable, .section = QT_TRANSLATE_NOOP("honour", "Granted")}};
inline constexpr ReferenceField event_no{"event_no",
                                         QT_TRANSLATE_NOOP("honour", "Event number"),
                                         "活动编号|表彰活动编号|赛事编号",
                                         {.traits = ChildTab, .target = &event::entity, .path = "event"}};
inline constexpr TextField granted_by{"granted_by",
                                      QT_TRANSLATE_NOOP("honour", "Granted by"),
                                      "授予单位|表彰单位|颁发单位|命名单位|颁奖单位|评选单位",
                                      {.traits = Searchable | InList}};
inline constexpr DateField applied_date{"applied_date", QT_TRANSLATE_NOOP("honour", "Applied on"),
                                        "申报日期|申报时间|推荐日期|推荐时间"};
inline constexpr DateField granted_date{
    "granted_date",
    QT_TRANSLATE_NOOP("honour", "Granted on"),
    "授予日期|授予时间|获奖日期|获奖时间|表彰日期|表彰时间|命名日期|命名时间|评选时间",
    {.traits = InList}};
inline constexpr DateField valid_until{"valid_until", QT_TRANSLATE_NOOP("honour", "Valid until"),
                                       "有效期至|有效期|复核日期|到期日期"};
inline constexpr ChoiceField honour_status{"honour_status",
                                           QT_TRANSLATE_NOOP("honour", "State"),
                                           "荣誉状态|状态|评选状态|申报状态",
                                           {.traits = InList, .vocabulary = "honour_status"}};
inline constexpr TextField document_no{"document_no",
                                       QT_TRANSLATE_NOOP("honour", "Document number"),
                                       "表彰文号|文号|文件号|表彰文件",
                                       {.section = QT_TRANSLATE_NOOP("honour", "Evidence"), .maxLength = 60}};
inline constexpr TextField certificate_no{
    "certificate_no", QT_TRANSLATE_NOOP("honour", "Certificate number"), "证书编号|证书号|奖牌编号", {.maxLength = 60}};
inline constexpr MoneyField prize_money{"prize_money", QT_TRANSLATE_NOOP("honour", "Prize money"),
                                        "奖金|奖励金额|奖金金额|奖品价值"};
inline constexpr TextField deeds{"deeds",
                                 QT_TRANSLATE_NOOP("honour", "What for"),
                                 "主要事迹|事迹|先进事迹|事迹简介",
                                 {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("honour", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&honour_no,   &title,         &level,       &grade,          &rank,        &winner_kind,  &winner_name,
       &member_no,   &org_name,      &competition, &event_no,       &granted_by,  &applied_date, &granted_date,
       &valid_until, &honour_status, &document_no, &certificate_no, &prize_money, &deeds,        &remark};

inline constexpr const Field *keyFields[] = {&honour_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"honour",
                               QT_TRANSLATE_NOOP("honour", "Honours"),
                               fields,
                               {.terms = "荣誉|荣誉台账|评优评先台账|表彰奖励台账|表彰台账|获奖情况|获奖登记表",
                                .unit = "项",
                                .area = Area::Activity,
                                .title = &title,
                                .reference = &honour_no,
                                .keys = keys,
                                .start = &granted_date,
                                .sort = &granted_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::honour
