#pragma once
// The people of a hardship household beside its head.

#include "domain/entities/hardship_case.h"
#include "domain/entity.h"

namespace domain::family_member {

inline constexpr ReferenceField case_no{"case_no",
                                        QT_TRANSLATE_NOOP("family_member", "Case number"),
                                        "档案编号|困难档案编号|档案号|困难职工编号",
                                        {.traits = Required | Searchable | Strict | ChildTab,
                                         .section = QT_TRANSLATE_NOOP("family_member", "Person"),
                                         .target = &hardship_case::entity,
                                         .path = "hardship_case"}};
inline constexpr TextField name{"name",
                                QT_TRANSLATE_NOOP("family_member", "Name"),
                                "姓名|家属姓名|成员姓名|家庭成员姓名",
                                {.traits = Required | Searchable | InList, .maxLength = 100}};
inline constexpr ChoiceField relation{"relation",
                                      QT_TRANSLATE_NOOP("family_member", "Relation"),
                                      "与户主关系|关系|与本人关系|家庭关系|称谓|与困难职工关系|与职工关系|与申请人关系",
                                      {.traits = InList, .vocabulary = "relation"}};
inline constexpr ChoiceField sex{
    "sex", QT_TRANSLATE_NOOP("family_member", "Sex"), "性别", {.traits = InList, .vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("family_member", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("family_member", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | InList | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr DateField birth_date{"birth_date",
                                      QT_TRANSLATE_NOOP("family_member", "Birth date"),
                                      "出生日期|出生年月|出生年月日|生日|出生时间",
                                      {.traits = InList}};
inline constexpr ChoiceField ethnicity{
    "ethnicity", QT_TRANSLATE_NOOP("family_member", "Ethnicity"), "民族", {.vocabulary = "ethnicity"}};
inline constexpr ChoiceField political_status{"political_status",
                                              QT_TRANSLATE_NOOP("family_member", "Political status"),
                                              "政治面貌|政治身份",
                                              {.vocabulary = "political_status"}};
inline constexpr ChoiceField marital_status{"marital_status",
                                            QT_TRANSLATE_NOOP("family_member", "Marital status"),
                                            "婚姻状况|婚姻",
                                            {.vocabulary = "marital_status"}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("family_member", "Mobile"),
                                 "手机号码|手机号|手机|移动电话|联系电话|联系方式|电话",
                                 {.traits = Sensitive, .format = Format::Mobile, .maxLength = 60}};
inline constexpr TextField phone_other{"phone_other",
                                       QT_TRANSLATE_NOOP("family_member", "Other phone"),
                                       "其他联系方式|其他电话|固定电话",
                                       {.traits = Sensitive}};
inline constexpr TextField health{
    "health", QT_TRANSLATE_NOOP("family_member", "Health"), "健康状况|身体状况", {.traits = InList}};
inline constexpr TextField disability{"disability", QT_TRANSLATE_NOOP("family_member", "Illness or disability"),
                                      "疾病残疾类别|残疾类别|疾病类别"};
inline constexpr ChoiceField medical_insurance{"medical_insurance",
                                               QT_TRANSLATE_NOOP("family_member", "Medical insurance"),
                                               "医保状况|医疗保险|医保情况",
                                               {.vocabulary = "medical_insurance"}};
inline constexpr TextField model_worker{"model_worker", QT_TRANSLATE_NOOP("family_member", "Model worker"),
                                        "劳模类型|劳模类别"};
inline constexpr ChoiceField household_type{"household_type",
                                            QT_TRANSLATE_NOOP("family_member", "Household registration"),
                                            "户口类型|户籍类型|户口性质",
                                            {.vocabulary = "household_type"}};
inline constexpr ChoiceField identity{"identity",
                                      QT_TRANSLATE_NOOP("family_member", "Occupation"),
                                      "身份|人员身份|职业",
                                      {.traits = InList,
                                       .section = QT_TRANSLATE_NOOP("family_member", "Work and school"),
                                       .vocabulary = "family_identity"}};
inline constexpr ChoiceField work_state{"work_state",
                                        QT_TRANSLATE_NOOP("family_member", "Work state"),
                                        "工作状态|就业状态|就业状况",
                                        {.vocabulary = "employment_state"}};
inline constexpr TextField workplace{"workplace",
                                     QT_TRANSLATE_NOOP("family_member", "Workplace or school"),
                                     "单位或学校|工作单位|工作单位或学校|学校|单位|单位名称",
                                     {.traits = InList}};
inline constexpr MoneyField monthly_income{"monthly_income",
                                           QT_TRANSLATE_NOOP("family_member", "Monthly income"),
                                           "月收入|月平均收入|月均收入|月均收入元",
                                           {.traits = InList}};
inline constexpr DateField contract_date{"contract_date", QT_TRANSLATE_NOOP("family_member", "Labour contract signed"),
                                         "劳动合同签订时间|劳动合同签订日期"};
inline constexpr ChoiceField contract_term{"contract_term",
                                           QT_TRANSLATE_NOOP("family_member", "Contract term"),
                                           "合同期限|劳动合同期限",
                                           {.vocabulary = "contract_term"}};
inline constexpr ChoiceField school_level{"school_level",
                                          QT_TRANSLATE_NOOP("family_member", "Stage of schooling"),
                                          "就读阶段|就读学段",
                                          {.vocabulary = "school_level"}};
inline constexpr ChoiceField education{"education",
                                       QT_TRANSLATE_NOOP("family_member", "Education"),
                                       "当前学历|学历|文化程度",
                                       {.vocabulary = "education"}};
inline constexpr IntegerField school_entry_year{"school_entry_year", QT_TRANSLATE_NOOP("family_member", "Enrolled in"),
                                                "入学年份|入学年度"};
inline constexpr IntegerField school_years{"school_years", QT_TRANSLATE_NOOP("family_member", "Years of schooling"),
                                           "年制|学制"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("family_member", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&case_no,
                                          &name,
                                          &relation,
                                          &sex,
                                          &id_type,
                                          &id_number,
                                          &birth_date,
                                          &ethnicity,
                                          &political_status,
                                          &marital_status,
                                          &phone,
                                          &phone_other,
                                          &health,
                                          &disability,
                                          &medical_insurance,
                                          &model_worker,
                                          &household_type,
                                          &identity,
                                          &work_state,
                                          &workplace,
                                          &monthly_income,
                                          &contract_date,
                                          &contract_term,
                                          &school_level,
                                          &education,
                                          &school_entry_year,
                                          &school_years,
                                          &remark};

inline constexpr const Field *keyFields[] = {&case_no, &name, &relation};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"family_member",
                               QT_TRANSLATE_NOOP("family_member", "Family members"),
                               fields,
                               {.terms = "家庭成员|家庭成员情况|困难职工家庭成员|家属",
                                .unit = "人",
                                .area = Area::Aid,
                                .title = &name,
                                .reference = &name,
                                .keys = keys,
                                .sort = &name,
                                .check = check}};

} // namespace domain::family_member
