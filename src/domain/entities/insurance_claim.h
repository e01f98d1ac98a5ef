#pragma once
// What mutual insurance paid out: one row per case.

#include "domain/entities/hardship_case.h"
#include "domain/entities/insurance_enrolment.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::insurance_claim {

inline constexpr TextField claim_no{
    "claim_no",
    QT_TRANSLATE_NOOP("insurance_claim", "Claim number"),
    "理赔编号|理赔号|赔案号|报案号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("insurance_claim", "Claim"), .maxLength = 60}};
inline constexpr ReferenceField enrol_no{
    "enrol_no",
    QT_TRANSLATE_NOOP("insurance_claim", "Enrolment number"),
    "参保编号|参保号",
    {.traits = Searchable | ChildTab, .target = &insurance_enrolment::entity, .path = "insurance_enrolment"}};
inline constexpr TextField policy_no{"policy_no",
                                     QT_TRANSLATE_NOOP("insurance_claim", "Policy number"),
                                     "保单号|保险单号|保单编号|保单号码",
                                     {.traits = Searchable, .maxLength = 60}};
inline constexpr ChoiceField plan_name{"plan_name",
                                       QT_TRANSLATE_NOOP("insurance_claim", "Plan"),
                                       "保障计划|计划名称|保障项目|险种|互助项目",
                                       {.traits = InList, .vocabulary = "insurance_plan"}};
inline constexpr ChoiceField claim_status{"claim_status",
                                          QT_TRANSLATE_NOOP("insurance_claim", "State"),
                                          "理赔状态|赔付状态|状态",
                                          {.vocabulary = "claim_status"}};
inline constexpr TextField person_name{"person_name",
                                       QT_TRANSLATE_NOOP("insurance_claim", "Claimant"),
                                       "理赔人|理赔人姓名|姓名|申请人|被保险人|被保障人|出险人|受益职工",
                                       {.traits = Required | Searchable | InList,
                                        .section = QT_TRANSLATE_NOOP("insurance_claim", "Person"),
                                        .maxLength = 100}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("insurance_claim", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ChoiceField sex{"sex", QT_TRANSLATE_NOOP("insurance_claim", "Sex"), "性别", {.vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("insurance_claim", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("insurance_claim", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr ReferenceField case_no{
    "case_no",
    QT_TRANSLATE_NOOP("insurance_claim", "Case number"),
    "档案编号|困难档案编号|档案号|困难职工编号",
    {.traits = Searchable | ChildTab, .target = &hardship_case::entity, .path = "hardship_case"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("insurance_claim", "Unit"),
    "参保单位|所在单位|投保单位|工作单位|单位名称|单位|所属工会",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("insurance_claim", "Telephone"),
                                 "联系电话|手机号码|手机号|手机|联系方式|电话",
                                 {.traits = Sensitive, .maxLength = 60}};
inline constexpr TextField reason{
    "reason",
    QT_TRANSLATE_NOOP("insurance_claim", "Reason"),
    "理赔事由|事由|出险原因|理赔原因|病种|疾病名称",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("insurance_claim", "What happened")}};
inline constexpr TextField hospital{"hospital", QT_TRANSLATE_NOOP("insurance_claim", "Hospital"),
                                    "就诊医院|医院|住院医院|医疗机构"};
inline constexpr DateField incident_date{"incident_date", QT_TRANSLATE_NOOP("insurance_claim", "Happened on"),
                                         "出险日期|事故日期|入院日期|住院日期|就诊日期"};
inline constexpr DateField applied_date{"applied_date", QT_TRANSLATE_NOOP("insurance_claim", "Applied on"),
                                        "申请日期|申请时间|报案日期|申报日期"};
inline constexpr DateField claim_date{"claim_date",
                                      QT_TRANSLATE_NOOP("insurance_claim", "Paid on"),
                                      "理赔日期|理赔时间|赔付日期|给付日期|报销日期|日期",
                                      {.traits = InList, .section = QT_TRANSLATE_NOOP("insurance_claim", "Money")}};
inline constexpr MoneyField medical_cost{"medical_cost", QT_TRANSLATE_NOOP("insurance_claim", "Medical cost"),
                                         "医疗费用|医疗总费用|住院费用|总费用"};
inline constexpr MoneyField own_cost{"own_cost", QT_TRANSLATE_NOOP("insurance_claim", "Own burden"),
                                     "自付金额|个人自付|自负金额|个人负担"};
inline constexpr MoneyField amount{"amount",
                                   QT_TRANSLATE_NOOP("insurance_claim", "Amount"),
                                   "理赔金额|赔付金额|给付金额|报销金额|互助金额|金额",
                                   {.traits = InList}};
inline constexpr TextField bank_name{"bank_name", QT_TRANSLATE_NOOP("insurance_claim", "Bank"),
                                     "开户银行|开户行|支行名称"};
inline constexpr TextField bank_no{"bank_no",
                                   QT_TRANSLATE_NOOP("insurance_claim", "Bank card number"),
                                   "银行卡号|银行账号|银行账户",
                                   {.traits = Sensitive, .maxLength = 60}};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("insurance_claim", "Handled by"), "经办人|办理人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("insurance_claim", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&claim_no,  &enrol_no,      &policy_no,    &plan_name,  &claim_status, &person_name, &member_no,
       &sex,       &id_type,       &id_number,    &case_no,    &org_name,     &phone,       &reason,
       &hospital,  &incident_date, &applied_date, &claim_date, &medical_cost, &own_cost,    &amount,
       &bank_name, &bank_no,       &handler,      &remark};

inline constexpr const Field *keyFields[] = {&claim_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"insurance_claim",
                               QT_TRANSLATE_NOOP("insurance_claim", "Insurance claims"),
                               fields,
                               {.terms = "互助保障理赔|互助保障理赔台账|理赔台账|医疗互助报销台账|理赔名单",
                                .unit = "例",
                                .area = Area::Aid,
                                .title = &person_name,
                                .reference = &claim_no,
                                .keys = keys,
                                .start = &claim_date,
                                .sort = &claim_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::insurance_claim
