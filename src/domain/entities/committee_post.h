#pragma once
// Who holds which post in a union and its committees, for which term. The office takes its term of three or five years
// from the Trade Union Law.

#include "domain/entities/member.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::committee_post {

inline constexpr TextField post_no{
    "post_no",
    QT_TRANSLATE_NOOP("committee_post", "Post number"),
    "任职编号|编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("committee_post", "Post"), .maxLength = 60}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("committee_post", "Union"),
    "所属工会|所在工会|工会名称|基层工会|单位名称|单位",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField committee{"committee",
                                     QT_TRANSLATE_NOOP("committee_post", "Committee"),
                                     "委员会|委员会名称|专门委员会|组织机构",
                                     {.traits = Searchable | InList}};
inline constexpr TextField person_name{"person_name",
                                       QT_TRANSLATE_NOOP("committee_post", "Name"),
                                       "姓名|委员姓名|人员姓名|任职人员|组长姓名",
                                       {.traits = Required | Searchable | InList}};
inline constexpr ReferenceField member_no{
    "member_no",
    QT_TRANSLATE_NOOP("committee_post", "Member number"),
    "会员编号|会员证号|会员号",
    {.traits = Searchable | ChildTab, .target = &member::entity, .path = "member"}};
inline constexpr ChoiceField post{"post",
                                  QT_TRANSLATE_NOOP("committee_post", "Post"),
                                  "职务|工会职务|工会内职务|职位|任职",
                                  {.traits = InList, .vocabulary = "committee_post"}};
inline constexpr TextField duty{"duty",
                                QT_TRANSLATE_NOOP("committee_post", "Duties"),
                                "分工|职责分工|委员分工|工作分工|分管工作",
                                {.traits = InList, .format = Format::Multiline, .maxLength = 1000}};
/// Units the person looks after, by the rule that every leader keeps in touch with some.
inline constexpr TextField contact_units{"contact_units",
                                         QT_TRANSLATE_NOOP("committee_post", "Units in contact with"),
                                         "联系单位|联系基层单位|联系基层|挂钩单位",
                                         {.format = Format::Multiline, .maxLength = 1000}};
inline constexpr TextField concurrent_post{"concurrent_post", QT_TRANSLATE_NOOP("committee_post", "Other posts"),
                                           "兼任职务|党政职务|行政职务|党内职务"};
inline constexpr ChoiceField employment_kind{"employment_kind",
                                             QT_TRANSLATE_NOOP("committee_post", "Employed as"),
                                             "任职方式|专兼职|专兼职情况|任职形式|专职/兼职",
                                             {.traits = InList, .vocabulary = "post_employment"}};
inline constexpr IntegerField term_no{"term_no",
                                      QT_TRANSLATE_NOOP("committee_post", "Term"),
                                      "届次|届|第几届",
                                      {.section = QT_TRANSLATE_NOOP("committee_post", "Term")}};
inline constexpr IntegerField term_years{"term_years", QT_TRANSLATE_NOOP("committee_post", "Years of a term"),
                                         "任期年限|每届年限"};
inline constexpr ChoiceField election_way{"election_way",
                                          QT_TRANSLATE_NOOP("committee_post", "Chosen by"),
                                          "产生方式|选举方式",
                                          {.vocabulary = "election_way"}};
inline constexpr DateField elected_date{"elected_date", QT_TRANSLATE_NOOP("committee_post", "Chosen on"),
                                        "当选日期|选举日期|选举时间|当选时间"};
inline constexpr DateField approved_date{"approved_date", QT_TRANSLATE_NOOP("committee_post", "Approved on"),
                                         "批复日期|批复时间"};
inline constexpr TextField approval_no{
    "approval_no", QT_TRANSLATE_NOOP("committee_post", "Approval"), "批复文号|批准文号", {.maxLength = 60}};
inline constexpr DateField term_start{"term_start",
                                      QT_TRANSLATE_NOOP("committee_post", "Term begins"),
                                      "任期开始|任期开始日期|任职日期|任职时间|任职开始日期|任期起",
                                      {.traits = InList}};
inline constexpr DateField term_end{"term_end",
                                    QT_TRANSLATE_NOOP("committee_post", "Term ends"),
                                    "任期结束|任期结束日期|任期届满|届满日期|离任日期|任职结束日期|任期止",
                                    {.traits = InList}};
inline constexpr TextField leaving_reason{"leaving_reason", QT_TRANSLATE_NOOP("committee_post", "Why left"),
                                          "离任原因|免职原因"};
inline constexpr ChoiceField sex{"sex",
                                 QT_TRANSLATE_NOOP("committee_post", "Sex"),
                                 "性别",
                                 {.section = QT_TRANSLATE_NOOP("committee_post", "Person"), .vocabulary = "sex"}};
inline constexpr DateField birth_date{"birth_date", QT_TRANSLATE_NOOP("committee_post", "Born"), "出生日期|出生年月"};
inline constexpr ChoiceField political_status{"political_status",
                                              QT_TRANSLATE_NOOP("committee_post", "Political status"),
                                              "政治面貌",
                                              {.vocabulary = "political_status"}};
inline constexpr ChoiceField education{
    "education", QT_TRANSLATE_NOOP("committee_post", "Education"), "学历|文化程度", {.vocabulary = "education"}};
inline constexpr TextField phone{"phone",
                                 QT_TRANSLATE_NOOP("committee_post", "Phone"),
                                 "联系电话|手机号码|手机|电话|联系方式",
                                 {.traits = Searchable, .maxLength = 60}};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("committee_post", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[] = {
    &post_no,          &org_name,        &committee,       &person_name, &member_no,      &post,         &duty,
    &contact_units,    &concurrent_post, &employment_kind, &term_no,     &term_years,     &election_way, &elected_date,
    &approved_date,    &approval_no,     &term_start,      &term_end,    &leaving_reason, &sex,          &birth_date,
    &political_status, &education,       &phone,           &remark};

inline constexpr const Field *keyFields[] = {&post_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"committee_post",
                               QT_TRANSLATE_NOOP("committee_post", "Committee posts"),
                               fields,
                               {.terms = "班子与委员会任职|委员分工|领导班子|委员会名单|工会干部名册|工会小组长名册",
                                .unit = "人",
                                .area = Area::Organisation,
                                .title = &person_name,
                                .reference = &post_no,
                                .keys = keys,
                                .start = &term_start,
                                .end = &term_end,
                                .sort = &term_start,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::committee_post
