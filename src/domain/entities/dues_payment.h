#pragma once
// Dues of members: what is owed, and what was paid on which day. Dues still owed have no day.

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::dues_payment {

inline constexpr TextField payment_no{
    "payment_no",
    QT_TRANSLATE_NOOP("dues_payment", "Payment number"),
    "缴费编号|会费编号|编号|收据号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("dues_payment", "Payment"), .maxLength = 60}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("dues_payment", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr TextField member_name{"member_name",
                                       QT_TRANSLATE_NOOP("dues_payment", "Member"),
                                       "会员姓名|姓名|缴费人|缴纳人",
                                       {.traits = Searchable | InList}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("dues_payment", "Union"),
    "所属工会|所在工会|工会名称|基层工会|所在单位|单位",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField dues_period{
    "dues_period",
    QT_TRANSLATE_NOOP("dues_payment", "Period"),
    "所属期间|会费期间|缴纳期间|会费年度|所属月份|所属年度|会费月份|缴费月份|缴纳月份|所属期|月份|缴费年度",
    {.traits = InList, .maxLength = 40}};
inline constexpr MoneyField amount_due{"amount_due",
                                       QT_TRANSLATE_NOOP("dues_payment", "Due"),
                                       "应缴金额|应缴会费|应缴|应缴数|应缴额|应交金额|应交会费|应交",
                                       {.traits = InList}};
inline constexpr MoneyField amount{
    "amount",
    QT_TRANSLATE_NOOP("dues_payment", "Paid"),
    "实缴金额|缴纳金额|实缴会费|实缴|金额|会费金额|实缴数|实缴额|实交金额|实交会费|实交|缴费金额",
    {.traits = InList}};
inline constexpr DateField paid_date{"paid_date",
                                     QT_TRANSLATE_NOOP("dues_payment", "Paid on"),
                                     "缴纳日期|缴费日期|缴纳时间|缴费时间",
                                     {.traits = InList}};
inline constexpr ChoiceField method{"method",
                                    QT_TRANSLATE_NOOP("dues_payment", "Method"),
                                    "缴纳方式|缴费方式|方式|支付方式",
                                    {.vocabulary = "dues_method"}};
inline constexpr TextField collector{"collector", QT_TRANSLATE_NOOP("dues_payment", "Collected by"),
                                     "收缴人|收款人|经办人"};
inline constexpr TextField purpose{"purpose", QT_TRANSLATE_NOOP("dues_payment", "Special purpose"), "专项用途|用途"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("dues_payment", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&payment_no, &member_no, &member_name, &org_name,  &dues_period, &amount_due,
                                          &amount,     &paid_date, &method,      &collector, &purpose,     &remark};

inline constexpr const Field *keyFields[] = {&payment_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"dues_payment",
                               QT_TRANSLATE_NOOP("dues_payment", "Dues"),
                               fields,
                               {.terms = "会费缴纳|会费缴纳台账|会费台账|会费收缴|会费",
                                .unit = "笔",
                                .area = Area::Money,
                                .title = &payment_no,
                                .reference = &payment_no,
                                .keys = keys,
                                .start = &paid_date,
                                .sort = &paid_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::dues_payment
