#pragma once
// Income and spending of union funds: what units pay in, what is passed up and returned, what is spent, and goods
// bought or given away. Units owe two per cent of their wages (Trade Union Law).

#include "domain/entities/event.h"
#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::fund_entry {

inline constexpr TextField entry_no{
    "entry_no",
    QT_TRANSLATE_NOOP("fund_entry", "Voucher"),
    "凭证号|凭证编号|凭证字号|记账凭证号|流水号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("fund_entry", "Entry"), .maxLength = 60}};
inline constexpr IntegerField budget_year{"budget_year", QT_TRANSLATE_NOOP("fund_entry", "Budget year"),
                                          "预算年度|年度|会计年度"};
inline constexpr DateField entry_date{
    "entry_date",
    QT_TRANSLATE_NOOP("fund_entry", "Date"),
    "日期|记账日期|发生日期|业务日期|收支日期|返还日期|上缴日期|到账日期|返还时间|上缴时间",
    {.traits = InList}};
inline constexpr ChoiceField direction{"direction",
                                       QT_TRANSLATE_NOOP("fund_entry", "In or out"),
                                       "收支方向|收支|收支类型|收支类别",
                                       {.traits = InList, .vocabulary = "fund_direction"}};
inline constexpr ChoiceField kind{"kind",
                                  QT_TRANSLATE_NOOP("fund_entry", "Kind"),
                                  "业务类型|业务类别|款项类型|款项性质",
                                  {.traits = InList, .vocabulary = "fund_kind"}};
inline constexpr TextField head{"head",
                                QT_TRANSLATE_NOOP("fund_entry", "Account head"),
                                "科目|会计科目|经费科目|预算科目|支出科目|科目名称",
                                {.traits = InList}};
inline constexpr TextField summary{"summary",
                                   QT_TRANSLATE_NOOP("fund_entry", "What for"),
                                   "摘要|事由|业务内容",
                                   {.traits = Searchable, .maxLength = 1000}};
inline constexpr TextField fund_period{
    "fund_period", QT_TRANSLATE_NOOP("fund_entry", "Period"), "所属期间|费款所属期|所属期", {.maxLength = 40}};
inline constexpr ReferenceField org_name{"org_name",
                                         QT_TRANSLATE_NOOP("fund_entry", "Unit"),
                                         "单位|单位名称|所属单位|缴费单位|返还单位|收款单位|企业名称",
                                         {.traits = Searchable | InList | ChildTab,
                                          .section = QT_TRANSLATE_NOOP("fund_entry", "Unit"),
                                          .target = &organization::entity,
                                          .path = "organization"}};
inline constexpr ChoiceField org_scale{"org_scale",
                                       QT_TRANSLATE_NOOP("fund_entry", "Size of the unit"),
                                       "单位规模|企业规模|规模",
                                       {.vocabulary = "org_scale"}};
inline constexpr ReferenceField member_no{"member_no",
                                          QT_TRANSLATE_NOOP("fund_entry", "Member number"),
                                          "会员编号|会员证号|会员号",
                                          {.traits = ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr MoneyField wage_base{"wage_base", QT_TRANSLATE_NOOP("fund_entry", "Wages"),
                                      "工资总额|工资基数|计提基数"};
inline constexpr PercentField rate{"rate", QT_TRANSLATE_NOOP("fund_entry", "Rate (%)"),
                                   "计提比例|缴费比例|返还比例|上缴比例"};
inline constexpr ChoiceField collect_way{"collect_way",
                                         QT_TRANSLATE_NOOP("fund_entry", "Collected"),
                                         "征收方式|缴纳方式|收缴方式",
                                         {.vocabulary = "collect_way"}};
/// Checked and found to have a right to get funds back (small and micro employers).
inline constexpr BoolField is_eligible{"is_eligible", QT_TRANSLATE_NOOP("fund_entry", "May be returned"),
                                       "是否符合返还条件|返还认定|是否认定"};
inline constexpr DateField approved_date{"approved_date", QT_TRANSLATE_NOOP("fund_entry", "Checked on"),
                                         "认定日期|审核日期|审批日期"};
inline constexpr MoneyField amount{"amount",
                                   QT_TRANSLATE_NOOP("fund_entry", "Amount"),
                                   "金额|发生额|收支金额|返还金额|上缴金额|拨付金额|实缴金额|支出金额|收入金额",
                                   {.traits = InList, .section = QT_TRANSLATE_NOOP("fund_entry", "Money")}};
inline constexpr MoneyField amount_due{"amount_due", QT_TRANSLATE_NOOP("fund_entry", "Due"),
                                       "应缴金额|应缴经费|应收金额|应上缴金额"};
inline constexpr MoneyField budget_amount{"budget_amount", QT_TRANSLATE_NOOP("fund_entry", "Budget"),
                                          "预算金额|预算数|预算"};
inline constexpr DateField due_date{"due_date", QT_TRANSLATE_NOOP("fund_entry", "Due on"),
                                    "应缴日期|应上缴日期|上缴期限|缴纳期限"};
inline constexpr TextField payer{"payer", QT_TRANSLATE_NOOP("fund_entry", "Paid by"),
                                 "出资单位|付款单位|缴款单位|拨款单位"};
inline constexpr TextField source{
    "source", QT_TRANSLATE_NOOP("fund_entry", "Source of funds"), "资金来源|经费来源", {.traits = InList}};
inline constexpr ChoiceField method{
    "method", QT_TRANSLATE_NOOP("fund_entry", "Method"), "结算方式|支付方式|付款方式", {.vocabulary = "fund_method"}};
inline constexpr TextField account{"account", QT_TRANSLATE_NOOP("fund_entry", "Account"), "账户|账户名称|收支账户"};
inline constexpr TextField bank_name{"bank_name", QT_TRANSLATE_NOOP("fund_entry", "Bank"), "开户银行|开户行|支行名称"};
inline constexpr TextField bank_no{"bank_no",
                                   QT_TRANSLATE_NOOP("fund_entry", "Bank account number"),
                                   "银行账号|银行账户|账号",
                                   {.traits = Sensitive, .maxLength = 60}};
inline constexpr TextField invoice_no{"invoice_no",
                                      QT_TRANSLATE_NOOP("fund_entry", "Receipt"),
                                      "票据号|发票号|收据号|发票号码",
                                      {.traits = Searchable, .maxLength = 60}};
inline constexpr ReferenceField event_no{"event_no",
                                         QT_TRANSLATE_NOOP("fund_entry", "Event number"),
                                         "活动编号",
                                         {.traits = ChildTab, .target = &event::entity, .path = "event"}};
inline constexpr TextField item{"item",
                                QT_TRANSLATE_NOOP("fund_entry", "Goods"),
                                "物品名称|物品|器材名称|资产名称",
                                {.traits = Searchable, .section = QT_TRANSLATE_NOOP("fund_entry", "Goods")}};
inline constexpr IntegerField quantity{"quantity", QT_TRANSLATE_NOOP("fund_entry", "Quantity"), "数量|物品数量"};
inline constexpr TextField item_unit{
    "item_unit", QT_TRANSLATE_NOOP("fund_entry", "Unit of quantity"), "计量单位|数量单位", {.maxLength = 20}};
inline constexpr TextField purpose{
    "purpose", QT_TRANSLATE_NOOP("fund_entry", "Purpose"), "用途|资金用途|使用用途", {.maxLength = 1000}};
inline constexpr TextField handler{"handler",
                                   QT_TRANSLATE_NOOP("fund_entry", "Handled by"),
                                   "经办人",
                                   {.section = QT_TRANSLATE_NOOP("fund_entry", "Duty")}};
inline constexpr TextField reviewer{"reviewer", QT_TRANSLATE_NOOP("fund_entry", "Reviewed by"), "审核人|复核人"};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("fund_entry", "Approved by"), "审批人|批准人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("fund_entry", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&entry_no,  &budget_year, &entry_date,    &direction, &kind,  &head,        &summary,     &fund_period,
       &org_name,  &org_scale,   &member_no,     &wage_base, &rate,  &collect_way, &is_eligible, &approved_date,
       &amount,    &amount_due,  &budget_amount, &due_date,  &payer, &source,      &method,      &account,
       &bank_name, &bank_no,     &invoice_no,    &event_no,  &item,  &quantity,    &item_unit,   &purpose,
       &handler,   &reviewer,    &approver,      &remark};

inline constexpr const Field *keyFields[] = {&entry_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{
    "fund_entry",
    QT_TRANSLATE_NOOP("fund_entry", "Fund entries"),
    fields,
    {.terms = "经费收支|经费收支台账|工会经费台账|经费台账|经费返还台账|经费上缴台账|财务台账",
     .unit = "笔",
     .area = Area::Money,
     .title = &entry_no,
     .reference = &entry_no,
     .keys = keys,
     .start = &entry_date,
     .sort = &entry_date,
     .sortDescending = true,
     .check = check}};

} // namespace domain::fund_entry
