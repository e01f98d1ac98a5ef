#pragma once
// Services to single workers: referrals, legal aid, letters and visits, data and cards of members.

#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::service_record {

inline constexpr TextField service_no{
    "service_no",
    QT_TRANSLATE_NOOP("service_record", "Service number"),
    "服务编号|服务号|登记号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("service_record", "Service"), .maxLength = 60}};
inline constexpr ChoiceField service_kind{"service_kind",
                                          QT_TRANSLATE_NOOP("service_record", "Kind"),
                                          "服务类型|服务类别|服务项目|类别|类型",
                                          {.traits = InList, .vocabulary = "service_kind"}};
inline constexpr DateField service_date{"service_date",
                                        QT_TRANSLATE_NOOP("service_record", "Date"),
                                        "服务日期|服务时间|接待日期|接待时间|采集日期|制卡日期|推荐日期|日期|时间",
                                        {.traits = Required | InList}};
inline constexpr ChoiceField channel{"channel",
                                     QT_TRANSLATE_NOOP("service_record", "Channel"),
                                     "渠道|服务渠道|来访形式|接待方式|服务方式",
                                     {.traits = InList, .vocabulary = "service_channel"}};
inline constexpr TextField topic{"topic",
                                 QT_TRANSLATE_NOOP("service_record", "Matter"),
                                 "事项|服务事项|诉求事项|反映事项|主题",
                                 {.traits = Searchable | InList}};
inline constexpr TextField content{"content",
                                   QT_TRANSLATE_NOOP("service_record", "Details"),
                                   "诉求内容|反映内容|服务内容|具体内容|内容",
                                   {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField person_name{
    "person_name",
    QT_TRANSLATE_NOOP("service_record", "Person"),
    "服务对象|姓名|来访人|申请人|求职者|职工姓名",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("service_record", "Person"), .maxLength = 100}};
inline constexpr ChoiceField sex{"sex", QT_TRANSLATE_NOOP("service_record", "Sex"), "性别", {.vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("service_record", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("service_record", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("service_record", "Telephone"),
                                 "联系电话|手机号码|手机号|手机|联系方式|电话",
                                 {.traits = Sensitive, .maxLength = 60}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("service_record", "Member number"),
    "会员编号|会员证号|会员号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ReferenceField case_no{
    "case_no",
    QT_TRANSLATE_NOOP("service_record", "Case number"),
    "档案编号|困难档案编号|档案号|困难职工编号",
    {.traits = Searchable | ChildTab, .target = &hardship_case::entity, .path = "hardship_case"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("service_record", "Unit"),
    "所在单位|工作单位|单位|单位名称|所属工会",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr IntegerField people_count{"people_count", QT_TRANSLATE_NOOP("service_record", "People concerned"),
                                           "涉及人数|来访人数|人数"};
inline constexpr TextField card_no{
    "card_no",
    QT_TRANSLATE_NOOP("service_record", "Service card number"),
    "服务卡号|会员服务卡号|会员卡号|卡号",
    {.traits = Sensitive, .section = QT_TRANSLATE_NOOP("service_record", "Card"), .maxLength = 60}};
inline constexpr TextField referral_employer{"referral_employer",
                                             QT_TRANSLATE_NOOP("service_record", "Referred to"),
                                             "推荐单位|用人单位|推荐企业|录用单位",
                                             {.section = QT_TRANSLATE_NOOP("service_record", "Referral")}};
inline constexpr TextField referral_job{"referral_job", QT_TRANSLATE_NOOP("service_record", "Job"),
                                        "推荐岗位|岗位|工种"};
inline constexpr DateField started_date{"started_date", QT_TRANSLATE_NOOP("service_record", "Started work"),
                                        "上岗日期|就业日期|上岗时间|入职日期"};
inline constexpr MoneyField salary{"salary", QT_TRANSLATE_NOOP("service_record", "Monthly wage"),
                                   "月工资|工资|薪资|月薪"};
inline constexpr TextField agency{"agency",
                                  QT_TRANSLATE_NOOP("service_record", "Undertaken by"),
                                  "承办单位|承办部门|援助机构|转办单位",
                                  {.section = QT_TRANSLATE_NOOP("service_record", "Outcome")}};
inline constexpr DateField reply_date{"reply_date", QT_TRANSLATE_NOOP("service_record", "Replied on"),
                                      "答复日期|办结日期|办结时间|回复日期"};
inline constexpr TextField reply{"reply",
                                 QT_TRANSLATE_NOOP("service_record", "Reply"),
                                 "答复内容|处理意见|答复意见",
                                 {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField result{"result",
                                  QT_TRANSLATE_NOOP("service_record", "Result"),
                                  "结果|服务结果|办理结果|处理结果",
                                  {.traits = Searchable | InList}};
inline constexpr ChoiceField satisfaction{"satisfaction",
                                          QT_TRANSLATE_NOOP("service_record", "Opinion"),
                                          "满意度|满意情况|评价",
                                          {.vocabulary = "satisfaction"}};
inline constexpr TextField handler{
    "handler", QT_TRANSLATE_NOOP("service_record", "Handled by"), "经办人|接待人|服务人员|承办人", {.traits = InList}};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("service_record", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&service_no,        &service_kind, &service_date, &channel,   &topic,   &content,    &person_name,  &sex,
       &id_type,           &id_number,    &phone,        &member_no, &case_no, &org_name,   &people_count, &card_no,
       &referral_employer, &referral_job, &started_date, &salary,    &agency,  &reply_date, &reply,        &result,
       &satisfaction,      &handler,      &remark};

inline constexpr const Field *keyFields[] = {&service_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{
    "service_record",
    QT_TRANSLATE_NOOP("service_record", "Services"),
    fields,
    {.terms = "职工服务|职工服务台账|服务台账|服务记录|信访接待登记|就业推荐台账|法律援助台账|会员服务卡台账",
     .unit = "人次",
     .area = Area::Aid,
     .title = &person_name,
     .reference = &service_no,
     .keys = keys,
     .start = &service_date,
     .sort = &service_date,
     .sortDescending = true,
     .check = check}};

} // namespace domain::service_record
