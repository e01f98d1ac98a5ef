#pragma once
// Plans, summaries and other papers the office writes, from draft to issue.

#include "domain/entity.h"

namespace domain::report {

inline constexpr TextField report_no{
    "report_no",
    QT_TRANSLATE_NOOP("report", "Document number"),
    "文稿编号|发文字号|发文号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("report", "Document"), .maxLength = 60}};
inline constexpr TextField title{"title",
                                 QT_TRANSLATE_NOOP("report", "Title"),
                                 "文稿标题|文稿名称|标题",
                                 {.traits = Required | Searchable | InList}};
inline constexpr ChoiceField report_kind{"report_kind",
                                         QT_TRANSLATE_NOOP("report", "Kind"),
                                         "文稿种类|文稿类别|文种",
                                         {.traits = InList, .vocabulary = "report_kind"}};
inline constexpr IntegerField year{"year", QT_TRANSLATE_NOOP("report", "Year"), "年度|年份", {.traits = InList}};
inline constexpr DateField period_from{"period_from", QT_TRANSLATE_NOOP("report", "Period from"),
                                       "统计起始日期|起始日期"};
inline constexpr DateField period_to{"period_to", QT_TRANSLATE_NOOP("report", "Period to"), "统计截止日期|截止日期"};
inline constexpr TextField template_name{"template_name", QT_TRANSLATE_NOOP("report", "Template"), "模板|模板名称"};
inline constexpr DateField document_date{
    "document_date", QT_TRANSLATE_NOOP("report", "Date of the document"), "成文日期|落款日期", {.traits = InList}};
inline constexpr ChoiceField report_status{
    "report_status",
    QT_TRANSLATE_NOOP("report", "State"),
    "文稿状态|状态",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("report", "Issue"), .vocabulary = "report_status"}};
inline constexpr DateField issued_date{
    "issued_date", QT_TRANSLATE_NOOP("report", "Issued"), "印发日期|印发时间", {.traits = InList}};
inline constexpr TextField drafted_by{"drafted_by", QT_TRANSLATE_NOOP("report", "Drafted by"), "拟稿人|起草人"};
inline constexpr TextField signed_by{
    "signed_by", QT_TRANSLATE_NOOP("report", "Signed by"), "签发人|签发", {.traits = InList}};
inline constexpr TextField sent_to{"sent_to", QT_TRANSLATE_NOOP("report", "Sent to"), "主送单位|报送单位|主送"};
inline constexpr IntegerField pages{
    "pages", QT_TRANSLATE_NOOP("report", "Pages"), "页数", {.section = QT_TRANSLATE_NOOP("report", "File")}};
inline constexpr IntegerField figure_count{"figure_count", QT_TRANSLATE_NOOP("report", "Figures in it"),
                                           "数据个数|数字个数"};
inline constexpr TextField file_name{"file_name", QT_TRANSLATE_NOOP("report", "File"), "文件名|文件名称"};
/// SHA-256 of the file that was issued, in hexadecimal digits.
inline constexpr TextField file_hash{
    "file_hash", QT_TRANSLATE_NOOP("report", "Checksum of the file"), "文件校验码|校验码", {.maxLength = 64}};
inline constexpr TextField remark{
    "remark", QT_TRANSLATE_NOOP("report", "Remarks"), "备注|说明", {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&report_no,     &title,         &report_kind,   &year,        &period_from, &period_to,
       &template_name, &document_date, &report_status, &issued_date, &drafted_by,  &signed_by,
       &sent_to,       &pages,         &figure_count,  &file_name,   &file_hash,   &remark};

inline constexpr const Field *keyFields[] = {&report_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

/// Not kept by the program alone: drafts are worked on, and papers issued before the program came are entered by hand.
inline constexpr Entity entity{"report",
                               QT_TRANSLATE_NOOP("report", "Documents"),
                               fields,
                               {.terms = "文稿|文稿台账|文稿登记簿",
                                .unit = "份",
                                .area = Area::Plan,
                                .title = &title,
                                .reference = &report_no,
                                .keys = keys,
                                .start = &issued_date,
                                .sort = &document_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::report
