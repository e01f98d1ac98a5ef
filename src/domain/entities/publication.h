#pragma once
// What appeared about the work: articles, bulletins, booklets, pictures, notice boards.

#include "domain/entities/event.h"
#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::publication {

inline constexpr TextField publication_no{
    "publication_no",
    QT_TRANSLATE_NOOP("publication", "Number"),
    "编号|宣传编号|稿件编号|信息编号",
    {.traits = Searchable, .section = QT_TRANSLATE_NOOP("publication", "Publication"), .maxLength = 60}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("publication", "Title"),
                                 "标题|稿件标题|信息标题|题目|名称|稿件名称|宣传内容",
                                 {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField publication_kind{"publication_kind",
                                              QT_TRANSLATE_NOOP("publication", "Kind"),
                                              "类别|宣传类别|稿件类别|类型|体裁|宣传形式",
                                              {.traits = InList, .vocabulary = "publication_kind"}};
inline constexpr TextField media{"media",
                                 QT_TRANSLATE_NOOP("publication", "Media"),
                                 "媒体|媒体名称|刊登媒体|发布平台|平台|刊物名称|发表刊物|载体",
                                 {.traits = Searchable | InList}};
inline constexpr ChoiceField media_level{"media_level",
                                         QT_TRANSLATE_NOOP("publication", "Level of the media"),
                                         "媒体级别|刊发级别|采用级别|级别",
                                         {.vocabulary = "honour_level"}};
inline constexpr TextField page_section{"page_section",
                                        QT_TRANSLATE_NOOP("publication", "Page and section"),
                                        "版面栏目|版面|栏目|版次|刊期",
                                        {.maxLength = 100}};
inline constexpr DateField published_date{
    "published_date",
    QT_TRANSLATE_NOOP("publication", "Published on"),
    "日期|发布日期|刊登日期|发表日期|刊发日期|发布时间|刊登时间|发表时间|刊发时间|时间|采用日期",
    {.traits = InList}};
inline constexpr TextField url{
    "url", QT_TRANSLATE_NOOP("publication", "Address on the net"), "网址|链接|链接地址|网页地址", {.maxLength = 1000}};
inline constexpr TextField author{
    "author",
    QT_TRANSLATE_NOOP("publication", "Author"),
    "作者|撰稿人|通讯员|供稿人|摄影者|署名",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("publication", "Origin")}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("publication", "Unit"),
    "单位|供稿单位|报送单位|所在单位|单位名称|来稿单位|所属工会",
    {.traits = Searchable | InList | ChildTab, .target = &organization::entity, .path = "organization"}};
inline constexpr ReferenceField event_no{"event_no",
                                         QT_TRANSLATE_NOOP("publication", "Event number"),
                                         "活动编号|关联活动编号",
                                         {.traits = ChildTab, .target = &event::entity, .path = "event"}};
inline constexpr DateField submitted_date{"submitted_date", QT_TRANSLATE_NOOP("publication", "Sent in on"),
                                          "报送日期|投稿日期|报送时间|投稿时间"};
inline constexpr BoolField is_adopted{"is_adopted", QT_TRANSLATE_NOOP("publication", "Adopted"),
                                      "是否采用|采用|是否刊用|采用情况"};
inline constexpr IntegerField copies{"copies",
                                     QT_TRANSLATE_NOOP("publication", "Copies or pieces"),
                                     "数量|份数|印数|印刷数量|图片张数|篇数|发放数量|册数",
                                     {.traits = InList, .section = QT_TRANSLATE_NOOP("publication", "Size and score")}};
inline constexpr IntegerField reach_count{"reach_count", QT_TRANSLATE_NOOP("publication", "People reached"),
                                          "覆盖人数|阅读量|受众人数|浏览量|受教育人数|点击量"};
inline constexpr NumberField score{
    "score", QT_TRANSLATE_NOOP("publication", "Score"), "考核得分|得分|考核分|计分|分值|积分", {.traits = InList}};
inline constexpr MoneyField reward_amount{"reward_amount", QT_TRANSLATE_NOOP("publication", "Fee or prize"),
                                          "稿酬|奖励金额|稿费|考核奖励"};
inline constexpr MoneyField cost{"cost", QT_TRANSLATE_NOOP("publication", "Cost"),
                                 "制作费用|印刷费用|费用|经费|制作经费"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("publication", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&publication_no, &title,  &publication_kind, &media,    &media_level,   &page_section,
       &published_date, &url,    &author,           &org_name, &event_no,      &submitted_date,
       &is_adopted,     &copies, &reach_count,      &score,    &reward_amount, &cost,
       &remark};

inline constexpr const Field *keyFields[] = {&publication_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"publication",
                               QT_TRANSLATE_NOOP("publication", "Publications"),
                               fields,
                               {.terms = "宣传报道|宣传报道台账|信息报道台账|信息报送台账|宣传台账|稿件登记表",
                                .unit = "篇",
                                .area = Area::Publicity,
                                .title = &title,
                                .reference = &publication_no,
                                .keys = keys,
                                .start = &published_date,
                                .sort = &published_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::publication
