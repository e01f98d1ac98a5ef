#pragma once
// Labour disputes the union took on.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::dispute {

inline constexpr TextField dispute_no{
    "dispute_no",
    QT_TRANSLATE_NOOP("dispute", "Case number"),
    "案件编号|案号|争议编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("dispute", "Case"), .maxLength = 60}};
inline constexpr DateField applied_date{"applied_date", QT_TRANSLATE_NOOP("dispute", "Applied"), "申请日期|申请时间"};
inline constexpr ChoiceField application_form{"application_form",
                                              QT_TRANSLATE_NOOP("dispute", "How applied"),
                                              "申请方式|申请形式",
                                              {.vocabulary = "application_form"}};
inline constexpr DateField accepted_date{"accepted_date",
                                         QT_TRANSLATE_NOOP("dispute", "Accepted"),
                                         "受理日期|受理时间|登记日期|登记时间|收案日期|收案时间",
                                         {.traits = InList}};
inline constexpr ChoiceField channel{
    "channel", QT_TRANSLATE_NOOP("dispute", "Channel"), "受理渠道|渠道|来源", {.vocabulary = "dispute_channel"}};
inline constexpr ChoiceField dispute_kind{"dispute_kind",
                                          QT_TRANSLATE_NOOP("dispute", "Kind"),
                                          "争议类型|案由|争议类别|争议事由|类型|纠纷类型|纠纷类别",
                                          {.traits = InList, .vocabulary = "dispute_kind"}};
inline constexpr ChoiceField handled_level{"handled_level",
                                           QT_TRANSLATE_NOOP("dispute", "Handled at"),
                                           "调处层级|处理层级|调解层级",
                                           {.vocabulary = "handled_level"}};
inline constexpr ChoiceField dispute_status{"dispute_status",
                                            QT_TRANSLATE_NOOP("dispute", "State"),
                                            "处理状态|状态|案件状态|办理状态",
                                            {.traits = InList, .vocabulary = "dispute_status"}};
inline constexpr ReferenceField org_name{"org_name",
                                         QT_TRANSLATE_NOOP("dispute", "Unit"),
                                         "涉事单位|涉事企业|单位名称|用人单位|所在单位|单位",
                                         {.traits = Searchable | InList | ChildTab,
                                          .section = QT_TRANSLATE_NOOP("dispute", "Parties"),
                                          .target = &organization::entity,
                                          .path = "organization"}};
inline constexpr TextField applicant_name{"applicant_name",
                                          QT_TRANSLATE_NOOP("dispute", "Applicant"),
                                          "申请人|申请人姓名|当事人",
                                          {.traits = Searchable | InList}};
inline constexpr TextField applicant_phone{"applicant_phone",
                                           QT_TRANSLATE_NOOP("dispute", "Applicant's phone"),
                                           "申请人电话|联系电话|手机号码|电话",
                                           {.traits = Sensitive}};
inline constexpr TextField respondent_name{"respondent_name",
                                           QT_TRANSLATE_NOOP("dispute", "Respondent"),
                                           "被申请人|被申请人名称|被申请单位",
                                           {.traits = Searchable}};
inline constexpr IntegerField worker_count{"worker_count",
                                           QT_TRANSLATE_NOOP("dispute", "Workers concerned"),
                                           "涉及职工数|涉及人数|涉案人数|涉及职工人数|人数",
                                           {.traits = InList}};
inline constexpr MoneyField amount{"amount",
                                   QT_TRANSLATE_NOOP("dispute", "Amount in dispute"),
                                   "涉案金额|涉及金额|争议金额|标的额|涉案标的",
                                   {.traits = InList}};
inline constexpr TextField matter{"matter",
                                  QT_TRANSLATE_NOOP("dispute", "Matter"),
                                  "争议事项|案情|案情简介|基本情况",
                                  {.traits = Searchable, .format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField mediator{"mediator",
                                    QT_TRANSLATE_NOOP("dispute", "Mediator"),
                                    "调解员|调解人|承办人|经办人",
                                    {.section = QT_TRANSLATE_NOOP("dispute", "Handling")}};
inline constexpr TextField joint_with{"joint_with", QT_TRANSLATE_NOOP("dispute", "Together with"),
                                      "会同单位|联合调处单位|参与单位|协同部门"};
inline constexpr DateField mediation_start{"mediation_start", QT_TRANSLATE_NOOP("dispute", "Mediation began"),
                                           "调解开始日期|开始日期"};
inline constexpr DateField closed_date{"closed_date", QT_TRANSLATE_NOOP("dispute", "Closed"),
                                       "结案日期|结案时间|结束日期|调解结束日期|办结日期|办结时间|结束时间"};
inline constexpr ChoiceField result{"result",
                                    QT_TRANSLATE_NOOP("dispute", "Result"),
                                    "调处结果|调解结果|处理结果|结果",
                                    {.traits = InList, .vocabulary = "dispute_result"}};
inline constexpr TextField agreement_no{
    "agreement_no", QT_TRANSLATE_NOOP("dispute", "Agreement number"), "调解协议书编号|协议书编号", {.maxLength = 60}};
inline constexpr MoneyField agreement_amount{"agreement_amount", QT_TRANSLATE_NOOP("dispute", "Amount agreed"),
                                             "协议金额|调解金额"};
inline constexpr DateField agreement_due{"agreement_due", QT_TRANSLATE_NOOP("dispute", "To be performed by"),
                                         "履行期限|履行截止日期"};
inline constexpr ChoiceField performance{"performance",
                                         QT_TRANSLATE_NOOP("dispute", "Performance"),
                                         "履行情况|协议履行情况|履行结果",
                                         {.vocabulary = "dispute_performance"}};
inline constexpr DateField follow_up_date{"follow_up_date", QT_TRANSLATE_NOOP("dispute", "Followed up"),
                                          "回访日期|回访时间"};
inline constexpr TextField follow_up{"follow_up", QT_TRANSLATE_NOOP("dispute", "What the follow-up found"),
                                     "回访情况|回访记录|回访"};
inline constexpr DateField arbitration_date{"arbitration_date", QT_TRANSLATE_NOOP("dispute", "Sent to arbitration"),
                                            "转仲裁日期|转仲裁时间"};
inline constexpr IntegerField days_before{"days_before",
                                          QT_TRANSLATE_NOOP("dispute", "Days before"),
                                          "协商前天数",
                                          {.section = QT_TRANSLATE_NOOP("dispute", "Other")}};
inline constexpr IntegerField days_after{"days_after", QT_TRANSLATE_NOOP("dispute", "Days after"), "协商后天数"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("dispute", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&dispute_no,     &applied_date,   &application_form, &accepted_date,    &channel,         &dispute_kind,
       &handled_level,  &dispute_status, &org_name,         &applicant_name,   &applicant_phone, &respondent_name,
       &worker_count,   &amount,         &matter,           &mediator,         &joint_with,      &mediation_start,
       &closed_date,    &result,         &agreement_no,     &agreement_amount, &agreement_due,   &performance,
       &follow_up_date, &follow_up,      &arbitration_date, &days_before,      &days_after,      &remark};

inline constexpr const Field *keyFields[] = {&dispute_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"dispute",
                               QT_TRANSLATE_NOOP("dispute", "Labour disputes"),
                               fields,
                               {.terms = "劳动争议|劳动争议台账|劳动争议调解台账|劳动争议登记簿",
                                .unit = "起",
                                .area = Area::Rights,
                                .title = &dispute_no,
                                .reference = &dispute_no,
                                .keys = keys,
                                .start = &accepted_date,
                                .sort = &accepted_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::dispute
