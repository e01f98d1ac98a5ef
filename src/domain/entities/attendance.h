#pragma once
// Who was at an event: the sign-in sheet, one row per person.

#include "domain/entities/event.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::attendance {

inline constexpr ReferenceField event_no{"event_no",
                                         QT_TRANSLATE_NOOP("attendance", "Event number"),
                                         "活动编号|活动号|培训编号|会议编号|赛事编号",
                                         {.traits = Required | Searchable | InList | Strict | ChildTab,
                                          .section = QT_TRANSLATE_NOOP("attendance", "Person"),
                                          .target = &event::entity,
                                          .path = "event"}};
inline constexpr TextField person_name{"person_name",
                                       QT_TRANSLATE_NOOP("attendance", "Name"),
                                       "姓名|参加人|签到人|参加人姓名|学员姓名|人员姓名|参会人员|签名",
                                       {.traits = Required | Searchable | InList, .maxLength = 100}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("attendance", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | InList | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("attendance", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("attendance", "Phone"),
                                 "联系电话|手机号码|手机号|手机|电话|联系方式",
                                 {.traits = Sensitive, .maxLength = 60}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("attendance", "Unit"),
    "所在单位|单位|工作单位|单位名称|所属工会|参加单位|参赛单位|部门",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField group_name{"group_name", QT_TRANSLATE_NOOP("attendance", "Union group"),
                                      "工会小组|小组|组别|部门或小组|班组"};
inline constexpr ChoiceField role{
    "role",
    QT_TRANSLATE_NOOP("attendance", "Role"),
    "参加身份|身份|角色|人员类别|参与身份|参加角色",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("attendance", "Attendance"), .vocabulary = "attend_role"}};
inline constexpr ChoiceField attend_status{"attend_status",
                                           QT_TRANSLATE_NOOP("attendance", "State"),
                                           "签到状态|出席状态|状态|到会情况|出勤情况|出勤|是否签到",
                                           {.traits = InList, .vocabulary = "attend_status"}};
inline constexpr TextField sign_time{"sign_time",
                                     QT_TRANSLATE_NOOP("attendance", "Signed in at"),
                                     "签到时间|到会时间|签到日期|时间",
                                     {.traits = InList, .maxLength = 40}};
inline constexpr NumberField hours{"hours",
                                   QT_TRANSLATE_NOOP("attendance", "Hours"),
                                   "时长|时长小时|学时|服务时长|课时|小时数|志愿服务时长",
                                   {.traits = InList}};
inline constexpr NumberField score{"score",
                                   QT_TRANSLATE_NOOP("attendance", "Score"),
                                   "成绩|考核成绩|得分|考试成绩|分数",
                                   {.section = QT_TRANSLATE_NOOP("attendance", "Result")}};
inline constexpr IntegerField rank{"rank", QT_TRANSLATE_NOOP("attendance", "Place"), "名次|排名"};
inline constexpr BoolField is_passed{"is_passed", QT_TRANSLATE_NOOP("attendance", "Passed"),
                                     "是否合格|合格|是否结业|是否取证"};
inline constexpr TextField certificate_no{"certificate_no",
                                          QT_TRANSLATE_NOOP("attendance", "Certificate number"),
                                          "证书编号|证书号|结业证书编号",
                                          {.maxLength = 60}};
inline constexpr TextField gift{"gift", QT_TRANSLATE_NOOP("attendance", "Received"), "领取物品|纪念品|奖品|领取纪念品"};
inline constexpr TextField feedback{
    "feedback", QT_TRANSLATE_NOOP("attendance", "Opinion"), "评价|满意度|学员评价|意见建议", {.maxLength = 1000}};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("attendance", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&event_no,   &person_name, &member_no,      &id_number, &phone,    &org_name,
                                          &group_name, &role,        &attend_status,  &sign_time, &hours,    &score,
                                          &rank,       &is_passed,   &certificate_no, &gift,      &feedback, &remark};

inline constexpr const Field *momentKey[] = {&event_no, &member_no, &sign_time};
inline constexpr const Field *memberKey[] = {&event_no, &member_no};
inline constexpr const Field *identityKey[] = {&event_no, &id_number};
inline constexpr ImportKey keys[] = {{momentKey}, {memberKey}, {identityKey}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"attendance",
                               QT_TRANSLATE_NOOP("attendance", "Attendance"),
                               fields,
                               {.terms = "签到|签到表|签到台账|活动签到表|会议签到表|培训签到表|参加人员名单",
                                .unit = "人次",
                                .area = Area::Activity,
                                .title = &person_name,
                                .reference = &person_name,
                                .keys = keys,
                                .sort = &event_no,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::attendance
