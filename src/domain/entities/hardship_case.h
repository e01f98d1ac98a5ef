#pragma once
// Files of workers in hardship: one household, one file.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::hardship_case {

inline constexpr TextField case_no{
    "case_no",
    QT_TRANSLATE_NOOP("hardship_case", "Case number"),
    "档案编号|困难档案编号|职工编号|档案号|困难职工编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("hardship_case", "Identity"), .maxLength = 60}};
inline constexpr TextField name{"name",
                                QT_TRANSLATE_NOOP("hardship_case", "Name"),
                                "姓名|户主姓名|职工姓名|困难职工姓名|户主",
                                {.traits = Required | Searchable | InList, .maxLength = 100}};
inline constexpr ChoiceField sex{"sex", QT_TRANSLATE_NOOP("hardship_case", "Sex"), "性别", {.vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("hardship_case", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("hardship_case", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr DateField birth_date{"birth_date", QT_TRANSLATE_NOOP("hardship_case", "Birth date"),
                                      "出生日期|出生年月|出生年月日|生日|出生时间"};
inline constexpr ChoiceField ethnicity{
    "ethnicity", QT_TRANSLATE_NOOP("hardship_case", "Ethnicity"), "民族", {.vocabulary = "ethnicity"}};
inline constexpr ChoiceField political_status{"political_status",
                                              QT_TRANSLATE_NOOP("hardship_case", "Political status"),
                                              "政治面貌|政治身份",
                                              {.vocabulary = "political_status"}};
inline constexpr ChoiceField marital_status{"marital_status",
                                            QT_TRANSLATE_NOOP("hardship_case", "Marital status"),
                                            "婚姻状况|婚姻|婚否",
                                            {.vocabulary = "marital_status"}};
inline constexpr TextField health{"health", QT_TRANSLATE_NOOP("hardship_case", "Health"), "健康状况|身体状况"};
inline constexpr TextField disability{"disability", QT_TRANSLATE_NOOP("hardship_case", "Disability"),
                                      "残疾类别|残疾情况|残疾等级|疾病残疾类别"};
inline constexpr TextField model_worker{"model_worker", QT_TRANSLATE_NOOP("hardship_case", "Model worker"),
                                        "劳模类型|劳模类别"};
inline constexpr BoolField is_single_parent{"is_single_parent", QT_TRANSLATE_NOOP("hardship_case", "Single parent"),
                                            "是否单亲|单亲"};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("hardship_case", "Mobile"),
                                 "手机号码|手机号|手机|移动电话|联系电话|联系方式|电话|本人电话",
                                 {.traits = Searchable | Sensitive,
                                  .section = QT_TRANSLATE_NOOP("hardship_case", "Work and contact"),
                                  .format = Format::Mobile,
                                  .maxLength = 60}};
inline constexpr TextField phone_other{"phone_other",
                                       QT_TRANSLATE_NOOP("hardship_case", "Other phone"),
                                       "其他联系方式|其他电话|固定电话|办公电话",
                                       {.traits = Sensitive}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("hardship_case", "Employer"),
    "工作单位|所在单位|单位|单位名称|用人单位|所属工会",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr ChoiceField ownership{"ownership",
                                       QT_TRANSLATE_NOOP("hardship_case", "Kind of employer"),
                                       "单位性质|企业性质",
                                       {.vocabulary = "ownership"}};
inline constexpr ChoiceField employer_state{"employer_state",
                                            QT_TRANSLATE_NOOP("hardship_case", "State of the employer"),
                                            "企业状况|单位状况",
                                            {.vocabulary = "employer_state"}};
inline constexpr TextField industry{"industry", QT_TRANSLATE_NOOP("hardship_case", "Industry"), "所属行业|行业"};
inline constexpr ChoiceField employment_state{"employment_state",
                                              QT_TRANSLATE_NOOP("hardship_case", "Work state"),
                                              "工作状态|就业状态|就业状况|身份",
                                              {.vocabulary = "employment_state"}};
inline constexpr DateField work_start_date{"work_start_date", QT_TRANSLATE_NOOP("hardship_case", "Working since"),
                                           "工作时间|参加工作时间|参加工作日期"};
inline constexpr BoolField can_self_help{"can_self_help", QT_TRANSLATE_NOOP("hardship_case", "Able to help themselves"),
                                         "是否有一定自救能力|自救能力|有无自救能力"};
inline constexpr TextField address{"address",
                                   QT_TRANSLATE_NOOP("hardship_case", "Home address"),
                                   "家庭住址|家庭地址|居住地址|现居住地|现住址|住址",
                                   {.traits = Searchable}};
inline constexpr TextField postcode{
    "postcode", QT_TRANSLATE_NOOP("hardship_case", "Postcode"), "邮政编码|邮编", {.maxLength = 20}};
inline constexpr ChoiceField household_type{"household_type",
                                            QT_TRANSLATE_NOOP("hardship_case", "Household registration"),
                                            "户口类型|户籍类型|户口性质",
                                            {.vocabulary = "household_type"}};
inline constexpr TextField household_district{"household_district",
                                              QT_TRANSLATE_NOOP("hardship_case", "Registered district"),
                                              "户口所在地行政区划|户口所在地|户籍所在地|户籍地址"};
inline constexpr ChoiceField household_kind{
    "household_kind",
    QT_TRANSLATE_NOOP("hardship_case", "Household kind"),
    "户类|户别|对象类别",
    {.section = QT_TRANSLATE_NOOP("hardship_case", "Hardship"), .vocabulary = "household_kind"}};
inline constexpr ChoiceField category{"category",
                                      QT_TRANSLATE_NOOP("hardship_case", "Category"),
                                      "困难类别|困难类型|困难程度|困难等级",
                                      {.traits = InList, .vocabulary = "hardship_category"}};
inline constexpr ChoiceField cause{"cause",
                                   QT_TRANSLATE_NOOP("hardship_case", "Main cause"),
                                   "主要致困原因|致困原因|困难原因|致贫原因|主要困难原因|困难成因",
                                   {.traits = InList, .vocabulary = "hardship_cause"}};
inline constexpr ChoicesField secondary_causes{"secondary_causes",
                                               QT_TRANSLATE_NOOP("hardship_case", "Further causes"),
                                               "次要致困原因|其他致困原因",
                                               {.vocabulary = "hardship_cause", .maxLength = 400}};
inline constexpr TextField cause_note{"cause_note",
                                      QT_TRANSLATE_NOOP("hardship_case", "Explanation"),
                                      "其他原因|困难情况说明|家庭说明|困难情况",
                                      {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr ChoiceField file_level{"file_level",
                                        QT_TRANSLATE_NOOP("hardship_case", "File level"),
                                        "建档级别|档案级别|建档层级",
                                        {.traits = InList, .vocabulary = "file_level"}};
inline constexpr ChoiceField file_class{
    "file_class", QT_TRANSLATE_NOOP("hardship_case", "File class"), "档案类别|建档类别", {.vocabulary = "file_class"}};
inline constexpr BoolField is_zero_employment{"is_zero_employment",
                                              QT_TRANSLATE_NOOP("hardship_case", "Nobody employed"),
                                              "是否为零就业家庭|零就业家庭|是否零就业家庭"};
inline constexpr IntegerField household_size{
    "household_size",
    QT_TRANSLATE_NOOP("hardship_case", "Household size"),
    "家庭人口|家庭人口数|家庭人数|人口数|家庭人口总数|人口",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("hardship_case", "Income and housing")}};
inline constexpr MoneyField own_monthly_income{
    "own_monthly_income", QT_TRANSLATE_NOOP("hardship_case", "Own monthly income"), "本人月平均收入|本人月收入|月收入"};
inline constexpr MoneyField other_yearly_income{"other_yearly_income",
                                                QT_TRANSLATE_NOOP("hardship_case", "Other yearly income"),
                                                "家庭其他非薪资年收入|其他年收入"};
inline constexpr MoneyField yearly_income{"yearly_income", QT_TRANSLATE_NOOP("hardship_case", "Yearly income"),
                                          "家庭年度总收入|家庭年总收入|家庭年收入|年收入"};
inline constexpr MoneyField per_capita_income{"per_capita_income",
                                              QT_TRANSLATE_NOOP("hardship_case", "Monthly income per head"),
                                              "家庭月人均收入|月人均收入|人均月收入|家庭人均月收入|人均收入",
                                              {.traits = InList}};
inline constexpr MoneyField rigid_expense{"rigid_expense", QT_TRANSLATE_NOOP("hardship_case", "Unavoidable expenses"),
                                          "刚性支出|家庭刚性支出|年度刚性支出|必要支出"};
inline constexpr MoneyField allowance_amount{
    "allowance_amount", QT_TRANSLATE_NOOP("hardship_case", "Subsistence allowance"), "低保金额|低保金|享受低保金额"};
inline constexpr ChoiceField housing{
    "housing", QT_TRANSLATE_NOOP("hardship_case", "Housing"), "住房类型|住房情况|房屋类型", {.vocabulary = "housing"}};
inline constexpr NumberField floor_area{"floor_area", QT_TRANSLATE_NOOP("hardship_case", "Floor area (m²)"),
                                        "建筑面积|住房面积|面积"};
inline constexpr ChoiceField medical_insurance{"medical_insurance",
                                               QT_TRANSLATE_NOOP("hardship_case", "Medical insurance"),
                                               "医保状况|医疗保险|医保情况",
                                               {.vocabulary = "medical_insurance"}};
inline constexpr TextField bank_name{"bank_name", QT_TRANSLATE_NOOP("hardship_case", "Bank"),
                                     "开户银行|开户行|支行名称"};
inline constexpr TextField bank_no{"bank_no",
                                   QT_TRANSLATE_NOOP("hardship_case", "Bank card number"),
                                   "银行卡号|银行账号|银行账户|银行帐号|银行卡账号|卡号",
                                   {.traits = Sensitive, .maxLength = 60}};
inline constexpr ChoiceField case_status{
    "case_status",
    QT_TRANSLATE_NOOP("hardship_case", "State"),
    "档案状态|状态|建档状态",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("hardship_case", "File"), .vocabulary = "case_status"}};
inline constexpr DateField applied_date{"applied_date", QT_TRANSLATE_NOOP("hardship_case", "Applied"),
                                        "申请日期|申请时间"};
inline constexpr BoolField in_system{"in_system", QT_TRANSLATE_NOOP("hardship_case", "In the national system"),
                                     "是否录入系统|录入系统|是否录入"};
inline constexpr BoolField is_key_target{"is_key_target", QT_TRANSLATE_NOOP("hardship_case", "Key household"),
                                         "是否重点对象|重点对象"};
inline constexpr TextField reported_to{"reported_to", QT_TRANSLATE_NOOP("hardship_case", "Reported to"),
                                       "上报单位|上报工会"};
inline constexpr DateField reported_date{"reported_date", QT_TRANSLATE_NOOP("hardship_case", "Reported"),
                                         "上报日期|上报时间"};
inline constexpr DateField filed_date{"filed_date",
                                      QT_TRANSLATE_NOOP("hardship_case", "Filed"),
                                      "建档日期|建档时间|建档年月|立档时间|入档时间",
                                      {.traits = InList}};
inline constexpr DateField closed_date{"closed_date", QT_TRANSLATE_NOOP("hardship_case", "Closed"),
                                       "销档日期|销档时间|脱困日期|注销日期"};
inline constexpr ChoiceField close_reason{"close_reason",
                                          QT_TRANSLATE_NOOP("hardship_case", "Why closed"),
                                          "销档原因|脱困原因|注销原因",
                                          {.vocabulary = "close_reason"}};
inline constexpr TextField refusal_reason{"refusal_reason",
                                          QT_TRANSLATE_NOOP("hardship_case", "Why refused"),
                                          "不予建档原因|驳回原因",
                                          {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField helper_name{"helper_name",
                                       QT_TRANSLATE_NOOP("hardship_case", "Helper"),
                                       "帮扶责任人|责任人|帮扶人|联系人|结对干部|帮扶干部|联系干部|包户干部|结对帮扶人",
                                       {.traits = Searchable}};
inline constexpr TextField help_goal{"help_goal",
                                     QT_TRANSLATE_NOOP("hardship_case", "Goal of the help"),
                                     "帮扶目标|解困目标|脱困目标",
                                     {.maxLength = 1000}};
inline constexpr TextField help_measures{"help_measures",
                                         QT_TRANSLATE_NOOP("hardship_case", "Measures"),
                                         "帮扶措施|帮扶责任|一户一策|帮扶计划",
                                         {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField filed_by{"filed_by", QT_TRANSLATE_NOOP("hardship_case", "Filed by"), "建档人|录入人"};
inline constexpr TextField reviewed_by{"reviewed_by", QT_TRANSLATE_NOOP("hardship_case", "Reviewed by"),
                                       "审核人|审批人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("hardship_case", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&case_no,
                                          &name,
                                          &sex,
                                          &id_type,
                                          &id_number,
                                          &birth_date,
                                          &ethnicity,
                                          &political_status,
                                          &marital_status,
                                          &health,
                                          &disability,
                                          &model_worker,
                                          &is_single_parent,
                                          &phone,
                                          &phone_other,
                                          &org_name,
                                          &ownership,
                                          &employer_state,
                                          &industry,
                                          &employment_state,
                                          &work_start_date,
                                          &can_self_help,
                                          &address,
                                          &postcode,
                                          &household_type,
                                          &household_district,
                                          &household_kind,
                                          &category,
                                          &cause,
                                          &secondary_causes,
                                          &cause_note,
                                          &file_level,
                                          &file_class,
                                          &is_zero_employment,
                                          &household_size,
                                          &own_monthly_income,
                                          &other_yearly_income,
                                          &yearly_income,
                                          &per_capita_income,
                                          &rigid_expense,
                                          &allowance_amount,
                                          &housing,
                                          &floor_area,
                                          &medical_insurance,
                                          &bank_name,
                                          &bank_no,
                                          &case_status,
                                          &applied_date,
                                          &in_system,
                                          &is_key_target,
                                          &reported_to,
                                          &reported_date,
                                          &filed_date,
                                          &closed_date,
                                          &close_reason,
                                          &refusal_reason,
                                          &helper_name,
                                          &help_goal,
                                          &help_measures,
                                          &filed_by,
                                          &reviewed_by,
                                          &remark};

inline constexpr const Field *keyFields[] = {&case_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"hardship_case",
                               QT_TRANSLATE_NOOP("hardship_case", "Hardship cases"),
                               fields,
                               {.terms = "困难帮扶|困难职工档案|困难职工档案表|困难职工|困难职工台账",
                                .unit = "户",
                                .area = Area::Aid,
                                .title = &name,
                                .reference = &case_no,
                                .keys = keys,
                                .start = &filed_date,
                                .end = &closed_date,
                                .sort = &case_no,
                                .check = check}};

} // namespace domain::hardship_case
