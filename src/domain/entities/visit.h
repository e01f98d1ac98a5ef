#pragma once
// People and units the union called on: at home, in hospital, at festivals, in the heat.
// Money and goods given on a visit are booked as an aid payment naming the visit; amounts here count where none does.

#include "domain/entities/hardship_case.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::visit {

inline constexpr TextField visit_no{
    "visit_no",
    QT_TRANSLATE_NOOP("visit", "Visit number"),
    "走访编号|慰问编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("visit", "Visit"), .maxLength = 60}};
inline constexpr DateField visit_date{"visit_date",
                                      QT_TRANSLATE_NOOP("visit", "Date"),
                                      "走访日期|走访时间|慰问日期|慰问时间|看望日期|看望时间|日期|时间",
                                      {.traits = Required | InList}};
inline constexpr ChoiceField visit_kind{"visit_kind",
                                        QT_TRANSLATE_NOOP("visit", "Kind"),
                                        "走访类型|慰问类型|走访类别|慰问类别|看望类型|类型",
                                        {.traits = InList, .vocabulary = "visit_kind"}};
inline constexpr ChoiceField visit_status{
    "visit_status", QT_TRANSLATE_NOOP("visit", "State"), "走访状态|状态|看望状态", {.vocabulary = "visit_status"}};
inline constexpr ChoiceField reason{"reason",
                                    QT_TRANSLATE_NOOP("visit", "Reason"),
                                    "事由|慰问事由|走访事由|看望事由|慰问原因|原因",
                                    {.traits = InList, .vocabulary = "visit_reason"}};
inline constexpr ChoiceField campaign{"campaign",
                                      QT_TRANSLATE_NOOP("visit", "Campaign"),
                                      "活动名称|慰问活动|慰问项目|活动",
                                      {.vocabulary = "aid_campaign"}};
inline constexpr TextField festival{"festival", QT_TRANSLATE_NOOP("visit", "Festival"), "节日|节日名称"};
inline constexpr ChoiceField target_kind{
    "target_kind",
    QT_TRANSLATE_NOOP("visit", "Kind of recipient"),
    "对象类别|对象类型|人员类别",
    {.section = QT_TRANSLATE_NOOP("visit", "Who was visited"), .vocabulary = "recipient_kind"}};
inline constexpr TextField target_name{"target_name",
                                       QT_TRANSLATE_NOOP("visit", "Visited"),
                                       "走访对象|慰问对象|看望对象|对象名称|姓名|被慰问人|慰问人员",
                                       {.traits = Required | Searchable | InList}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("visit", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ReferenceField case_no{
    "case_no",
    QT_TRANSLATE_NOOP("visit", "Case number"),
    "档案编号|困难档案编号|档案号|困难职工编号",
    {.traits = Searchable | ChildTab, .target = &hardship_case::entity, .path = "hardship_case"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("visit", "Unit"),
    "所在单位|工作单位|单位|单位名称|所属工会",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField place{"place", QT_TRANSLATE_NOOP("visit", "Place"), "走访地点|地点|医院|地址"};
inline constexpr IntegerField covered_count{"covered_count", QT_TRANSLATE_NOOP("visit", "People reached"),
                                            "惠及人数|受益人数|慰问人数"};
inline constexpr TextField visitor{
    "visitor",
    QT_TRANSLATE_NOOP("visit", "Visitors"),
    "走访人|慰问人|看望人|走访人员|走访领导",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("visit", "What happened")}};
inline constexpr TextField joint_with{"joint_with", QT_TRANSLATE_NOOP("visit", "Together with"), "会同单位|联合单位"};
inline constexpr TextField situation{"situation",
                                     QT_TRANSLATE_NOOP("visit", "What was found"),
                                     "走访情况|基本情况|家庭情况|走访内容",
                                     {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField needs{"needs",
                                 QT_TRANSLATE_NOOP("visit", "Wishes and problems"),
                                 "诉求|困难诉求|反映问题|存在困难|帮扶需求",
                                 {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField measures{"measures",
                                    QT_TRANSLATE_NOOP("visit", "Measures agreed"),
                                    "帮扶措施|解决措施|帮扶目标",
                                    {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr MoneyField cash_amount{"cash_amount",
                                        QT_TRANSLATE_NOOP("visit", "Money given"),
                                        "慰问金|慰问金额|慰问金额元|金额|现金",
                                        {.traits = InList, .section = QT_TRANSLATE_NOOP("visit", "Money and goods")}};
inline constexpr TextField goods{"goods", QT_TRANSLATE_NOOP("visit", "Goods"), "慰问品|慰问物品|物品名称|物品"};
inline constexpr IntegerField goods_quantity{"goods_quantity", QT_TRANSLATE_NOOP("visit", "Quantity of goods"),
                                             "慰问品数量|物品数量|数量"};
inline constexpr MoneyField goods_value{"goods_value",
                                        QT_TRANSLATE_NOOP("visit", "Value of the goods"),
                                        "慰问品价值|物品价值|慰问品金额|折合金额",
                                        {.traits = InList}};
inline constexpr ChoiceField source{
    "source", QT_TRANSLATE_NOOP("visit", "Source of funds"), "资金来源|经费来源", {.vocabulary = "aid_source"}};
inline constexpr TextField receipt{"receipt", QT_TRANSLATE_NOOP("visit", "Received by"), "签收人|领取人|签领人|签收"};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("visit", "Approved by"), "审批人|批准人"};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("visit", "Handled by"), "经办人|记录人"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("visit", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&visit_no,       &visit_date,  &visit_kind, &visit_status, &reason,   &campaign,    &festival,
       &target_kind,    &target_name, &member_no,  &case_no,      &org_name, &place,       &covered_count,
       &visitor,        &joint_with,  &situation,  &needs,        &measures, &cash_amount, &goods,
       &goods_quantity, &goods_value, &source,     &receipt,      &approver, &handler,     &remark};

inline constexpr const Field *keyFields[] = {&visit_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"visit",
                               QT_TRANSLATE_NOOP("visit", "Visits"),
                               fields,
                               {.terms = "走访慰问记录|走访慰问|走访慰问台账|走访台账|走访记录|看望慰问台账",
                                .unit = "次",
                                .area = Area::Aid,
                                .title = &target_name,
                                .reference = &visit_no,
                                .keys = keys,
                                .start = &visit_date,
                                .sort = &visit_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::visit
