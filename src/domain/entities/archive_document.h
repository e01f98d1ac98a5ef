#pragma once
// Papers in and out, and what lies in the archive: plans, summaries, circulars, rules, newspaper subscriptions, scores.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::archive_document {

inline constexpr TextField doc_no{
    "doc_no",
    QT_TRANSLATE_NOOP("archive_document", "Document number"),
    "文号|发文字号|文件编号|编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("archive_document", "Document"), .maxLength = 100}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("archive_document", "Title"),
                                 "标题|文件标题|文件名称|题名|名称",
                                 {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField doc_kind{"doc_kind",
                                      QT_TRANSLATE_NOOP("archive_document", "Kind"),
                                      "文件种类|文种|文件类型|种类",
                                      {.traits = InList, .vocabulary = "doc_kind"}};
inline constexpr ChoiceField direction{"direction",
                                       QT_TRANSLATE_NOOP("archive_document", "Direction"),
                                       "方向|收发方向|收发文",
                                       {.traits = InList, .vocabulary = "doc_direction"}};
inline constexpr DateField doc_date{"doc_date",
                                    QT_TRANSLATE_NOOP("archive_document", "Date"),
                                    "日期|发文日期|收文日期|成文日期|文件日期|时间",
                                    {.traits = InList}};
inline constexpr IntegerField year{"year", QT_TRANSLATE_NOOP("archive_document", "Year"), "年度|年份"};
inline constexpr TextField issuer{"issuer",
                                  QT_TRANSLATE_NOOP("archive_document", "Issued by"),
                                  "来文单位|发文单位|制发机关|来文机关",
                                  {.traits = Searchable | InList}};
inline constexpr TextField sent_to{"sent_to",
                                   QT_TRANSLATE_NOOP("archive_document", "Sent to"),
                                   "报送单位|主送单位|发往单位|主送机关",
                                   {.traits = Searchable}};
inline constexpr ReferenceField org_name{
    "org_name",
    QT_TRANSLATE_NOOP("archive_document", "Unit"),
    "单位|相关单位|单位名称|所属工会",
    {.traits = Searchable, .target = &organization::entity, .path = "organization"}};
inline constexpr TextField person_name{"person_name",
                                       QT_TRANSLATE_NOOP("archive_document", "Responsible"),
                                       "责任人|责任者|撰写人|作者",
                                       {.traits = Searchable | InList}};
inline constexpr TextField keywords{
    "keywords", QT_TRANSLATE_NOOP("archive_document", "Keywords"), "关键词|主题词", {.traits = Searchable}};
inline constexpr IntegerField word_count{"word_count", QT_TRANSLATE_NOOP("archive_document", "Words"), "字数"};
inline constexpr TextField archive_class{
    "archive_class",
    QT_TRANSLATE_NOOP("archive_document", "Archive class"),
    "档案类别|档案分类|类别",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("archive_document", "Archive")}};
inline constexpr TextField volume_no{
    "volume_no", QT_TRANSLATE_NOOP("archive_document", "Volume number"), "案卷号|卷号|件号", {.maxLength = 60}};
inline constexpr TextField box_no{
    "box_no", QT_TRANSLATE_NOOP("archive_document", "Box number"), "盒号|档案盒号", {.maxLength = 60}};
inline constexpr IntegerField page_count{"page_count", QT_TRANSLATE_NOOP("archive_document", "Pages"), "页数|页次"};
inline constexpr IntegerField covered_from_year{
    "covered_from_year", QT_TRANSLATE_NOOP("archive_document", "First year"), "归档起始年|起始年|起始年度"};
inline constexpr IntegerField covered_to_year{"covered_to_year", QT_TRANSLATE_NOOP("archive_document", "Last year"),
                                              "归档终止年|终止年|终止年度"};
inline constexpr ChoiceField retention{"retention",
                                       QT_TRANSLATE_NOOP("archive_document", "Kept for"),
                                       "保管期限|保存期限",
                                       {.vocabulary = "retention_period"}};
inline constexpr ChoiceField security_level{
    "security_level", QT_TRANSLATE_NOOP("archive_document", "Secrecy"), "密级", {.vocabulary = "security_level"}};
inline constexpr TextField keeper{"keeper", QT_TRANSLATE_NOOP("archive_document", "Keeper"), "保管人|档案员|归档人"};
inline constexpr TextField place{"place", QT_TRANSLATE_NOOP("archive_document", "Kept at"),
                                 "存放位置|存放地点|保管地点"};
inline constexpr TextField newspaper{"newspaper",
                                     QT_TRANSLATE_NOOP("archive_document", "Newspaper"),
                                     "报刊名称|报刊|刊物名称",
                                     {.section = QT_TRANSLATE_NOOP("archive_document", "Subscriptions and scores")}};
inline constexpr IntegerField copies{
    "copies", QT_TRANSLATE_NOOP("archive_document", "Copies"), "份数|订阅份数|征订份数|数量", {.traits = InList}};
inline constexpr IntegerField target_copies{"target_copies", QT_TRANSLATE_NOOP("archive_document", "Copies assigned"),
                                            "任务份数|下达份数|征订任务"};
inline constexpr PercentField completion_rate{"completion_rate", QT_TRANSLATE_NOOP("archive_document", "Completion"),
                                              "完成率|完成比例"};
inline constexpr NumberField score{"score", QT_TRANSLATE_NOOP("archive_document", "Score"), "得分|考核得分|评分|分数"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("archive_document", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&doc_no,        &title,           &doc_kind, &direction,   &doc_date,          &year,
       &issuer,        &sent_to,         &org_name, &person_name, &keywords,          &word_count,
       &archive_class, &volume_no,       &box_no,   &page_count,  &covered_from_year, &covered_to_year,
       &retention,     &security_level,  &keeper,   &place,       &newspaper,         &copies,
       &target_copies, &completion_rate, &score,    &remark};

inline constexpr const Field *keyFields[] = {&doc_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{
    "archive_document",
    QT_TRANSLATE_NOOP("archive_document", "Documents and archives"),
    fields,
    {.terms = "文件档案|文件档案台账|收发文登记|收文登记|发文登记|档案目录|归档文件目录|报刊征订",
     .unit = "份",
     .area = Area::Office,
     .title = &title,
     .reference = &doc_no,
     .keys = keys,
     .start = &doc_date,
     .sort = &doc_date,
     .sortDescending = true,
     .check = check}};

} // namespace domain::archive_document
