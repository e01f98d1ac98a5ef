#pragma once
// Proposals to the congress of workers, suggestions for improvement, technical innovations.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::proposal {

inline constexpr TextField proposal_no{
    "proposal_no",
    QT_TRANSLATE_NOOP("proposal", "Number"),
    "编号|提案编号|建议编号|提案号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("proposal", "Proposal"), .maxLength = 60}};
inline constexpr ChoiceField proposal_kind{"proposal_kind",
                                           QT_TRANSLATE_NOOP("proposal", "Kind"),
                                           "类别|提案类别|类型|建议类别",
                                           {.traits = InList, .vocabulary = "proposal_kind"}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("proposal", "Subject"),
                                 "标题|案由|提案名称|提案标题|建议名称|建议题目|项目名称|名称",
                                 {.traits = Required | Searchable | InList}};
inline constexpr TextField proposer{"proposer",
                                    QT_TRANSLATE_NOOP("proposal", "Proposer"),
                                    "提出人|提案人|建议人|提案代表|姓名",
                                    {.traits = Searchable | InList}};
inline constexpr TextField seconders{"seconders",
                                     QT_TRANSLATE_NOOP("proposal", "Seconders"),
                                     "附议人|联名人|附议代表",
                                     {.traits = Searchable, .maxLength = 1000}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("proposal", "Unit"),
    "所在单位|单位|单位名称|工作单位|所属工会|提出单位",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField congress_term{"congress_term", QT_TRANSLATE_NOOP("proposal", "Congress"),
                                         "届次|所属届次|职代会届次"};
inline constexpr DateField submitted_date{"submitted_date",
                                          QT_TRANSLATE_NOOP("proposal", "Submitted on"),
                                          "提出日期|提出时间|提交日期|征集日期|收到日期|日期",
                                          {.traits = InList}};
inline constexpr TextField grounds{"grounds",
                                   QT_TRANSLATE_NOOP("proposal", "Grounds"),
                                   "提案依据|理由|现状|存在问题|依据",
                                   {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField content{"content",
                                   QT_TRANSLATE_NOOP("proposal", "What is proposed"),
                                   "建议内容|提案内容|具体建议|建议|内容",
                                   {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr BoolField is_filed{"is_filed",
                                    QT_TRANSLATE_NOOP("proposal", "Filed"),
                                    "是否立案|立案",
                                    {.section = QT_TRANSLATE_NOOP("proposal", "Handling")}};
inline constexpr DateField filed_date{"filed_date", QT_TRANSLATE_NOOP("proposal", "Filed on"), "立案日期|立案时间"};
inline constexpr TextField undertaker{"undertaker",
                                      QT_TRANSLATE_NOOP("proposal", "Undertaken by"),
                                      "承办单位|承办部门|责任部门|责任单位",
                                      {.traits = Searchable | InList}};
inline constexpr TextField handler{"handler", QT_TRANSLATE_NOOP("proposal", "Handler"), "承办人|责任人|负责人"};
inline constexpr DateField due_date{"due_date", QT_TRANSLATE_NOOP("proposal", "Due on"),
                                    "办理期限|办结期限|限办日期|期限"};
inline constexpr DateField reply_date{"reply_date", QT_TRANSLATE_NOOP("proposal", "Answered on"),
                                      "答复日期|答复时间|回复日期"};
inline constexpr TextField reply{"reply",
                                 QT_TRANSLATE_NOOP("proposal", "Answer"),
                                 "答复内容|答复意见|承办意见|回复内容",
                                 {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr ChoiceField proposal_status{"proposal_status",
                                             QT_TRANSLATE_NOOP("proposal", "State"),
                                             "状态|办理状态|提案状态|处理状态",
                                             {.traits = InList, .vocabulary = "proposal_status"}};
inline constexpr DateField settled_date{"settled_date",
                                        QT_TRANSLATE_NOOP("proposal", "Settled on"),
                                        "办结日期|办结时间|完成日期|落实日期",
                                        {.traits = InList}};
inline constexpr TextField handling_result{"handling_result",
                                           QT_TRANSLATE_NOOP("proposal", "Outcome"),
                                           "办理结果|处理结果|落实情况|实施情况",
                                           {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr ChoiceField proposer_opinion{"proposer_opinion",
                                              QT_TRANSLATE_NOOP("proposal", "Proposer’s opinion"),
                                              "提案人意见|提案人评价|满意度|反馈意见",
                                              {.vocabulary = "satisfaction"}};
inline constexpr BoolField is_adopted{"is_adopted",
                                      QT_TRANSLATE_NOOP("proposal", "Adopted"),
                                      "是否采纳|是否采纳实施|采纳情况",
                                      {.section = QT_TRANSLATE_NOOP("proposal", "Effect")}};
inline constexpr DateField adopted_date{"adopted_date", QT_TRANSLATE_NOOP("proposal", "Put into practice on"),
                                        "采纳日期|实施日期|采纳时间"};
inline constexpr MoneyField benefit_amount{"benefit_amount", QT_TRANSLATE_NOOP("proposal", "Economic benefit"),
                                           "经济效益|创造效益|产生效益|节约金额"};
inline constexpr TextField award{"award", QT_TRANSLATE_NOOP("proposal", "Award"), "奖励等次|获奖情况|奖项"};
inline constexpr MoneyField reward_amount{"reward_amount", QT_TRANSLATE_NOOP("proposal", "Reward"), "奖励金额|奖金"};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("proposal", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&proposal_no,      &proposal_kind, &title,           &proposer,       &seconders,
       &org_name,         &congress_term, &submitted_date,  &grounds,        &content,
       &is_filed,         &filed_date,    &undertaker,      &handler,        &due_date,
       &reply_date,       &reply,         &proposal_status, &settled_date,   &handling_result,
       &proposer_opinion, &is_adopted,    &adopted_date,    &benefit_amount, &award,
       &reward_amount,    &remark};

inline constexpr const Field *keyFields[] = {&proposal_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"proposal",
                               QT_TRANSLATE_NOOP("proposal", "Proposals and suggestions"),
                               fields,
                               {.terms = "提案建议|提案台账|提案登记表|合理化建议台账|合理化建议|职代会提案|职工提案",
                                .unit = "件",
                                .area = Area::Rights,
                                .title = &title,
                                .reference = &proposal_no,
                                .keys = keys,
                                .start = &submitted_date,
                                .sort = &submitted_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::proposal
