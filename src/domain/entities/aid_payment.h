#pragma once
// Money and goods handed out. Money is booked here once, also when it was handed over on a visit.

#include "domain/entities/hardship_case.h"
#include "domain/entities/organization.h"
#include "domain/entities/visit.h"
#include "domain/entity.h"

namespace domain::aid_payment {

inline constexpr TextField payment_no{
    "payment_no",
    QT_TRANSLATE_NOOP("aid_payment", "Payment number"),
    "发放编号|帮扶编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("aid_payment", "Payment"), .maxLength = 60}};
inline constexpr DateField paid_date{"paid_date",
                                     QT_TRANSLATE_NOOP("aid_payment", "Paid on"),
                                     "发放日期|发放时间|慰问日期|慰问时间|救助日期|救助时间|补助日期|补助时间|发放年月",
                                     {.traits = Required | InList}};
inline constexpr ChoiceField campaign{
    "campaign",
    QT_TRANSLATE_NOOP("aid_payment", "Programme"),
    "帮扶项目|项目名称|发放项目|帮扶类型|救助项目|慰问项目|补助项目|救助类型|项目|慰问类型|补助类型",
    {.traits = InList, .vocabulary = "aid_campaign"}};
inline constexpr TextField festival{"festival", QT_TRANSLATE_NOOP("aid_payment", "Festival"), "节日|节日名称"};
inline constexpr ChoiceField recipient_kind{
    "recipient_kind",
    QT_TRANSLATE_NOOP("aid_payment", "Kind of recipient"),
    "对象类别|对象类型|人员类别",
    {.section = QT_TRANSLATE_NOOP("aid_payment", "Recipient"), .vocabulary = "recipient_kind"}};
inline constexpr TextField recipient_name{
    "recipient_name",
    QT_TRANSLATE_NOOP("aid_payment", "Recipient"),
    "对象名称|姓名|受助人|受助对象|慰问对象|发放对象|领取人|救助对象|补助对象|慰问人员",
    {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("aid_payment", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("aid_payment", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | InList | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr ReferenceField case_no{
    "case_no",
    QT_TRANSLATE_NOOP("aid_payment", "Case number"),
    "档案编号|困难档案编号|档案号|困难职工编号",
    {.traits = Searchable | ChildTab, .target = &hardship_case::entity, .path = "hardship_case"}};
inline constexpr ReferenceField visit_no{"visit_no",
                                         QT_TRANSLATE_NOOP("aid_payment", "Visit number"),
                                         "走访编号|慰问编号",
                                         {.traits = Searchable | ChildTab, .target = &visit::entity, .path = "visit"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("aid_payment", "Unit"),
    "所在单位|工作单位|单位|单位名称|所属工会",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr ChoiceField school_level{"school_level",
                                          QT_TRANSLATE_NOOP("aid_payment", "Stage of schooling"),
                                          "就读阶段|就读学段",
                                          {.vocabulary = "school_level"}};
inline constexpr TextField school{"school", QT_TRANSLATE_NOOP("aid_payment", "School"),
                                  "就读学校|学校|录取院校|学校名称"};
inline constexpr ChoiceField cause{"cause",
                                   QT_TRANSLATE_NOOP("aid_payment", "Cause"),
                                   "致困原因|主要致困原因|困难原因",
                                   {.vocabulary = "hardship_cause"}};
inline constexpr ChoiceField form{
    "form",
    QT_TRANSLATE_NOOP("aid_payment", "Form"),
    "发放形式|发放方式|帮扶形式",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("aid_payment", "Money and goods"), .vocabulary = "aid_form"}};
inline constexpr TextField item{"item", QT_TRANSLATE_NOOP("aid_payment", "Goods"),
                                "物品名称|慰问品|物品|实物名称|物资|慰问物资|物资名称|慰问品名称"};
inline constexpr IntegerField quantity{"quantity", QT_TRANSLATE_NOOP("aid_payment", "Quantity"), "数量|物品数量"};
inline constexpr TextField item_unit{
    "item_unit", QT_TRANSLATE_NOOP("aid_payment", "Unit of quantity"), "计量单位|数量单位", {.maxLength = 20}};
inline constexpr MoneyField standard_amount{"standard_amount", QT_TRANSLATE_NOOP("aid_payment", "Rate for one person"),
                                            "发放标准|补助标准|人均标准|慰问标准|救助标准|标准|资助标准|帮扶标准"};
inline constexpr MoneyField amount{
    "amount",
    QT_TRANSLATE_NOOP("aid_payment", "Amount"),
    "金额|发放金额|帮扶金额|慰问金|慰问金额|救助金额|补助金额|助学金额|资助金额|发放额|帮扶资金",
    {.traits = InList}};
inline constexpr ChoiceField source{"source",
                                    QT_TRANSLATE_NOOP("aid_payment", "Source of funds"),
                                    "资金来源|经费来源|资金渠道|经费渠道|经费列支",
                                    {.traits = InList, .vocabulary = "aid_source"}};
inline constexpr TextField bank_name{"bank_name", QT_TRANSLATE_NOOP("aid_payment", "Bank"), "开户银行|开户行|支行名称"};
inline constexpr TextField bank_no{"bank_no",
                                   QT_TRANSLATE_NOOP("aid_payment", "Bank card number"),
                                   "银行卡号|银行账号|银行账户|银行卡账号|银行帐号|卡号",
                                   {.traits = Sensitive, .maxLength = 60}};
inline constexpr TextField joint_with{"joint_with",
                                      QT_TRANSLATE_NOOP("aid_payment", "Together with"),
                                      "会同单位|联合单位",
                                      {.section = QT_TRANSLATE_NOOP("aid_payment", "Other")}};
inline constexpr IntegerField covered_count{"covered_count", QT_TRANSLATE_NOOP("aid_payment", "People reached"),
                                            "惠及人数|受益人数|慰问人数|发放人数"};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("aid_payment", "Handled by"), "经办人|发放人"};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("aid_payment", "Approved by"), "审批人|批准人"};
inline constexpr TextField receipt{"receipt", QT_TRANSLATE_NOOP("aid_payment", "Receipt"),
                                   "签收情况|签收人|签收|领取签名"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("aid_payment", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&payment_no,      &paid_date, &campaign, &festival,  &recipient_kind, &recipient_name,
       &id_type,         &id_number, &case_no,  &visit_no,  &org_name,       &school_level,
       &school,          &cause,     &form,     &item,      &quantity,       &item_unit,
       &standard_amount, &amount,    &source,   &bank_name, &bank_no,        &joint_with,
       &covered_count,   &handler,   &approver, &receipt,   &remark};

inline constexpr const Field *keyFields[] = {&payment_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"aid_payment",
                               QT_TRANSLATE_NOOP("aid_payment", "Aid payments"),
                               fields,
                               {.terms = "帮扶发放|帮扶发放台账|慰问发放台账|帮扶慰问台账|帮扶资金发放",
                                .unit = "笔",
                                .area = Area::Aid,
                                .title = &recipient_name,
                                .reference = &payment_no,
                                .keys = keys,
                                .start = &paid_date,
                                .sort = &paid_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::aid_payment
