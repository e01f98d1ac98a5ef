#pragma once
// Sheets that were imported: what came in, when, and what became of its rows. Written by the import alone.

#include "domain/entity.h"

namespace domain::import_batch {

inline constexpr TextField file_name{"file_name",
                                     QT_TRANSLATE_NOOP("import_batch", "File"),
                                     "导入文件|文件名|文件",
                                     {.traits = Required | Searchable | InList,
                                      .section = QT_TRANSLATE_NOOP("import_batch", "Import"),
                                      .maxLength = 255}};
/// Key of the ledger the rows went into.
inline constexpr TextField entity_name{
    "entity_name", QT_TRANSLATE_NOOP("import_batch", "Ledger"), "导入台账|台账", {.traits = Searchable | InList}};
inline constexpr DateField import_date{
    "import_date", QT_TRANSLATE_NOOP("import_batch", "Imported"), "导入日期|导入时间", {.traits = InList}};
inline constexpr TextField operator_name{
    "operator_name", QT_TRANSLATE_NOOP("import_batch", "By"), "导入人|经办人|操作员", {.traits = Searchable | InList}};
inline constexpr IntegerField row_count{"row_count",
                                        QT_TRANSLATE_NOOP("import_batch", "Rows"),
                                        "行数",
                                        {.section = QT_TRANSLATE_NOOP("import_batch", "Rows")}};
inline constexpr IntegerField created_count{
    "created_count", QT_TRANSLATE_NOOP("import_batch", "New"), "新增行数|新增", {.traits = InList}};
inline constexpr IntegerField updated_count{
    "updated_count", QT_TRANSLATE_NOOP("import_batch", "Updated"), "更新行数|更新", {.traits = InList}};
inline constexpr IntegerField unchanged_count{
    "unchanged_count", QT_TRANSLATE_NOOP("import_batch", "Unchanged"), "未变行数|未变", {.traits = InList}};
inline constexpr IntegerField rejected_count{
    "rejected_count", QT_TRANSLATE_NOOP("import_batch", "Rejected"), "拒绝行数|拒绝", {.traits = InList}};
/// SHA-256 of the file, in hexadecimal digits.
inline constexpr TextField file_hash{"file_hash",
                                     QT_TRANSLATE_NOOP("import_batch", "Checksum of the file"),
                                     "文件校验码|校验码",
                                     {.section = QT_TRANSLATE_NOOP("import_batch", "File"), .maxLength = 64}};
/// Which column was read as which field: a JSON object.
inline constexpr TextField mapping{"mapping",
                                   QT_TRANSLATE_NOOP("import_batch", "Columns"),
                                   "列对应",
                                   {.format = Format::Multiline, .maxLength = 65535}};
/// How it was told to decide: policy for records that are there, codes, columns, rows; a JSON object.
inline constexpr TextField decisions{"decisions",
                                     QT_TRANSLATE_NOOP("import_batch", "Decisions"),
                                     "导入决定",
                                     {.format = Format::Multiline, .maxLength = 65535}};
/// Operation that wrote the rows, and the one that took them back; empty: they are still there.
inline constexpr IntegerField operation_id{"operation_id", QT_TRANSLATE_NOOP("import_batch", "Operation"),
                                           "导入操作号"};
inline constexpr IntegerField undone_by_operation{
    "undone_by_operation", QT_TRANSLATE_NOOP("import_batch", "Taken back by operation"), "撤销操作号"};

inline constexpr const Field *fields[] = {
    &file_name,       &entity_name,    &import_date, &operator_name, &row_count, &created_count, &updated_count,
    &unchanged_count, &rejected_count, &file_hash,   &mapping,       &decisions, &operation_id,  &undone_by_operation};

inline constexpr const Field *keyFields[] = {&operation_id};
inline constexpr ImportKey keys[] = {{keyFields}};

inline constexpr Entity entity{"import_batch",
                               QT_TRANSLATE_NOOP("import_batch", "Imports"),
                               fields,
                               {.terms = "导入记录|导入批次",
                                .unit = "次",
                                .area = Area::Office,
                                .keptByProgram = true,
                                .title = &file_name,
                                .reference = &file_name,
                                .keys = keys,
                                .start = &import_date,
                                .sort = &import_date,
                                .sortDescending = true}};

} // namespace domain::import_batch
