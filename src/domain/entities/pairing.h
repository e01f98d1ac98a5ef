#pragma once
// Agreements by which a strong union helps another one; a pair may hold several partners, a row each.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::pairing {

inline constexpr TextField pairing_no{
    "pairing_no",
    QT_TRANSLATE_NOOP("pairing", "Pairing number"),
    "结对编号|共建编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("pairing", "Pairing"), .maxLength = 60}};
inline constexpr TextField pair_no{"pair_no",
                                   QT_TRANSLATE_NOOP("pairing", "Pair"),
                                   "对数编号|对子编号|结对对数编号",
                                   {.traits = Searchable | InList, .maxLength = 60}};
inline constexpr ChoiceField pairing_kind{"pairing_kind",
                                          QT_TRANSLATE_NOOP("pairing", "Kind"),
                                          "结对类别|共建类别|结对类型|共建类型",
                                          {.traits = InList, .vocabulary = "pairing_kind"}};
inline constexpr ReferenceField strong_org{
    "strong_org",
    QT_TRANSLATE_NOOP("pairing", "Strong union"),
    "优秀工会|牵头工会|结对单位甲方|甲方|帮带工会|甲方单位|先进工会",
    {.traits = Required | Searchable | InList | ChildTab, .target = &organization::entity, .path = "strong"}};
inline constexpr ReferenceField partner_org{
    "partner_org",
    QT_TRANSLATE_NOOP("pairing", "Partner"),
    "结对工会|结对单位|共建单位|乙方|被帮带工会|乙方单位|结对单位乙方",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "partner"}};
inline constexpr DateField signed_date{"signed_date",
                                       QT_TRANSLATE_NOOP("pairing", "Signed on"),
                                       "签约日期|签约时间|签订日期|结对日期|签订时间|结对时间|共建日期",
                                       {.traits = InList, .section = QT_TRANSLATE_NOOP("pairing", "Agreement")}};
inline constexpr DateField end_date{"end_date",
                                    QT_TRANSLATE_NOOP("pairing", "Ended on"),
                                    "结束日期|到期日期|结束时间|终止日期|到期时间",
                                    {.traits = InList}};
inline constexpr TextField agreement{"agreement", QT_TRANSLATE_NOOP("pairing", "Agreement"),
                                     "协议名称|共建协议|协议|协议编号"};
inline constexpr TextField content{"content",
                                   QT_TRANSLATE_NOOP("pairing", "What is done together"),
                                   "共建内容|结对内容|协议内容|共建项目|帮带内容",
                                   {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField contact_name{"contact_name",
                                        QT_TRANSLATE_NOOP("pairing", "Contact of the strong union"),
                                        "联系人|甲方联系人|牵头联系人",
                                        {.traits = InList, .section = QT_TRANSLATE_NOOP("pairing", "Contact")}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("pairing", "Phone of the strong union"),
                                 "联系电话|甲方电话|甲方联系电话|电话",
                                 {.maxLength = 60}};
inline constexpr TextField partner_contact{"partner_contact", QT_TRANSLATE_NOOP("pairing", "Contact of the partner"),
                                           "结对工会联系人|乙方联系人|结对单位联系人"};
inline constexpr TextField partner_phone{"partner_phone",
                                         QT_TRANSLATE_NOOP("pairing", "Phone of the partner"),
                                         "结对工会电话|乙方电话|乙方联系电话",
                                         {.maxLength = 60}};
inline constexpr TextField result{"result",
                                  QT_TRANSLATE_NOOP("pairing", "Result"),
                                  "共建成效|成效|结对成效",
                                  {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("pairing", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&pairing_no, &pair_no,      &pairing_kind, &strong_org,      &partner_org,   &signed_date, &end_date, &agreement,
       &content,    &contact_name, &phone,        &partner_contact, &partner_phone, &result,      &remark};

inline constexpr const Field *keyFields[] = {&pairing_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"pairing",
                               QT_TRANSLATE_NOOP("pairing", "Pairings"),
                               fields,
                               {.terms = "结对共建|结对共建台账|工会结对共建|共建台账|共建协议台账",
                                .unit = "家",
                                .area = Area::Organisation,
                                .title = &partner_org,
                                .reference = &pairing_no,
                                .keys = keys,
                                .start = &signed_date,
                                .end = &end_date,
                                .sort = &signed_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::pairing
