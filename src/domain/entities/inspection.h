#pragma once
// Inspections and supervision: who looked at which unit, what was found, and whether it was put right. Accidents and
// the recovery of unpaid wages are kept here too.

#include "domain/entities/organization.h"
#include "domain/entity.h"

namespace domain::inspection {

inline constexpr TextField inspection_no{
    "inspection_no",
    QT_TRANSLATE_NOOP("inspection", "Inspection number"),
    "检查编号|编号|事故编号",
    {.traits = Searchable | InList, .section = QT_TRANSLATE_NOOP("inspection", "Inspection"), .maxLength = 60}};
inline constexpr ChoiceField inspection_kind{"inspection_kind",
                                             QT_TRANSLATE_NOOP("inspection", "Kind"),
                                             "检查类型|检查类别|检查种类|督查类型",
                                             {.traits = Required | InList, .vocabulary = "inspection_kind"}};
inline constexpr TextField topic{"topic",
                                 QT_TRANSLATE_NOOP("inspection", "Subject"),
                                 "检查主题|检查名称|检查内容|检查项目|督查内容",
                                 {.traits = Searchable}};
inline constexpr DateField start_date{"start_date",
                                      QT_TRANSLATE_NOOP("inspection", "From"),
                                      "开始日期|检查日期|检查时间|发生日期|事故日期|开始时间",
                                      {.traits = InList}};
inline constexpr DateField end_date{"end_date", QT_TRANSLATE_NOOP("inspection", "To"),
                                    "结束日期|结束时间|检查结束日期"};
inline constexpr TextField organizer{"organizer",
                                     QT_TRANSLATE_NOOP("inspection", "Organised by"),
                                     "组织单位|检查单位|牵头单位|组织部门",
                                     {.traits = Searchable | InList}};
inline constexpr TextField joint_with{"joint_with", QT_TRANSLATE_NOOP("inspection", "Together with"),
                                      "会同单位|配合单位|联合单位|参与单位"};
inline constexpr TextField inspectors{"inspectors", QT_TRANSLATE_NOOP("inspection", "Inspectors"),
                                      "检查人员|检查人|检查组成员|督查人员"};
inline constexpr ReferenceField org_name{"org_name",
                                         QT_TRANSLATE_NOOP("inspection", "Unit"),
                                         "被检查单位|受检单位|被检单位|单位名称|企业名称|单位|事故单位",
                                         {.traits = Searchable | InList | ChildTab,
                                          .section = QT_TRANSLATE_NOOP("inspection", "Unit"),
                                          .target = &organization::entity,
                                          .path = "organization"}};
inline constexpr ChoiceField ownership{"ownership",
                                       QT_TRANSLATE_NOOP("inspection", "Ownership"),
                                       "单位性质|企业性质|经济类型",
                                       {.vocabulary = "ownership"}};
inline constexpr BoolField is_key_unit{"is_key_unit", QT_TRANSLATE_NOOP("inspection", "Key unit"),
                                       "是否重点企业|是否重点单位|重点企业"};
inline constexpr IntegerField worker_count{"worker_count", QT_TRANSLATE_NOOP("inspection", "Workers concerned"),
                                           "涉及职工数|涉及人数|涉及职工人数"};
inline constexpr TextField findings{"findings",
                                    QT_TRANSLATE_NOOP("inspection", "Found"),
                                    "发现问题|存在问题|检查发现|检查情况|问题",
                                    {.traits = InList,
                                     .section = QT_TRANSLATE_NOOP("inspection", "Findings"),
                                     .format = Format::Multiline,
                                     .maxLength = 4000}};
inline constexpr IntegerField problem_count{"problem_count",
                                            QT_TRANSLATE_NOOP("inspection", "Number of problems"),
                                            "问题数|发现问题数|隐患数|问题数量",
                                            {.traits = InList}};
inline constexpr TextField suggestion{"suggestion",
                                      QT_TRANSLATE_NOOP("inspection", "Advice"),
                                      "整改意见|整改要求|检查建议|建议",
                                      {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr TextField result{"result", QT_TRANSLATE_NOOP("inspection", "Result"), "检查结果|检查结论|结论"};
inline constexpr NumberField score{"score", QT_TRANSLATE_NOOP("inspection", "Score"), "得分|检查得分|考核得分|分数"};
inline constexpr IntegerField casualties{"casualties", QT_TRANSLATE_NOOP("inspection", "Injured or dead"),
                                         "伤亡人数|死伤人数"};
inline constexpr MoneyField owed_amount{"owed_amount", QT_TRANSLATE_NOOP("inspection", "Wages owed"),
                                        "拖欠金额|拖欠工资|欠薪金额"};
inline constexpr MoneyField recovered_amount{"recovered_amount", QT_TRANSLATE_NOOP("inspection", "Wages recovered"),
                                             "清欠金额|追回金额|追回工资"};
inline constexpr BoolField is_rectified{
    "is_rectified",
    QT_TRANSLATE_NOOP("inspection", "Put right"),
    "是否整改|是否已整改|是否完成整改",
    {.traits = InList, .section = QT_TRANSLATE_NOOP("inspection", "Putting right")}};
inline constexpr DateField rectify_due{"rectify_due",
                                       QT_TRANSLATE_NOOP("inspection", "To be put right by"),
                                       "整改期限|整改时限|限期整改日期",
                                       {.traits = InList}};
inline constexpr DateField rectified_date{"rectified_date", QT_TRANSLATE_NOOP("inspection", "Put right on"),
                                          "整改日期|整改完成日期|整改时间"};
inline constexpr TextField rectification{"rectification",
                                         QT_TRANSLATE_NOOP("inspection", "How"),
                                         "整改情况|整改措施|整改说明",
                                         {.format = Format::Multiline, .maxLength = 4000}};
inline constexpr DateField recheck_date{"recheck_date", QT_TRANSLATE_NOOP("inspection", "Looked at again"),
                                        "复查日期|复查时间"};
inline constexpr TextField responsible{"responsible", QT_TRANSLATE_NOOP("inspection", "Responsible"), "负责人|责任人"};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("inspection", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&inspection_no, &inspection_kind,  &topic,        &start_date,  &end_date,       &organizer,
       &joint_with,    &inspectors,       &org_name,     &ownership,   &is_key_unit,    &worker_count,
       &findings,      &problem_count,    &suggestion,   &result,      &score,          &casualties,
       &owed_amount,   &recovered_amount, &is_rectified, &rectify_due, &rectified_date, &rectification,
       &recheck_date,  &responsible,      &remark};

inline constexpr const Field *keyFields[] = {&inspection_no};
inline constexpr ImportKey keys[] = {{keyFields}};

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"inspection",
                               QT_TRANSLATE_NOOP("inspection", "Inspections"),
                               fields,
                               {.terms = "检查监督|检查监督台账|检查台账|执法检查台账|安全检查台账|督查台账",
                                .unit = "次",
                                .area = Area::Rights,
                                .title = &inspection_no,
                                .reference = &inspection_no,
                                .keys = keys,
                                .start = &start_date,
                                .sort = &start_date,
                                .sortDescending = true,
                                .check = check}};

} // namespace domain::inspection
