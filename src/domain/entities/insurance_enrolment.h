#pragma once
// Enrolments in mutual insurance: one row per person, or one row per unit with its number of people.

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::insurance_enrolment {

inline constexpr TextField enrol_no{
    "enrol_no",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Enrolment number"),
    "参保编号|参保号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("insurance_enrolment", "Enrolment"), .maxLength = 60}};
inline constexpr TextField policy_no{"policy_no",
                                     QT_TRANSLATE_NOOP("insurance_enrolment", "Policy number"),
                                     "保单号|保险单号|保单编号|保单号码",
                                     {.traits = Searchable, .maxLength = 60}};
inline constexpr IntegerField plan_year{"plan_year", QT_TRANSLATE_NOOP("insurance_enrolment", "Year"),
                                        "年度|参保年度|保障年度"};
inline constexpr TextField batch{"batch", QT_TRANSLATE_NOOP("insurance_enrolment", "Batch"), "批次|参保批次"};
inline constexpr ChoiceField plan_name{
    "plan_name",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Plan"),
    "保障计划|计划名称|保障项目|险种|参保项目|参保险种|互助项目|参保类别|互助类别|保障类别",
    {.traits = InList, .vocabulary = "insurance_plan"}};
inline constexpr ChoiceField enrol_kind{"enrol_kind",
                                        QT_TRANSLATE_NOOP("insurance_enrolment", "Enrolled as"),
                                        "参保方式|参保类型|投保方式",
                                        {.traits = InList, .vocabulary = "enrol_kind"}};
inline constexpr TextField person_name{
    "person_name",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Insured person"),
    "参保人|参保人姓名|姓名|被保险人|被保障人|参保职工",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("insurance_enrolment", "Insured"), .maxLength = 100}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ChoiceField sex{"sex", QT_TRANSLATE_NOOP("insurance_enrolment", "Sex"), "性别", {.vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("insurance_enrolment", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("insurance_enrolment", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("insurance_enrolment", "Telephone"),
                                 "联系电话|手机号码|手机号|手机|联系方式|电话",
                                 {.traits = Sensitive, .maxLength = 60}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Unit"),
    "参保单位|所在单位|投保单位|工作单位|单位名称|单位|所属工会",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr IntegerField insured_count{"insured_count",
                                            QT_TRANSLATE_NOOP("insurance_enrolment", "People insured"),
                                            "参保人数|投保人数|人数",
                                            {.traits = InList}};
inline constexpr BoolField is_full_coverage{
    "is_full_coverage", QT_TRANSLATE_NOOP("insurance_enrolment", "Everyone insured"), "是否全员参保|全员参保"};
inline constexpr IntegerField shares{"shares",
                                     QT_TRANSLATE_NOOP("insurance_enrolment", "Shares"),
                                     "参保份数|份数|投保份数",
                                     {.section = QT_TRANSLATE_NOOP("insurance_enrolment", "Money")}};
inline constexpr MoneyField premium{"premium",
                                    QT_TRANSLATE_NOOP("insurance_enrolment", "Premium"),
                                    "保费|保险费|参保金额|缴费金额|互助金|金额|缴费额|应缴金额",
                                    {.traits = InList}};
inline constexpr ChoiceField payer{"payer",
                                   QT_TRANSLATE_NOOP("insurance_enrolment", "Premium paid by"),
                                   "缴费来源|缴费方|保费来源|缴费主体|缴费人",
                                   {.vocabulary = "premium_payer"}};
inline constexpr MoneyField cover_amount{"cover_amount", QT_TRANSLATE_NOOP("insurance_enrolment", "Sum insured"),
                                         "保障金额|保额|保险金额"};
inline constexpr DateField enrolled_date{
    "enrolled_date",
    QT_TRANSLATE_NOOP("insurance_enrolment", "Enrolled on"),
    "参保日期|参保时间|投保日期|办理日期|缴费日期|日期",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("insurance_enrolment", "Dates")}};
inline constexpr DateField start_date{
    "start_date", QT_TRANSLATE_NOOP("insurance_enrolment", "In force from"),
    "生效日期|保障起期|起保日期|保障开始日期|开始日期|保障期起|保障期间起|起保时间|生效时间|有效期起"};
inline constexpr DateField end_date{
    "end_date", QT_TRANSLATE_NOOP("insurance_enrolment", "In force until"),
    "到期日期|保障止期|终止日期|保障结束日期|结束日期|保障期止|保障期间止|终保日期|到期时间|有效期止|有效期至"};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("insurance_enrolment", "Handled by"), "经办人|办理人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("insurance_enrolment", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&enrol_no, &policy_no, &plan_year,    &batch,         &plan_name,  &enrol_kind,    &person_name,      &member_no,
       &sex,      &id_type,   &id_number,    &phone,         &org_name,   &insured_count, &is_full_coverage, &shares,
       &premium,  &payer,     &cover_amount, &enrolled_date, &start_date, &end_date,      &handler,          &remark};

inline constexpr const Field *keyFields[] = {&enrol_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"insurance_enrolment",
                               QT_TRANSLATE_NOOP("insurance_enrolment", "Insurance enrolments"),
                               fields,
                               {.terms = "互助保障参保|互助保障参保台账|参保台账|参保名单|职工互助保障参保名单",
                                .unit = "人",
                                .area = Area::Aid,
                                .title = &person_name,
                                .reference = &enrol_no,
                                .keys = keys,
                                .start = &enrolled_date,
                                .sort = &enrolled_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::insurance_enrolment
