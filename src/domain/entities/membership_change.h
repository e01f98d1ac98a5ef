#pragma once
// Every change of a membership: joining, moving with the employer, keeping, leaving. One person joins once and moves
// with the job (rules on membership of 2016).

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::membership_change {

inline constexpr TextField change_no{
    "change_no",
    QT_TRANSLATE_NOOP("membership_change", "Change number"),
    "变动编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("membership_change", "Change"), .maxLength = 60}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("membership_change", "Member number"),
    "会员编号|会员证号|会员号|会员卡号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr TextField member_name{"member_name",
                                       QT_TRANSLATE_NOOP("membership_change", "Member"),
                                       "会员姓名|姓名|职工姓名",
                                       {.traits = Searchable | InList}};
inline constexpr ChoiceField id_type{
    "id_type", QT_TRANSLATE_NOOP("membership_change", "ID type"), "证件类型|证件种类", {.vocabulary = "id_type"}};
inline constexpr TextField id_number{
    "id_number",
    QT_TRANSLATE_NOOP("membership_change", "ID number"),
    "证件号码|身份证号码|身份证号|身份证|公民身份号码|证件号",
    {.traits = Searchable | Sensitive, .format = Format::IdentityNumber, .maxLength = 40}};
inline constexpr ChoiceField change_kind{"change_kind",
                                         QT_TRANSLATE_NOOP("membership_change", "Kind"),
                                         "变动类型|变动类别|变动种类|异动类型|会籍变化",
                                         {.traits = Required | InList, .vocabulary = "membership_change_kind"}};
inline constexpr DateField change_date{"change_date",
                                       QT_TRANSLATE_NOOP("membership_change", "Date"),
                                       "变动日期|变动时间|变更日期|异动日期|转会日期|接转日期|转移日期",
                                       {.traits = InList}};
inline constexpr TextField reason{"reason",
                                  QT_TRANSLATE_NOOP("membership_change", "Reason"),
                                  "原因|变动原因|变更原因|异动原因",
                                  {.traits = InList, .maxLength = 1000}};
inline constexpr ChoiceField kept_reason{"kept_reason",
                                         QT_TRANSLATE_NOOP("membership_change", "Why kept"),
                                         "保留原因|保留会籍原因",
                                         {.vocabulary = "membership_kept_reason"}};
inline constexpr ReferenceField from_org{"from_org",
                                         QT_TRANSLATE_NOOP("membership_change", "From union"),
                                         "原工会|转出工会|原所属工会|原工会名称|转出单位|原单位",
                                         {.traits = Searchable | InList,
                                          .section = QT_TRANSLATE_NOOP("membership_change", "From and to"),
                                          .target = &organization::entity,
                                          .path = "from_organization"}};
inline constexpr ReferenceField to_org{
    "to_org",
    QT_TRANSLATE_NOOP("membership_change", "To union"),
    "现工会|转入工会|现所属工会|现工会名称|转入单位|新单位",
    {.traits = Searchable | InList, .target = &organization::entity, .path = "to_organization"}};
inline constexpr TextField from_group{"from_group", QT_TRANSLATE_NOOP("membership_change", "From group"),
                                      "原工会小组|原小组"};
inline constexpr TextField to_group{"to_group", QT_TRANSLATE_NOOP("membership_change", "To group"),
                                    "现工会小组|现小组"};
inline constexpr TextField new_employer{"new_employer", QT_TRANSLATE_NOOP("membership_change", "New employer"),
                                        "现工作单位|新工作单位"};
inline constexpr TextField letter_no{"letter_no",
                                     QT_TRANSLATE_NOOP("membership_change", "Letter of transfer"),
                                     "接转函编号|介绍信编号|转会介绍信|接转单号",
                                     {.maxLength = 60}};
inline constexpr TextField dues_paid_to{"dues_paid_to",
                                        QT_TRANSLATE_NOOP("membership_change", "Dues paid up to"),
                                        "会费缴至|会费缴纳至",
                                        {.maxLength = 40}};
inline constexpr ChoiceField change_status{"change_status",
                                           QT_TRANSLATE_NOOP("membership_change", "State"),
                                           "办理状态|审批状态|办理进度|状态",
                                           {.traits = InList,
                                            .section = QT_TRANSLATE_NOOP("membership_change", "Procedure"),
                                            .vocabulary = "membership_change_status"}};
inline constexpr DateField applied_date{"applied_date", QT_TRANSLATE_NOOP("membership_change", "Applied"),
                                        "申请日期|申请时间"};
inline constexpr DateField approved_date{"approved_date", QT_TRANSLATE_NOOP("membership_change", "Approved"),
                                         "审批日期|批准日期|审批时间"};
inline constexpr DateField accepted_date{
    "accepted_date", QT_TRANSLATE_NOOP("membership_change", "Accepted by the new union"), "接收日期|接收时间"};
inline constexpr TextField approver{"approver", QT_TRANSLATE_NOOP("membership_change", "Approved by"), "审批人|批准人"};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("membership_change", "Handled by"), "经办人|办理人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("membership_change", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&change_no,     &member_no,     &member_name, &id_type,      &id_number,     &change_kind,
       &change_date,   &reason,        &kept_reason, &from_org,     &to_org,        &from_group,
       &to_group,      &new_employer,  &letter_no,   &dues_paid_to, &change_status, &applied_date,
       &approved_date, &accepted_date, &approver,    &handler,      &remark};

inline constexpr const Field *keyFields[] = {&change_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"membership_change",
                               QT_TRANSLATE_NOOP("membership_change", "Membership changes"),
                               fields,
                               {.terms = "会籍变动|会籍变动台账|会员变动|会员变动表|会员转会登记|会员关系接转",
                                .unit = "人次",
                                .area = Area::Organisation,
                                .title = &member_name,
                                .reference = &change_no,
                                .keys = keys,
                                .start = &change_date,
                                .sort = &change_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::membership_change
