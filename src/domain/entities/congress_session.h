#pragma once
// Sessions of staff congresses and members’ congresses: delegates, papers, votes. A congress meets at least once a
// year, is in order with two thirds of its delegates, and decides with more than half of all of them.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::congress_session {

inline constexpr TextField session_no{
    "session_no",
    QT_TRANSLATE_NOOP("congress_session", "Session number"),
    "会议编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("congress_session", "Session"), .maxLength = 60}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("congress_session", "Unit"),
    "召开单位|单位名称|企业名称|单位|召开工会",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr ChoiceField body{"body",
                                  QT_TRANSLATE_NOOP("congress_session", "Body"),
                                  "会议类型|会议类别|会议种类|职代会类型",
                                  {.traits = Required | InList, .vocabulary = "congress_body"}};
inline constexpr TextField title{
    "title", QT_TRANSLATE_NOOP("congress_session", "Title"), "会议名称|会议全称|会议标题", {.traits = Searchable}};
inline constexpr IntegerField term_no{
    "term_no", QT_TRANSLATE_NOOP("congress_session", "Term"), "届|届次|届别|第几届", {.traits = InList}};
inline constexpr IntegerField session_index{
    "session_index", QT_TRANSLATE_NOOP("congress_session", "Session"), "次|会次|第几次", {.traits = InList}};
inline constexpr BoolField is_election{"is_election", QT_TRANSLATE_NOOP("congress_session", "With election"),
                                       "是否换届选举|是否换届|换届选举"};
inline constexpr ChoiceField session_status{"session_status",
                                            QT_TRANSLATE_NOOP("congress_session", "State"),
                                            "会议状态|召开状态|状态",
                                            {.traits = InList, .vocabulary = "session_status"}};
inline constexpr DateField delegates_date{"delegates_date",
                                          QT_TRANSLATE_NOOP("congress_session", "Delegates chosen"),
                                          "代表选举日期|代表选举时间|选举代表日期",
                                          {.section = QT_TRANSLATE_NOOP("congress_session", "Dates")}};
inline constexpr DateField training_date{"training_date", QT_TRANSLATE_NOOP("congress_session", "Delegates trained"),
                                         "代表培训日期|代表培训时间"};
inline constexpr DateField notice_date{"notice_date", QT_TRANSLATE_NOOP("congress_session", "Announced"),
                                       "预告日期|预告时间|通知日期|公告日期"};
/// At least seven days before the session, so that delegates can read.
inline constexpr DateField papers_date{"papers_date", QT_TRANSLATE_NOOP("congress_session", "Papers sent"),
                                       "材料送达日期|文件送达日期|材料发放日期"};
inline constexpr DateField held_date{"held_date",
                                     QT_TRANSLATE_NOOP("congress_session", "Held"),
                                     "召开日期|召开时间|会议日期|会议时间",
                                     {.traits = InList}};
inline constexpr DateField closed_date{"closed_date", QT_TRANSLATE_NOOP("congress_session", "Closed"),
                                       "闭会日期|闭幕日期|结束日期"};
inline constexpr DateField reported_date{"reported_date", QT_TRANSLATE_NOOP("congress_session", "Reported upwards"),
                                         "报告日期|上报日期|结果报送日期"};
inline constexpr DateField term_end{"term_end", QT_TRANSLATE_NOOP("congress_session", "Term ends"),
                                    "本届届满日期|届满日期|任期届满"};
inline constexpr TextField place{"place", QT_TRANSLATE_NOOP("congress_session", "Place"), "会议地点|召开地点|地点"};
inline constexpr IntegerField delegate_count{
    "delegate_count",
    QT_TRANSLATE_NOOP("congress_session", "Delegates"),
    "应到代表|应到代表数|应到人数|代表人数|代表总数|应到",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("congress_session", "Delegates")}};
inline constexpr IntegerField women_delegate_count{
    "women_delegate_count", QT_TRANSLATE_NOOP("congress_session", "Women"), "女代表数|女代表人数|女代表"};
inline constexpr IntegerField manager_delegate_count{"manager_delegate_count",
                                                     QT_TRANSLATE_NOOP("congress_session", "Managers"),
                                                     "管理人员代表数|中层以上代表数|领导干部代表数"};
inline constexpr IntegerField attended_count{"attended_count",
                                             QT_TRANSLATE_NOOP("congress_session", "Present"),
                                             "实到代表|实到代表数|实到人数|出席代表|到会代表|实到",
                                             {.traits = InList}};
inline constexpr IntegerField observer_count{"observer_count", QT_TRANSLATE_NOOP("congress_session", "Guests"),
                                             "列席人数|列席代表|特邀代表"};
inline constexpr TextField agenda{"agenda",
                                  QT_TRANSLATE_NOOP("congress_session", "Agenda"),
                                  "议程|会议议程|议题|审议事项|会议内容",
                                  {.section = QT_TRANSLATE_NOOP("congress_session", "Agenda and votes"),
                                   .format = Format::Multiline,
                                   .maxLength = 4000}};
inline constexpr IntegerField document_count{"document_count",
                                             QT_TRANSLATE_NOOP("congress_session", "Papers passed"),
                                             "通过文件数|通过文件数量|文件数",
                                             {.traits = InList}};
inline constexpr TextField documents{"documents",
                                     QT_TRANSLATE_NOOP("congress_session", "Papers"),
                                     "通过文件|审议通过文件|通过的文件|通过事项",
                                     {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr ChoiceField ballot{
    "ballot", QT_TRANSLATE_NOOP("congress_session", "Ballot"), "表决方式|投票方式", {.vocabulary = "ballot"}};
inline constexpr IntegerField votes_for{"votes_for", QT_TRANSLATE_NOOP("congress_session", "In favour"),
                                        "同意票数|赞成票数|同意票|赞成票"};
inline constexpr IntegerField votes_against{"votes_against", QT_TRANSLATE_NOOP("congress_session", "Against"),
                                            "反对票数|反对票|不同意票"};
inline constexpr IntegerField votes_abstained{"votes_abstained", QT_TRANSLATE_NOOP("congress_session", "Abstained"),
                                              "弃权票数|弃权票"};
inline constexpr IntegerField proposal_count{
    "proposal_count", QT_TRANSLATE_NOOP("congress_session", "Proposals collected"), "提案数|征集提案数|提案件数"};
inline constexpr IntegerField reviewed_leaders{"reviewed_leaders",
                                               QT_TRANSLATE_NOOP("congress_session", "Leaders reviewed"),
                                               "评议干部数|民主评议干部数|评议干部人数"};
inline constexpr PercentField satisfaction{"satisfaction", QT_TRANSLATE_NOOP("congress_session", "Satisfaction (%)"),
                                           "满意度|满意率|职工满意度|代表满意率"};
inline constexpr TextField opinions{"opinions",
                                    QT_TRANSLATE_NOOP("congress_session", "Opinions"),
                                    "意见建议|代表意见|职工意见|意见和建议",
                                    {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField resolution{"resolution",
                                      QT_TRANSLATE_NOOP("congress_session", "Decisions"),
                                      "决议|会议决议",
                                      {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField implementation{"implementation",
                                          QT_TRANSLATE_NOOP("congress_session", "Carried out"),
                                          "落实情况|决议落实情况|执行情况",
                                          {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField chair{"chair", QT_TRANSLATE_NOOP("congress_session", "Chaired by"),
                                 "主持人|会议主持人|会议主席"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("congress_session", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {&session_no,
                                          &org_name,
                                          &body,
                                          &title,
                                          &term_no,
                                          &session_index,
                                          &is_election,
                                          &session_status,
                                          &delegates_date,
                                          &training_date,
                                          &notice_date,
                                          &papers_date,
                                          &held_date,
                                          &closed_date,
                                          &reported_date,
                                          &term_end,
                                          &place,
                                          &delegate_count,
                                          &women_delegate_count,
                                          &manager_delegate_count,
                                          &attended_count,
                                          &observer_count,
                                          &agenda,
                                          &document_count,
                                          &documents,
                                          &ballot,
                                          &votes_for,
                                          &votes_against,
                                          &votes_abstained,
                                          &proposal_count,
                                          &reviewed_leaders,
                                          &satisfaction,
                                          &opinions,
                                          &resolution,
                                          &implementation,
                                          &chair,
                                          &remark};

inline constexpr const Field *keyFields[] = {&session_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"congress_session",
                               QT_TRANSLATE_NOOP("congress_session", "Congress sessions"),
                               fields,
                               {.terms = "职代会|职代会台账|职工代表大会台账|职代会召开情况|工代会台账|教代会台账",
                                .unit = "次",
                                .area = Area::Rights,
                                .title = &session_no,
                                .reference = &session_no,
                                .keys = keys,
                                .start = &held_date,
                                .sort = &held_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::congress_session
