#pragma once
// Union bodies and the employers where one is to be founded: a tree by the higher union.

#include "domain/entity.h"

namespace domain::organization {

extern const Entity entity; // refers to itself

inline constexpr TextField org_code{
    "org_code",
    QT_TRANSLATE_NOOP("organization", "Union code"),
    "工会编号|工会代码|组织编号|单位编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("organization", "Identity"), .maxLength = 60}};
inline constexpr TextField name{"name",
                                QT_TRANSLATE_NOOP("organization", "Name"),
                                "单位名称|工会名称|基层工会名称|工会全称|组织名称|企业名称|单位",
                                {.traits = Required | Searchable | InList}};
inline constexpr TextField aliases{"aliases",
                                   QT_TRANSLATE_NOOP("organization", "Other names"),
                                   "别名|曾用名|简称|单位简称",
                                   {.traits = Searchable, .maxLength = 1000}};
inline constexpr ReferenceField parent_name{"parent_name",
                                            QT_TRANSLATE_NOOP("organization", "Higher union"),
                                            "上级工会|上级工会名称|主管工会|隶属工会",
                                            {.traits = InList | ChildTab, .target = &entity, .path = "parent"}};
inline constexpr ChoiceField level{"level",
                                   QT_TRANSLATE_NOOP("organization", "Level"),
                                   "层级|组织层级|工会层级",
                                   {.traits = InList, .vocabulary = "org_level"}};
inline constexpr ChoiceField org_form{"org_form",
                                      QT_TRANSLATE_NOOP("organization", "Form"),
                                      "组建形式|组织形式|建会形式|工会类型|组织类型",
                                      {.vocabulary = "org_form"}};
inline constexpr ChoiceField union_status{"union_status",
                                          QT_TRANSLATE_NOOP("organization", "State"),
                                          "建会状态|组建状态|建会情况|是否建会",
                                          {.traits = InList, .vocabulary = "union_status"}};
inline constexpr ChoiceField ownership{
    "ownership",
    QT_TRANSLATE_NOOP("organization", "Ownership"),
    "单位性质|企业性质|经济类型|单位类别|所有制性质",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("organization", "Employer"), .vocabulary = "ownership"}};
inline constexpr TextField industry{"industry", QT_TRANSLATE_NOOP("organization", "Industry"),
                                    "所属行业|行业|行业分类|国民经济行业分类"};
inline constexpr ChoiceField sector{
    "sector", QT_TRANSLATE_NOOP("organization", "System"), "所属系统|系统|产业系统", {.vocabulary = "sector"}};
inline constexpr TextField park{"park", QT_TRANSLATE_NOOP("organization", "Industrial park"),
                                "所在园区|园区|所属园区|产业园区"};
inline constexpr BoolField is_above_scale{"is_above_scale", QT_TRANSLATE_NOOP("organization", "Above scale"),
                                          "是否规模以上|规模以上|规上企业|是否规上"};
inline constexpr MoneyField annual_sales{"annual_sales", QT_TRANSLATE_NOOP("organization", "Annual sales"),
                                         "年销售额|年产值|销售额|年营业收入|年营业额"};
inline constexpr TextField credit_code{"credit_code",
                                       QT_TRANSLATE_NOOP("organization", "Credit code"),
                                       "统一社会信用代码|社会信用代码|信用代码|组织机构代码",
                                       {.traits = Searchable, .format = Format::CreditCode, .maxLength = 40}};
inline constexpr TextField legal_representative{
    "legal_representative", QT_TRANSLATE_NOOP("organization", "Legal representative"), "法定代表人|法人代表|法人"};
inline constexpr IntegerField headcount{
    "headcount",
    QT_TRANSLATE_NOOP("organization", "Employees"),
    "职工人数|职工数|职工总数|员工人数|在职职工数|员工总数|员工数|在册职工数|从业人数",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("organization", "People")}};
inline constexpr IntegerField female_headcount{"female_headcount",
                                               QT_TRANSLATE_NOOP("organization", "Female employees"),
                                               "女职工人数|女职工数|女工人数|女职工|其中女职工|女员工数"};
inline constexpr IntegerField migrant_headcount{
    "migrant_headcount", QT_TRANSLATE_NOOP("organization", "Migrant workers"), "农民工人数|农民工数|农民工|其中农民工"};
inline constexpr IntegerField reported_member_count{"reported_member_count",
                                                    QT_TRANSLATE_NOOP("organization", "Members as reported"),
                                                    "填报会员数|会员人数|会员数|会员总数"};
inline constexpr TextField chairperson{"chairperson",
                                       QT_TRANSLATE_NOOP("organization", "Chairperson"),
                                       "工会主席|主席|主席姓名|工会负责人",
                                       {.traits = Searchable | InList}};
inline constexpr DateField term_end_date{"term_end_date", QT_TRANSLATE_NOOP("organization", "Term ends"),
                                         "届满日期|任期届满日期|换届日期"};
inline constexpr TextField contact_name{"contact_name", QT_TRANSLATE_NOOP("organization", "Contact"),
                                        "联系人|联络人|联系人姓名|经办人"};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("organization", "Phone"),
                                 "联系电话|电话|手机号码|手机|联系方式|办公电话",
                                 {.traits = Sensitive}};
inline constexpr TextField email{"email", QT_TRANSLATE_NOOP("organization", "E-mail"), "邮箱|电子邮箱|电子邮件"};
inline constexpr TextField address{
    "address", QT_TRANSLATE_NOOP("organization", "Address"), "地址|单位地址|办公地址|详细地址", {.traits = Searchable}};
inline constexpr TextField postcode{
    "postcode", QT_TRANSLATE_NOOP("organization", "Postcode"), "邮政编码|邮编", {.maxLength = 20}};
inline constexpr DateField arrival_date{"arrival_date",
                                        QT_TRANSLATE_NOOP("organization", "Arrived"),
                                        "落户日期|落户时间|入驻日期",
                                        {.section = QT_TRANSLATE_NOOP("organization", "Founding")}};
inline constexpr DateField preparation_date{
    "preparation_date", QT_TRANSLATE_NOOP("organization", "Founding work began"), "筹建日期|筹建时间|筹备日期"};
inline constexpr DateField founded_date{"founded_date",
                                        QT_TRANSLATE_NOOP("organization", "Founded"),
                                        "建会日期|建会时间|成立日期|成立时间|组建日期|组建时间",
                                        {.traits = InList}};
inline constexpr DateField dissolved_date{"dissolved_date", QT_TRANSLATE_NOOP("organization", "Dissolved"),
                                          "撤销日期|撤销时间"};
inline constexpr IntegerField star_level{"star_level",
                                         QT_TRANSLATE_NOOP("organization", "Stars"),
                                         "星级|星级等级",
                                         {.traits = InList, .section = QT_TRANSLATE_NOOP("organization", "Standing")}};
inline constexpr DateField star_date{"star_date", QT_TRANSLATE_NOOP("organization", "Stars granted"),
                                     "授星日期|授星时间|星级命名日期"};
inline constexpr BoolField is_standard{"is_standard", QT_TRANSLATE_NOOP("organization", "Standardised union"),
                                       "是否规范化工会|规范化工会|是否规范化"};
inline constexpr ChoiceField standard_level{"standard_level",
                                            QT_TRANSLATE_NOOP("organization", "Standardisation level"),
                                            "规范化级别|规范化等级",
                                            {.vocabulary = "standard_level"}};
inline constexpr DateField standard_date{"standard_date", QT_TRANSLATE_NOOP("organization", "Standardisation granted"),
                                         "规范化命名日期|规范化命名时间"};
inline constexpr BoolField has_seal{"has_seal", QT_TRANSLATE_NOOP("organization", "Has a seal"),
                                    "是否有印章|有无印章|是否刻制印章"};
inline constexpr BoolField has_plaque{"has_plaque", QT_TRANSLATE_NOOP("organization", "Has a plaque"),
                                      "是否挂牌|有无牌子|是否有牌匾"};
inline constexpr BoolField is_creation_key{"is_creation_key",
                                           QT_TRANSLATE_NOOP("organization", "Key unit of joint creation"),
                                           "是否创建重点单位|创建重点单位|三级联创重点单位"};
inline constexpr BoolField has_congress{"has_congress",
                                        QT_TRANSLATE_NOOP("organization", "Staff congress"),
                                        "是否建立职代会制度|职代会制度|是否建立职代会|是否职代会建制",
                                        {.section = QT_TRANSLATE_NOOP("organization", "Rights")}};
inline constexpr DateField congress_date{"congress_date", QT_TRANSLATE_NOOP("organization", "Staff congress since"),
                                         "职代会建制日期|职代会建立日期|职代会建制时间"};
inline constexpr BoolField has_openness{"has_openness", QT_TRANSLATE_NOOP("organization", "Open factory affairs"),
                                        "是否实行厂务公开|厂务公开|是否厂务公开"};
inline constexpr DateField openness_date{"openness_date",
                                         QT_TRANSLATE_NOOP("organization", "Open factory affairs since"),
                                         "厂务公开日期|厂务公开时间|厂务公开建制日期"};
inline constexpr TextField openness_items{"openness_items",
                                          QT_TRANSLATE_NOOP("organization", "What is made open"),
                                          "公开内容|公开事项|公开形式",
                                          {.maxLength = 1000}};
inline constexpr BoolField has_mediation{"has_mediation", QT_TRANSLATE_NOOP("organization", "Mediation body"),
                                         "是否建立调解组织|调解组织|是否建立调解委员会"};
inline constexpr DateField mediation_date{"mediation_date", QT_TRANSLATE_NOOP("organization", "Mediation body since"),
                                          "调解组织建立日期|调解组织建立时间"};
inline constexpr IntegerField mediator_count{"mediator_count", QT_TRANSLATE_NOOP("organization", "Mediators"),
                                             "调解员人数|调解员数"};
inline constexpr BoolField has_womens_committee{"has_womens_committee",
                                                QT_TRANSLATE_NOOP("organization", "Women workers’ committee"),
                                                "是否建立女职工委员会|女职工委员会|是否建立女职委"};
inline constexpr BoolField has_audit_committee{"has_audit_committee",
                                               QT_TRANSLATE_NOOP("organization", "Audit committee"),
                                               "是否建立经费审查委员会|经费审查委员会|经审委员会"};
inline constexpr BoolField has_supervision{"has_supervision",
                                           QT_TRANSLATE_NOOP("organization", "Labour law supervision"),
                                           "是否建立劳动法律监督组织|劳动法律监督组织"};
inline constexpr BoolField has_aid_fund{"has_aid_fund", QT_TRANSLATE_NOOP("organization", "Aid fund"),
                                        "是否建立帮困基金|帮困基金"};
inline constexpr DateField aid_fund_date{"aid_fund_date", QT_TRANSLATE_NOOP("organization", "Aid fund since"),
                                         "帮困基金建立日期|帮困基金建立时间"};
inline constexpr MoneyField aid_fund_balance{"aid_fund_balance", QT_TRANSLATE_NOOP("organization", "Aid fund balance"),
                                             "帮困基金余额|基金余额"};
inline constexpr BoolField is_safety_key{"is_safety_key", QT_TRANSLATE_NOOP("organization", "Key unit of work safety"),
                                         "是否安全生产重点企业|安全生产重点企业"};
inline constexpr IntegerField population{"population",
                                         QT_TRANSLATE_NOOP("organization", "Population"),
                                         "辖区人口|人口|辖区人口数",
                                         {.section = QT_TRANSLATE_NOOP("organization", "Area")}};
inline constexpr IntegerField village_count{"village_count", QT_TRANSLATE_NOOP("organization", "Villages"),
                                            "村数|行政村数"};
inline constexpr IntegerField neighbourhood_count{
    "neighbourhood_count", QT_TRANSLATE_NOOP("organization", "Neighbourhoods"), "居委会数|社区数|居委会个数"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("organization", "Remarks"),
                                  "备注|说明|其他",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&org_code,
                                          &name,
                                          &aliases,
                                          &parent_name,
                                          &level,
                                          &org_form,
                                          &union_status,
                                          &ownership,
                                          &industry,
                                          &sector,
                                          &park,
                                          &is_above_scale,
                                          &annual_sales,
                                          &credit_code,
                                          &legal_representative,
                                          &headcount,
                                          &female_headcount,
                                          &migrant_headcount,
                                          &reported_member_count,
                                          &chairperson,
                                          &term_end_date,
                                          &contact_name,
                                          &phone,
                                          &email,
                                          &address,
                                          &postcode,
                                          &arrival_date,
                                          &preparation_date,
                                          &founded_date,
                                          &dissolved_date,
                                          &star_level,
                                          &star_date,
                                          &is_standard,
                                          &standard_level,
                                          &standard_date,
                                          &has_seal,
                                          &has_plaque,
                                          &is_creation_key,
                                          &has_congress,
                                          &congress_date,
                                          &has_openness,
                                          &openness_date,
                                          &openness_items,
                                          &has_mediation,
                                          &mediation_date,
                                          &mediator_count,
                                          &has_womens_committee,
                                          &has_audit_committee,
                                          &has_supervision,
                                          &has_aid_fund,
                                          &aid_fund_date,
                                          &aid_fund_balance,
                                          &is_safety_key,
                                          &population,
                                          &village_count,
                                          &neighbourhood_count,
                                          &remark};

inline constexpr const Field *keyFields[] = {&name};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"organization",
                               QT_TRANSLATE_NOOP("organization", "Organizations"),
                               fields,
                               {.terms = "工会组织|工会组织台账|工会组织信息采集表|基层工会台账|工会组织基本信息采集表",
                                .unit = "家",
                                .area = Area::Organisation,
                                .title = &name,
                                .reference = &name,
                                .aliases = &aliases,
                                .keys = keys,
                                .start = &founded_date,
                                .end = &dissolved_date,
                                .sort = &name,
                                .check = check}};

} // namespace domain::organization
