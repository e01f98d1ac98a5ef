#pragma once
// Lists people come back to: the filter of a ledger with its columns and order, under a name.

#include "domain/entity.h"
#include "domain/filter.h"

namespace domain::saved_filter {

inline constexpr TextField name{
    "name",
    QT_TRANSLATE_NOOP("saved_filter", "Name"),
    "列表名称|常用列表|名称",
    {.traits = Required | Searchable | InList, .section = QT_TRANSLATE_NOOP("saved_filter", "List"), .maxLength = 60}};
/// Key of the ledger the list is of.
inline constexpr TextField entity_name{"entity_name",
                                       QT_TRANSLATE_NOOP("saved_filter", "Ledger"),
                                       "所属台账|台账",
                                       {.traits = Required | Searchable | InList, .maxLength = 60}};
/// As in the search box: the filter language and plain words; empty: every record.
inline constexpr TextField filter{
    "filter", QT_TRANSLATE_NOOP("saved_filter", "Condition"), "筛选条件|条件", {.traits = InList, .maxLength = 2000}};
/// Paths of fields (organization.headcount) joined by 、; empty: the ledger's usual columns.
inline constexpr TextField columns{
    "columns", QT_TRANSLATE_NOOP("saved_filter", "Columns"), "显示列|列", {.traits = InList, .maxLength = 2000}};
/// Key of a field; empty: the ledger's usual order.
inline constexpr TextField sort_field{"sort_field",
                                      QT_TRANSLATE_NOOP("saved_filter", "Sorted by"),
                                      "排序列|排序字段",
                                      {.traits = InList, .maxLength = 60}};
inline constexpr BoolField is_descending{"is_descending", QT_TRANSLATE_NOOP("saved_filter", "Largest first"),
                                         "是否倒序|倒序"};
inline constexpr BoolField is_shared{"is_shared",
                                     QT_TRANSLATE_NOOP("saved_filter", "For everybody"),
                                     "是否共用|共用",
                                     {.traits = InList, .section = QT_TRANSLATE_NOOP("saved_filter", "Other")}};
inline constexpr TextField owner{
    "owner", QT_TRANSLATE_NOOP("saved_filter", "Made by"), "创建人|建立人", {.traits = InList, .maxLength = 60}};
inline constexpr TextField remark{"remark",
                                  QT_TRANSLATE_NOOP("saved_filter", "Remarks"),
                                  "备注|说明",
                                  {.format = Format::Multiline, .maxLength = 4000}};

inline constexpr const Field *fields[]
    = {&name, &entity_name, &filter, &columns, &sort_field, &is_descending, &is_shared, &owner, &remark};

inline constexpr const Field *keyFields[] = {&entity_name, &name};
inline constexpr ImportKey keys[] = {{keyFields}};

/// What a list of the ledger shows. Plain words are words; what looks like a condition must be one.
ParsedFilter readFilter(const Entity &ledger, const QString &text);

void check(Record &record, const Clock &clock, Issues &issues);

inline constexpr Entity entity{"saved_filter",
                               QT_TRANSLATE_NOOP("saved_filter", "Saved lists"),
                               fields,
                               {.terms = "常用列表",
                                .unit = "个",
                                .area = Area::Office,
                                .title = &name,
                                .reference = &name,
                                .keys = keys,
                                .sort = &name,
                                .check = check}};

} // namespace domain::saved_filter
