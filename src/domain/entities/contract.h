#pragma once
// Collective contracts, wage agreements and women workers’ contracts.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::contract {

extern const Entity entity; // refers to itself

inline constexpr TextField contract_no{
    "contract_no",
    QT_TRANSLATE_NOOP("contract", "Contract number"),
    "合同编号|协议编号|编号|合同号|协议号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("contract", "Contract"), .maxLength = 60}};
inline constexpr ChoiceField contract_kind{"contract_kind",
                                           QT_TRANSLATE_NOOP("contract", "Kind"),
                                           "合同类型|合同种类|协议类型|合同类别|类型|类别",
                                           {.traits = Required | InList, .vocabulary = "contract_kind"}};
inline constexpr ChoiceField scope{
    "scope", QT_TRANSLATE_NOOP("contract", "Scope"), "范围|合同范围|签订范围", {.vocabulary = "contract_scope"}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("contract", "Unit"),
    "签订单位|签约单位|单位名称|企业名称|单位|所属工会|用人单位|公司名称|签订企业|所属单位",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField region{
    "region", QT_TRANSLATE_NOOP("contract", "Region"), "区域名称|区域", {.traits = Searchable}};
inline constexpr TextField industry{"industry", QT_TRANSLATE_NOOP("contract", "Industry"), "所属行业|行业"};
inline constexpr IntegerField covered_org_count{"covered_org_count",
                                                QT_TRANSLATE_NOOP("contract", "Employers covered"),
                                                "覆盖企业数|覆盖单位数|企业数|覆盖企业|涵盖企业数",
                                                {.traits = InList}};
inline constexpr IntegerField covered_workers{
    "covered_workers",
    QT_TRANSLATE_NOOP("contract", "Workers covered"),
    "覆盖职工数|覆盖职工人数|覆盖人数|职工数|覆盖职工|涵盖职工数|涵盖职工人数|职工人数|职工总数",
    {.traits = InList}};
inline constexpr IntegerField covered_women{
    "covered_women", QT_TRANSLATE_NOOP("contract", "Women covered"),
    "覆盖女职工数|覆盖女职工人数|覆盖女职工|女职工|女职工数|女职工人数|其中女职工|其中女职工数|其中女职工人数"};
inline constexpr TextField worker_kind{"worker_kind", QT_TRANSLATE_NOOP("contract", "Kind of workers"),
                                       "职工类别|覆盖职工类别"};
inline constexpr PercentField raise_percent{"raise_percent", QT_TRANSLATE_NOOP("contract", "Raise (%)"),
                                            "工资增幅|增资幅度|工资增长幅度|工资增长率|工资涨幅|增长幅度|增幅|涨幅"};
inline constexpr ChoiceField contract_status{"contract_status",
                                             QT_TRANSLATE_NOOP("contract", "State"),
                                             "合同状态|状态",
                                             {.traits = InList, .vocabulary = "contract_status"}};
inline constexpr ReferenceField renews_no{"renews_no",
                                          QT_TRANSLATE_NOOP("contract", "Renews"),
                                          "续签原合同编号|原合同编号|续签合同编号",
                                          {.traits = ChildTab, .target = &entity, .path = "renews"}};
inline constexpr DateField offer_date{"offer_date",
                                      QT_TRANSLATE_NOOP("contract", "Offer made"),
                                      "要约日期|要约时间|提出要约日期",
                                      {.section = QT_TRANSLATE_NOOP("contract", "Negotiation and vote")}};
inline constexpr DateField reply_date{"reply_date", QT_TRANSLATE_NOOP("contract", "Reply received"),
                                      "答复日期|答复时间"};
inline constexpr DateField delegates_date{"delegates_date", QT_TRANSLATE_NOOP("contract", "Negotiators chosen"),
                                          "协商代表产生日期|代表产生日期|代表产生时间"};
inline constexpr DateField meeting_date{"meeting_date", QT_TRANSLATE_NOOP("contract", "Negotiated"),
                                        "协商会议日期|协商日期|协商时间"};
inline constexpr IntegerField meeting_count{"meeting_count", QT_TRANSLATE_NOOP("contract", "Meetings"),
                                            "协商次数|会议次数|协商会议次数"};
inline constexpr DateField draft_date{"draft_date", QT_TRANSLATE_NOOP("contract", "Draft agreed"),
                                      "草案日期|草案形成日期"};
inline constexpr DateField vote_date{"vote_date", QT_TRANSLATE_NOOP("contract", "Vote"),
                                     "职代会表决日期|表决日期|审议通过日期|职代会通过日期"};
inline constexpr IntegerField delegate_count{"delegate_count", QT_TRANSLATE_NOOP("contract", "Delegates due"),
                                             "应到代表数|应到人数|应到"};
inline constexpr IntegerField attended_count{"attended_count", QT_TRANSLATE_NOOP("contract", "Delegates present"),
                                             "实到代表数|实到人数|实到"};
inline constexpr IntegerField approved_count{"approved_count", QT_TRANSLATE_NOOP("contract", "In favour"),
                                             "同意票数|同意人数|同意"};
inline constexpr DateField signed_date{
    "signed_date",
    QT_TRANSLATE_NOOP("contract", "Signed"),
    "签订日期|签订时间|签约日期|签字日期|签约时间|签字时间|签订日",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("contract", "Signing and review")}};
inline constexpr DateField submitted_date{"submitted_date", QT_TRANSLATE_NOOP("contract", "Submitted"),
                                          "报送日期|报送时间|报审日期"};
inline constexpr DateField received_date{"received_date", QT_TRANSLATE_NOOP("contract", "Receipt"),
                                         "受理日期|受理回执日期|受理时间"};
inline constexpr ChoiceField review_result{"review_result",
                                           QT_TRANSLATE_NOOP("contract", "Review"),
                                           "审查结论|审查结果|审查意见|审核意见|审核结果",
                                           {.vocabulary = "review_result"}};
inline constexpr DateField review_date{"review_date", QT_TRANSLATE_NOOP("contract", "Reviewed"),
                                       "审查日期|审查时间|审查意见日期"};
inline constexpr DateField effective_date{
    "effective_date", QT_TRANSLATE_NOOP("contract", "In force from"),
    "生效日期|生效时间|有效期起|有效期自|起始日期|起始时间|开始日期|合同期限起|合同有效期起|合同起始日期|期限起"};
inline constexpr DateField published_date{"published_date", QT_TRANSLATE_NOOP("contract", "Published"),
                                          "公布日期|公布时间"};
inline constexpr DateField end_date{
    "end_date",
    QT_TRANSLATE_NOOP("contract", "Last day"),
    "到期日期|到期时间|终止日期|有效期至|届满日期|截止日期|截止时间|期满日期|失效日期|终止时间|有效期止|到期日|终止日|"
    "期限止|合同期限止|合同有效期止|合同终止日期|合同到期日期|结束日期",
    {.traits = InList}};
inline constexpr DateField performance_date{"performance_date", QT_TRANSLATE_NOOP("contract", "Performance checked"),
                                            "履约检查日期|履约检查时间"};
inline constexpr TextField performance{"performance", QT_TRANSLATE_NOOP("contract", "Performance"),
                                       "履约情况|履行情况|履约检查结果"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("contract", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&contract_no,       &contract_kind,    &scope,          &org_name,       &region,         &industry,
       &covered_org_count, &covered_workers,  &covered_women,  &worker_kind,    &raise_percent,  &contract_status,
       &renews_no,         &offer_date,       &reply_date,     &delegates_date, &meeting_date,   &meeting_count,
       &draft_date,        &vote_date,        &delegate_count, &attended_count, &approved_count, &signed_date,
       &submitted_date,    &received_date,    &review_result,  &review_date,    &effective_date, &published_date,
       &end_date,          &performance_date, &performance,    &remark};

inline constexpr const Field *keyFields[] = {&contract_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"contract",
                               QT_TRANSLATE_NOOP("contract", "Collective contracts"),
                               fields,
                               {.terms = "集体合同|集体合同台账|集体合同签订台账|工资协议台账",
                                .unit = "份",
                                .area = Area::Rights,
                                .title = &contract_no,
                                .reference = &contract_no,
                                .keys = keys,
                                .start = &signed_date,
                                .end = &end_date,
                                .endIsLastDay = true,
                                .sort = &signed_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::contract
