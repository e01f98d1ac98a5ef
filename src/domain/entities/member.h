#pragma once
// Members of the union, one record per person.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::member {

inline constexpr TextField name{
    "name",
    QT_TRANSLATE_NOOP("member", "Name"),
    "姓名|会员姓名|职工姓名|真实姓名|员工姓名|名字",
    {.traits = Required | Searchable | InList, .section = QT_TRANSLATE_NOOP("member", "Identity"), .maxLength = 100}};
inline constexpr ChoiceField sex{
    "sex", QT_TRANSLATE_NOOP("member", "Sex"), "性别", {.traits = InList, .vocabulary = "sex"}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("member", "ID type"), "证件类型|身份证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("member", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|公民身份证号码|证件号|居民身份证号|居民身份证号码",
    {.traits = Required | Searchable | InList | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr TextField id_valid_to{"id_valid_to",
                                       QT_TRANSLATE_NOOP("member", "ID valid until"),
                                       "证件有效期|身份证有效期限|身份证有效期|有效期至",
                                       {.maxLength = 40}};
inline constexpr DateField birth_date{"birth_date", QT_TRANSLATE_NOOP("member", "Birth date"),
                                      "出生日期|出生年月|出生年月日|生日|出生时间"};
inline constexpr ChoiceField ethnicity{
    "ethnicity", QT_TRANSLATE_NOOP("member", "Ethnicity"), "民族", {.vocabulary = "ethnicity"}};
inline constexpr TextField native_place{"native_place", QT_TRANSLATE_NOOP("member", "Native place"), "籍贯|出生地"};
inline constexpr ChoiceField political_status{"political_status",
                                              QT_TRANSLATE_NOOP("member", "Political status"),
                                              "政治面貌|政治身份|党派",
                                              {.traits = InList, .vocabulary = "political_status"}};
inline constexpr ChoiceField education{"education",
                                       QT_TRANSLATE_NOOP("member", "Education"),
                                       "学历|最高学历|文化程度|教育程度",
                                       {.vocabulary = "education"}};
inline constexpr ChoiceField degree{
    "degree", QT_TRANSLATE_NOOP("member", "Degree"), "学位|最高学位", {.vocabulary = "degree"}};
inline constexpr ChoiceField marital_status{"marital_status",
                                            QT_TRANSLATE_NOOP("member", "Marital status"),
                                            "婚姻状况|婚姻|婚否",
                                            {.vocabulary = "marital_status"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("member", "Union"),
    "所属工会|所在工会|基层工会名称|基层工会|所属机构|分工会|工会名称|工会组织|隶属工会|所属分会|所在分会|分会|工会",
    {.traits = Searchable | InList | Strict | ChildTab,
     .section = QT_TRANSLATE_NOOP("member", "Union and post"),
     .target = &organization::entity,
     .path = "organization"}};
inline constexpr TextField group_name{"group_name", QT_TRANSLATE_NOOP("member", "Union group"),
                                      "工会小组|所属工会小组|工会小组划分|班组|所在班组"};
inline constexpr TextField union_post{"union_post", QT_TRANSLATE_NOOP("member", "Union post"), "工会职务|工会内职务"};
inline constexpr TextField party_post{"party_post", QT_TRANSLATE_NOOP("member", "Party post"), "党内职务"};
inline constexpr TextField employer{"employer",
                                    QT_TRANSLATE_NOOP("member", "Employer"),
                                    "工作单位|单位名称|所在单位|单位|公司|公司名称|用人单位|企业名称",
                                    {.traits = Searchable}};
inline constexpr TextField employer_credit_code{"employer_credit_code",
                                                QT_TRANSLATE_NOOP("member", "Employer's credit code"),
                                                "统一社会信用代码|社会信用代码|组织机构代码",
                                                {.format = Format::CreditCode, .maxLength = 40}};
inline constexpr TextField department{"department", QT_TRANSLATE_NOOP("member", "Department"),
                                      "部门|所在部门|科室|车间|处室|二级单位"};
inline constexpr TextField position{"position", QT_TRANSLATE_NOOP("member", "Post"),
                                    "岗位|岗位名称|职位|职务|工作岗位|工种"};
inline constexpr ChoiceField sector{
    "sector", QT_TRANSLATE_NOOP("member", "System"), "所属系统|系统|产业系统", {.vocabulary = "sector"}};
inline constexpr TextField technical_title{"technical_title", QT_TRANSLATE_NOOP("member", "Professional title"),
                                           "技术职称|职称|专业技术职务"};
inline constexpr ChoiceField skill_level{"skill_level",
                                         QT_TRANSLATE_NOOP("member", "Skill level"),
                                         "技术等级|技能等级|职业资格|职业技能等级",
                                         {.vocabulary = "skill_level"}};
inline constexpr ChoiceField employment_form{"employment_form",
                                             QT_TRANSLATE_NOOP("member", "Form of employment"),
                                             "用工形式|用工性质|合同类型",
                                             {.vocabulary = "employment_form"}};
inline constexpr ChoiceField employment_state{"employment_state",
                                              QT_TRANSLATE_NOOP("member", "Employment state"),
                                              "就业状态|就业状况|工作状态|岗位状态|人员状态|职工状态",
                                              {.traits = InList, .vocabulary = "employment_state"}};
inline constexpr DateField work_start_date{"work_start_date", QT_TRANSLATE_NOOP("member", "Working since"),
                                           "参加工作时间|参加工作日期|工作时间|何时参加工作|工作起始时间"};
inline constexpr DateField entry_date{"entry_date", QT_TRANSLATE_NOOP("member", "Joined the employer"),
                                      "入职日期|入职时间|入司日期|进厂时间"};
inline constexpr BoolField is_migrant{"is_migrant", QT_TRANSLATE_NOOP("member", "Migrant worker"), "是否农民工|农民工"};
inline constexpr ChoicesField new_form_group{
    "new_form_group",
    QT_TRANSLATE_NOOP("member", "New-form employment group"),
    "新就业形态群体|新就业形态|是否八大群体|八大群体|新就业形态劳动者|新业态|群体类别",
    {.vocabulary = "new_form_group"}};
inline constexpr TextField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("member", "Member number"),
    "会员编号|会员证号|会员号|会员卡号|互助服务卡卡号|卡号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("member", "Membership"), .maxLength = 60}};
inline constexpr ChoiceField member_status{"member_status",
                                           QT_TRANSLATE_NOOP("member", "Membership"),
                                           "会籍状态|会员状态|会籍变化|会籍",
                                           {.traits = InList, .vocabulary = "member_status"}};
inline constexpr DateField joined_date{"joined_date",
                                       QT_TRANSLATE_NOOP("member", "Joined"),
                                       "入会日期|入会时间|首次入会时间|加入工会时间|加入工会日期",
                                       {.traits = InList}};
inline constexpr DateField left_date{"left_date", QT_TRANSLATE_NOOP("member", "Left"),
                                     "离会日期|离会时间|退会日期|退会时间|转出日期"};
inline constexpr BoolField is_staff_rep{"is_staff_rep", QT_TRANSLATE_NOOP("member", "Staff representative"),
                                        "是否职工代表|职工代表"};
inline constexpr TextField model_worker{"model_worker", QT_TRANSLATE_NOOP("member", "Model worker"),
                                        "劳模类型|劳模类别|荣誉|个人荣誉"};
inline constexpr BoolField is_hardship{"is_hardship", QT_TRANSLATE_NOOP("member", "In hardship"),
                                       "是否困难职工|困难职工|困难员工|是否困难"};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("member", "Mobile"),
                                 "手机号码|手机号|手机|移动电话|联系电话|联系方式|电话|本人电话|电话号码",
                                 {.traits = Searchable | InList | Sensitive,
                                  .section = QT_TRANSLATE_NOOP("member", "Contact"),
                                  .format = Format::Mobile,
                                  .maxLength = 60}};
inline constexpr TextField phone_other{"phone_other",
                                       QT_TRANSLATE_NOOP("member", "Other phone"),
                                       "其他联系方式|其他电话|固定电话|办公电话|单位电话",
                                       {.traits = Sensitive}};
inline constexpr TextField email{"email", QT_TRANSLATE_NOOP("member", "E-mail"), "邮箱|电子邮箱|电子邮件|Email"};
inline constexpr TextField address{"address", QT_TRANSLATE_NOOP("member", "Home address"),
                                   "家庭住址|家庭地址|居住地址|现居住地|现住址|通讯地址|住址"};
inline constexpr TextField postcode{
    "postcode", QT_TRANSLATE_NOOP("member", "Postcode"), "邮政编码|邮编", {.maxLength = 20}};
inline constexpr ChoiceField household_type{"household_type",
                                            QT_TRANSLATE_NOOP("member", "Household registration"),
                                            "户籍类型|户口类型|户口性质|户口",
                                            {.vocabulary = "household_type"}};
inline constexpr TextField household_address{"household_address", QT_TRANSLATE_NOOP("member", "Registered address"),
                                             "户籍地址|户口所在地|户籍所在地|户口地址|户口所在地行政区划|户籍详细地址"};
inline constexpr TextField bank_name{"bank_name",
                                     QT_TRANSLATE_NOOP("member", "Bank"),
                                     "开户银行|开户行|支行名称",
                                     {.section = QT_TRANSLATE_NOOP("member", "Other")}};
inline constexpr TextField bank_no{"bank_no",
                                   QT_TRANSLATE_NOOP("member", "Bank card number"),
                                   "银行卡号|银行账号|银行账户|银行帐号|银行卡账号",
                                   {.traits = Sensitive, .maxLength = 60}};
inline constexpr TextField hobby{"hobby", QT_TRANSLATE_NOOP("member", "Talents and hobbies"),
                                 "特长爱好|爱好特长|特长|兴趣爱好|特长兴趣爱好"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("member", "Remarks"),
                                  "备注|说明|其他",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&name,
                                          &sex,
                                          &id_type,
                                          &id_number,
                                          &id_valid_to,
                                          &birth_date,
                                          &ethnicity,
                                          &native_place,
                                          &political_status,
                                          &education,
                                          &degree,
                                          &marital_status,
                                          &org_name,
                                          &group_name,
                                          &union_post,
                                          &party_post,
                                          &employer,
                                          &employer_credit_code,
                                          &department,
                                          &position,
                                          &sector,
                                          &technical_title,
                                          &skill_level,
                                          &employment_form,
                                          &employment_state,
                                          &work_start_date,
                                          &entry_date,
                                          &is_migrant,
                                          &new_form_group,
                                          &member_no,
                                          &member_status,
                                          &joined_date,
                                          &left_date,
                                          &is_staff_rep,
                                          &model_worker,
                                          &is_hardship,
                                          &phone,
                                          &phone_other,
                                          &email,
                                          &address,
                                          &postcode,
                                          &household_type,
                                          &household_address,
                                          &bank_name,
                                          &bank_no,
                                          &hobby,
                                          &remark};

inline constexpr const Field *identityKey[] = {&id_type, &id_number};
inline constexpr const Field *numberKey[] = {&member_no};
inline constexpr ImportKey keys[] = {{identityKey}, {numberKey}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{
    "member",
    QT_TRANSLATE_NOOP("member", "Members"),
    fields,
    {.terms = "会员|会员名册|会员信息采集表|工会会员信息采集表|会员花名册|会员基本信息采集表|会员台账",
     .unit = "人",
     .area = Area::Organisation,
     .title = &name,
     .reference = &member_no,
     .keys = keys,
     .start = &joined_date,
     .end = &left_date,
     .sort = &name,
     .check = check}};

} // namespace domain::member
